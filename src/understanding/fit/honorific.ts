const before =
  /^(?:(?:herrn?|frau|hr|fr|dr|prof(?:essor(?:in)?)?|mag|dipl|ing|mr|mrs|ms|miss|mx|sir|madam|m|mme|mlle|monsieur|madame|mademoiselle|señora?|sra?|srta|don|doña|ing|lic)(?:\.\s*|\s+))+(?=\p{L}['’]?\p{L})/iu;
const behind = /(?:さん|様|さま|先生|君|くん|氏|\s(?:sir|mam|ma'?am|madam|ji|saab|sahib))$/iu;

/** A name without "Mr", "Frau Dr." and the like. */
export const withoutHonorific = (name: string): string => name.replace(before, '').replace(behind, '') || name;

/** Small number words, by what they count; English ones up to twelve, since "the last twelve" is said. */
const numberWords: readonly string[][] = [
  ['one', 'eins', 'ein', 'un', 'une', 'uno', 'una', '一'],
  ['two', 'zwei', 'deux', 'dos', '二'],
  ['three', 'drei', 'trois', 'tres', '三'],
  ['four', 'vier', 'quatre', 'cuatro', '四'],
  ['five', 'fünf', 'cinq', 'cinco', '五'],
  ['six', 'sechs', 'seis', '六'],
  ['seven', 'sieben', 'sept', 'siete', '七'],
  ['eight', 'acht', 'huit', 'ocho', '八'],
  ['nine', 'neun', 'neuf', 'nueve', '九'],
  ['ten', 'zehn', 'dix', 'diez', '十'],
  ['eleven', 'elf', 'onze', 'once'],
  ['twelve', 'zwölf', 'douze', 'doce'],
];

/** More of them, which name a number of dates and nothing else; "a few" and "several" are five. */
const furtherWords: Record<string, number> = {
  ...{ zero: 0, null: 0, zéro: 0, cero: 0, 零: 0, ゼロ: 0 },
  ...{ couple: 2, paar: 3, few: 5, several: 5, einige: 5, quelques: 5, algunas: 5, algunos: 5, unas: 5, 数: 5 },
  ...{ fifteen: 15, fünfzehn: 15, quinze: 15, quince: 15, twenty: 20, zwanzig: 20, vingt: 20, veinte: 20 },
  ...{ thirty: 30, dreißig: 30, trente: 30, treinta: 30, fifty: 50, fünfzig: 50, cinquante: 50, cincuenta: 50 },
  ...{
    hundred: 100,
    hundert: 100,
    cent: 100,
    cien: 100,
    百: 100,
    thousand: 1000,
    tausend: 1000,
    mille: 1000,
    千: 1000,
  },
};

/** "5", "five", "cinq"; 0 for what is no number. */
export function readCount(said: string): number {
  if (/^\d+$/.test(said)) return Number(said);
  return numberWords.findIndex((words) => words.includes(said)) + 1;
}

/** Teams keeps as many reports of a meeting (learn: meetingattendancereport). */
const mostDates = 50;

/**
 * How many of the newest dates: as many as there can be where it is more, and 0 where there is no such number, as for "0", "-3" and
 * "2.5". Null for what names no number.
 */
export function readDates(said: string): number | null {
  const further = Object.hasOwn(furtherWords, said) ? furtherWords[said] : undefined;
  const number = further ?? (/^\d+$/.test(said) ? Number(said) : readCount(said));
  if (number > 0) return Math.min(number, mostDates);
  return further === 0 || /^[-\u2212\u2013]?\d/.test(said) ? 0 : null;
}

/** A count in a pattern, as the group `n`. */
const n = `(?<n>[-\u2212\u2013]?\\d{1,9}(?:[.,]\\d{1,9})?|${[...numberWords.flat(), ...Object.keys(furtherWords)]
  .filter((word) => !/^[a-z]+$/.test(word) || word.length > 2)
  .join('|')})`;

const frenchOnes =
  '(?:fois|r[eé]unions|dates|s[eé]ances|cours|formations|ateliers|webinaires|webinars|meetings|calls|appels|sessions|rencontres|points|rdvs?|r[eé]us|visios|modules|leçons|classes|[eé]ditions|occurrences)';

const lastFew = [
  `(?:(?:the|our|these|my)\\s)?(?:last|latest|past|recent)\\s${n}(?:\\s(?:meetings?|times|ones|dates|sessions?|occurrences|calls|classes|of (?:these|them|those)))?`,
  `(?:(?:die|der|den)\\s)?(?:letzte[nr]?|neueste[nr]?|vergangene[nr]?)\\s${n}(?:\\s(?:termine?n?|besprechungen|meetings?|male?n?|sitzungen))?`,
  `(?:(?:les|des|aux)\\s)?${n}\\sderni[eè]re?s(?:\\s${frenchOnes})?`,
  `(?:(?:les|des|aux)\\s)?derni[eè]re?s\\s${n}(?:\\s${frenchOnes})?`,
  `(?:(?:las|los|de las|de los)\\s)?[uú]ltim[ao]s\\s${n}(?:\\s(?:reuniones|fechas|veces|sesiones|clases|llamadas|juntas|charlas|talleres|capacitaciones|formaciones|semanales|cursos|seminarios|tutor[ií]as|encuentros|entrenamientos|eventos|reus))?`,
  `(?:(?:las|los)\\s)?${n}\\s[uú]ltim[ao]s(?:\\s(?:reuniones|fechas|veces|sesiones|clases|llamadas|juntas|charlas|talleres|capacitaciones|formaciones|semanales))?`,
  `(?:直近|最近|過去|最新|ここ)の?${n}(?:回|件|個|つ)(?:分|の会議)?`,
];
const lastFewAlone = lastFew.map((one) => new RegExp(`^${one}$`, 'u'));
const lastFewBehind = lastFew.map(
  (one) => new RegExp(`^(?<before>.*?[^\\s,、])(?:[\\s,、]+|の)(?:(?:über|in|sur|en)\\s+)?${one}$`, 'su'),
);

/** "The last five weeks" are days, and no dates of a series. */
const unit =
  '(?:days?|weeks?|months?|years?|tagen?|wochen?|monaten?|jours|semaines|mois|días|dias|semanas|meses)(?:\\s|$)';
const lastFewBefore = lastFew.map(
  (one) =>
    new RegExp(`^${one}(?:\\s+(?:von|vom|des|der|de la|de|du|del)\\s+|の|\\s+)(?!${unit})(?<after>\\S.*)$`, 'su'),
);
const inEnglish = new RegExp(
  `^(?:the\\s+)?(?:last|latest|past|newest|recent)\\s+(?<n>[-\u2212\u2013]?\\d{1,9}(?:[.,]\\d{1,9})?|[a-z]{3,8})\\s+(?:(?:dates?|times?|meetings?|sessions?|occurrences?)\\s+of\\s+|of\\s+)?(?:the\\s+)?(?!${unit})(?<after>\\S.*)$`,
  'su',
);

/** "last 5 weekly sync": of what, and how many of the newest. */
export function leadingLastFew(said: string): { after: string; last: number } | null {
  for (const pattern of [inEnglish, ...lastFewBefore]) {
    const { n: count = '', after } = pattern.exec(said)?.groups ?? {};
    const last = readDates(count);
    if (after !== undefined && last !== null) return { after, last };
  }
  return null;
}

/** "die letzten fünf": how many of the newest; null for anything else. English has more ways to say it (which.ts). */
export function readLastFew(said: string): number | null {
  for (const pattern of lastFewAlone) {
    const { n: count } = pattern.exec(said)?.groups ?? {};
    if (count !== undefined) return readDates(count);
  }
  return null;
}

/** "jour fixe, letzte 5": what stands before, and how many of the newest. */
export function splitLastFew(said: string): { before: string; last: number } | null {
  const [, title, few] = /^(.*[^\s,])[\s,]+last (\d{1,2})$/su.exec(said) ?? [];
  if (title !== undefined && few !== undefined) return { before: title, last: readDates(few) ?? 0 };
  for (const pattern of lastFewBehind) {
    const { before, n: count } = pattern.exec(said)?.groups ?? {};
    const last = count === undefined ? null : readDates(count);
    if (before !== undefined && last !== null) return { before, last };
  }
  const before = newestBehind.exec(said)?.groups?.before ?? newestBefore.exec(said)?.groups?.title;
  return before === undefined ? null : { before, last: 1 };
}

const german = '(?:besprechung|meeting|termin|sitzung|konferenz|call|stunde|unterrichtsstunde|doppelstunde|lektion)';
const french =
  '(?:r[eé]union|visio|visioconf[eé]rence|s[eé]ance|conf[eé]rence|fois|cours|formation|atelier|workshop|webinaire|webinar|meeting|call|appel|session|rencontre|point|rdv|rendez-vous|r[eé]u|module|leçon|classe|[eé]dition)';
const spanish =
  '(?:reuni[oó]n|reu|sesi[oó]n|llamada|videollamada|junta|conferencia|vez|clase|curso|taller|charla|formaci[oó]n|capacitaci[oó]n|webinar|seminario|encuentro|evento|tutor[ií]a|call|meeting)';
const japanese = '(?:会議|ミーティング|打ち合わせ|打合せ|回)';

/** The last one, and what was just now. */
const japaneseNewest =
  '(?:前回|最新回?|直近(?:の回)?|今さっき|さっき|さきほど|先ほど|先程|いまさっき|今し方|前の|この前|このまえ|こないだ|この間)';

/** "This meeting", which says nothing. */
export const thisMeeting = new RegExp(
  `^(?:(?:(?:diese[rsmn]?|unsere[rsmn]?)\\s)?${german}|(?:(?:cette|notre)\\s)?${french}|(?:(?:esta|nuestra)\\s)?${spanish}|(?:この|今回の|その)?${japanese}|今回)$`,
  'u',
);

/** "The last one". */
export const newest = new RegExp(
  `^(?:(?:aller)?(?:letzte|neueste)[nrsm]?(?:\\s(?:${german}|mal))?|derni[eè]re?(?:\\s${french})?|${french}\\sderni[eè]re|[uú]ltim[ao](?:\\s${spanish})?|(?:${japaneseNewest}|最後|先日)(?:の(?:回|${japanese}))?)$`,
  'u',
);

/** "The one before". */
export const previous = new RegExp(
  `^(?:vorletzte[nrsm]?(?:\\s(?:${german}|mal))?|avant-derni[eè]re?(?:\\s${french})?|(?:${french}\\s)?pr[eé]c[eé]dente?|${french}\\sd'avant|(?:pen[uú]ltim[ao])(?:\\s${spanish})?|${spanish}\\santerior|(?:前々回|その前|一つ前)(?:の${japanese})?)$`,
  'u',
);

/** "Number 3". */
export const numbered =
  /^(?:(?:meeting|besprechung|réunion|reunion|reunión|number|nr|no|n°|nummer|numéro|numero|número|番号|会議)\.?)?\s*(?:#\s*)?(\d{1,3})(?:番目?)?(?:の会議)?$/u;

/** 「製品説明会 前回」, 「前回の製品説明会」. */
const newestBehind = new RegExp(`^(?<before>.*?[^\\s,、])[\\s,、]+${japaneseNewest}の?$`, 'su');
const newestBefore = new RegExp(`^(?:${japaneseNewest})の?(?<title>[^\\s,、の].*)$`, 'su');

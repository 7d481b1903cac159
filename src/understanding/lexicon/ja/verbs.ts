/** A verb by the stems that its forms are made of: 「抜け」; 「入り」, 「入っ」 and 「入ら」. */
interface Verb {
  /** Before ます. */
  masu: string;
  /** Before た and て; with `voiced` before だ and で. */
  te: string;
  /** Before ない. */
  nai: string;
  voiced: boolean;
  /** The plain form: of what will be. */
  plain: string;
  /** Made polite by the passive: 「来られた」. */
  honoured: string;
}

/** 「抜ける」 and the like, which have one stem. */
export const ichidan = (stem: string): Verb => ({
  ...{ masu: stem, te: stem, nai: stem, voiced: false },
  plain: `${stem}る`,
  honoured: `${stem}られ`,
});

/** 「入る」 and the like: the stems before ます, た and ない, and the plain ending. */
export const godan = (root: string, [i, t, a, u]: readonly [string, string, string, string]): Verb => ({
  ...{ masu: root + i, te: root + t, nai: root + a, voiced: t === 'ん' },
  plain: root + u,
  honoured: `${root}${a}れ`,
});
export const ru = (root: string): Verb => godan(root, ['り', 'っ', 'ら', 'る']);

/** 「参加する」. */
export const suru = (noun: string): Verb => ({
  ...{ masu: `${noun}し`, te: `${noun}し`, nai: `${noun}し`, voiced: false },
  plain: `${noun}する`,
  honoured: `${noun}(され|なさ(っ|れ))`,
});

export const kuru: Verb = {
  ...{ masu: '来', te: '来', nai: '来', voiced: false, plain: '来る', honoured: '来(ら)?れ' },
};
export const kuruInKana: Verb = {
  ...{ masu: 'き', te: 'き', nai: 'こ', voiced: false, plain: 'くる', honoured: 'こられ' },
};

/** What follows the te form to say that it was, or is, so; 「てくれた」 too. */
const afterTe =
  '((い)?(た|ました|る|ます)|お(った|りました|ります|られた|られました|られる|られます)|いらっしゃ(った|いました|る|います)|らっしゃ(った|る)|は(った|りました|る|ります)|ん|くれ(た|ました|て(い)?(た|ました|る|ます))|(くださ|下さ)(った|いました|って(い)?(た|ました|る|ます))|(いただい|頂い|もらっ)(た|て(い)?(た|ました|る|ます))|(いただ|頂)(きました|けた|けました)|もら(いました|えた|えました))';
const notAfterTe =
  '((い)?(ない|なかった|ません|ませんでした|ないの|なさそうな)|へん(かった)?|お(らん|らんかった|らず|りません|られない|られません|られなかった)|いらっしゃ(らない|いません|らなかった)|は(らへん|らへんかった|らん)|くれ(ない|なかった|ませんでした|て(い)?(ない|なかった))|(くださ|下さ)(らなかった|いませんでした)|もらえ(なかった|ませんでした)|(いただけ|頂け)(なかった|ませんでした))';

/** The verb as something that was so. */
export function done({ masu, te, voiced, honoured }: Verb): string {
  const [ta, de, to] = voiced ? ['だ', 'で', 'ど'] : ['た', 'て', 'と'];
  return [
    `${te}${ta}`,
    `${masu}ました`,
    `${te}${de}${afterTe}`,
    `${te}${to}(った|りました|る|ります|ったと|ーと)`,
    `${masu}(はった|はりました|はってた|よった|なさった|になった|になりました|になられた|になられました)`,
    `${honoured}(た|ました|て(い)?(た|ました|る|ます)|ておりました|ております)`,
  ].join('; ');
}

/** The verb as something that was not so. */
export function notDone({ masu, te, nai, voiced, honoured }: Verb): string {
  const [de, to] = voiced ? ['で', 'ど'] : ['て', 'と'];
  return [
    `${nai}(なかった|ない|んかった|んだ|なんだ|へん|へんかった|ず|ずに|ずじまい)`,
    `${masu}ませんでした`,
    `${te}${de}${notAfterTe}`,
    `${te}${to}(らん|らんかった|らへん|らへんかった)`,
    `${honoured}(なかった|ませんでした|て(い)?(ない|なかった|ません|ませんでした))`,
  ].join('; ');
}

/** What somebody will do, wants, or should do is no question about what was. */
export function notYet({ masu, te, nai, voiced, plain }: Verb): string {
  const de = voiced ? 'で' : 'て';
  return [
    `${masu}(ます|ましょう|たい|たかった|そう|ません|なさい|つつ)`,
    `${te}${de}(ください|下さい|ほしい|欲しい|もらえますか|もらいたい|いただけますか|おいて|くれますか|くれませんか|みます|みて|から)`,
    plain.endsWith('する') ? `${plain.slice(0, -2)}させて` : `${te}${voiced ? 'だ' : 'た'}ら`,
    plain.endsWith('する') ? `${te}たら` : `${nai}せて`,
    `${nai}(ないで|なきゃ|なければ|ないように|ないよう|ないと|ないから)`,
    `${plain}(ため|ように|よう|こと|予定|つもり|から|なら|と|前に)`,
  ].join('; ');
}

/** In between: 「遅刻して早退した」. */
export const doneAnd = ({ te, voiced }: Verb): string =>
  `${te}${voiced ? 'で' : 'て'}; ${te}${voiced ? 'だ' : 'た'}(し|り)(、)?`;

/** 「遅刻したのに」. */
export function doneBut({ masu, te, voiced }: Verb): string {
  const [ta, de] = voiced ? ['だ', 'で'] : ['た', 'て'];
  const but = '(のに|けど|けれど|けれども|が|んだけど|のですが|んですが|にもかかわらず|くせに|はずなのに|はずが)';
  return `(${te}${ta}|${te}${de}(い)?た|${te}${de}(い)?る|${masu}ました)${but}; ${te}${de}(も|おいて|おきながら|おりながら); ${te}${voiced ? 'ど' : 'と'}(いて|きながら|って); ${masu}ながら`;
}

/** 「遅刻せずに」, 「遅刻なしで」. */
export const notDoneAnd = ({ nai, plain }: Verb): string =>
  `${plain.endsWith('する') ? plain.replace(/する$/u, 'せ') : nai}(ず|ずに); ${nai}(ないで|なくて)`;

export const formsOf = (form: (verb: Verb) => string, ...verbs: readonly Verb[]): string => verbs.map(form).join('; ');

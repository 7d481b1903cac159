/** Words as they sound, and the words they stand for: "ki a manké". */
export const heard: Readonly<Record<string, string>> = {
  ...{ kel: 'quel', kels: 'quels', kelle: 'quelle', kelles: 'quelles' },
  ...{ manké: 'manqué', manke: 'manqué', manqe: 'manqué', kité: 'quitté', kitté: 'quitté', kittée: 'quitté' },
  ...{ konecté: 'connecté', konekté: 'connecté', conecté: 'connecté', conectés: 'connectés', konectés: 'connectés' },
  ...{ dja: 'déjà', tjr: 'toujours', reu: 'réu', reus: 'réus', avan: 'avant', retar: 'retard', rtard: 'retard' },
  ...{ asisté: 'assisté', arivés: 'arrivés', arivée: 'arrivée', absen: 'absent', absan: 'absent', présan: 'présent' },
  ...{ prezan: 'présent', kombien: 'combien', konbien: 'combien', mardis: 'mardi', vendr: 'vendredi', mèl: 'mail' },
};

const am = "(chui|chuis|chu|chus|j'suis|jsuis|jsui|ch'suis|chsuis)";
const was = "(jetais|jétais|jété|jetai|j'étai|jetait)";
const askFor =
  "(jveux|jvx|j'veux|jveut|chveux|jvoudrais|j'voudrais|jvoudré|jvoudrai|jaimerais|j'aimerai|jaimerai|jcherche|j'cherche|jsouhaite|jsouhaiterais|fodré|i faut|i m'faut|mfaut|me faut|me faudrait|faudrait)";

/** What is said aloud, and typed as it sounds. */
export const aloud: Readonly<Record<string, string>> = {
  'me aux': `${am}; ${was}; jai; jé; j'é`,
  show: `
    ${askFor}( (bien|juste|aussi))?( (savoir|avoir|voir|connaître|que tu (me )?(donnes|dises|envoies|sortes)))?;
    (jpeux|jpeu|j'peux|chpeux|jpourrais|on pe|puije|je peu) (savoir|avoir|voir|connaître|récupérer|obtenir);
    (je |j')?(désire|désirerais|désirons|aimerai|apprécierais|recherche|demande|réclame|attends)( (bien|juste))?( (savoir|avoir|voir|connaître|obtenir|recevoir))?;
    (tu |vous )?(m'|me |nous )(donnes|donnez|envoies|envoyez|montres|montrez|sors|sortez|files|passes|balances|listes|trouves|dis|dites|indiques|indiquez|transmets|transmettez|communiquez|rappelles|dirais|diriez|donnerais|donneriez|enverrais|enverriez)`,
  prep: "pr( (la|le|l'|les|une|un))?",
  'who aux': '(kia|kiya|quia|kié|ki é|ki ont|ki on)',
  'when aux': `
    (à |a |vers |depuis )?(quelle|kelle|quel|kel) (heure|h) (est ce )?(qu'|que )?(il|elle|ils|elles|on) (est|sont|a|ont|était|étaient|s'est|se sont|s'était);
    (quand|qd|quand est ce que?|quand est ce qu'|quand c'est que?|quand c'est qu'|quand qu'|à quel moment) ?(est ce )?(qu'|que )?(il|elle|ils|elles|on) (est|sont|a|ont|était|étaient|s'est|se sont|s'était)`,
  // How often somebody comes, where no number is asked for.
  howLong: "(pendant |durant )?(combien|cb|cmb|cbn|cbien) (de temps|de minutes|d'heures)",
  'howOften in': `
    (il |elle |ils |elles )?(vient|viennent|venait|est|sont|participe|participent|assiste|assistent|se connecte|se connectent|manque|manquent|rate|passe) (t (il|elle) )?(souvent|régulièrement|fréquemment|toujours|parfois|rarement|d'habitude|des fois|généralement)( (là|présente?|en retard|absente?|à l'heure|venue?))?;
    (il est |elle est |est )?(assez |bien |très |vraiment )?(assidue?s?|régulière?|réguliers?)`,
  'howOften stay': `(vient|viennent) (à quelle fréquence|combien de fois|tous les combien); (est|sont) (il|elle|ils|elles) (assez |bien |très |vraiment )?(assidue?s?|régulière?|réguliers?|souvent (là|présente?s?)); (vient|viennent) (t )?(il|elle|ils|elles) (souvent|régulièrement)`,
  nobody: '(a|ont|avait) (appelé|téléphoné) (mon|ma|mes|ton|ta|tes|chez|pour|un|une|ce|cet|cette|lui)',
  idiom: 'posé un lapin (dans|sur|sous|devant|à côté)',
  'when filler': "(c'est|c'était) (quand|à quelle heure) que?",
};

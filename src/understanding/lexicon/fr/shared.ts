/** Nouns for a meeting of any kind, which are no part of its title. */
export const one =
  'réunion|réu|meeting|visio|visioconférence|visioconf|audioconférence|séance|conférence|conf|appel|call|session|rencontre|salle|cours|classe|leçon|formation|atelier|workshop|webinaire|webinar|webi|téléconférence|téléconf|conf call|entretien|point|rendez vous|rdv|rv|module|évènement|événement|évent|event|tutorat|tuto|td|tp|examen|exam';
/** The most usual of them. */
export const plainCall =
  'réunion|réu|visio|visioconférence|séance|conférence|conf|appel|call|meeting|session|rencontre|salle|cours|formation|atelier|webinaire';
export const call = `(${one})`;
export const calls =
  '(réunions|réus|meetings|visios|visioconférences|visioconfs|séances|conférences|confs|appels|calls|sessions|rencontres|cours|classes|leçons|formations|ateliers|workshops|webinaires|webinars|entretiens|points|rendez vous|rdvs?|modules|évènements|événements|events|tds|tps|examens|fois|occurrences|dates|éditions)';

export const persons =
  '(personnes|gens|participants|participantes|participants et participantes|participantes et participants|participant|collègues|membres|présents|inscrits|inscrites|convives|élèves|étudiants|étudiantes|stagiaires|apprenants|apprenantes|apprentis|apprenties|salariés|salariées|employés|employées|collaborateurs|collaboratrices|agents|candidats|candidates|auditeurs|auditrices|bénévoles|délégués|adhérents|partenaires|enseignants|enseignantes|professeurs|doctorants|internautes|spectateurs|camarades|gars|mecs|types|filles|copains|convoqués|nouvelles recrues|managers|chefs|cadres)';

export const weekday = '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
export const month =
  '(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|fév|févr|avr|juil|sept|oct|nov|déc)';
export const invitation = "(à |a )?(l'|l ?|cette |leur |son |la )?(invitation|invit|convocation|convoc)";
/** "s'est", "se sont", and as people type them. */
export const himself = "(s'est|s est|sest|se sont|s'était|s'étaient)";

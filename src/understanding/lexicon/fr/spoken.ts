const shown = '(présents|participants|connectés|inscrits|présentes|participantes|élèves|personnes présentes)';

/** Words as they are typed in a hurry, and the words they stand for. */
export const short: Readonly<Record<string, string>> = {
  ...{
    ke: 'que',
    o: 'au',
    ds: 'dans',
    ac: 'avec',
    pdt: 'pendant',
    dps: 'depuis',
    tt: 'tout',
    tte: 'toute',
    ts: 'tous',
  },
  ...{ ttes: 'toutes', bcp: 'beaucoup', jms: 'jamais', pers: 'personnes', sem: 'semaine', ms: 'mais' },
  ...{
    nn: 'non',
    dc: 'donc',
    ns: 'nous',
    vs: 'vous',
    qlq: 'quelque',
    qlqun: "quelqu'un",
    kelkun: "quelqu'un",
    kom: 'comme',
  },
  ...{ keske: 'que', pis: 'et', pi: 'et', ek: 'et', zont: 'ont', sontils: 'sont', cmt: 'comment', comt: 'comment' },
  ...{
    lun: 'lundi',
    ven: 'vendredi',
    kan: 'quand',
    komen: 'comment',
    arivé: 'arrivé',
    abst: 'absent',
    absts: 'absents',
  },
};

/** How people speak, in Québec, in Switzerland, in Africa, and in chats everywhere. */
export const spoken: Readonly<Record<string, string>> = {
  filler: `
    là là; tsé; t'sais; ben là; coudonc; coudon; astheure; à c't'heure; asteure; icitte; faque; fait que; tantôt là; quand même là;
    wesh; wsh; frère; frr; frérot; chef; patron; boss; gars; les gars; mec; poto; bro; man; ma belle; mon vieux; mon grand; ma grande; bg; tkt; jpp; askip; genre; en mode; nan; ouep; ouaip; yep; yes; grave; wallah; purée; punaise; put1; putain; bordel; merde; zut; mince; oups; pff; pfff; roh; rho; dis voir; dites voir; dis une fois; dites une fois; dis donc; dites donc; dis moi; dites moi; dis nous; dites nous; fieu; hein; stpl; svpl; silteplait; siteplait; désolée? (du dérangement|de (te|vous) déranger); excuse moi; excusez moi; pardon; 
    ces derniers temps; dernièrement; récemment; dans le temps; au fil du temps; d'habitude; comme d'habitude; comme d'hab; ces temps ci; en ce moment;
    à ton avis; à votre avis; selon toi; selon vous; d'après (toi|vous); d'après le rapport; d'après teams; n'est ce pas; pas vrai; rassure moi; rassurez moi; j'espère; je suppose; si (possible|c'est possible|tu peux|vous pouvez|jamais); quand (tu|vous) (peux|pouvez|as|avez)( (deux|cinq|une|2|5) (minutes?|secondes?))?; dès que possible; asap; au plus vite; sans faute; merci bien; une dernière chose; petite question; nom de dieu`,
  greeting:
    '(bjour|bj|bonjours|bonsoar|bonswar|salu|saluut|salutations|yop|plop|wesh|coucou|kikou|hola|bonjour à|bien le bonjour|re bonjour|re salut|bon lundi|bon vendredi)( (à|a) (tous|toutes|vous))?',
  'howMany stay': '(on|nous) (était|étais|étions) (cb|cmb|cbn|cbien|cmbien)( (de|d) (personnes|gens))?',
  howMany: `
    (ya|y a|y'a|il y a|yavait|y avait|y'avait|il y avait|ya eu|y a eu|y'a eu|il y a eu|yavait eu|on avait|on a eu) (combien|cb|cmb|cbn|cbien|cmbien)( (de|d'))?( (personnes|gens|monde|participants|présents|élèves))?;
    (combien|cb|cmb|cbn|cbien|cmbien) (ya|y a|y'a|il y a|yavait|y avait|y'avait|il y avait)( eu)?( (de|d'))?( (personnes|gens|monde|participants|présents|élèves))?`,
  'howMany sessions': `(ya|y a|y'a|il y a|yavait|y avait|il y avait)( eu)? (combien|cb|cmb|cbn) de (sessions|séances|fois)`,
  did: `
    (ya|y a|y'a|yavait|y avait|y'avait|il y a|il y avait|y en a|y en avait|ya t|y a t) (tu|ti|ty|il)( (eu|des|du|un|une|de l'|de la))?; y'en (a|avait)( tu| ti)?( eu)?( qui| ki)?; yen (a|avait)( qui| ki)?; (ya|y a|y'a) (un|une|des|du) (mec|gars|type|personne|fille)s? (qui|ki)`,
  'did who': "(ya|y a|y'a|yavait|y avait|il y a|il y avait) (qui|ki) (qui|ki|était|a|est)",
  'whether aux': '(sont|était|étaient|ont|avait|avaient) (tu|ti|ty)',
  who: `
    (qui|ki) (qui|ki); (qui|ki) (c'est|c|cest|ct|c'était|est ce|cé) (qui|ki); (c'tait|c'taient|c'tai|cé|c'é|s'est qui|cétait|c'étaient) (qui|ki)( (qui|ki))?; qui (diable|diantre);
    (c'est|c'était|c|ct) (qui|ki) (les|le|la|l') ?(champions?|championnes?|coupables?|fautifs?|fautives?|malins?|petits malins|génies?|boulets?|rigolos?|chanceux|heureux élus?|héros|traîtres?|courageux|déserteurs?|fayots?|glandeurs?)`,
  whether: 'ou quoi; ou koi; ou bien quoi; ou bien non; ou pô; ou po; ou nan; ou pas là; si ou non; si oui ou non',
  there: `(parmi|dans) (les|nos|la liste des|tous les) ${shown}; dans (la|ta|votre) liste( des (présents|participants))?; au rapport; des nôtres`,
  people: 'ceux; celles; celui; celle; ceusses; tous ceux; toutes celles',
  show: `
    je (vous|t'|te|m'adresse à vous) ?(écris|contacte|sollicite)?( (pour|afin de|car je voudrais|car je souhaite))?( (savoir|connaître|demander|avoir|obtenir|vous demander|te demander))?; balance; balance moi; lâche moi; lâche; crache; sors nous; pourrais tu (me|nous) sortir; j'ai besoin de (savoir|connaître|voir)`,
  in: `pointé (le bout de (son|leur) nez|sa fraise); (s'est|se sont|sont|est) (ramenés|ramené|amené|amenés|radiné|radinés|pointés); fait l'effort de venir; honoré de (sa|leur) présence; répondu présent`,
  out: `claqué la porte; pris la poudre d'escampette; mis les bouts; pris la tangente; filé à l'anglaise; levé le camp; tiré (sa|leur) révérence; plié bagage; sacré (son|leur) camp; crissé (son|leur) camp; calté`,
  'not in': `(qu'on|que l'on|que nous|qu'on n') ?(a|avons|n'a) (pas|jamais) vue?s?( venir)?; on (les|l'|le|la) ?a (pas|jamais) vue?s?; jamais (pointé|montré) (le nez|leur nez|son nez)`,
  noResponse: `
    ((a|ont|avait|avaient|n'a|n'ont) )?(même )?pas (même )?(daigné|pris la peine de|pensé à|eu la politesse de|fait l'effort de|pris le temps de) (répondre|réagir|donner de réponse)`,
  'but not declined': `sans (s'être (excusée?s?|désistée?s?|décommandée?s?)|s'excuser|se désister|se décommander|prévenir|avoir (prévenu|décliné|refusé|annulé)|décliner|annuler|excuse)( avant)?`,
  declined: `(donné|fait parvenir) (leur|son) désistement; (dit|annoncé) (qu'il|qu'elle|qu'ils|qu'elles) (viendrait|viendraient|venait|venaient|serait|seraient) pas( là)?`,
  first: `(le |la |les |au |en |tout en )?(tout |toute )?# (er|ers|ère|ere|re|res|ères)( à| de tous| des| de la liste)?`,
  date: `(le |du |de |au )?# er (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)( #)?`,
  // A board, where "ça" says nothing.
  'of kind': 'du ca; de notre ca; (de|pour|durant|pendant) le ca',
  'prep kind': 'au ca; (dans|lors|à) (du|le) ca',
  kind: 'codir; comex; comop; cse; codev; séminaire; colloque; symposium; masterclass',
  meetings:
    "(quelles|les|mes|nos) (réunions|visios|séances|formations|rencontres)( que)? (j'ai|ai je|on a|nous avons|avons nous|a t on) (animées|organisées|tenues|faites|présidées|menées|suivies|planifiées)",
  roles:
    '(qui|ki) (était|faisait|a fait|avait) quoi comme rôles?; (qui|ki) (a fait|tenait|jouait) quoi; la répartition des rôles; le rôle de chacun',
  nobody: "j'espère (que|qu'); on espère; espérons; je suppose (que|qu')",
};

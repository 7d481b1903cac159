import { type Language, wordSet } from './language.js';

/** What is exported, as what, and how that is said. */
const people =
  '((liste|feuille|rapport) (de |des )?(présences?|présents|participants)|présences?|participants|participation|réunion)';
const as = '(en|au|vers|sous|dans)( un)?( (format|fichier))?';
const save = '(exporter|exportez|exporte|export|télécharger|téléchargez|télécharge|enregistrer|enregistrez|enregistre)';

export const phrases: Language['phrases'] = {
  'who attended': [
    'qui (a|ont|avait) (tous )?(participé|assisté|rejoint)( à| au| aux)?',
    // "la" without its accent is an article.
    'qui (était|étaient|est|a été|y était) (tous )?(présente?s?|l\u00E0|la$)',
    'qui (était|étaient|est) {which} présente?s?',
    'qui (était|étaient) (à|au|aux|dans|en|lors)',
    'qui y (était|a participé|a assisté)',
    'qui est (tous )?(venue?s?|arrivée?s?)',
    "qui s'est connecté",
    'présences?',
    '(liste|feuille|rapport) (de |des )?(présences?|présents|participants)',
    'participants?',
    'participantes',
    'présente?s',
    "combien (de personnes |de participants |d'entre eux )?(ont (participé|assisté)|étaient (présente?s|là)|sont venue?s)",
  ],
  'who was absent': [
    'qui (est|était|étaient|a été) absente?s?',
    'qui (était|étaient|est) {which} absente?s?',
    'qui (manque|manquait|manquaient|a manqué)',
    "qui n'(a|ont) pas (participé|assisté|rejoint)",
    "qui n'(est|était|étaient) pas (présente?s?|là|venue?s?)",
    "qui n'y était pas",
    "qui n'est pas venue?s?",
    'qui (a|ont) (raté|loupé|séché)',
    'absente?s?',
    'absences?',
    'liste (de |des )?(absences?|absents)',
  ],
  'who was late': [
    'qui (est|était|étaient|a été) (arrivée?s? )?en retard',
    'qui (était|étaient|est) {which} en retard',
    'qui est (arrivée?s?|venue?s?) (trop )?(tard|en retard)',
    'qui (est|était|étaient) (arrivée?s? )?après le début',
    "qui n'(était|étaient) pas (à l'heure|ponctuels?)",
    "qui n'est pas (arrivé|venu) à (l'heure|temps)",
    'en retard$',
    'retards?',
    'retardataires?',
  ],
  'who left early': [
    "qui (est|était) partie?s? (trop )?(plus tôt|tôt|en avance|avant la fin|avant l'heure|prématurément)",
    'qui (a|ont) quitté {which} (plus tôt|trop tôt|en avance|avant la fin)',
    'qui (a|ont) quitté (plus tôt|trop tôt|en avance|avant la fin)',
    "qui n'est pas restée?s?",
    'départs? (anticipés?|prématurés?|avant la fin)',
    'partis? (plus tôt|avant la fin)',
  ],
  roles: [
    '(quels? |par )?rôles?',
    'liste des rôles',
    "qui (est|était|étaient) (le |la |les |l'|un |une )?organisat(eur|rice)s?",
    'présentateurs?',
    'organisateurs?',
    'intervenants?',
  ],
  timeline: [
    'chronologie',
    'frise( chronologique)?',
    'présence (dans le|au fil du) temps',
    'combien (de personnes |de participants )?(étaient|y avait-il)?( présentes?| présents?| là)? ?(en même temps|simultanément|à la fois)',
    'qui était là en même temps',
    'pic( de présence| de participation)?',
    'présence (simultanée|maximale)',
  ],
  trend: [
    'tendances?',
    'évolution( de la présence)?',
    'historique( de présence| des présences)?',
    '(comparer|comparaison|comparé)( avec| à)?( la)?( dernière| précédente)?( fois| réunion)?',
    'série',
  ],
  'attendance of': [
    '(présence|participation) (de|pour)( qui)?{nobody}',
    "(taux de |taux d'|feuille de |relevé de |historique de |durée de |temps de |durée totale de )?(connexion|présences?|participations?|assiduité|fréquentation) (de|pour) {who}",
    "(taux de |taux d'|feuille de |relevé de |historique de |durée de |temps de |durée totale de )?(connexion|présences?|participations?|assiduité|fréquentation) d'{who}",
    '(il |elle )?est restée? combien de temps {who}',
    '{who} (il |elle )?(est restée?|a participé|a assisté|était là|était connectée?) combien de temps',
    '(combien de minutes|combien d.heures) {who} (est restée?|était là|a participé|a assisté|était connectée?)',
    'pendant combien de temps {who} (est restée?|était là|était présente?|a participé|a assisté)',
    'combien de temps {who} (il|elle) (est restée?|a participé|a assisté)',
    'combien de temps {who} (a t|est|était) (il|elle) (restée?|participé|assisté|présente?|là|connectée?)',
    'combien de temps {who} (est restée?|était là|était présente?|a participé|a assisté)',
    'combien de temps (est restée?|a participé) {who}',
    'quand (est-ce que )?{who} (est arrivée?|est partie?|est venue?|a quitté|a rejoint)',
    'quand est (arrivée?|partie?|venue?) {who}',
    'est-ce que {who} (était (présente?|là|absente?|en retard)|est venue?|a participé|a assisté)',
    '{who} (était|est) (il|elle) (présente?|là|absente?|en retard|venue?)',
    '{who} a t (il|elle) (participé|assisté)',
    '(ma|mon) (taux de )?(présence|participation|assiduité)',
  ],
  export: [
    `(exporter|exportez|exporte)( (la |le |les |cette )?${people})?`,
    `${save} (la |le |les |cette )?${people}`,
    `${save} ((la |le |les |cette )?${people} )?${as} (excel|xlsx)`,
    `(la |le |les )?${people} ${as} (excel|xlsx)`,
    `${save} (excel|xlsx)`,
    '(fichier|tableau|export|feuille) (excel|xlsx)',
  ],
  'export csv': [
    `${save} ((la |le |les |cette )?${people} )?${as} csv`,
    `(la |le |les )?${people} ${as} csv`,
    `${save} csv`,
    '(fichier|tableau|export|feuille) csv',
  ],
  'export csv utf-8': [
    `${save} ((la |le |les |cette )?${people} )?${as}( csv)?( en)? utf 8`,
    `(la |le |les )?${people} ${as}( csv)?( en)? utf 8`,
    `${save} csv( en)? utf 8`,
    '((fichier|tableau|export|feuille) )?csv( en)? utf 8',
  ],
  sessions: [
    'combien de temps (a duré|dura) (la|le) (réunion|visio|séance|appel)',
    'combien de temps ça a duré',
    '(quand|à quelle heure) (a|est ce que) (commencé|débuté|fini) (la|le) (réunion|visio|séance)',
    '(quand|à quelle heure) (la|le) (réunion|visio|séance) a ?t ?elle (commencé|débuté|fini)',
    '(quand|à quelle heure) (ça a|la réunion a|est ce que ça a|est ce que la réunion a) (commencé|débuté|fini)',
    '(y a t il|il y a|est ce qu il y a) un rapport',
    '(quelles |combien de |les )?(sessions|séances)',
    'liste des (sessions|séances)',
    'rapports',
  ],
  'who is here': [
    'qui est (déjà )?(là|ici) (maintenant|en ce moment|actuellement|déjà)',
    'qui est (déjà ici|déjà là|ici)',
    "qui est (déjà )?(dans|à) (la réunion|l'appel|la visio) (maintenant|en ce moment|actuellement|là)",
    'qui est en ligne( maintenant| en ce moment)?',
  ],
  'how many are here': [
    'combien (de personnes |d entre nous )?(sont|sommes nous|on est|êtes vous) (déjà )?(là|ici)( maintenant| en ce moment)?',
    'on est combien( là| ici| maintenant)?',
    'combien (de personnes )?(sont )?(dans|à) la réunion (maintenant|en ce moment|actuellement)',
  ],
  'who are we waiting for': [
    "(qui|qui est ce qu') ?(attend on|on attend|est ce qu on attend)( encore)?",
    'on attend qui( encore)?',
    'qui attendons nous( encore)?',
    'qui manque (encore|maintenant|en ce moment)',
    'il manque encore qui',
    "qui n('|’)est pas (encore )?(là|ici)",
    '(est ce que )?tout le monde est (déjà )?(là|ici)',
    '(est ce que )?(nous sommes|on est) (tous (là|ici)|au complet)',
  ],
  meetings: [
    '(mes |nos |dernières |anciennes )*réunions( récentes| passées| terminées)?',
    'quelles réunions( ai-je eues?)?',
    'liste (de |des )?(mes )?réunions',
    'mon (calendrier|agenda)',
  ],
  webinars: ['(mes |nos )?(webinaires?|assemblées?|événements)'],
  'summaries on': [
    '(les |le |ces )?résumés?( de (la |cette )?réunion| de présence)? activés?',
    '(activer|active|activez|réactiver|réactive|réactivez|mets|mettre|mettez|remets|remettre|remettez|allume|rallume|relance|lance) (les |le |des |ces |tes |un )?(résumés?|récaps?)( automatiques?)?( de (la |cette )?réunion| de présence)?',
  ],
  'summaries off': [
    '(les |le |ces )?résumés?( de (la |cette )?réunion| de présence)? désactivés?',
    '(désactiver|désactive|désactivez|arrêter|arrête|arrêtez|coupe|couper|coupez|stoppe|stopper|stop|enlève|enlever|supprime|supprimer|retire|retirer) (les |le |ces |tes )?(résumés?|récaps?)( automatiques?)?( de (la |cette )?réunion| de présence)?',
    '(pas de|aucun) résumés?( ici)?',
    "(arrêter?|arrêtez|cesser?|cessez) (d'|de )(envoyer|poster|publier) (les |ces |des )?résumés?( ici)?",
  ],
  'all summaries on': [
    '(tous (les |mes )?|mes )résumés activés',
    '(activer|active|activez|réactiver|réactive|réactivez) (tous (les |mes )?|mes )résumés',
    '(activer|active|activez|réactiver|réactive|réactivez) (les )?résumés (de|pour) toutes (les|mes) réunions',
  ],
  'all summaries off': [
    '(tous (les |mes )?|mes )résumés désactivés',
    '(désactiver|désactive|désactivez|arrêter|arrête|arrêtez) (tous (les |mes )?|mes )résumés',
    '(désactiver|désactive|désactivez|arrêter|arrête|arrêtez) (les )?résumés (de|pour) toutes (les|mes) réunions',
  ],
  'summaries also to': [
    '(envoie|envoyez|envoyer|partage|partagez|partager)? ?((les|mes|ces) )?résumés? (aussi|également) (à|avec) {who}',
    '(envoie|envoyez|envoyer) (aussi|également) ((les|mes|ces) )?résumés? à {who}',
    '(partage|partagez|partager) ((les|mes|ces) )?résumés? avec {who}',
  ],
  'no longer to': [
    '(ne )?plus (partager|envoyer|donner) ((les|mes|ces) )?(résumés? )?(avec|à) {who}',
    'plus de résumés? (à|pour) {who}',
    '(arrête|arrêtez|arrêter) de partager ((les|mes|ces) )?résumés? avec {who}',
  ],
  'who gets my summaries': [
    "qui (d'autre )?(reçoit|a|voit) (aussi )?((les|mes|ces) )?résumés?( aussi)?",
    '(de qui|dont) (est-ce que )?je reçois (les |des )?résumés',
    'avec qui (je|est-ce que je) partage ((les|mes) )?résumés',
  ],
  'stop summaries from': ['(refuser|refuse|refusez|ne plus recevoir) ((les|ces) )?résumés? de {who}'],
  'allow summaries from': [
    '(accepter|accepte|acceptez|autoriser|autorise|autorisez) (de nouveau )?((les|ces|des) )?résumés? de {who}( à nouveau)?',
  ],
  'sign in': ["(me |se |m'|s')?(connecter|identifier)", 'connexion', '(connecte|connectez) moi', 'ouvrir une session'],
  'sign out': ['(me |se )?déconnecter', 'déconnexion', '(déconnecte|déconnectez) moi', 'fermer la session'],
  'forget me': [
    '(oublie|oubliez) (moi|tout( sur moi| de moi)?|mes données)',
    "m'oublier",
    '(supprime|supprimez|supprimer|efface|effacez|effacer) (toutes )?mes données',
    '(supprime|supprimez|supprimer|efface|effacez|effacer) tout (sur|de) moi',
  ],
  help: [
    'aide( moi)?',
    'aidez-moi',
    'commandes?',
    'que (peux-tu|pouvez-vous|sais-tu|savez-vous) faire',
    "qu'est-ce que (tu peux|vous pouvez|tu sais|vous savez) faire",
    'que puis-je (te |vous )?demander',
    '(tu sais|tu peux|vous savez|vous pouvez) faire quoi',
    'comment (ça|cela) (marche|fonctionne)',
    '(bonjour|bonsoir|salut|coucou)( à tous)?',
    'démarrer',
  ],
};

export const politeBefore = [
  "s'il (te|vous) plaît|svp|stp",
  'bonjour|bonsoir|salut|coucou|hey|hello',
  'alors|bon|ok(ay)?|euh|et|donc|voyons',
  "(peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|tu peux|vous pouvez)( s'il (te|vous) plaît)?( (me |nous )?(dire|montrer|donner|lister|afficher|indiquer|confirmer|vérifier|envoyer))?",
  '(puis-je|pourrais-je|peut-on)( (savoir|voir|avoir))?',
  "(je|j'|on) ?(voudrais|veux|aimerais|souhaite|souhaiterais|voudrait|aimerait)( bien)?( (savoir|voir|connaître))?",
  '(sais-tu|savez-vous|tu sais|vous savez)',
  '(dis|dites|montre|montrez|donne|donnez|affiche|affichez|envoie|envoyez|indique|indiquez|liste|listez)(-moi|-nous)?( un peu)?',
  '(quel|quelle|quels|quelles) (est|était|sont|étaient)',
  "(qu'est-ce que|c'est|voici|y a-t-il|il y avait|y avait-il)",
  "le|la|les|l'|un|une|des|de la|tous|toutes|liste (de |des )?",
];

export const politeAfter = [
  "s'il (te|vous) plaît|svp|stp",
  'merci( beaucoup| bien| d.avance)?',
  'exactement|au juste|en fait|déjà|au fait',
];

export const notWhich = wordSet(
  'est sont était étaient être sera seront ont avait avaient doit doivent devrait peut peuvent pourrait va vont et ou ' +
    'mais donc car parce puisque si quand pendant que qui quoi où comment pourquoi dont ne pas jamais toujours souvent ' +
    'parfois rarement encore aussi très trop plus moins seulement juste même tout je tu il elle on nous vous ils elles ce ' +
    "ayant étant après entre ça cela personne quelqu'un chacun fait font dit sait sans avec contre selon malgré comme ici",
);

export const beforeWhich = wordSet(
  "de du des d'hier à au aux dans lors pour le la les cette ce cet notre ma mon hier aujourd'hui avant-hier depuis dernière " +
    'dernier dernières derniers lundi mardi mercredi jeudi vendredi samedi dimanche numéro n° #',
);

export const notNames = wordSet(
  "il elle on ce cela ça je tu nous vous ils elles qui que quoi personne tout tous toutes chacun quelqu'un là ici le la " +
    'les beaucoup combien tout-le-monde tantôt cet cette hier ' +
    "l'équipe l'ensemble équipe classe",
);

export const me = wordSet('moi je');

export const sentence = wordSet(
  'est sont était étaient doit doivent devrait parce sera seront pas peut peuvent ont avait envoyée envoyé envoyées transmise ' +
    'reportée annulée annulé reporté',
);

export const within =
  /^(.*?[^\s,])[\s,]+(?:dans|pendant|lors de|lors du|à la|à l'|à|au|aux|durant|depuis|sur|au cours de|au cours des)\s*(?<=[\s'])(.+)$/su;

export const leading =
  /^(?:(?:(?:à|au|aux|dans|lors|pendant|durant|pour|de|du|des|les|notre|nos|ma|mon|mes)\s+)|(?:l'|d'))+/u;

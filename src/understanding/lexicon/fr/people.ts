import { call, himself, persons, plainCall } from './shared.js';

const organisation =
  "(l'entreprise|entreprise|l'organisation|organisation|la société|société|la boîte|boîte|l'équipe|la maison|la firme|l'école|l'asso|l'association|l'institution|l'établissement|l'administration|notre organisation|notre entreprise|notre société|notre boîte|la compagnie)";
const came =
  '(venue?s?|venait|venaient|vint|vinrent|venir|arrivée?s?|arrivait|arrivaient|arriva|arrivèrent|arriver|apparue?s?|apparaissait|passée?s?|passait|passaient|entrée?s?|entrait|entraient|entra|entrer|rentrés?|rentrait|connectée?s?|connectait|connectaient|connecter|rejointe?s?|rejoignait|rejoignaient|rejoindre|rejoignit|jointe?s?|joignait|joignaient|joindre|débarquée?s?|débarquait|débarquaient|débarquer|pointée?s?|pointait|pointaient|allée?s?|allait|allaient|aller|loguée?s?|loggée?s?|déplacée?s?|montrée?s?|radinée?s?|ramenée?s?|accédé|intégré|apparut|surgi)';

/** Coming, being there and going; plurals without a helping verb say which people ("les élèves venus hier"). */
export const presence = {
  'that stay': '(restés|restées|connectés|connectées)( connectée?s?| en ligne| là)?',
  'that in': '(venus|venues|arrivés|arrivées|entrés|entrées|passés|apparus)',
  'that out': '(partis|parties|sortis|sorties|déconnectés|repartis)( de)?',
  stay: `
    toffée?s?; toughée?s?; (participé|participait|participaient|participa|participèrent|participer|participée?s?); (assisté|assistait|assistaient|assista|assistèrent|assister)( à)?; (pris|prenait|prenaient|prendre) part; (restée?s?|restait|restaient|resta|restèrent|rester|demeurée?s?|demeurait)( connectée?s?| en ligne| là| présente?s?)?;
    en (visio|ligne|réunion|cours|classe|formation|conf|call); au (call|meeting|cours|webinaire|webinar|rdv); (suivi|suivie?s?|suivait|suivaient|suivre|suivirent); (tenu|tenait); en ligne; sur teams; (étais|était|étaient|est|sont)( (encore|toujours|déjà|bien))? connectée?s?; (encore|toujours|déjà) connectée?s?; y (était|étaient|étais|a participé|a assisté|est|sont|ont participé|ont assisté|ont été|a été); des nôtres; fait partie (de|des|du); siégé; figurait; figuraient; dans la place`,
  'whether stay': 'y (est|était|étais|étaient|sont|a été|ont été) (tu|t il|t elle|il|elle|ils|elles)',
  'aux in': 'il est (venu|passé|arrivé|entré|apparu)',
  'stay atLeast': '(a|ont|avait|avaient) fait (au moins|au minimum)',
  'stay moreThan': "(a|ont|avait|avaient) fait (plus de|plus d')",
  'stay lessThan':
    "(a|ont|avait|avaient|n'a|n'ont) (même )?pas (même )?(fait|atteint|tenu|dépassé); (a|ont|avait|avaient) fait (moins de|moins d')",
  'stay wholeTime': "(a|ont|avait|avaient) fait (toute|tout) (la|le|l')",
  'there at': '(là|la) (à|a|vers)',
  there: `(marquée?s? |notée?s? |pointée?s? )?(présente?|présents|presant|presants); (bien |déjà |encore |toujours )?(présente?|présents|là)( présent)?; présentes; sur place; dans la salle; de la partie; présent e s; au rendez vous; dispo`,
  'not in': `${himself} (pas|jamais|même pas|point|pas même) (présentée?s?|pointée?s?|montrée?s?)`,
  in: `
    ${himself} (présentée?s?|rendue?s?|ramenée?s?); ${came}; (rejoint|rejoignait|rejoindre|joint)( la| le| l')?; (entré|entrait|entra|entrer|rentré)( dans)?; montré(e|s)? (le bout de son nez|sa tête); fait (un saut|acte de présence|une apparition|son entrée|leur entrée); se connecter; réussi à (venir|se connecter|participer|entrer); réussi à; rendue?s? (à|au); vue? passer; passée? faire un tour`,
  'did in': '(as tu|avez vous|a t on|est ce que vous avez|est ce que tu as) vue?( passer)?',
  out: `
    (partie?s?|partait|partaient|partit|partirent|partir|repartie?s?|repartait)( de)?; (quittait|quittaient|quitta|quittèrent|quitter|quittée?s?)( la| le| l'| cette)?( (${plainCall}))?; (sortie?s?|sortait|sortaient|sortit|sortir)( de)?; (déconnectée?s?|déconnectait|déconnectaient|raccroché|raccrochait|raccrochaient|décroché|décrochait|décrochaient|lâché|filée?s?|éclipsée?s?|sauvée?s?|barrée?s?|esquivée?s?|désertée?s?|déguerpie?s?|évaporée?s?); ${himself} (cassée?s?|tirée?s?|enfuie?s?|taillée?s?|arrachée?s?|évadée?s?|volatilisée?s?|poussée?s?); s'en (est|sont|était|étaient) allée?s?; s'en aller; mis les voiles; (fait|faits|faite) la malle; pris la porte; foutu le camp; faussé compagnie; nous (a|ont) (quitté|quittés|lâché|lâchés)`,
  'out early': `(tenu|restée?s?) pas jusqu'(au bout|à la fin)`,
  opens: 'y avait il; il y avait',
};

export const people = {
  people: `
    ${persons}; monde; d'entre (nous|vous|eux|elles); (liste des|feuille de|registre des) (participants|présents|présence|présences)`,
  'first people that': '(la |les )?(première personne|premières personnes)( à| qui)?',
  'last people that': '(la |les )?(dernière personne|dernières personnes)( à| qui)?',
  guest: `
    (invitée?s?|externes?|extérieurs?|visiteurs?|visiteuses?)( externes?| extérieurs?)?; (participants|personnes|gens|collègues|invités|intervenants|étudiants|stagiaires|collaborateurs) (externes|extérieure?s|invitée?s)( à (la société|l'entreprise|l'équipe|l'organisation))?; (de |à |d')?l'(extérieur|externe)( de ${organisation})?; (d'|de )?(hors|en dehors|dehors)( de)? ${organisation}; ext; (d'|de) (autres|une autre) (entreprises?|sociétés?|organisations?|boîtes?); extérieure?s? à ${organisation}; pas (de (chez nous|la maison|la boîte|la société|l'entreprise|l'organisation|l'interne|l'équipe)|internes?); (de|gens du) dehors`,
  'not guest': `(internes?|(collègues|participants|personnes|gens) (internes|de chez nous|de la maison|de la boîte)|salariés|de chez nous|de l'interne|en interne|de la maison|de la boîte|nos (propres )?(gens|collègues|employés|collaborateurs|équipes)); du dedans`,
  organizer: `(organisateurs?|organisatrices?|hôtes?|hôtesses?|organisé( la réunion)?|organisait|organisaient|organisa); (convoqué|planifié) (la |le |l'|cette )?${call}`,
  'who presenter':
    '(qui|qui est ce qui|ki) (présente|présentent|anime|animent|expose|exposent|intervient|interviennent|modère|modèrent)',
  'who organizer': '(qui|qui est ce qui|ki) (organise|organisent)',
  coOrganizer: '(co ?organisateurs?|co ?organisatrices?|coorganisateurs?)',
  presenter: `
    (présentateurs?|présentatrices?|intervenante?s?|orateurs?|oratrices?|conférenciers?|conférencières?|animateurs?|animatrices?|formateurs?|formatrices?|présenté|présentait|présentaient|animé|animait|animaient|anima|animer|intervenue?s?|intervenait|intervenaient|exposé|exposait|speakers?|co ?animé|co ?animateurs?|modérateurs?|modératrices?|modéré|modérait|modéraient|exposaient|modéra|présenta|exposa|intervint|co ?animait|co ?animaient);
    (était |étaient )?en train de (présenter|animer|modérer|exposer); (donne|donnent|donné|donnait|donnaient|fait|faisait|assuré|assurait|dispensé) (la |le |l'|les |une |un |cette |ce )(présentation|présentations|présé|prez|exposé|animation|intervention|démo|cours|formation|leçon|atelier|webinaire)`,
  attendee: 'simples participants; rôle participant',
  absentee: `(les |des |d'|nos |tous les |quels )(absente?s?|absences?|manquants?|manquantes|défections?|abs); no ?shows?; (personnes|${persons}|invités) absente?s; absentes? et absents?`,
  latecomer: `(les |des |nos |tous les )?(retardataires?|retards|arrivées tardives)`,
  earlyLeaver: `départs? (anticipés?|prématurés?|avant (la fin|l'heure))`,
  caller: `appelants?; ${persons} (par|au|en) téléphone; participants téléphoniques`,
};

export const said = {
  late: `
    (très |trop |bien |super |vraiment )?(en retard|en r'tard|enretard|tard|tardivement|à la bourre|après le début|après l'heure|du retard|avec du retard|avec retard|retard); à la traîne; après (tout le monde|les autres|le coup d'envoi); après le (début|commencement|démarrage|lancement); (pas |plus )?à la bourre; avec (de |un |un peu de )?retard; (eu|avait|avaient|pris|accusé|accusait|eut) (du |un peu de |un |de )?retard; après que (ça|la réunion) (ait|a) commencé; (raté|loupé|manqué|zappé) (le |les )?(début|démarrage|lancement|intro|introduction|premières minutes)`,
  'late moreThan': "en retard de plus de; plus de retard que; en retard (d'au moins|de)",
  onTime: `à l'heure( pile)?; (pile )?à (l )?lheure( pile)?; (pile )?à l heure( pile)?; à temps; ponctuel(le)?s?; ponctuellement; pile à l'heure; dès le (début|départ); au début; dans les temps; à heure; pas en retard`,
  early: `
    (trop |plus |bien |si |aussi |super )?(tôt|en avance|prématurément|avant la fin|avant l'heure|avant|plus vite)( que prévu| que les autres)?; avant (tout le monde|les autres); avant la (toute )?fin( officielle| prévue)?; avant (que ce soit (fini|terminé)|le terme|la clôture|la conclusion|l'heure( de fin| prévue)?|qu'on ait fini|que ça se termine|que ça finisse); en (plein )?cours (de route|de réunion|de séance); (en plein |au |au beau )milieu( (de la|du|de l'|d'une?) (présentation|exposé|démo|discussion|intervention|conférence|débat))?; en pleine? (${plainCall}); à mi parcours; à la moitié; pendant la pause; en douce; en catimini`,
  leftEarly: '(raté|loupé|manqué|zappé) la (toute )?fin',
  absent: `
    (absente?s?|abs|manquée?s?|manquait|manquaient|manque|manquent|manqua|manquer|raté|rataient|ratait|rater|loupé|loupait|loupaient|louper|séché|séchait|séchaient|sécher|zappé|zappait|skippé|brossé|brossait|brossaient|foxé|manquante?s?); aux abonnés absents; (fait|faisait|faisaient) défaut; fait faux bond; fait l'impasse( sur)?; posé un lapin; (brillé|brillait|brillaient) par (leur|son) absence; (manqué|raté|loupé|séché|zappé|brossé)( à l'appel| la| le| l'| ce| cette| leur| son); (courbé|foxé|sauté) (le|la|l') ?(cours|formation|réunion|séance|leçon|classe); (marquée?s?|notée?s?|portée?s?) absente?s?; pas pu se libérer; pas daigné venir; disparu`,

  phone: `(par|au|via|depuis|avec|sur|en) (le |un |leur |son )?(téléphone|tel|tél|mobile|portable|fixe|natel|gsm|cell|cellulaire|audio|coup de fil|ligne téléphonique); en (téléphonant|appelant|audio( seulement| seul)?); (a|ont|avait|avaient|ai) (appelé|téléphoné|phoné); par téléphone; au moyen du téléphone; audio seulement; par le numéro d'appel; dial in`,
  toTheEnd: `
    jusqu'(à|au|a) (la |toute |la toute |le )?(fin|bout|terme|final); jusque (à |au )?(la )?(fin|bout); jusk (à |a )?la fin; à la (toute )?fin; jusqu'au (dernier moment|bout du bout|point final)`,
  wholeTime: `
    (pendant |durant )?(toute|tout) (la|le|l') ?(${plainCall}|temps|durée|long|journée); (toute|tout) (notre|cette|ce) (${plainCall}); (du|dès le) début (à|jusqu'à) la (toute )?fin; tout du long; (en )?entier; entière; au complet; entièrement; de bout en bout; tout (au|le) long; au long; intégralement; (dans |en )?(son |sa |l')?(intégralité|totalité); la totalité; de A à Z; en continu`,
  accepted: `
    les oui; (accepté|acceptée?s|acceptait|acceptaient|confirmé|confirmait|confirmaient|acceptation|acceptations|validé)( (leur présence|sa présence|leur venue|sa venue|sa participation|leur participation|de venir|être là))?; promis (de venir|d'être là); (dit|répondu|mis|écrit|annoncé) (oui|présent|ok|positivement|favorablement|par l'affirmative); (dit|annoncé|promis) (qu'ils|qu'il|qu'elle|qu'elles) (viendraient|viendrait|venait|venaient|serait là|seraient là|serait présent|seraient présents|participerait|participeraient)`,
  declined: `
    les non; (décliné|déclinait|déclinaient|refusé|refusait|refusaient|refus)( (de venir|de participer|d'assister))?; annulé (leur|sa) (présence|participation|venue); (dit|répondu|mis|écrit) (non|négativement|par la négative|pas dispo|qu'il ne viendrait pas|qu'ils ne viendraient pas|qu'elle ne viendrait pas); ${himself} (excusée?s?|désistée?s?|décommandée?s?); excusée?s?; se désister; les (excusés|désistements); désistée?s?`,
  tentative: `
    (répondu|dit|mis|répondaient|répond|répondait|indiqué|cliqué) (par |sur |avec )?(un )?(peut être|provisoirement|provisoire); provisoires?; provisoirement; (accepté )?(provisoirement|sous réserve|à titre provisoire); (les|des|de|un|aux) peut être; hésité; hésitait; hésitaient; hésitants?; les indécis; pas sûrs? de (venir|pouvoir venir|pouvoir)`,
  noResponse: `
    (n'|ne )?(a|ont|avait|avaient) pas (encore )?(répondu|réagi); (toujours |encore |même |tjrs )?(pas|jamais|rien)( encore| toujours| même)? (répondu|réagi|donné (de )?réponse|donné suite|répondu ni oui ni non|donné de nouvelles|fait de réponse|envoyé de réponse); sans (aucune |donner de )?(réponse|répondre); (aucune|pas de|pas eu de) réponse; (ignoré|ignoraient|ignorait|zappé|snobé) (l'|leur |cette |son )(invitation|invit|convocation); ni accepté ni (refusé|décliné); ni (refusé|décliné) ni accepté`,
  responded: `(répondu|répondaient|réagi|donné (une |leur |sa )?réponse)`,
  first: `(le |la |les |en |au |tout en )?(tout |toute )?(premiers?|premières?|1ers?|1er|1ère|1re)( à| de tous| des? tous)?; d'abord; avant les autres; le plus tôt; (en|le) tout premier; en premier( lieu)?; de bonne heure`,
  last: `(le |la |les |en |au |tout en )?(tout |toute )?(derniers?|dernières?)( à| de tous)?; après les autres; le plus tard; en dernier( lieu)?`,
};

import { himself, persons, plainCall } from './shared.js';

/** More of coming, staying away and going, and of what is counted, asked for and turned off. */
export const coming: Readonly<Record<string, string>> = {
  in: `
    ${himself} (joint|jointe|joints|jointes|manifestée?s?|amenée?s?|ramenée?s?|pointée?s?|radinée?s?|déplacée?s?|introduite?s?)( (à|au|aux))?; (fait|font|faisait|faisaient) (acte de présence|une (petite |brève )?apparition|leur apparition|son apparition|un passage|un (petit )?tour|un coucou); (a|ont) (daigné|réussi à|pu|fini par) (venir|se (connecter|montrer|joindre)|apparaître|rejoindre|participer|être là); (montré|montrer|pointé) (le bout (du|de son|de leur) nez|sa (fraise|binette|face|tronche|bobine)|leur (fraise|binette|face|tronche))`,
  'not in':
    "(pas|jamais) (donné )?(aucun )?signe de vie; (brillé|brille|brillent) par (son|leur) absence; (pas|jamais) (vu|vue|vus|vues) (le bout de (son|leur) nez|l'ombre)",
  out: `(a|ont) (plié|pris (congé|ses cliques|leurs cliques)|tracé|fui|détalé|déserté)( (la|le|l'))?( (${plainCall}))?; ${himself} (éclipsée?s?|débinée?s?|carapatée?s?|défilée?s?|poussée?s?|déconnectée?s?|sauvée?s?|échappée?s?|fait la malle)( (de|du))?`,
  aux: 'accusé; accusait; accusaient; accusent; accuse; cumulé; cumulait; cumulent; enregistré; comptabilisé; totalisé; totalisait; affiché; affichaient',
  early:
    "avant que (ça|ca|ce|la réunion|le cours|la séance) (soit fini|soit terminée?|finisse|se termine|s'achève|ne soit fini|ne finisse|ne se termine); en plein dedans; avant son terme; avant la sonnerie",
  atMost: '(pendant |à )?(au grand max|grand max|maxi|au maxi|pas au delà de|tout au max|à tout casser|max max|au max)',
  orLess: 'au max; maxi; max; grand max; à tout casser; tout au plus',
  'presenter of': `(donné|donnait|animé|animait|assuré|assurait|fait|dispensé|présenté|donnaient) (la |le |l'|les )(présentation|présentations|présé|prez|exposé|intervention|démo|cours|formation|leçon|atelier|webinaire|séance|session) (de|d'|sur)`,
  absent:
    "(ratée?s?|loupée?s?|séchée?s?|zappée?s?); (fait|font) (l'école buissonnière|faux bond|défaut|la grève); (posé|mis) un (petit )?lapin; (nous |m'|me )(a|ont) (posé un lapin|fait faux bond|planté|plantés|lâché|lâchés); (pris|prend) la poudre; (fait|font) (le )?bleu; (tiré|tirer) au flanc",
  anyone:
    '(un|une|des|du) (petit malin|petits malins|malin|malins|rigolo|rigolos|clown|clowns|zigoto|champion|champions|boulet|boulets|génie|génies|charlot|étourdi|étourdis)',
  'anyone from': `(quelqu'un|quelques uns|qqn|qqun|qq1|du monde|une personne|personne|des gens|des représentants?|des collègues) (de chez|de|d'|du|des|venant de|venant du)( (société|entreprise|mairie|compagnie|agence|boîte))?`,
  'anyone guest':
    "(quelqu'un|qqn|du monde|des gens|une personne) (de l'extérieur|d'extérieur|de dehors|d'externe|externe|d'une autre (boîte|entreprise|société|organisation)|d'ailleurs)",
  'did anyone from':
    "(y a|y'a|ya|il y a|y avait|y'avait|il y avait|y avait il|y a t il)( eu)? (du monde|des gens|quelqu'un|une personne) (de chez|de|du|des|d')",
  'people not guest': `(les |des |nos |tous les )?(gens|${persons}|mecs|types) de chez nous`,
  'people from': `(les |des |nos |aux )?(gens|collègues|employés|représentants|salariés|agents) (de|du|d'|des); (les |des |de |tous les |aux )?(gens|${persons}|mecs|types) (de chez|venant de|provenant de|travaillant chez|employés par)( la| le| l'| les)?`,
  everywhere:
    "(nulle part|partout)( (où je suis|ailleurs))?; (dans|sur|pour|de) (tous|toutes|l'ensemble|aucun|aucune|chacun|chacune)( (de )?(les|mes|nos|des|ces))? (chats?|canaux|canal|groupes?|fils?|convs?|convos?|conversations?|équipes?|cours|calls?|meetings?|visios?|réus?|salons?|discussions?)",
  'turnOff summaries':
    "(fini|terminé|finis|plus|assez|marre|ras le bol|stop|basta|adieu|exit) (avec |de |des |les |d'|tous les |aucun |un seul )?(résumés?|récaps?|récapitulatifs?|comptes? rendus?)( (automatiques?|auto))?; (je |j'|on |nous )?(n')?en (veux|veut|voulons) (plus|pus|pu) (de |des |aucun )?(résumés?|récaps?); (épargne|épargnez|lâche|lâchez|laisse|laissez)( (moi|nous))? (avec |de )?(tes|vos|les|ces) (résumés?|récaps?)",
  'summaries everywhere':
    '(les |tous les |des )?(résumés?|récaps?) (automatiques? |auto )?(de|dans|pour|sur|après) (toutes|tous|chacune)( (les|mes|nos|de mes|de nos))? (réunions?|cours|séances?|visios?|calls?|meetings?|formations?)',
  webinars:
    "(j'ai|on a|nous avons)( (eu|fait|prévu))? (quoi|koi) (comme|en) (webinaires?|webinars?|webis?); (les |mes |nos |quels |tous (les|mes) )?(webinaires|webinars|webis|webinaire|évènements|événements)( (que|qu'))? ?(j'ai|on a|nous avons|j'avais|on avait|ai je|avons nous|il y a|ya)( (eus?|faits?|organisés?|animés?|programmés?|prévus?|donnés?|tenus?|présentés?))?",
  meetings:
    "(j'ai|on a|nous avons)( (eu|fait|prévu))? (quoi|koi) (comme|en) (réunions?|visios?|meetings?|calls?|rdvs?); (les |mes |nos |quelles |toutes (les|mes) )?(réunions|visios|séances|formations|rencontres|réus)( (que|qu'))? ?(j'ai|on a|nous avons|j'avais|on avait)( (eues?|faites?|organisées?|animées?|tenues?))",
  csv: "((un|le) )?(petit|p'tit|ptit|simple) (fichier )?csv( (avec|des|de))?",
  excel: "((un|le) )?(petit|p'tit|ptit|simple|beau) (fichier |tableau )?excel( (avec|des|de))?",
  turnOn: 'en route; en service',
  signOut: '(déco|délog)( moi| me| nous)( (stp|svp))?; me déco',
  timeline: "(la |une )?courbe (d'affluence|de connexions?|des connexions|des entrées)( (de|du|des|pour))?",
  'people who': '(tous |toutes )?(ceux|celles)( et celles)? (ayant|étant)',
  attendance: 'liste (présents|participants|présence|présences|participant|émargement)',
  'show absentee': 'liste (absents|absences|absent)',
  'show latecomer': 'liste (retards|retardataires)',
  unknown: '(premiers secours|premiers soins|premiers pas|dernier recours|dernière ligne droite)',
  'aux out': 'il est (parti|sorti|reparti|déconnecté)',
  'aux stay': 'il est (resté|connecté)',
  'meeting unknown': "(le |la |l'|cette |du |à la |au )?(réunion|réu|point|call|formation|atelier|séance|visio) suivi",
};

const recaps = '(résumés?|récaps?|récapitulatifs?|comptes? rendus?|cr|bilans? (auto|automatiques?))';
const call =
  '(réunion|réu|meeting|visio|call|cours|séance|formation|rencontre|conférence|conf|rdv|rendez vous|session|appel|webinaire|atelier|point)';
const calls = `(${call.slice(1, -1)}|réunions|réus|meetings|visios|calls|séances|formations|rencontres|conférences|confs|rdvs|sessions|appels|webinaires|ateliers|points)`;
const ended =
  "(finit|finissent|se termine|se terminent|s'achève|est (finie?|terminée?|close)|sont (finies|terminées)|sera (finie?|terminée?))";
const counted =
  '(compter|inclure|prendre|garder|considérer|compte|comptez|inclus|incluez|prends|prenez|garde|gardez|comptes)';
const noted =
  '(noté|compté|considéré|affiché|indiqué|signalé|répertorié|comptabilisé|recensé|catalogué|déclaré|mentionné|référencé|étiqueté|flaggé|tagué)e?s?';
const paper =
  '(attestations?|certificats?|diplômes?|émargements?|feuilles? de (présence|paie)|primes?|paie|paye|bulletins?|pv|procès verbal|compte rendu|facturation|opco|dossier|rapport|bilan|registre|stats?|statistiques?|subventions?|archives?|audit|quorum|rh|drh|compta|comptabilité|qualiopi)';
const job =
  '(tuteur|tutrice|prof|professeure?|formateur|formatrice|responsable|assistante?|secrétaire|directeur|directrice|coordinateur|coordinatrice|coordonnateur|coordonnatrice|gestionnaire|chargée?|chef|cheffe|manager|référente?|animateur|animatrice|conseillère|conseiller|comptable|rh|drh|présidente?|déléguée?|nouvelle?|nouveau|stagiaire|remplaçante?|maîtresse|enseignante?|organisateur|organisatrice|collègue|maman|papa|mère|père)';

/** What people say every day and the other files do not have. */
export const everyday: Readonly<Record<string, string>> = {
  'me aux':
    'g (été|eu|bien|pas été|encore été|vrmt été); (chuis|chu|jsui|jui)( (bien|encore|pas))?; (je me|j me|jme) suis',
  'me aux absent': 'g (raté|loupé|manqué|séché|zappé)',
  'me aux stay': 'g (participé|assisté|rejoint|suivi)',
  nobody: "(nous|m'|me|vous|te|t'|les|l') ?(invite|invitent|inviteront)",
  aux: `${noted}( (comme|en tant que|dans les|parmi les|au nombre des|avec les))?; (marquée?s?|inscrite?s?|mise?s?|portée?s?|notée?s?|comptée?s?|classée?s?) (comme|en tant que|dans les|parmi les|au nombre des|avec les)`,
  // "N'a-t-il pas pris part": a polite question whether he did.
  'whether aux':
    "(n'|ne )(a t|aurait|avait|est|était|serait) (il|elle|on) (donc |point |bien )?pas( été| bien)?; (n'|ne )(ont|auraient|avaient|sont|étaient) (ils|elles) (donc |bien )?pas( été| bien)?; ne (s'est|se serait|se sont|s'était) (il|elle|ils|elles) (donc )?pas",
  whether: 'ou bien non; ou non finalement; ou toujours pas; vrai ou faux; vrai ou non; oui ou merde; ou pas encore',
  filler: `
    (j'|je |j |on )?(crois|pense|imagine|suppose|parie); jcrois; jpense; jsuppose; jimagine; il me semble; me semble; si je (ne )?me trompe( pas)?; sauf erreur( de ma part)?; de mémoire; si je me souviens bien;
    c'est (où|par où|où ça|où déjà); je (clique|vais|fais) (où|comment)( déjà)?; comment (faire|je fais|on fait); ça donne quoi; ça dit quoi; ça raconte quoi; ça ressemble à quoi; (on|ça) en est où; qu'en est il; où en est on;
    (au moins |juste )?(un|une|l'un|l'une|n'importe lequel) (des|de ces|d'entre les|de) deux; l'un ou l'autre; (peu importe|n'importe) (lequel|laquelle|qui);
    (juste|seulement|uniquement|rien que) nous( autres)?; (le |la |les )?(dr|drs|dre|docteur|docteure|pr|professeur|professeure|prof|ing|maîtresse|capitaine|commandant|pasteur|monseigneur);
    de (connexion|présence); (petits?|ptit|p'tit|ptite|petite|p'tite|chouette) ?(bot|coucou|question|service|souci)?;
    (ça|ca|cela) (spamme|spam|flood|floode|pollue|encombre|inonde|dérange|gêne|saoule|soûle|gonfle|gave|énerve|agace|embête|emmerde|fait chier|bouffe|noie)( (tout le monde|tlm|tt le monde|le (chat|canal|groupe|fil|salon)|la (conv|convo|conversation|discussion)|les gens|les autres|l'équipe|mon fil|nos (chats|fils)|pour rien))?; (c'est|c|cest) (du|de la) (spam|flood|bruit|pollution); personne (ne )?(les |le |la )?(lit|regarde|consulte|ouvre)( (ça|jamais|de toute façon))?;
    pour (les |la |le |l'|mes |mon |ma |nos |notre |des |une |un )?${paper}( (de fin de (formation|stage|module)|du (mois|trimestre)))?; au (passage|cas où|besoin); à tout hasard; histoire (de|d') (savoir|vérifier|être sûre?|voir|rire); sans (faute|vouloir abuser); par acquit de conscience`,
  aside: `
    (je suis|jsuis|chui|moi c'est) (le|la|l'|un|une|votre|ton|ta) ?${job}( (des|du|de la|de l'|d'|adjoint|adjointe|pédagogique|administrative))?; ici ${job};
    (j'ai besoin de |je dois |il faut |je veux |pour )?(savoir|vérifier|voir|confirmer) si (on|nous) (avait|avions|a|avons|atteint) (bien )?(le |un |la )?(quorum|compte|majorité|minimum);
    (je |on |nous )(dois|doit|devons|vais|veux) (transmettre|envoyer|remettre|rendre|fournir|justifier) (la|le|les|l'|mes) ?(liste|feuille|émargements?|présences?|preuve|justificatifs?|relevé|tableau)`,
  except: `
    (il )?(ne )?(faudrait|faut|fallait|faudra) (surtout )?pas ${counted}( (les|le|la|l'|nos))?; (ne )?${counted} (surtout )?pas (les|le|la|l'|nos); sans (inclure|prendre en compte|tenir compte (de|des|du)|considérer|mettre|afficher)( (les|le|la|l'))?; (enlève|enlevez|retire|retirez|exclus|excluez|oublie|oubliez|vire|ôte|ôtez|écarte|écartez|laisse tomber|laisse de côté)( moi)? (les|le|la|l'|nos)`,
  'who except': "(qui|ki) (d'autre|à part|a part|hormis|en dehors de|mis à part|sinon)( que| qu')?",
  summaries: `
    (le |les |un |des |ton |tes |ce |ces |l'|mon |nos )?(petits?|p'tits?|ptits?|brefs?|courts?|mini|beau|beaux|bons?|éternels?|sempiternels?) ${recaps}; (l'|les |des |d')?(envois?|publication|diffusion|partage) (automatiques? )?(d'|de |du |des )(un )?${recaps}; (le |les |des |tes |ces |un )?bilans? (auto|automatiques?)`,
  always: `
    (quand|dès que|une fois que|lorsque|aussitôt que|chaque fois que) (la |chaque |cette |une |le |ma |notre )${call} ${ended}; (quand|dès que|une fois que) (c'est|ça|elle|on) (est |a )?(fini|finie|terminé|terminée|finit|termine|se termine); (à la fin|au bout|à l'issue|à la clôture|au terme|juste après la fin) (de |d'|du |des )(la |chaque |cette |nos |toutes les )?${calls}; (tout de suite |juste )?après (la|chaque|cette) ${calls}; après (chacune|chacun) (de |d'entre )?(nos|ces) ${calls}`,
  post: '(poster|publier|mettre|envoyer|déposer|balancer|partager|afficher|coller)( (nous|moi|toujours|aussi))?; (que tu |tu )(mettes|postes|publies|envoies|partages|balances|colles)',
  turnOff:
    "(arrête|arrêtez|arrêter|cesse|cessez|stop|arrêtes|arrette|arete|arrete) (avec |de |d')(m'|nous |me )?(envoyer|mettre|poster|publier|balancer|spammer|inonder|harceler)( (avec|de))?",
  signIn: `
    (il |ça |on |teams |tu )(me |m')(re)?demandes? (encore |toujours )?(de )?(me |m')(re)?(connecter|identifier|authentifier|loguer); (je |j'|on )?(suis|est|ai été|a été|me suis fait|me fais) (encore |toujours )?(déconnecté|déconnectée|déco|délogué|déloguée|éjecté|éjectée|sortie?) (du bot|de mon compte|de la session); (où|comment) (est ce qu'|est ce que )?(on|je) (s'|m'|se |me )(identifie|authentifie|logue|logge|connecte)( (au bot|ici|avec mon compte))?`,
  help: `
    (c'est|c|cest|ct|ce sont) (quoi|koi) (tes|vos|les|tes différentes) (fonctions|commandes|fonctionnalités|possibilités|capacités|options|talents|pouvoirs|compétences)( (possibles|disponibles))?; (quelles|quels) sont (tes|vos) (fonctions|fonctionnalités|possibilités|capacités|options|talents|pouvoirs|compétences); (tes|vos) (fonctions|capacités|options|compétences)`,
  meetings: `
    (toutes |tous )(mes|nos|les) (réunions|réus|meetings|visios|calls|rdvs?|rendez vous|rencontres|entretiens)( (de|du|d'|en))?; (la |une )?liste (de|des) (toutes (mes|nos|les)|tous (mes|nos|les)) (réunions|meetings|visios|calls|rdvs?|rencontres); (mes|nos) (dernières|derniers) (meetings|rdvs?|entretiens|calls)`,
  trend: `
    (l'|la |une |cette |notre |quelle (est|était) (l'|la ))?(affluence|fréquentation|courbe (de |des )?(participation|présences?|fréquentation|affluence))( (au cours|aux cours|de|du|des|au|aux|à la|dans le|pour))?; (ça|ca|la participation|l'affluence|la fréquentation|le nombre) (évolue|bouge|varie|change) (comment|dans quel sens)?; (on |il y )?(perd|gagne) (des|du) (gens|monde|participants|élèves|membres)`,
  'howOften me': `(j'|j |je )(n )?(en |y )?ai (fait|suivi|eu) (combien|cb|cmb)( (moi|en tout|au total|au juste))?( (de|des|du|d'))?; (combien|cb) (j'en ai|en ai je) (fait|suivi|eu)( (moi|de|des|du|d'|en tout))?`,
  'howOften me absent': `j'en ai (raté|loupé|manqué|séché|zappé) (combien|cb|cmb)( (moi|en tout|au total))?( (de|des|du|d'))?; (combien|cb) (j'en ai|en ai je) (raté|loupé|manqué|séché)( (moi|de|des|du|d'|en tout))?`,
  'people accepted':
    '(ils|elles) (avaient|ont|avait|on) (pourtant |bien |tous |toutes )?(dit|répondu|mis|promis) (oui|ok|présent|présents)',
  'people from': `(les |des |tous les |toutes les |nos )?(gens|collègues|gars|mecs|filles|employés|salariés|agents) (de la|de l'|du)( ?(société|entreprise|boîte|compagnie|firme|client|groupe))?`,
  'out early':
    "(lâché|laché|laissé) (l'affaire|prise|tomber)( avant (la|le|l') ?(fin|terme|heure))?; (jeté|jetée?s?) l'éponge( avant (la|le|l') ?(fin|terme|heure))?; (abandonné|décroché|craqué)( (en (cours de )?route|avant (la|le|l') ?(fin|terme|heure)))",
  kind: 'coachings?; bootcamp; hackathon',
  date: "(de |du |à |pour )?ce jour; (de |du |la |pour |durant |pendant )?(journée|séance|session) (de ce jour|d'aujourd'hui); (le |du |au |de |ce |cette |en |pendant |sur )?(trimestre|semestre|quadrimestre)( (dernier|passé|en cours|actuel|ci))?; (de |depuis )?la rentrée; (de |en )?début (d'année|de mois|de trimestre); (les |ces )?derniers (jours|temps)",
  unsure: `alors (que |qu')(il|elle|ils|elles) (n'|ne )?(était|étaient|est|sont) pas (sur|dans) (l'|la )?(invitation|liste|convocation); sans (être|avoir été) (invitée?s?|conviée?s?|convoquée?s?|prévue?s?); (à partir de|dès) # (h|heures?)( pile)?; (par|via) (mails?|emails?|courriels?|messages?|sms)`,
  stay: '(déjà|deja) (arrivée?s?|entrée?s?|connectée?s?)',
  'who there at': '(les |des |liste des )?(présents|présentes|connectés|connectées) (à|vers|dès|à partir de)',
  'did anyone': "y (a|avait) ty (du monde|quelqu'un|des gens)",
  absent: 'fait l impasse; aux abonnées? absentes?; (manqué|raté|loupé) (à l|a l) appel',
};

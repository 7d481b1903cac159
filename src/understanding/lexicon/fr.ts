import { idioms } from './idioms.js';
import type { Lexicon } from './lexicon.js';

const call = '(réunion|visio|visioconférence|séance|conférence|appel|call|meeting|session|rencontre|salle)';
const weekday = '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const month =
  '(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|avr|juil|sept|oct|nov|déc)';
const came = '(venue?s?|arrivée?s?|apparue?s?|passée?s?|entrée?s?|connectée?s?|rejointe?s?)';

export const lexicon: Lexicon = {
  elides: true,
  verbFirst: true,
  common:
    'rester; partir; parti; partie; partis; pressent; répond; réponse; invite; inviter; quitte; payé; parlé; envoyé; trouvé',
  words: {
    ...idioms.fr,
    who: `
      qui; qui d'autre; c'est qui( qui)?; c'était qui( qui)?; qui est ce qui; qui est (ce )?que; qui donc; lesquels; lesquelles; lequel; laquelle; qui d'entre nous; qui parmi nous; (quelles|quels) (personnes|gens|collègues|participants|membres)( qui)?;
      (tous )?(ceux|celles) (et celles )?qui; (tout le monde|les gens|les personnes|personnes|gens) qui; (les )?noms (de|des) (ceux|celles|personnes|gens)( qui)?; les noms`,
    'people who': '(les )?(participants|collègues|membres|gens|personnes) qui',
    which: 'quel; quelle; quels; quelles; quelles sont les; quels sont les',
    howMany: `
      combien( d'entre nous| de personnes| de gens| de participants| de monde)?; combien de; combien d'; combien y avait il( de| d')?; combien (est ce )?qu'; (le )?nombre( de| d'| des| total)?; (l')?effectif; (le )?total( de| des)?; à combien; on était combien; combien on était; combien étions nous; nous étions combien`,
    did: `
      est ce qu'il y avait( des| un| une| quelqu'un)?; y avait il( des| un| une)?; y a t il( eu)?( des)?; il y avait( des)?; est ce qu'il y a( eu)?( des)?; y a eu( des)?; des; avait on( des)?; y avait( des)?`,
    aux: `
      est ce que?; est ce qu'; est ce; a; ont; est; sont; était; étaient; avait; avaient; été; eu; eue; eus; sera; ai; es; as; suis; soient; étais; a y; il; elle; ils; elles; t`,
    when: `quand( est ce que?| est ce qu')?; à quelle heure( est ce que?| est ce qu')?; à quel moment( est ce que?)?; depuis quand; jusqu'à quand; depuis quelle heure`,
    howOften: `combien de fois; à quelle fréquence; est ce que souvent`,
    show: `
      (montre|montrez|donne|donnez|affiche|affichez|envoie|envoyez|liste|listez|dis|dites|indique|indiquez|fais voir|sors|cite|citez|trouve|trouvez|filtre)( moi| nous)?; (la |une )?liste (de |des |d'|du )?(tous )?; je (veux|voudrais|souhaite|souhaiterais|cherche)( bien)?( (voir|savoir|avoir|connaître))?; j'aimerais( bien)?( (voir|savoir|avoir|connaître))?; j'ai besoin (de|des|d'); (puis je|je peux|peut on|est ce que je peux|on peut) (l'|les |la |le )?(voir|avoir|savoir); (m'|nous )?(envoyer|montrer|donner|dire|indiquer); lister; afficher; montrer; voir; savoir`,
    'howOften me': 'mes présences; ma participation; mes participations',
    anyone: `quelqu'un; quelqu'une; des gens; quelques uns; du monde; certains; une personne; qui que ce soit; un participant`,
    everyone: `tout le monde; tous; toutes; chacun; tous les participants; toute l'équipe; tout le groupe`,
    nobody: `(jusqu'à la |à la |en )?fin de (la |l')?(semaine|journée|mois|année); (à la |en )?fin du mois; il est; on est; il me; personne; aucun; aucune; nul; qui sait; va; vont; demain; prochaine?; qui vient; pourra; peux tu m'aider; qui veut`,
    me: `je; j'; moi; j'étais; ai je; étais je; suis je`,
    stay: `
      (participé|participait|participaient|participa|participèrent|participer); (assisté|assistait|assistaient|assister|assisté à); (pris|prenait|prendre) part; (restée?s?|resté|restait|restaient|resta|rester|demeurée?s?)( connectée?s?| en ligne| là)?;
      (dans|à|en|sur|pendant|durant) (la|le|l'|cette|notre) ?${call}; en (visio|ligne|réunion); au (call|meeting); à l'appel; suivi; tenu; en ligne; sur teams; (étais|était|étaient) connectée?s?; y (était|étaient|a participé|a assisté); des nôtres; fait partie (de|des); passé`,
    there: '(présente?s?|là)( présent)?; sur place; dans la salle; de la partie; présente',
    in: `
      ${came}; (s'est|se sont|s'était|s'étaient) (connectée?s?|jointe?s?|présentée?s?); (rejoint|rejoignait|rejoindre)( la| le| l')?; (vint|vinrent|venait|venir); (entré|entrait|entra|entrer)( dans)?; montré(e|s)? le bout de son nez; (arrivait|arrivaient|arriva|arriver); fait (un saut|acte de présence); débarqué; pointé; se connecter; s'est; se sont; réussi à (venir|se connecter|participer)`,
    out: `
      (partie?s?|partait|partirent|partir)( de)?; (quitté|quittait|quittèrent|quitter|quittée?s?)( la| le| l'| cette)?( ${call})?; (sortie?s?|sortait|sortir)( de)?; (déconnectée?s?|raccroché|décroché|lâché|filée?s?|éclipsée?s?); (s'est|se sont) (déconnectée?s?|éclipsée?s?|sauvée?s?); s'en (est|sont) allée?s?`,
    opens: 'y avait il; il y avait',
    people: `
      (personnes?|gens|participants?|participantes?|collègues|membres|invités à la réunion|présents|inscrits|monde|convives); d'entre (nous|vous|eux|elles); (liste des|feuille de) (participants|présents|présence)`,
    guest: `
      (invitée?s?|externes?|extérieurs?|visiteurs?)( externes?| extérieurs?)?; (participants?|personnes?|gens|collègues|invités|intervenants) (externes?|extérieure?s?|invitée?s?)( à l'(entreprise|organisation|équipe))?; (de|à) l'extérieur( de (la |l')?(société|entreprise|boîte|organisation))?; hors de (la |l')?(société|entreprise|boîte|organisation); ext(ernes)?; (d'|de) (autres|une autre) (entreprises?|sociétés?|organisations?); extérieure?s? à (la |l')?(société|entreprise|boîte|organisation)`,
    'not guest': `(internes?|collègues internes|participants internes|personnes internes|salariés|gens de chez nous|de chez nous|de l'interne|en interne|de la maison)`,
    organizer: '(organisateurs?|organisatrices?|hôtes?|organisé( la réunion)?)',
    coOrganizer: '(co ?organisateurs?|co ?organisatrices?|coorganisateurs?)',
    presenter: `(présentateurs?|présentatrices?|intervenante?s?|orateurs?|oratrices?|conférenciers?|animateurs?|animatrices?|présenté|animé|speakers?)`,
    attendee: 'simples participants; rôle participant',
    absentee: `(les |des )(absente?s?|absences?|manquants?); no ?shows?; personnes absentes; invités absents`,
    latecomer: `(les )?(retardataires?|retards|arrivées tardives)`,
    earlyLeaver: `départs? (anticipés?|prématurés?|avant la fin)`,
    caller: `appelants?; participants (par|au) téléphone; participants téléphoniques`,
    late: `
      (très |trop |bien )?(en retard|tard|tardivement|à la bourre|après le début|après l'heure|du retard|avec du retard|avec retard|retard); après le (début|commencement|démarrage)( de (la|l') ?${call})?; (pas |plus )?à la bourre; avec (de |un )?retard; eu du retard`,
    'late moreThan': 'en retard de plus de; plus de retard que; avec plus de',
    onTime: `à l'heure; à temps; ponctuel(le)?s?; ponctuellement; pile à l'heure; dès le début; au début; dans les temps`,
    early: `
      (trop |plus |bien )?(tôt|en avance|prématurément|avant la fin|avant l'heure|avant|avant tout le monde|plus vite)( que prévu)?; avant la fin( de (la|l') ?${call}| officielle)?; avant (que ce soit fini|le terme|la clôture); en cours (de route|de réunion); au milieu; à mi parcours`,
    leftEarly: '',
    absent: `
      (absente?s?|manqué|manquait|manquaient|manque|manquent|raté|loupé|séché|zappé|manquante?s?); fait défaut; fait faux bond; posé un lapin; brillé par leur absence; (a|ont) (manqué|raté|loupé|séché|zappé)( à l'appel| la| le| l')?`,
    phone: `(par|au|via|depuis|avec|sur) (le |un |leur |son )?(téléphone|tel|tél|mobile|portable|fixe); en (téléphonant|appelant); (a |ont )?(appelé|téléphoné); par téléphone; téléphone; audio seulement`,
    toTheEnd: `
      jusqu'(à |au )?(la |toute |la toute )?(fin|bout|terme); jusqu'(à|au) (la )?(fin|bout); à la (toute )?fin( de (la|l') ?${call})?; jusqu'à la (toute )?fin; jusqu'au (bout|terme|dernier moment); à la fin`,
    wholeTime: `
      (pendant )?(toute|tout) (la|le|l') ?(réunion|temps|durée|visio|appel|séance|long)( de la réunion)?; du début à la fin; tout du long; (en )?entier; entièrement; (pendant )?toute la durée( de la réunion)?; de bout en bout; tout le temps; intégralement; la totalité`,
    accepted: `(accepté|confirmé|acceptait|acceptation|acceptations|validé)( l'invitation| leur présence| sa présence)?; dit (oui|qu'ils viendraient|qu'il viendrait); répondu (oui|présent|positivement); dit oui`,
    declined: `(décliné|refusé|refus|annulé)( l'invitation)?; dit non; s'est excusée?s?; excusée?s?; répondu (non|négativement); se sont excusée?s?`,
    tentative: `(répondu|dit|mis) (peut être|provisoirement|provisoire); provisoire(ment)?; (accepté )?(provisoirement|sous réserve|à titre provisoire)`,
    noResponse: `
      (n'|ne )?(a|ont|avait|avaient) pas (encore )?(répondu|réagi|donné de réponse|donné suite)( à l'invitation)?; (n'|ne )?(a|ont) jamais répondu( à l'invitation)?; sans (réponse|répondre); aucune réponse; pas de réponse; n'(a|ont) rien répondu`,
    responded: `répondu( à l'invitation)?`,
    first: `(le |la |les |en )?(tout )?(premiers?|premières?)( à| de tous)?; d'abord; avant les autres; le plus tôt; en premier( lieu)?`,
    last: `(le |la |les |en )?(tout )?(derniers?|dernières?)( à| de tous)?; après les autres; le plus tard; en dernier( lieu)?`,
    not: `pas; jamais; pas du tout; pas encore; non; plus du tout; pas été; point`,
    except: `(sauf|hors|hormis|excepté|à l'exception (de|des|du)|sans|à part|en dehors (de|des|du)|mis à part|sans compter|mais pas (les|des|ceux))( les| le| la| l'| ceux| des)?; moins les`,
    only: `seulement; uniquement; juste; que les; rien que( les)?; exclusivement; que; qu'`,
    and: `et; ainsi que; et (est|a|sont|ont|était|étaient); et puis; &; et aussi; puis`,
    'and who': 'et qui',
    'and people who': 'et (ceux|celles) qui',
    or: `ou; ou (bien|encore); ou (est|a|sont|ont|était|étaient); ou qui`,
    but: `mais; mais (est|a|sont|ont|était|étaient|qui|quand même); toutefois; pourtant; sans pour autant`,
    neither: 'ni',
    nor: '',
    atLeast: `(pendant |à )?(au moins|au minimum|minimum|un minimum de|pas moins de|pas moins d'|au bas mot|>=|≥)`,
    moreThan: `(pendant |à )?(plus de|plus d'|au delà de|au dessus de|supérieur à|>|plus longtemps que|plus que)`,
    lessThan: `(pendant |à )?(moins de|moins d'|en dessous de|en dessous d'|sous|inférieur à|<|moins longtemps que|même pas|pas même|moins que)`,
    atMost: `(pendant |à )?(au plus|au maximum|maximum|max|pas plus de|pas plus d'|jusqu'à|un maximum de|tout au plus|<=|≤)`,
    orMore: 'ou plus; et plus; ou davantage; +',
    orLess: 'ou moins; et moins',
    minute: 'minutes?; min; mins; mn; m',
    hourOrClock: 'heures?; h; hrs?',
    percent: '%; pour cent; pourcent; pour ?cents',
    'minutes=30': `une demi heure; demi heure; (une )?demie heure; trente minutes`,
    'minutes=15': `un quart d'heure; quart d'heure; quinze minutes`,
    'minutes=45': `trois quarts d'heure; quarante cinq minutes`,
    'minutes=60': 'une heure; 1 heure; une bonne heure',
    'minutes=90': 'une heure et demie?; une heure trente',
    'minutes=120': 'deux heures',
    'percent=50': `(la )?moitié( (de la|du|de l') ?(réunion|temps|durée|visio|séance))?`,
    'percent=25': `(le|un) quart( (de la|du) (réunion|temps))?`,
    'percent=75': `(les )?trois quarts( (de la|du) (réunion|temps))?`,
    'percent=33': `(le|un) tiers( (de la|du) (réunion|temps))?`,
    'percent=67': `(les )?deux tiers( (de la|du) (réunion|temps))?`,
    'moreThan percent=50': `(la |une )?(majeure partie|majorité|plus grande partie|plupart)( (de la|du) (réunion|temps))?`,
    'number=2': 'deux',
    'number=3': 'trois',
    'number=4': 'quatre',
    'number=5': 'cinq',
    'number=6': 'six',
    'number=7': 'sept',
    'number=8': 'huit',
    'number=9': 'neuf',
    'number=10': 'dix',
    'number=11': 'onze',
    'number=12': 'douze',
    'number=15': 'quinze',
    'number=20': 'vingt',
    'number=30': 'trente',
    'number=40': 'quarante',
    'number=45': 'quarante cinq',
    'number=50': 'cinquante',
    'number=60': 'soixante',
    'number=90': 'quatre vingt dix',
    'plus=30': 'et demie?',
    'plus=15': 'et quart',
    'plus=-15': 'moins le quart',
    'or moreThan': `ou plus (de|d')`,
    'or lessThan': `ou moins (de|d')`,
    'and moreThan': `et plus (de|d')`,
    'and lessThan': `et moins (de|d')`,
    'between number=1 and': '(pendant )?entre une et',
    between: '(pendant )?entre',
    at: 'à; vers; aux environs de',
    date: `
      (hier|aujourd'hui|avant hier|ce matin|ce soir|cet après midi|cette nuit)( (matin|soir|après midi|midi))?; d'hier( (matin|soir))?; (le |de |du )?${weekday}s?( (dernier|passé|matin|soir|après midi))?;
      (la |de la |cette )?semaine( (dernière|passée|précédente))?; (le |du |ce )?mois( (dernier|passé|ci|précédent))?; cette semaine; ce mois; (le )?week end( (dernier|passé))?; il y a # (jours?|semaines?|mois); il y a (deux|trois|quatre|une|un) (jours?|semaines?|mois); l'autre jour;
      (le |du |au )?#(er)? ${month}( #)?; en ${month}; (le )?1er ${month}( #)?; (les |des |aux |ces |dans les |sur les )?# derni(er|ère)s( (fois|réunions|jours|semaines|mois|séances|sessions|occurrences|dates))?; (les |des )?(deux|trois|quatre|cinq|six|dix) dernières( (fois|réunions|semaines|séances))?; (les |des )?dernières #( (fois|réunions|séances))?;
      (la |à la |lors de la |de la |pour la )?(dernière|précédente|avant dernière) (fois|réunion|séance|visio|session|occurrence); (la |à la |de la )?réunion (précédente|dernière|d'avant|d'hier); numéro #; n° #; nr #; tout à l'heure; (en |l')?(an|année) dernière?; au mois de ${month}`,
    meeting: `(la |le |l'|cette |cet |ce |notre |une )?(${call}|réunions|évènement|évent|événement)( (intitulée?|nommée?|appelée?))?; y compris`,
    prep: `(à|au|aux|dans|en|sur|lors|pendant|durant|pour|chez|concernant)( (la|le|l'|les|cette|notre|ma|mon))?; (lors|à l'occasion) (de|du|des|d')( la| l')?; avec; à l'`,
    of: `(du|des|de la|de l')`,
    from: `(de|d')( chez)?; de chez; venant de; travaillant (chez|pour); provenant de; qui travaillent chez`,
    attendance: `(la |les |le )?(présences?|participation|liste de présence|feuille de présence|feuille d'émargement|émargement|liste des participants|liste des présents|rapport de présence|assiduité|taux de présence)`,
    export: `(exporter|exporte|exportez|export|exportation|télécharger|télécharge|téléchargez|téléchargement|enregistrer)( ça| cela| la liste| les présences)?; (un |le )?fichier( des| de)?`,
    csv: `((en|au|sous|format|au format|vers) )?(un |le )?(fichier )?csv( (avec|des|de))?`,
    excel: `((en|au|sous|format|au format|vers|dans) )?(un |le )?(fichier |tableau )?(excel|xlsx|xls)`,
    roles: `(les )?rôles?( de chacun)?; par rôle; qui avait quel rôle; quel rôle avait (chacun|qui)`,
    timeline: `chronologie; frise( chronologique)?; qui est (arrivé|venu|entré) et (parti|sorti)( et)? quand; qui (est )?(arrivé|entré|venu) (et )?(parti )?quand; (les )?heures d'arrivées? et de départs?; (les )?(arrivées et départs|entrées et sorties); courbe; graphique; déroulé; quand (est ce que )?tout le monde est (arrivé|venu)( et (parti|reparti))?; qui était là quand`,
    trend: `tendances?; (l')?évolution( (de la |des )?(présences?|participation))?; comment (évolue|évoluent|a évolué) (la |les )?(participation|présences?); historique; série; (la |est ce que la )?(participation|présence) (baisse|augmente|diminue|monte)( t elle)?`,
    sessions: `(les |quelles )?sessions( de cette réunion| y a t il eu)?; liste des sessions`,
    'howMany sessions': `combien de fois cette réunion a (t elle )?(eu lieu|été ouverte)`,
    meetings: `(quelles|les|mes|nos) (dernières )?réunions( ai je eues?| (est ce que )?j'ai eues?| j'avais| j'ai| ai je)?( eues?)?; (la )?liste (de|des) (mes )?réunions; réunions`,
    all: `toutes les; tous les; tous mes`,
    the: `le; la; les; l'; un; une; de la; de l'; mon; ma; mes; notre; nos; votre; vos; son; sa; ses; leur; leurs; ce; cet; cette; ces; monsieur; madame; m; mme; mr; lui; se; s'; te; vous; nous; en`,
    filler: `
      ça; cela;
      s'il (te|vous) plaît; s'il (te|vous) plait; svp; stp; bonjour; bonsoir; salut; coucou; hello; hey; ok; okay; alors; bon; euh; donc; déjà; au juste; au fait; en fait; finalement; vraiment; quand même; aussi; encore; ici; ne; n'; voilà; dis; bot; en tout; au total; en tout cas; tout court; tout de même; enfin; du coup; là dedans; bien; réellement; effectivement; d'ailleurs; tout;
      (peux|pourrais|pouvez|pourriez)( tu| vous)( me| nous)?( (dire|montrer|donner|lister|afficher|indiquer|envoyer))?; (tu|vous) (peux|pourrais|pouvez|pourriez)( me| nous)?( (dire|montrer|donner|lister|afficher|indiquer|envoyer))?; (tu |vous )?(sais|savez|sait)( tu| vous)?( si)?; qu'est ce que; c'est; c'était; de temps; du temps; longtemps; (de |du )la (réunion|durée); en ligne; à l'invitation; l'invitation; invitée?s? à la réunion`,
    thanks: `merci( beaucoup| bien| d'avance)?; thx`,
    exactly: 'exactement; précisément; pile',
  },
};

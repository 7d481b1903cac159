import { calls, persons } from './shared.js';

// "il y a eu", "y'avait-tu", "y a t il".
const thereWas =
  "((est ce qu')?(il )?y (a|avait)( eu)?|y'(a|avait)( eu)?|y (a|avait)( t il| il| tu)( eu)?|y'avait tu|ya (eu|des|du|un|une)|yavait|y'as (tu|ti|ty)( eu)?|y (as|a) (tu|ti|ty)( eu)?|avait on( eu)?|a t on eu|on a eu|on avait|est ce qu'on (a eu|avait)|avons nous eu|avions nous)";
const order =
  '(montre|montrez|donne|donnez|affiche|affichez|envoie|envoies|envoye|envoyez|liste|listez|dis|dites|indique|indiquez|sors|sortez|ressors|cite|citez|trouve|trouvez|filtre|filtrez|file|filez|balance|partage|partagez|transmets|transmettez|fournis|fournissez|précise|précisez|rappelle|rappelez|communique|communiquez|fais|faites|mets|mettez|passe|passez|récupère|énumère|énumérez|ressortez|prépare|préparez)';
const toDo =
  '(envoyer|montrer|donner|dire|indiquer|lister|afficher|voir|savoir|avoir|connaître|obtenir|récupérer|consulter|fournir|transmettre|communiquer|partager|préciser|rappeler|trouver|sortir|ressortir|filer|passer|confirmer|vérifier|faire|générer|filtrer|faire parvenir|citer|énumérer|extraire|préparer|adresser)';
export const please =
  "((est ce qu'on (peut|pourrait)|est ce qu'il (est|serait) possible (de|d')|pouvez vous|pourriez vous|peux tu|pourrais tu|peut on|pourrait on|puis je|pourrais je|tu peux|tu pourrais|vous pouvez|vous pourriez|est ce que (tu peux|tu pourrais|vous pouvez|vous pourriez)|tu veux bien|vous voulez bien|voulez vous bien|veux tu bien|peut tu|pourrait tu|tu saurais|tu sais|vous savez|saurais tu|sauriez vous|vous sauriez|sais tu|savez vous|quelqu'un peut|quelqu'un pourrait|quelqu'un sait|pouvez vous svp|peux tu stp)( (me|nous))?|((est il|serait il|est ce|c'est|ce serait|il est|il serait) )?possible (de|d')( (me|nous|m'))?|(y a |y'a |ya |il y a )?moyen (de|d')|auriez vous (la gentillesse|l'amabilité|l'obligeance|la bonté) de (me|nous|m')|veuillez( (me|nous))?|merci de( bien vouloir)?( (me|nous|m'))?|prière de( (me|nous|m'))?|je (vous|te) (prie|demande|saurais gré) de( bien vouloir)?( (me|nous|m'))?)";
const want =
  "((je|j'|on|nous) ?(veux|veut|voulons|voudrais|voudrait|voudrions|souhaite|souhaiterais|souhaitons|souhaiterions|souhaiterait|cherche à|aimerais|aimerait|aimerions|voulais|voulait)( bien| juste| aussi)?|(j'|on |nous |j' |l'équipe |la direction )(ai|a|avons|aurais|aurait|aurions) besoin( (de|d'|des|du))?|il (me|nous) (faut|faudrait|fallait)|il faudrait|besoin( (de|d'|des|du))?|(je me|on se) (demande|demandais|demandait)|(est ce que )?(je peux|je pourrais|on peut|on pourrait)( bien)?|(avez vous|as tu|auriez vous|aurais tu|t'as|tu as|t'aurais) (la liste|les noms|le nombre|une liste|une idée de|l'export|le fichier) ?(de|des|d'|du)?)";
const tell = '(dire|savoir|confirmer|vérifier|préciser|indiquer|voir|demander|demande|demandais)';
const moves =
  '(venir|partir|participer|assister|rejoindre|quitter|arriver|rester|être|présenter|animer|inviter|manquer|annuler)';

export const asking = {
  'who there': 'kikéla; kikila; kiéla; kikela; kiéla',
  'who stay': `(kik|kiki|ki|qui)(été|etai|étai|étais|etait|étaient|etaient)( (connecté|connectés|en ligne|présent|présents))?`,
  who: `
    qui; ki; (celui|celle) (qui|ki); qui d'autre; (c'est|c|cest|ct|c'était|cetait|c était|c t) (qui|ki)( qui| ki)?; qui est ce qui; kic; kiki; kicéki; kicki; kiéki; kki; qui est (ce )?que; qui donc; lesquels; lesquelles; lequel; laquelle; qui d'entre nous; qui parmi nous; qui dans l'équipe; (quelles|quels|kels) ${persons}( qui)?; (quels|quelles) sont (ceux|celles) qui;
    (tout le monde|des gens|les gens|les personnes|personnes|gens|toutes les personnes|tous les gens) (qui|ki); (ceux|celles|gens|personnes) avec; (les |le )?noms? (de|des) (ceux|celles|gens|personnes|participants|élèves|étudiants)( qui)?; les noms; le nom; les prénoms; quels noms`,
  'noOne absentee': "aucun absent; aucune (absente|absence); pas d'absents?",
  'noOne latecomer': 'aucun (retard|retardataire); pas de (retards?|retardataires?)',
  'did who': 'ya (qui|ki)',
  'did anyone who': `${thereWas} (des |du )?(gens|monde|personnes|participants|élèves|étudiants|collègues|stagiaires|collaborateurs) (qui|ki)`,
  // Not only who accepted is asked for, but who of them was missing.
  'did everyone': 'est ce que (tous|toutes) (ceux|celles)( et celles| et ceux)? (qui|ki)',
  'howMany stay':
    '(on|nous) (était|étais|étions) combien; combien (on était|on étais|étions nous|nous étions); (cb|cmb) on était; (ils|elles) étaient combien; combien (ils étaient|elles étaient|étaient (ils|elles))',
  'who from': '(qui|ki) (vient|viennent|venait|venaient|vient d) (de|d|du) ?chez',
  'howMany tentative': 'combien de peut être',
  'people who': `(tous |toutes )?(ceux|celles) (et celles |et ceux )?(qui|ki); (les |des |ces |tous les |liste des )?${persons} (qui|ki|ayant)`,
  which:
    'quel; quelle; quels; quelles; quelles sont les; quels sont les; quels étaient les; quelles étaient les; kel; quelle (était|est) la; quel (était|est) le',
  'howMany sessions': `combien de sessions( (il y a eu|y a t il eu|y a eu|on a eues|ont eu lieu|a eues?))?; (elle |la réunion |ça )?a été (lancée|ouverte|relancée|démarrée) combien de fois; combien de séances (il y a eu|y a t il eu|y a eu|on a eues|ont eu lieu); combien de (fois|sessions) (cette|la) (réunion|séance) (a (t elle )?|s'est )(eu lieu|été ouverte|été lancée|tenue|été relancée)`,
  howOften: `combien de fois; cb de fois; à quelle fréquence; est ce que souvent; (à )?combien (de |d')${calls}; nombre de (fois|${calls}); à combien de reprises`,
  howMany: `
    combien (de |d')${persons}; combien( d'entre (nous|vous|eux)| de personnes| de gens| de monde)?; combien (de|d'|des|du); (cb|cmb|cbn|combi1|cbien|cmbien)( de| d'| d)?; combien (est ce )?qu'; combien y avait il( de| d')?; (le |quel |quel est le |quel était le )?(nombre|nbre|nb|chiffre)( total| exact)?( de| d'| des| du)?; (l'|quel |quel est l'|quel était l'|un )?effectif; le total; total (de|des|d'); à combien; on (est|a été) combien; combien on (est|a été); vous étiez combien; combien vous étiez; ça fait combien`,
  did: `
    (tu sais|vous savez|sais tu|savez vous|tu saurais|sauriez vous) (si|s');    ${thereWas}( des| un| une| du| de l'| de la| au moins un| au moins une)?; des; (il )?(y |y')en (a|avait)( eu)? (qui|ki); (me |nous |m')?${tell} (si|s'); (dis|dites|confirme|confirmez|indique|indiquez|vérifie|vérifiez|précise|précisez)( moi| nous)? (si|s'); (on|je) (me |se )(demande|demandais|demandait) (si|s')`,
  whether: 'ou pas; ou non; oui ou non; oui ou pas; ou bien pas; hein',
  'whether aux': `a t (il|elle|on); ont (ils|elles); est (il|elle); sont (ils|elles); était (il|elle); étaient (ils|elles); avait (il|elle); avaient (ils|elles); (s'est|se sont|s'était|s'étaient) (il|elle|ils|elles); (est|était|étaient|a|ont|sont) tu`,
  aux: `
    est ce que?; est ce qu'; esque; esk; esce que; est ce; es ce que?; a; ont; est; sont; était; étaient; étais; étions; avait; avaient; avais; avions; été; eu; eue; eus; ai; es; as; suis; soient; serait; seraient; aurait; auraient; a y; il; elle; ils; elles; t; pu; daigné; fini par; être; ayant; étant; furent; fut; s'est; s est; sest; se sont; s'était; s'étaient; s'être; etai; etais; etaient; étai; m'étais; sommes; étiez; avez; avons; ait; aient`,
  when: `
    (quand|qd)( est ce que?| est ce qu')?; (à |a |vers |pour )?(quelle|kelle|quel|kel) (heure|h)( est ce que?| est ce qu'| exactement| précise)?; à quel moment( est ce que?| est ce qu')?; depuis quand; jusqu'à quand; (depuis|jusqu'à) quelle heure; (l'|quelle (est|était) l')heure (d'arrivée|de départ|de connexion|de déconnexion|d'entrée|de sortie)( de| d')?; c'est quand que`,
  show: `
    ${order}( (moi|nous))?; fais voir; fais moi voir; faites voir; (la |une |leur |de la )?liste (complète )?(de |des |d'|du |de tous les |avec les |de toutes les )?; liste (de |des )?tous; ${want}; (me |m'|nous |l'|les |la |le )?${toDo}; avoir accès à; je (cherche|recherche) (mes|les|la liste (de|des)|le nombre de); (j'|je n'|je )arrive pas à (voir|savoir|trouver|retrouver); quelle (est|était) la liste( de| des| d'); une copie (de|des|du)`,
  'howOften me': `mes présences; ma participation; mes participations; mon assiduité; mon taux de (présence|participation)`,
  anyone: `quelqu'un( d'autre)?; quelqu'une; qqn; qqun; qq1; quelquun; des gens; quelques uns; du monde; certains; une personne; qui que ce soit; un participant; au moins une personne; plusieurs personnes`,
  everyone: `tout le monde; tt le monde; tlm; tous; toutes; chacun; tous les (${persons}|invités); toute l'équipe; toute la (classe|promo|promotion|gang|bande); tout le groupe; la classe entière`,
  noOne: `personne; personne d'autre; (aucun|aucune)( ${persons})?; nul; (il )?(n')?y (a|avait)( eu)? (pas|aucun|aucune)( eu)?( de| d')?`,
  nobody: `
    (il est )?(venue?s?|passée?s?) (me|nous|te|vous) (voir|chercher|dire|prendre|aider|parler);    (jusqu'à la |à la |en )?fin de (la |l')?(semaine|journée|mois|année); (à la |en )?fin du mois; il est; on est; il me; qui sait; qui (a|aurait) (le|un|la|les) (fichier|lien|doc|document|csv|excel|tableau|rapport|code|numéro|contact|mail|adresse)( excel| csv)?; va; vont; vas; ira; demain; prochaine?s?; qui vient; pourra; pourrez; pourras; peux tu m'aider; qui veut; pk; pq; pourquoi; pkoi; pour quelle raison; (avant|après) (midi|#)( h)?;  (est |êtes |es |sont )?d'accord (avec|pour|sur); (je |j')?(ne |n'|n)?(sais|sait) (pas|plus); chais pas; jsp; sera; seront; serai; serons; serez; viendra; viendront; faudra; devra;
    (je |j'|on )(veux|voudrais|souhaite|souhaiterais|aimerais|dois|devrais|vais|peux|pourrais|voulais|veut|doit|peut) ${moves}`,
  me: `je; j'; moi; j'étais; ai je; étais je; suis je; moi même`,
  'me aux': 'jai; jetais; j etais; jétais; chui; j suis; jsuis; j ai',
};

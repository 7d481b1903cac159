import { please } from './asking.js';
import { invitation } from './shared.js';

export const joining = {
  not: `pas; jamais; pas du tout; pas encore; non; plus du tout; pas été; toujours pas; pas toujours; pas non plus; même pas; guère`,
  except: `(sauf|hors|hormis|excepté|à l'exception (de|des|du)|sans|à part|en dehors (de|des|du)|mis à part|sans compter|mais pas (les|des|ceux)|exception faite (de|des|du))( les| le| la| l'| ceux| des)?; moins les`,
  only: `seulement; uniquement; juste; que les; rien que( les)?; exclusivement; que; qu'; seulement les; juste les`,
  and: `et; ainsi que; et (est|a|sont|ont|était|étaient|s'est|se sont); et puis; &; et aussi; puis; tout en étant`,
  'and who': 'et (qui|ki)',
  'and people who': 'et (ceux|celles) (qui|ki)',
  or: `ou; ou (bien|encore); ou (est|a|sont|ont|était|étaient|s'est|se sont); ou qui( est| sont| a| ont)?; soit`,
  but: `mais; mais (est|a|sont|ont|était|étaient|qui|quand même|s'est|se sont); toutefois; pourtant; cependant; et pourtant; sans pour autant; mais qui( est| sont| a| ont)?; mais finalement`,
  neither: 'ni',
  nor: '',
};

export const small = {
  the: `le; la; les; l'; l; un; une; de la; de l'; mon; ma; mes; notre; nos; votre; vos; son; sa; ses; leur; leurs; ce; cet; cette; ces; lui; se; s'; te; vous; nous; en; dudit; parmi (les|nos|la|ceux); d'entre les`,
  filler: `
    ${invitation}; messieurs; mesdames; docteur; professeur; maître; dénommée?; ça; cela; y; n; qu; m'; t'; me; kikoo; kikou;
    pour (une fois|changer|finir); voyons donc; voyons; tous (les )?deux; toutes (les )?deux; avec (le |les |leurs? )?noms? et (le |les |leurs? )?prénoms?; avec (le |les |leurs? )?prénoms? et (le |les |leurs? )?noms?;
    s'il (te|vous) plaît; s'il (te|vous) plait; svp; stp; siouplaît; s v p; s t p; sil te plait; sil vous plait; please; plz; pls; alors; bon; euh; ok; okay; oké; ben; bah; heu; donc; déjà; au juste; au fait; en fait; finalement; vraiment; quand même; qd même; aussi; encore; ici; ne; n'; voilà; dis; bot; en tout; au total; en tout cas; tout court; tout de même; enfin; du coup; là dedans; bien; réellement; effectivement; d'ailleurs; tout; en gros; par hasard; (dans|sur|de) (ce|cette|le|notre) (chat|canal|groupe|fil|conv|convo|conversation|discussion|équipe); vite fait; rapidement; rapido; vite; là dessus; en vrai; juste pour savoir; pour info; pour vérifier; par curiosité; à l'occasion; ((j'ai )?(juste )?une )?(petite |autre |dernière )?question( rapide| pour toi| bête)?; présentement; pantoute; autre chose; svp merci; quoi; lol; mdr; mdrr; ptdr; haha; hahaha; hihi; héhé; ahah; avec (les|leurs) (noms|prénoms); dites; ouais; oui; merci de me dire; hélas; malheureusement; au final; à la fin des fins; non plus; réellement; physiquement; pour de vrai; (tu as|t'as|t as|vous avez|as tu|avez vous) (noté|vu|retenu|une idée de|l'info de|l'info sur); urgent; rapidos; parmi nous; parmi eux; au passage; sinon; tiens; ah; oh; eh; hé; toi; également; tjrs; tjs; encore une fois; gentiment;
    ${please}; (tu |vous )?(sais|savez|sait)( tu| vous)?( si)?; (te |vous )?(souviens|rappelles|souvenez|rappelez)( tu| vous)?( de)?; qu'est ce que; (c'est|c|cest|ct|c'était|cétait|c'etait)( quoi| koi)?; koi; de temps; du temps; longtemps; (de |du )la (réunion|durée); en ligne; invitée?s? à la réunion; pour moi; pour nous; pour mon rapport; pour le rapport; pour les rh; pour la paie; pour ma compta; pour mon chef; pour mon dossier; (les|la|l') équipes?; chers? collègues?; chère équipe; quelle (est|était|a été); quel (est|était|a été)`,
  greeting: `(bonjour|bonsoir|salut|coucou|hello|hey|bjr|bsr|slt|cc|allô|yo|rebonjour|re|bon matin|bon après midi|hi|chère|cher|chers|chères)( à tous| à toutes| à tous et à toutes| à toutes et à tous| tout le monde| tlm| les amis| la team| l'équipe| vous| le bot| bot| tous| collègues| madame| monsieur)?; madame; monsieur; mesdames; messieurs`,
  thanks: `merci( beaucoup| bien| d'avance| par avance| bcp| infiniment| à toi| à vous| encore| pour (ton|votre) (aide|retour|réponse))?; mille mercis?; grand merci; mrc; mci; thx; thanks; ty; d'avance; par avance; je (vous|te) remercie( d'avance| par avance)?; en vous remerciant( d'avance| par avance)?; avec mes remerciements; bonne (journée|soirée); bisous?; bises?`,
  closing: `
    ((ça|cela|ca) (me |nous |m')?|c'est |j'en |c |on en )(saoule|soule|soûle|spamme|pollue|gêne|dérange|gave|énerve|sert à rien|trop|chiant|relou|lourd|pénible|agaçant|pas utile|inutile|ai marre|ai assez|a marre); cordialement; bien (cordialement|à (vous|toi)); sincèrement; ((sincères|cordiales|meilleures|mes) )?salutations( distinguées)?; je vous prie d'agréer; veuillez agréer; pour faire (le|la|les|l'|mon|ma|mes); bonne (matinée|fin de journée|après midi|continuation); belle (journée|soirée); bon (week end|après midi); à (bientôt|plus|plus tard); cdt; cdlt; bàv; amicalement; bien respectueusement; (c'est|c|cest|ct) (juste |surtout )?pour (relancer|savoir|vérifier|info|information|archiver|facturer|payer|la|le|les|mon|ma|mes|nos|notre|un|une|des); dans l'attente de (ton|votre) (retour|réponse);
    (je |j'|on |nous )(dois|doit|devons) (le |la |les |l'|lui |leur )?(transmettre|rendre|remettre|envoyer|donner|fournir|justifier|présenter|préparer); (j'|on |nous )(en )(ai|a|avons) besoin( pour)?; c'est pour (le|la|les|l'|mon|ma|un|une|notre); (pour|afin) (que je puisse|de pouvoir|pouvoir|préparer|établir|compléter|remplir|de préparer|d'établir|de compléter) (le|la|les|l'|mon|ma|mes|un|une|nos)`,
  exactly: 'exactement; précisément; pile',
};

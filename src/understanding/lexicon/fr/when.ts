import { calls, month, one, weekday } from './shared.js';

const named = `(réunion|réu|meeting|visio|séance|conférence|conf|appel|call|session|rencontre|cours|classe|leçon|formation|atelier|workshop|webinaire|webinar|point|rdv|rendez vous|module|édition|occurrence)`;
const part = '(matin|soir|après midi|aprèm|aprem|midi|au soir|au matin)';
const last = "(dernier|passé|précédent|d'avant|de la semaine dernière|de la semaine passée)";
const few = '(#|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)';
const these = '(les |des |aux )?';

export const when = {
  date: `
    (hier|avant hier|avanthier)( ${part})?; (aujourd'hui|aujourdhui|ce matin|à matin|a matin|ce soir|à soir|cet après midi|cet aprèm|cet aprem|ce midi|cette nuit|tantôt|tout à l'heure|tout a l'heure|tout à lheure|tout à l heure|auj|ajd|ojd); d'(hier|avant hier)( ${part})?; d'aujourd'hui; de (ce matin|cet après midi|ce midi|ce soir|cet aprem); du jour;
    (le |de |du |ce |depuis )?${weekday}s?( ${last})?; (le |de |du )?${weekday} ${part}( dernier)?; (le |du )?${weekday} #( ${month})?; ${weekday} 1er ${month};
    (la |de la |cette |de cette )?semaine( (dernière|passée|précédente|d'avant))?; (le |du |ce )?mois( (dernier|passé|ci|précédent|en cours))?; (de )?cette année; (le |du |ce )?week end( (dernier|passé))?; (d')?il y a # (jours?|semaines?|mois); (d')?il y a (deux|trois|quatre|une|un|quinze|huit) (jours?|semaines?|mois); l'autre (jour|fois|soir|matin); (en )?début de semaine;
    (le |du |au )?#(er)? ${month}( (de )?#)?; en ${month}( #)?; (le |du )?1er ${month}( #)?; (le |du )#; ${these}${few} derni(er|ère)s( (fois|jours|semaines|mois))?; ${these}dernières ${few}( fois)?; ${these}${few} (réunions|séances|cours|fois|rencontres|sessions|formations) (passées|passés|précédentes|précédents);
    (la |à la |le |au |de la |du )?(dernière|dernier|précédente|précédent|avant dernière|avant dernier) (fois|${named}); l'avant (dernière|dernier) (fois|${named}); (la |à la |de la |du |le |au )?(réunion|séance|cours|fois|formation|rencontre|visio) (précédente|précédent|dernière|dernier|d'avant|passée|passé); numéro #; n° #; nr #; (en |l')?(an|année) (dernière?|passée?); (au |le )?mois de ${month}; de ${month}; d'(avril|août|octobre)`,
  meeting: `(la |le |l'|cette |cet |ce |notre |une |un )?(${one}); ${calls}; (des|nos|ces|aux) ${calls}; intitulée?; nommée?; appelée?; qui s'appelle; y compris`,
  // "At the class of 8", which is "in the course of" as well.
  'prep meeting of': "au cours (de|du|d')",
  prep: `(à|a|au|aux|dans|en|sur|lors|pendant|durant|pour|concernant)( (la|le|l'|les|cette|notre|ma|mon|ce|cet|nos|mes|votre))?; (lors|à l'occasion|au cours|au sujet|dans le cadre|au sein|à propos) (de|du|des|d')( la| l'| notre| cette)?; avec( (la|le|les|l'))?; à l'`,
  of: `(du|des|de la|de l'|de notre|de ma|de mon|de cette|de ce|de cet|de nos|de mes|de votre)`,
  from: `(de|d')( chez)?; de chez; chez( (la|le|l'|les))?; venant (de|d'|du|de chez); (qui )?(travaillant|bossant|travaillent|travaille|bossent|bosse|travaillait) (chez|pour|à); provenant (de|du); issus? (de|du); du client; du côté; pour le compte (de|d'); de la part (du client|de la société|de l'entreprise); (de la part|membres|salariés|employés|représentants|collaborateurs|collègues) (de|d'|de chez)( chez)?; (de |à )?(la société|l'entreprise|la boîte|la firme|l'organisation); côté; représentant`,
};

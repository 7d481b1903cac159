import { call } from './shared.js';

const came =
  '(gekommen|kumma|kemma|cho|erschienen|aufgetaucht|aufgekreuzt|eingetroffen|eingetrudelt|beigetreten|dazugekommen|hinzugekommen|dazugestoßen|hinzugestoßen|reingekommen|hereingekommen|reingeschneit|reingeschaut|reingesprungen|vorbeigekommen|vorbeigeschaut|mitgekommen|angekommen|eingestiegen|zugestiegen|angetreten|reingegangen|hineingegangen|gejoint|gejoined|joined|aufgeschlagen|aufgelaufen|hergefunden|dazugeschaltet)';
const left =
  '(gegangen|weggegangen|rausgegangen|hinausgegangen|fortgegangen|heimgegangen|abgehauen|verschwunden|ausgestiegen|weg|raus|rausgeflogen|rausgefallen|abgesprungen|aufgebrochen|losgegangen|gange|gangen|abghaut|offline gegangen)';
const been = '( gewesen| gwesen| gwesn| gsi| gwen)?';
const is = '( (ist|is|isch|sind|san|war|waren))?';
const has = '( (hat|hot|haben|hatte|hatten))?';

/** Coming, being there and leaving, in every form. */
export const verbs: Readonly<Record<string, string>> = {
  stay: `
    (hat |haben )?(teilgenommen|mitgemacht|beigewohnt|zugehört|durchgehalten|durchghalten|ausgeharrt|ausgehalten|verbracht|besucht|mitbekommen|mitgearbeitet)${has}; (nimmt|nahm|nahmen|nehmen) teil; teil( (nimmt|nahm|nahmen|nehmen|genommen|genommen hat))?; teil(nahm|nimmt)(en)?; teilnehmen; teilgenomen; (nahm|nahmen) daran teil;
    (blieb|blieben|geblieben|bliebe|blibe|gebliebn|bliem|bleibt|bleiben|bliebe|dageblieben|dabeigeblieben|drangeblieben|dringeblieben|sitzengeblieben|sitzen geblieben)( da| dabei| dran| drin| hier)?${is}; zugeschaltet( war| waren)?; online${been}; mit dabei${been}; mit von der partie; besuchte(n)?; (saß|saßen|sass|gesessen); verfolgt(e|en)?; hielt(en)? (durch|aus);
    (in|bei|auf|an) (der|dem|dieser|diesem|unserer|unserem) ${call}( (dabei|da|drin|anwesend))?; (im|beim|am) ${call}( (dabei|da|drin|anwesend))?; machte(n)? mit; mitgemacht haben; daran teilgenommen; verbunden${been}; eingeloggt war(en)?; zugegen war(en)?`,
  there: `
    (da|dabei|anwesend|drin|drinnen|präsent|zugegen|vor ort|hier|mit drin|dort|vertreten|drauf|am start|dran|debi|derbi|beinand)${been}${is}; dagewesen; dabeigewesen; dabei gewesen; (war|wor|warn|san|is|isch|waren) do; do (gewesen|gwesen|gwesn|gsi); mitdabei; (als )?(anwesend|teilnehmer) (eingetragen|erfasst|vermerkt|gelistet|gezählt|registriert|markiert|geführt)`,
  in: `
    (kam|kamen)( (rein|herein|dazu|hinzu|an|hinein|da|vorbei|mit))?; ${came}${is}; (trat|traten|tritt) bei; (is|isch|san) ((doch|trotzdem|eh|dennoch) )?kommen; beitrat(en)?; (erschien|erschienen|auftauchte|auftauchten)( ist| sind)?; (tauchte|tauchten|kreuzte|kreuzten) auf; aufkreuzte(n)?; (dazu|hinzu|rein)kam(en)?;
    (sich )?(eingewählt|eingeloggt|dazugeschaltet|zugeschaltet|eingeklinkt|eingefunden|dazugesellt|reingewählt|verbunden)( hat| haben)?; (hat |haben )?(es )?geschafft; (wählte|wählten|loggte|loggten|schaltete|schalteten|klinkte|klinkten|fand|fanden) sich (ein|dazu|zu); (stieg|stiegen|trudelte|trudelten|traf|trafen|wählte|wählten|loggte|loggten|schneite|schneiten) (ein|rein);
    rein; stieß(en)?( dazu| hinzu)?; (tauchte|trudelte|kreuzte|schneite)n?; (war|waren) gekommen; einwählen; beitreten; da gekommen; schaltete(n)? sich zu; stieg(en)? (ein|zu); joint(e|en)?; hat reingeschaut; schaute(n)? (rein|vorbei); ließ(en)? sich blicken; (sich )?(blicken|sehen) (lassen|ließ|ließen|gelassen)( hat| haben)?`,
  out: `
    (ging|gingen)( (weg|raus|heraus|schon|offline|heim|hinaus))?; ${left}${is}; rausging(en)?;
    (verließ|verließen|verlassen|verlasse)( (hat|haben))?; (sich )?(ausgeklinkt|verabschiedet|ausgeloggt|verdrückt|abgeseilt|verkrümelt|ausgewählt|verzogen|davongemacht|davongeschlichen|davongestohlen|rausgeschlichen|getrennt|vom acker gemacht|aus dem staub gemacht|vertschüsst|dünn gemacht)( (hat|haben))?;
    aufgelegt( hat| haben)?; (gehen|weg|los) (musste|mussten); (haute|verdrückte|verabschiedete|klinkte|schlich|meldete)n? sich; hauten?; legte(n)? auf; (verabschiedete|verabschiedeten|klinkte|klinkten|loggte|loggten|schlich|schlichen|machte|machten|verdrückte|verdrückten) sich( (aus|davon|raus))?; haute(n)? ab; stieg(en)? aus; verschwand(en)?; (flog|flogen|sprang|sprangen) (raus|ab); brach(en)? auf; abhaute(n)?`,
  // Who came after a time of day, or without being asked, is not to be had: who came is offered.
  'in doubt': '(kam|kamen|kam erst|kamen erst|kommt) (erst )?(nach|vor) #( uhr)?',
  'out doubt': '(ging|gingen) (erst )?(nach|vor) #( uhr)?',
  doubt:
    '(gar |überhaupt )?nicht (eingeladen|geladen)( (war|waren))?; ohne (eine )?einladung( zu haben)?; (uneingeladen|ungeladen|unaufgefordert)(e|en|er)?',
  opens: 'gab es',
  'out early': `
    (stieg|stiegen|legte|legten|loggte sich|klinkte sich|schlich sich) (zu )?(früher|vorzeitig|eher|früh|vorher) (aus|auf|davon|raus)`,
  'in late': `
    (stieg|stiegen|wählte sich|wählten sich|loggte sich|loggten sich|schaltete sich|schalteten sich|klinkte sich) (erst )?(zu spät|verspätet|später|mit verspätung) (ein|zu|dazu)`,
  'declined but': 'trotz (absage|abmeldung)',
  'accepted but': 'trotz zusage',
  'absent anyone': '(fehlt|fehlte|fehlten) (wer|jemand|irgendwer)',
  'not there': '(ned|net|nid|nöd) do',
  'not in': '(is|isch|san|war|warn) (a |aa |auch )?(ned|net|nid|nöd|nit) (kommen|kumma|kemma|cho)',
  'but not in': `
    (tauchte|tauchten|kam|kamen|erschien|erschienen) (aber|jedoch|dann|dann aber|aber dann|aber doch) nicht( auf)?`,
  'but in': `
    (tauchte|tauchten|kam|kamen|erschien|erschienen) (aber )?(dann doch|trotzdem|dennoch|doch noch|doch)( auf)?`,
};

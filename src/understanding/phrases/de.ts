import { type Language, wordSet } from './language.js';

/** What is exported, as what, and how that is said. */
const people = '(anwesenheit(sliste|sbericht)?|teilnahme(liste|bericht)?|teilnehmer(liste)?|teilnehmende|besprechung)';
const as = '(als|nach|in|im|zu)( eine[rn]?)?';
const file = '( ?datei| ?tabelle| ?format)?';
const save = '(exportieren|herunterladen|speichern|sichern)';

export const phrases: Language['phrases'] = {
  'who attended': [
    'wer war (alles |alle )?(da|dabei|anwesend|hier|drin)',
    // Not "wer war der Mann da".
    'wer war (?!(?:der|die|das|ein|eine|dein|mein|wohl)\\b){which} (alles )?(da|dabei|anwesend|drin)',
    'wer war (in|im|bei|beim|auf)',
    'wer war {which} (in|im|bei|beim|auf)',
    'wer (alles )?(da|dabei|anwesend|drin) war',
    'wer hat (alles )?(teilgenommen|mitgemacht)',
    'wer hat {which} (alles )?(teilgenommen|mitgemacht)',
    'wer (alles )?teilgenommen hat',
    'wer nahm teil',
    'wer nahm {which} teil',
    'wer ist (alles )?(gekommen|erschienen|beigetreten)',
    'wer ist {which} (alles )?(gekommen|erschienen|beigetreten)',
    'wer (alles )?(gekommen|erschienen|beigetreten) ist',
    'wer kam( alles)?( zu| zum| zur)?',
    'anwesenheit(sliste|sbericht)?',
    'teilnahme(liste|bericht)?',
    'teilnehmer(innen|liste)?',
    'teilnehmende(n)?',
    'anwesende(n)?',
    'wie viele( leute| personen| teilnehmer)? (waren (da|dabei|anwesend)|haben teilgenommen|sind gekommen|kamen)',
  ],
  'who was absent': [
    'wer (fehlte|fehlt)( alles)?',
    'wer hat (alles )?gefehlt',
    'wer hat {which} gefehlt',
    'wer (alles )?gefehlt hat',
    'wer (war|ist) (alles )?(abwesend|nicht (da|dabei|anwesend))',
    'wer war {which} (abwesend|nicht (da|dabei|anwesend))',
    'wer (abwesend|nicht (da|dabei|anwesend)) war',
    'wer hat nicht teilgenommen',
    'wer hat {which} nicht teilgenommen',
    'wer nicht teilgenommen hat',
    'wer ist nicht (gekommen|erschienen)',
    'wer ist {which} nicht (gekommen|erschienen)',
    'wer kam nicht',
    'wer kam {which} nicht',
    'wer hat {which} (verpasst|geschwänzt)',
    'abwesenheit(en|sliste)?',
    'abwesende(n)?',
    'fehlende(n)?( personen)?',
    'fehlzeiten',
  ],
  'who was late': [
    'wer (kam|war) (zu spät|später|verspätet|unpünktlich|nicht pünktlich|nicht rechtzeitig)( da| dran)?',
    'wer (kam|war) {which} (zu spät|später|verspätet|unpünktlich|nicht pünktlich)( da| dran)?',
    'wer zu spät (kam|war|gekommen ist)',
    'wer ist (zu spät|später|verspätet) (gekommen|beigetreten)',
    'wer ist {which} (zu spät|später|verspätet) (gekommen|beigetreten)',
    'wer hat sich verspätet',
    'wer hat sich {which} verspätet',
    'verspätung(en)?',
    'verspätete( teilnehmer)?',
    'zu spät( gekommen)?$',
    'zuspätkommer',
    'nachzügler',
  ],
  'who left early': [
    'wer ging (zu )?(früher|früh|vorzeitig|vor (dem ende|schluss))',
    'wer ging {which} (zu )?(früher|früh|vorzeitig|vor (dem ende|schluss))',
    'wer (zu )?(früher|früh|vorzeitig) (ging|gegangen ist)',
    'wer ist (zu )?(früher|früh|vorzeitig|vor (dem ende|schluss)) (gegangen|weg)',
    'wer ist {which} (zu )?(früher|früh|vorzeitig|vor (dem ende|schluss)) (gegangen|weg)',
    'wer hat {which} (früher|vorzeitig|vor dem ende|zu früh) verlassen',
    'wer ist nicht bis zum (ende|schluss) geblieben',
    'wer blieb nicht bis zum (ende|schluss)',
    'früher gegangen',
    'vorzeitig gegangen',
  ],
  roles: [
    '(welche )?rollen?(verteilung|liste)?',
    'nach rollen?',
    'wer hatte welche rolle',
    'wer (war|waren) (der |die |ein |eine )?(organisator(in|en)?|referent(in|en)?|vortragende[rn]?|moderator(in|en)?)',
    'wer hat (präsentiert|vorgetragen|organisiert|moderiert)',
    'referent(en|innen)?',
    'organisator(en|innen)?',
    'vortragende(n)?',
  ],
  timeline: [
    'zeitverlauf',
    'zeitachse',
    'zeitleiste',
    'anwesenheit im (zeit)?verlauf',
    'wie viele( leute| personen| teilnehmer)? waren (gleichzeitig|zur gleichen zeit|auf einmal)( da| dabei| drin| anwesend)?',
    'wie viele( leute| personen| teilnehmer)? waren {which} (gleichzeitig|zur gleichen zeit)( da| dabei| drin| anwesend)?',
    'wer war gleichzeitig da',
    'gleichzeitige( teilnehmer| anwesenheit)?',
    'höchststand',
    'spitzenwert',
  ],
  trend: [
    'trends?',
    'tendenz',
    'entwicklung',
    'anwesenheits(trend|entwicklung|verlauf)',
    'vergleich( mit| zu| zum)?( der| dem)?( letzten| vorigen)?( mal| besprechung| termin)?',
    'wie (war|ist) (das|es) im vergleich( mit| zu| zum)?( der| dem)?( letzten| vorigen)?( mal| besprechung| termin)?',
    'serie',
    'historie',
  ],
  'attendance of': [
    '(anwesenheit(en)?|teilnahme) (von|für)( wem| wen)?{nobody}',
    '(anwesenheit(en)?|teilnahme|präsenz|anwesenheitsquote|fehlzeiten|fehltage) (von|für) {who}',
    '(anwesenheit|teilnahme|fehlzeiten|fehltage) (frau|herrn?) {who}',
    'wie lange war {who} (da|dabei|anwesend|drin|hier|im meeting|in der besprechung)',
    'wie lange (blieb|bleibt) {who}',
    'wie lange ist {who} geblieben',
    'wie lange hat {who} teilgenommen',
    'wann (kam|ging) {who}',
    'wann ist {who} (gekommen|gegangen|beigetreten)',
    'war {who} (da|dabei|anwesend|abwesend|pünktlich|zu spät|nicht da|nicht dabei)',
    'hat {who} (teilgenommen|gefehlt)',
    'kam {who} (zu spät|pünktlich|rechtzeitig)',
    'ist {who} (gekommen|zu spät gekommen|früher gegangen|da gewesen)',
    'ging {who} (früher|vorzeitig)',
    '(meine|mein) (anwesenheit|teilnahme)',
  ],
  export: [
    `(export|exportieren|exportiere)( (die |diese |meine )?${people})?( (${as} )?(excel|xlsx)${file})?`,
    `(die |diese |meine )?${people} ${save}`,
    `(die |diese |meine )?${people} ${as} (excel|xlsx)${file}( ${save})?`,
    `${as} (excel|xlsx)${file} ${save}`,
    `{which} ${as} (excel|xlsx)${file} ${save}`,
    `(excel|xlsx)${file} ${save}`,
    '(excel|xlsx) (datei|tabelle|export|liste)',
  ],
  'export csv': [
    `(export|exportieren|exportiere)( (die |diese |meine )?${people})?( ${as})? csv${file}`,
    `(die |diese |meine )?${people} ${as} csv${file}( ${save})?`,
    `${as} csv${file} ${save}`,
    `{which} ${as} csv${file} ${save}`,
    `csv${file} ${save}`,
    'csv (datei|export)',
  ],
  'export csv utf-8': [
    `(export|exportieren|exportiere)( (die |diese |meine )?${people})?( ${as})?( csv${file})?( (in|als|mit))? utf 8${file}`,
    `(die |diese |meine )?${people} ${as}( csv${file})?( (in|als|mit))? utf 8${file}( ${save})?`,
    `(${as} )?csv${file}( (in|als|mit))? utf 8( ${save})?`,
    `${as} utf 8${file} ${save}`,
    `{which} ${as}( csv${file})?( (in|als|mit))? utf 8${file} ${save}`,
    `utf 8 csv( ?datei)?( ${save})?`,
  ],
  sessions: [
    'wie lange (war|ging|dauerte) (es|das|die|der) ?(meeting|besprechung|sitzung|termin|call)?',
    'wie lange hat (es|(das|die|der) (meeting|besprechung|sitzung|termin|call)) gedauert',
    'wann (hat|war) (es|das meeting|die besprechung|die sitzung|der termin|der call) (angefangen|begonnen|aufgehört|geendet|zu ende|vorbei)',
    'wann (fing|ging) (es|das meeting|die besprechung|die sitzung|der termin|der call) (an|los|zu ende|aus)',
    'gibt es (schon )?einen (anwesenheits)?bericht',
    '(welche |wie viele )?sitzungen',
    'sitzungsliste',
    'wie oft war die besprechung geöffnet',
    'berichte',
  ],
  'who is here': [
    'wer ist (alles |schon |gerade |jetzt |aktuell |momentan |bereits |im moment )*(da|hier|drin|dabei)( jetzt| gerade)?',
    'wer ist (gerade|jetzt|aktuell|momentan|im moment|schon) (in der (besprechung|sitzung)|im (meeting|call|termin))( dabei)?',
  ],
  'how many are here': [
    'wie ?viele (leute |personen |von uns )?sind (schon |gerade |jetzt |aktuell |momentan |bereits |im moment )*(da|hier|drin|dabei)( jetzt| gerade)?',
    'wie ?viele (leute |personen |von uns )?sind (gerade|jetzt|aktuell|momentan|im moment|schon) (in der (besprechung|sitzung)|im (meeting|call|termin))( dabei)?',
  ],
  'who are we waiting for': [
    'auf wen warten wir( noch| denn| eigentlich)*',
    'wer fehlt (noch|gerade|jetzt|im moment|denn noch)',
    'wer ist noch nicht (da|hier|drin|dabei)',
    'sind (schon |jetzt |nun |wir )*alle (schon |jetzt )?(da|hier|drin|vollzählig)',
    'sind wir (schon |jetzt )?(vollzählig|komplett|alle)',
  ],
  meetings: [
    '(meine |unsere |letzten? |vergangenen? )*(besprechungen|meetings|termine)',
    'welche (besprechungen|meetings|termine)( hatte ich| habe ich)?',
    '(besprechungs|termin)liste',
    'mein kalender',
  ],
  webinars: ['(meine |unsere )?(webinare?|town ?halls?|veranstaltungen)'],
  'summaries on': [
    '(schalte?|stelle?|mache?) (mir |uns |bitte )?(die |diese )?(besprechungs)?zusammenfassung(en)? (bitte |doch |mal |wieder )?(an|ein)',
    '(die |diese )?(besprechungs)?zusammenfassung(en)? (wieder )?(an|ein|an ?schalten|ein ?schalten|aktivieren)',
    '(schalte|schalten sie) (die |diese )?(besprechungs)?zusammenfassung(en)? (wieder )?(an|ein)',
    '(aktiviere|aktivieren sie) (die |diese )?(besprechungs)?zusammenfassung(en)?',
  ],
  'summaries off': [
    '(schalte?|stelle?|mache?) (mir |uns |bitte )?(die |diese )?(besprechungs)?zusammenfassung(en)? (bitte |doch |mal |wieder |endlich )?(aus|ab)',
    '(die |diese )?(besprechungs)?zusammenfassung(en)? (aus|ab|aus ?schalten|ab ?schalten|deaktivieren|stoppen|abstellen|beenden)',
    '(schalte|schalten sie|stelle|stellen sie) (die |diese )?(besprechungs)?zusammenfassung(en)? (aus|ab)',
    '(deaktiviere|stoppe|beende|deaktivieren sie|stoppen sie|beenden sie) (die |diese )?(besprechungs)?zusammenfassung(en)?',
    'keine (besprechungs)?zusammenfassung(en)?( mehr)?( (hier|posten|schicken|senden))?',
  ],
  'all summaries on': [
    'immer zusammenfassen',
    '(schalte |schalten sie )?alle (meine )?zusammenfassungen (an|ein)( ?schalten)?',
    '(schalte |schalten sie )?(die )?zusammenfassungen (für alle|aller)( meine| meiner)?( besprechungen)? (an|ein)( ?schalten)?',
    'alle (meine )?zusammenfassungen aktivieren',
    'aktiviere alle (meine )?zusammenfassungen',
  ],
  'all summaries off': [
    '(nie|niemals) zusammenfassen',
    '(schalte |schalten sie )?alle (meine )?zusammenfassungen (aus|ab)( ?schalten)?',
    '(schalte |schalten sie )?(die )?zusammenfassungen (für alle|aller)( meine| meiner)?( besprechungen)? (aus|ab)( ?schalten)?',
    'alle (meine )?zusammenfassungen (deaktivieren|stoppen|abstellen)',
    '(deaktiviere|stoppe) alle (meine )?zusammenfassungen',
  ],
  'summaries also to': [
    '((schick|schicke|sende|gib|teile) )?((die|meine|diese) )?zusammenfassung(en)? (auch|ebenfalls) (an|mit) {who}',
    '(schick|schicke|sende|gib) ((die|meine|diese) )?zusammenfassung(en)? auch {who}',
    '(auch|ebenfalls) zusammenfassung(en)? an {who}',
    '(teile|teil) ((die|meine|diese) )?zusammenfassung(en)? mit {who}',
  ],
  'no longer to': [
    '((die|meine|diese) )?(zusammenfassung(en)? )?nicht (mehr|länger) (an|mit) {who}( schicken| senden| teilen)?',
    'keine zusammenfassung(en)? mehr an {who}',
  ],
  'who gets my summaries': [
    'mitempfänger',
    'wer (bekommt|kriegt|erhält|sieht) (noch )?((die|meine|diese) )?zusammenfassung(en)?( noch| auch| mit)?',
    '(von wem|wessen) (bekomme ich )?zusammenfassungen( bekomme ich)?',
    'mit wem teile ich ((die|meine) )?zusammenfassungen',
  ],
  'stop summaries from': ['nichts mehr von {who}', 'keine zusammenfassung(en)? mehr von {who}'],
  'allow summaries from': [
    'wieder (erlauben|zulassen|zusammenfassungen) von {who}',
    '(erlaube|zusammenfassungen) wieder (zusammenfassungen )?von {who}',
    'zusammenfassungen von {who} (wieder )?(erlauben|zulassen)',
  ],
  'sign in': ['(mich )?(anmelden|einloggen)', 'anmeldung', 'melde mich an', 'log ?in', 'verbinden'],
  'sign out': ['(mich )?(abmelden|ausloggen)', 'abmeldung', 'melde mich ab', 'log ?out', 'trennen'],
  'forget me': [
    'vergiss (mich|alles( über mich)?|meine daten)',
    'vergessen sie (mich|alles( über mich)?|meine daten)',
    '(lösche|löschen sie|lösch) (mich|(alle )?meine daten|alles (über mich|von mir))',
    '(alle )?meine daten löschen',
  ],
  help: [
    'hilfe',
    'befehle',
    'was kannst du( alles)?( tun| machen)?',
    'was können sie( alles)?( tun| machen)?',
    'was kann ich( dich| sie)? fragen',
    'wie (geht|funktioniert) das',
    '(hallo|hi|servus|moin|grüezi|guten (tag|morgen|abend))( zusammen)?',
    'hilf mir',
  ],
};

export const politeBefore = [
  'bitte',
  'hallo|hi|hey|servus|moin|grüezi|guten (morgen|tag|abend)',
  'also|ok(ay)?|so|gut|und|nun|jetzt|ähm?|hm+|noch|mal',
  '(kannst|könntest|würdest) du( bitte)?( (mir|uns))?( bitte)?( mal)?( (sagen|zeigen|anzeigen|auflisten))?',
  '(können|könnten|würden) sie( bitte)?( (mir|uns))?( bitte)?( mal)?( (sagen|zeigen|anzeigen|auflisten))?',
  '(kann|könnte) ich( bitte)?( (wissen|sehen|haben|erfahren))?',
  'ich (möchte|will|würde|wüsste)( gerne?| gern)?( (wissen|sehen|erfahren))?',
  'wei(ss|ß)t du',
  'wissen sie',
  '(sag|zeig|gib|nenn|schick)e?( mir| uns)?( bitte)?( mal)?',
  '(sagen|zeigen|geben|nennen|schicken) sie( mir| uns)?( bitte)?( mal)?',
  'liste( der| aller| von)?|übersicht( der| über)?|auflistung( der)?',
  'gab es|gibt es',
  'was (ist|war|sind|waren)',
  'der|die|das|den|dem|eine?|alle',
];

export const politeAfter = [
  'bitte',
  'danke( schön| sehr| dir| ihnen)?|vielen dank|besten dank',
  '(an)?zeigen|sagen|auflisten|sehen',
  'eigentlich|denn|genau|noch ?mal|bitte',
];

export const notWhich = wordSet(
  'ist sind war waren sein bin bist wird werden wurde wurden hat haben hatte hatten soll sollen sollte sollten muss ' +
    'müssen kann können könnte darf dürfen will wollen mag und oder aber denn weil dass wenn falls ob nicht nie niemals ' +
    'kein keine keinen immer oft manchmal selten auch sehr nur noch schon wieder mehr weniger ich du er sie es wir ihr ' +
    'man jemand niemand keiner alle jeder wer wen wem was wo wann warum wieso wie geht gehen macht machen sagt weiß als ' +
    'mit ohne trotz wegen damit danach dort doch ja nein leider auf',
);

export const beforeWhich = wordSet(
  'von vom für in im bei beim am an zu zum zur seit der die das des dem den dieser diese dieses diesem unserer unsere ' +
    'meiner meine letzte letzten letzter letztes gestern heute vorgestern vorige vorigen nummer nr montag dienstag ' +
    'mittwoch donnerstag freitag samstag sonntag #',
);

export const notNames = wordSet(
  'es das dies dieser diese ich er sie wir ihr man du da hier jemand niemand keiner jeder alle alles wer was viel etwas ' +
    'sorry entschuldigung nichts irgendwer irgendjemand die der mir mich uns euch ihm ihn ihnen',
);

export const me = wordSet('ich mir mich');

export const sentence = wordSet(
  'sieht ist sind war waren soll sollte sollten muss müssen weil dass nicht hat haben hatte wird werden wurde kann können',
);

export const within = /^(.*?[^\s,])[\s,]+(?:im|in|am|beim|bei der|auf der|während|vom|seit)\s+(.+)$/su;

export const leading =
  /^(?:(?:an|auf|bei|beim|zu|zum|zur|in|im|von|vom|dem|den|des|für|unsere[rmns]?|meine[rmns]?)\s+)+/u;

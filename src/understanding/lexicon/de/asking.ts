/** Persons that are asked for: "welche Schülerinnen", "die Azubis". */
const persons =
  '(leute|personen|person|teilnehmer|kollegen|kolleginnen|teilnehmenden|schüler|schülerinnen|studenten|studierenden|studis|azubis|mitarbeiter|mitarbeitenden|trainees)';

/** Who, how many, whether and when; and what is said to ask for a list. */
export const asking: Readonly<Record<string, string>> = {
  who: `
    wer; wär; wem; von wem; wer noch; wer sonst( noch)?; wer is; wer isch; wer alles; wer is alles; wer von (uns|euch|ihnen|denen|den leuten); wen; welche ${persons}; wer genau; wer wohl;
    (alle|diejenigen|leute|personen|teilnehmer|kollegen|die|jene|all die|all jene|schüler|schülerinnen|studenten|azubis|mitarbeiter) die; (die|diejenigen|alle|jene) welche; jeder der; jede die;
    welche von (uns|euch|ihnen|den leuten); wer denn; die namen (der|derer|von allen|aller)( die)?; namen( (der|derer|von allen|aller))?( die)?; namensliste( (der|aller))?( die)?`,
  which: 'welche; welcher; welchen; welches; was für; welche von den; welche der; welche unserer; wer von den',
  'howOften of':
    'an wie ?vielen( von)? (der|den|unserer|unseren|meiner|meinen); (bei|in|zu|von) wie ?vielen( von)? (der|den|unserer|unseren|meiner|meinen)',
  howMany: `
    wie viele?; wieviele?; wievil; wie vil; wv; wie viele?( leute| personen)? von (uns|euch|ihnen|den|denen); wieviele? von (uns|euch|den|denen); wie viele? der; wieviele? der; wievielen?;
    (die |eine )?(genaue )?anzahl( der| von| an)?; (die )?zahl der; (die )?teilnehmerzahl(en)?; kopfzahl; (die )?teilnehmeranzahl;
    wie (groß|hoch) (war|ist) die (runde|beteiligung|gruppe|teilnehmerzahl|anwesenheit|teilnahme); (die )?beteiligung; wie viel; wie zahlreich; zu (wievielt|wie vielt)`,
  did: 'ob; gab es; gabs; gibt es; gibts; hatten wir; haben wir; gab es (irgendwelche|da|auch)',
  aux: `
    war; warens; wars; sinds; waren; warn; warst; wart; wor; worn; ist; is; isch; sind; san; hat; hot; het; hätt; haben; ham; ham;  hän; hatte; hatten; habe; hab; wurde; wurden; worden; gewesen; gwesen; gsi; gwen; wär; wäre; war's; nahm(en)?; nimmt`,
  when: `
    wann; um (wie viel|wieviel) uhr; zu welcher (zeit|uhrzeit); um welche (zeit|uhrzeit); seit wann; bis wann; ab wann; wie früh; wie spät; von wann bis wann; wann genau`,
  'or aux anyone':
    'oder (sind|waren|haben|hat|ist|war) (welche|einige|manche|jemand|wer|ein paar|irgendwer|irgendwelche)( (leute|teilnehmer|personen|von (ihnen|denen)))?',
  'or in anyone':
    'oder (kam|kamen) (welche|einige|manche|jemand|wer|ein paar|irgendwer)( (leute|teilnehmer|personen))?',
  'or out anyone':
    'oder (ging|gingen) (welche|einige|manche|jemand|wer|ein paar|irgendwer)( (leute|teilnehmer|personen))?',
  'or aux everyone': 'oder (sind|waren|haben) (alle|alle leute)',
  'aux me': 'bin (ich|i); (hab|habe|war|hatte) i',
  'except me': '(außer|ausser|ohne|bis auf) (mir|mich)',
  'and me': 'und mir',
  howLong: 'wie lange?; wie viele (minuten|stunden); wieviele (minuten|stunden); wie viel zeit',
  howOften:
    'wie oft; wie häufig; wie regelmäßig; wie viele male; wieviele male; wie viel mal; wievielmal; an wie vielen terminen; wie viele termine; bei wie ?vielen terminen',
  show: `
    (zeig|zeige|zeigt|zeigen|gib|gebt|geben|nenn|nenne|nennen|sag|sage|sagen|schick|schicke|schicken|sende|senden|liste|nennt|mach|mache|machen|erstell|erstelle|erstellen)( sie)?( auf)?; (sagst|zeigst|gibst|schickst|nennst|machst|erstellst|sendest|suchst|besorgst) du( (mir|uns))?( (mal|bitte))?; (such|suche|besorg|besorge)( (mir|uns))?; auflisten; anzeigen; um (zusendung|übermittlung|übersendung|auskunft|info|bekanntgabe|mitteilung); ich (müsste|muss|sollte|soll|müsst)( (bitte|noch|mal|kurz|dringend))? (wissen|haben|sehen); ich müsste; ich (hätte|hätt)( (gern|gerne))? gewusst; (muss|müsste|sollte|möchte|will|würde) ich( (gern|gerne|noch|bitte|dringend))?( (wissen|haben))?; (hätte|hätt) ich( (gern|gerne))?; auflistung;
    (eine |die )?liste( (der|aller|von|mit|derer)( allen)?)?; ich (will|möchte|würd|würde|würde gern|würde gerne|brauche|brauch|bräuchte|bräucht|hätte|hätte gern|hätte gerne|hätt gern|wüsste gern|wüsste gerne|benötige|benötigte|suche);(brauche|bräuchte|brauch|bräucht|benötige);
    (wir|man) (brauchen|bräuchten|benötigen|hätten gern|hätten gerne|möchten|würden gern|würden gerne); kann ich( bitte)?( mal)?; könnte ich( bitte)?( mal)?; könnt ich( mal)?; dürfte ich( bitte)?; darf ich( bitte)?; (eine |die )?(kurze )?übersicht( über| der| aller)?; (eine |die )?aufstellung( der| aller)?; lass mich; filtere?( nach)?; finde?; zeig mal; sag mal; (kriege?|bekomme?) ich( bitte| mal)?; (eine )?liste aller die`,
  anyone: `
    jemand; jemanden; jmd; irgendwer; irgendjemand; irgendeiner; wer von euch; einer; überhaupt (jemand|einer|wer); irgendwelche( leute)?; welche von ihnen; überhaupt leute; noch jemand; sonst jemand; etwa jemand; (denn|eigentlich) jemand; wer vielleicht`,
  'aux anyone': '(war|ist|is|hat|hatte|wär|warn|waren|sind) (wer|welche); hat sich wer',
  'in anyone': '(kam|kamen) (wer|welche)',
  everyone:
    'alle; jeder; alle leute; das ganze team; alle teilnehmer; alle miteinander; sämtliche; alle (schüler|kollegen|azubis|eingeladenen|mitarbeiter)',
  nobody: `
    ((bis|am|zum|bis zum) )?ende (der|dieser|des) (woche|tages|monats|jahres|quartals); es ist; das ist; es war; das war; war gut; wer war das; wer ist das; wer weiß; nächste( woche| mal)?; nächstes mal; nächsten; nächster; morgen; übermorgen; wird; zuständig; wer kommt; können wir; wer hat (zeit|lust); sollen wir; lass(t)? uns`,
  noOne:
    '(wirklich |gar |echt )?(niemand|niemanden|keiner|keine sau|kein mensch|kein schwein|koana|koaner|kaner|kana|niemer|niemads)( (sonst|mehr))?',
  me: 'ich; mich',
  sent: `(geschickt|gesendet|entsandt|entsendet|abgeordnet|delegiert)( hat| haben)?; (schickte|schickten|entsandte)`,
};

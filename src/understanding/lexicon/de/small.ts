import { call } from './shared.js';

const name = '( (alle|zusammen|miteinander|team|bot|liebes team|leute|allerseits|ihr lieben))?';
const may =
  '(kannst|könntest|kanntest|würdest|magst|könnt|könntet|können|könnten|würden|chönd|chöntsch|chasch|kunnst|kannt)';
const told =
  '(sagen|zeigen|geben|nennen|verraten|auflisten|schicken|schicke|senden|mitteilen|zukommen lassen|zusenden|zuschicken|raussuchen|heraussuchen|zusammenstellen|erstellen|sagn|geh)';
const greetings = '(grüße|grüsse|gruß|gruss|grüßen|grüssen|grüß|grüßle)';

/** What says nothing, or only how politely somebody asks. */
export const small: Readonly<Record<string, string>> = {
  all: 'alles; sämtliche',
  greeting: `
    (ich )?hoffe (es geht (euch|dir|ihnen)( allen)? gut|alles (gut|klar)( bei (euch|dir|ihnen))?); (ich )?hoffe (ihr|du|sie) (hattet|hattest|hatten) (ein|einen) (schönes|gutes|schönen|guten) (wochenende|urlaub|tag|start);
    (hallo|hallöchen|hi|hey|heyho|hej|moin|moin moin|servus|grüezi|grüzi|hoi|salü|grüß gott|grüss gott|grüß dich|grüß euch|guten (tag|morgen|abend)|gute tag|ciao|huhu|mahlzeit)${name};
    (liebe|lieber|liebes|werte|werter|geschätzte|sehr geehrte|sehr geehrter)( (alle|team|kollegen|kolleginnen|kolleginnen und kollegen|damen und herren|leute))?`,
  closing: `
    (danke|dank|merci) und (einen |ein )?(schönen|schönes|guten|schöne) (tag|abend|feierabend|wochenende|woche|rest)( noch)?; alles gute; bis bald; schöne woche( noch)?;
    (lg|vg|glg|vlg|mfg|bg|${greetings})( aus)?; (viele|liebe|beste|schöne|herzliche|freundliche|sonnige) ${greetings}( aus)?; (mit )?(besten|lieben|vielen|freundlichen|freundlichem|herzlichen|schönen) ${greetings}; bis (dann|später); cheers; ciao; tschüss; tschau; bye; schönen (tag|abend|feierabend)( noch)?; schönes wochenende;
    (danke|dank) und (lg|vg|glg|mfg|(viele |liebe |beste )?${greetings}); (im voraus|vorab|schon mal|schonmal) und (lg|vg|(viele |liebe |beste )?${greetings});
    (ich|wir) (muss|müssen|soll|sollte|sollen) (es|das|das alles|die|die liste|den|noch|dann|ja|nämlich|dafür|für|der|dem|euch); (brauche|brauch|bräuchte|brauchen) (ich|wir|i)( (das|es|die))?; das (brauche|brauch|brauchen) (ich|wir|i); (ich|wir) (brauche|brauch|brauchen|benötige|benötigen) (das|es) (für|fürs|zur|zum|wegen|dringend|noch);
    (geht|ginge|klappt) (das|sowas|so was); (ist|wäre) das (möglich|machbar); (wäre?|wär) (super|toll|nett|klasse|cool|lieb|mega)( von (dir|ihnen))?; (das )?nervt( (voll|total|langsam))?; das reicht; wenn (möglich|es geht|du kannst|das geht); falls (möglich|das geht); (weil|da|denn) (ich|wir) (das|es|die|muss|müssen|sonst); damit (ich|wir)( (das|es|die))?; (das|die|es) (will|möchte|braucht|verlangt) (die|der|mein|meine)`,
  thanks: `
    (danke|dank|dankeschön|merci|thx|thanks|ty)( (schön|sehr|dir|euch|ihnen|vielmals|vielmal|schon mal|schonmal|schon einmal|im voraus|vorab|im vorhinein|für die hilfe|für (deine|ihre|eure) hilfe))?( im voraus)?; (vielen|besten|herzlichen|lieben|tausend) dank( (dir|euch|ihnen|im voraus|vorab|schon mal|schonmal|für die hilfe|für ihre hilfe))?; dank und gruß; merci vilmal`,
  exactly: 'genau; exakt; präzise',
  the: `
    der; die; das; den; dem; de; ein; eine; einen; einem; einer; eines; ne; nen; nem; ner; mein; meine; meinen; meiner; meinem; unser; unsere; unseren; unserer; unserem; dein; deine; deren; diese; dieser; dieses; diesem; diesen; ihre; ihr; ihrem; jener; jene; kollege; kollegin; sich; es; sie; er;
    (mein|meine|meinen|unser|unsere|unseren|dein|deine) (sohn|tochter|kollege|kollegin|kollegen|azubi|praktikant|praktikantin|schüler|schülerin|student|studentin|mitarbeiter|mitarbeiterin|teamleiter|teamleiterin);
    herr; herrn; frau; hr; fr; dr; prof; professor; professorin; mag; dipl; ing; msc; dkfm; ddr; doktor`,
  filler: `
    bitte; bitteschön; dazu; hinzu; gewusst; prüfen; überprüfen; nachprüfen; kontrollieren; herauszufinden; mal sehen; sowohl; mit status; status; (die |alle )?(daten|ergebnisse|auswertung); werden wir; zähl mal( durch)?;  musste; mussten; konnte; konnten; (ist|wäre|wär) es möglich; besteht die möglichkeit; (gibt|gäbe) es die möglichkeit; zu (bekommen|erhalten|haben|sehen|kriegen|erfahren|schicken|senden|zeigen); vollen; volle; gesamten; in diesem (chat|kanal|channel); im (chat|kanal|channel); freundlicherweise; netterweise; zufällig; bereits; letztendlich; schlussendlich; im endeffekt; leider; einmal; ehrlich; bloss; gleich; vermutlich; übrigens; nebenbei; sonst; sonst noch; ersuche; höflichst; höflich; bittschön; das ganze; grafisch; was (hatte|habe|hab) ich; sagt mal; sag mal; sagt; wisst; erst; auch noch; regelmäßig; jeweils; einzeln; biddö; bidde; bite; pls; plz; plis; mal; ma; denn; eigentlich; eig; überhaupt; alles; jetzt; nun; so; also; na; ok; okay; oki; bot; noch; noch mal; nochmal; nochmals; auch; tatsächlich; wirklich; echt; insgesamt; trotzdem; dennoch; doch noch; sogar; eben; halt; schon; ähm; äh; hm; hmm; eh; grad; gerade; gerade eben; einfach; doch; wohl; kurz; schnell; mal schnell; mal kurz; bisher; bislang; dafür; immer noch; noch immer; ganz; wieder; lol; haha; hahaha; xd; rofl; btw; oder was; oder wie; oder so; gell; gä; gäll; odr; weisch; wa; ey; alter; digga; bro; krass; ständig; automatisch; mir; ab; zurück; (eigentlich )?oder nicht; oder (hat|war|ist) (er|sie|es) (gefehlt|nicht|nicht (da|dabei|gekommen)|krank|abwesend|weg);
    ${may}( (du|sie|ihr|man|de))?; kann (man|ich); könnte (man|ich); ${told}; uns; evtl; eventuell; (wissen|sehen|haben|erfahren|bekommen|kriegen|erhalten|einsehen|nachsehen|nachschauen|schauen|checken|gucken|rausfinden|herausfinden|ausgeben|ausgegeben);
    weißt du; weisst du; weißt (du )?(noch|vielleicht|zufällig); wissen sie; wisst ihr; was (war|ist|sind|waren); wie (war|ist|hoch war|sieht|schaut); wie (sieht|schaut) es (mit|bei); gerne; gern; (ich )?(würde|würd)( gern| gerne)?; mich (interessiert|würde interessieren|interessieren würde); es (geht|ginge) um; es interessiert mich; ich (frage|frag) mich; ich (wollte|wollt)( mal)?( kurz)?( wissen| fragen| nachfragen)?; (kurze |schnelle |eine |ne |kleine )?(kurze |schnelle )?(frage|rückfrage)( an dich)?; eine bitte; (info|infos|information|informationen|auskunft|angabe|angaben); ich bin (trainer|trainerin|lehrer|lehrerin|dozent|dozentin|neu)( (hier|und))?( und)?;
    der zeit; lang; lange; minutenlang; (der|des|von der|vom) ${call}s?; der dauer; der besprechungszeit; der (gesamten |ganzen )?(zeit|dauer|sitzungszeit|gesamtdauer|kurszeit|meetingzeit); eingeladen( war| waren)?; eingeladene; ((zu|zur|auf die) )?(einladung|einladungen); da so; ja; danach; dann; am ende des tages; zusammen; live; in echt; persönlich; her; bei mir; bei (uns|euch); hier im chat; aus dem team; vom team; im team; laut (bericht|report|liste); draus; daraus;
    (fürs|für die|für den|für das|für meine|für) (personalabteilung|hr|protokoll|chef|chefin|buchhaltung|abrechnung|akten|unterlagen|doku|dokumentation|verwaltung|schulleitung|lohnbuchhaltung|teilnahmezertifikat|zertifikat|teilnahmebestätigung|zertifikate|leitung|vorstand|kunden|kunde)`,
};

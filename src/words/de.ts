import { check } from './check/de.js';
import type { WordKey } from './en.js';

/** German, with "Sie". */
export const de: Record<WordKey, string> = {
  'welcome.title': 'Hallo, ich kann Ihnen sagen, wer da war',
  'welcome.personal':
    'Schreiben Sie nach einer Besprechung, die Sie organisiert haben, **wer war da**: Ich antworte, wer gekommen ist, wie lange und in welcher Rolle.',
  'welcome.chat':
    'Nach dieser Besprechung kann mich die Organisatorin oder der Organisator erwähnen und **wer war da** schreiben. Ich antworte, wer gekommen ist, wie lange und in welcher Rolle.',
  'welcome.channel':
    'Nach einer Besprechung dieses Kanals kann mich die Organisatorin oder der Organisator unter dem Beitrag der Besprechung erwähnen und **wer war da** schreiben. Ich antworte, wer gekommen ist, wie lange und in welcher Rolle.',
  'welcome.privacy':
    'Ich lese den Anwesenheitsbericht mit Ihrer eigenen Berechtigung, wenn Sie fragen und für die Zusammenfassung nach einer Besprechung, und behalte keine Kopie.',
  'welcome.chatPrivacy':
    'Ich lese den Anwesenheitsbericht mit der Berechtigung der Organisatorin oder des Organisators, auf deren Frage hin und für die Zusammenfassung nach einer Besprechung, und behalte keine Kopie.',
  'example.label': 'So sieht eine Antwort aus:',
  'example.title': 'Design-Review',
  'example.answer': '3 Personen · 1 zu spät',
  'example.chatAnswer': '3 Personen, 1 Std.',
  'example.organizer': 'Mei Tanaka',
  'example.presenter': 'Amara Okafor',
  'example.late': 'Jonas Lindqvist',

  'help.title': 'Was Sie mich fragen können',
  'help.tap': 'Farbige Zeilen können Sie antippen, alle können Sie schreiben.',
  'help.group.meeting': 'Nach einer Besprechung',
  'help.group.people': 'Personen',
  'help.group.series': 'Serien',
  'help.group.files': 'Dateien',
  'help.group.itself': 'Von selbst',
  'help.group.you': 'Sie selbst',
  'help.everything': 'Alles zeigen',
  'help.sent': 'Was Sie mich fragen können, steht in unserem privaten Chat.',
  'help.here': 'Hier können Sie zum Beispiel fragen: {commands}.',
  'help.whoAttended': 'Wer in der Besprechung war, wie lange und in welcher Rolle.',
  'help.whoWasAbsent':
    'Wer eingeladen oder registriert war und nicht im Bericht steht. Privat können Sie eine Liste darunter einfügen, die ich vergleiche.',
  'help.whoWasLate': 'Wer nach dem geplanten Beginn gekommen ist.',
  'help.whoLeftEarly': 'Wer vor dem Ende gegangen ist.',
  'help.roles': 'Wer organisiert, vorgetragen oder teilgenommen hat.',
  'help.timeline': 'Wie viele gleichzeitig da waren, und wann die meisten.',
  'help.trend': 'Wie sich eine Serie über die letzten Termine entwickelt: „Trend“, „Trend letzte 5“.',
  'help.attendanceOf': 'Eine einzelne Person: „Anwesenheit von Mei“, „Anwesenheit von Mei letzte 5“.',
  'help.attendanceOfOne': 'Eine einzelne Person: „Anwesenheit von Mei“.',
  'help.whoIsHere':
    'Während die Besprechung läuft: wie viele aus diesem Chat Teams darin zeigt; Namen, wenn fragt, wer organisiert hat.',
  'help.whoAreWeWaitingFor':
    'Während die Besprechung läuft: wer eingeladen ist und nicht gezeigt wird. Das liest nur, wer organisiert hat, und zwar privat.',
  'help.sessions': 'Jedes Mal, als die Besprechung geöffnet war: wann, wie lange, wie viele Personen.',
  'help.meetings': 'Ihre beendeten Besprechungen, mit Nummern zum Nachfragen.',
  'help.webinars': 'Ihre Webinare und Town Halls zur Auswahl.',
  'help.signIn': 'Lassen Sie mich die Anwesenheitsberichte Ihrer Besprechungen lesen.',
  'help.signOut': 'Lassen Sie mich Ihre Berechtigung vergessen.',
  'help.forgetMe': 'Alles löschen, was ich über Sie aufbewahre.',
  'help.summaries':
    'Eine Zusammenfassung von selbst, wenn diese Besprechung endet, oder keine: „Zusammenfassungen an“, „Zusammenfassungen aus“.',
  'help.allSummaries':
    'Eine Zusammenfassung nach jeder Besprechung, die Sie organisieren, oder keine: „immer zusammenfassen“, „nie zusammenfassen“.',
  'help.summariesAlsoTo':
    'Jemand bekommt Ihre Zusammenfassungen mit und darf fragen wie Sie: „Zusammenfassung auch an @Mei“, „nicht mehr an @Mei“.',
  'help.whoGetsMySummaries': 'Wer Ihre Zusammenfassungen mitbekommt, und von wem Sie welche bekommen.',
  'help.stopSummariesFrom': 'Von jemandem keine Zusammenfassungen mehr, oder wieder welche: „nichts mehr von Anna“.',
  'help.help': 'Diese Liste.',
  'help.onlyYou': 'Diese Antworten sehen nur Sie: {commands}.',
  'help.which':
    'Sagen Sie bei Bedarf dazu, welche gemeint ist: „gestern“, „letzten Dienstag“, „am 3. März“, „Design-Review“, „#2“.',
  'help.where':
    'Fragen Sie im Chat einer Besprechung nach dieser Besprechung oder in unserem privaten Chat nach jeder, die Sie organisiert haben.',
  'help.export': 'Die Anwesenheit als Excel-Datei für Ihr OneDrive.',
  'help.exportCsv': 'Dasselbe als CSV-Datei, aufgebaut wie die von Teams selbst.',
  'help.exportCsvUtf8': 'Dasselbe als CSV-Datei für Programme: in UTF-8, alle Zeiten in UTC.',

  'command.whoAttended': 'wer war da',
  'command.whoWasAbsent': 'wer hat gefehlt',
  'command.whoWasLate': 'wer kam zu spät',
  'command.whoLeftEarly': 'wer ging früher',
  'command.roles': 'Rollen',
  'command.timeline': 'Zeitverlauf',
  'command.trend': 'Trend',
  'command.attendanceOf': 'Anwesenheit von',
  'command.export': 'exportieren',
  'command.exportCsv': 'CSV exportieren',
  'command.exportCsvUtf8': 'CSV in UTF-8 exportieren',
  'command.whoIsHere': 'wer ist da',
  'command.howManyAreHere': 'wie viele sind da',
  'command.whoAreWeWaitingFor': 'auf wen warten wir',
  'command.sessions': 'Sitzungen',
  'command.meetings': 'Besprechungen',
  'command.webinars': 'Webinare',
  'command.signIn': 'anmelden',
  'command.signOut': 'abmelden',
  'command.forgetMe': 'vergiss mich',
  'command.summariesOn': 'Zusammenfassungen an',
  'command.summariesOff': 'Zusammenfassungen aus',
  'command.allSummariesOn': 'immer zusammenfassen',
  'command.allSummariesOff': 'nie zusammenfassen',
  'command.summariesAlsoTo': 'Zusammenfassung auch an',
  'command.noLongerTo': 'nicht mehr an',
  'command.whoGetsMySummaries': 'Mitempfänger',
  'command.stopSummariesFrom': 'nichts mehr von',
  'command.allowSummariesFrom': 'wieder erlauben von',
  'command.help': 'Hilfe',

  'notHere.pdf.title': 'Ein PDF kann ich nicht machen',
  'notHere.pdf.text':
    'Ich mache Excel- und CSV-Dateien; beide lassen sich als PDF speichern oder drucken. Schreiben Sie **exportieren** für Excel oder **CSV exportieren**.',
  'notHere.mail.title': 'Ich schreibe niemandem sonst',
  'notHere.mail.text':
    'Was ich weiß, bleibt in Teams. Schreiben Sie **exportieren** für eine Datei, die Sie anhängen oder aus OneDrive teilen können.',
  'notHere.said.title': 'Was gesagt wurde, weiß ich nicht',
  'notHere.said.text':
    'Ein Anwesenheitsbericht sagt, wer wann da war, und nichts davon, was gesprochen wurde. Transkript, Notizen und Aufzeichnung stehen im Chat der Besprechung, unter der Zusammenfassung.',
  'notHere.spoke.title': 'Wer gesprochen hat, weiß ich nicht',
  'notHere.spoke.text':
    'Ein Anwesenheitsbericht sagt, wer wann da war, aber nicht, wer gesprochen hat. Der Zeitverlauf zeigt, wie viele zu welcher Zeit da waren.',
  'notHere.average.title': 'Durchschnitte rechne ich nicht aus',
  'notHere.average.text':
    'Ein Anwesenheitsbericht sagt von jeder Person, wie lange sie da war. Schreiben Sie **exportieren** für eine Datei mit einer Spalte davon, aus der Excel den Durchschnitt rechnet.',
  'notHere.uninvited.title': 'Wer ohne Einladung kam, weiß ich nicht',
  'notHere.uninvited.text':
    'Ein Anwesenheitsbericht sagt, wer kam und wer erwartet wurde und nicht kam. Wer von außen kam, steht als Gast darin; dass eine Einladung weitergeleitet wurde, steht in keinem Bericht.',
  'notHere.reason.title': 'Die Gründe kenne ich nicht',
  'notHere.reason.text':
    'Ein Anwesenheitsbericht sagt, wer wann da war, und nicht, warum jemand zu spät kam oder fehlte.',
  'unknown.title': 'Ich kann Ihnen sagen, wer in einer Besprechung war',
  'unknown.text': 'Das habe ich nicht verstanden. Am häufigsten wird das hier gefragt; **Hilfe** zeigt alles.',

  'button.whoAttended': 'Wer war da?',
  'button.help': 'Hilfe',
  'button.timeline': 'Zeitverlauf',
  'button.export': 'Exportieren',
  'button.signIn': 'Anmelden',
  'button.lookAgain': 'Noch einmal nachsehen',
  'button.tryAgain': 'Noch einmal versuchen',
  'button.allow': 'Zulassen',
  'button.continue': 'Weiter',
  'button.administrators': 'Für die Administration: zulassen',
  'button.openPrivateChat': 'Privaten Chat öffnen',

  'attendance.people': '{count, plural, =0 {Niemand} one {# Person} other {# Personen}}',
  'attendance.length': 'Dauer',
  'attendance.attended': 'Da waren',
  'attendance.name': 'Name',
  'attendance.role': 'Rolle',
  'attendance.time': 'Zeit',
  'attendance.parts':
    'Die Besprechung fand in {count, plural, one {einem Teil} other {# Teilen}} statt; ihre Dauer ist die von allen zusammen, ohne die Zeit dazwischen.',
  'attendance.openedAgain':
    '{count, plural, one {Die Besprechung wurde am {when} noch einmal geöffnet.} other {Die Besprechung wurde noch #-mal geöffnet, zuletzt am {when}.}} Das zählt weder zu ihrer Dauer noch zur Zeit der Personen.',
  'attendance.interrupted':
    'Die Besprechung war {count, plural, =2 {zweimal} other {#-mal}} geöffnet; Pausen bis zu 10 Minuten zählen mit.',
  'attendance.openEnded': '† Beginn oder Ende unbekannt: vom Anfang oder bis zum Schluss der Sitzung gezählt.',
  'attendance.noTimes': 'Der Bericht nennt von niemandem Zeiten: Eine Richtlinie in Teams kann sie weglassen.',
  'attendance.someTimes':
    'Für {count, plural, one {# Person} other {# Personen}} nennt der Bericht keine Zeiten; Summen und Mittelwerte lassen sie aus.',
  'attendance.timesUnknown': 'unbekannt',
  'attendance.untitled': 'Besprechung ohne Titel',
  'attendance.unnamed': 'Jemand ohne Namen',
  'attendance.dialIn': 'Per Telefon eingewählt',
  'attendance.incomplete':
    'Dieser Bericht ist zu groß, um ihn ganz zu zeigen: {count, plural, =0 {niemand darin war zu lesen} =1 {die erste Person ist gezeigt} other {die ersten # Personen sind gezeigt}}. Personenzahlen sind Mindestwerte.',
  'attendance.registeredVia': 'registriert über {site}',
  'attendance.registered': 'registriert',
  'attendance.reactions': '{count, plural, one {# Reaktion} other {# Reaktionen}}',
  'attendance.raisedHands': '{count, plural, one {# Handzeichen} other {# Handzeichen}}',
  'attendance.countDiffers':
    'Teams hat {counted, plural, one {# teilnehmende Person} other {# teilnehmende Personen}} gezählt; im Bericht {listed, plural, one {steht # Person} other {stehen # Personen}}.',
  'attendance.mayCountTwice':
    '{count, plural, other {# Einträge}} haben keine Identität: Wer mehrmals anonym beigetreten ist, kann doppelt gezählt sein.',
  'attendance.sharedAddress':
    '{count, plural, other {# Konten}} haben hier dieselbe Adresse wie ein anderes: Wer zwei Konten hat, ist doppelt gezählt.',
  'attendance.leftOut':
    'Im Kanal gab es in dieser Zeit {count, plural, one {noch eine Sitzung} other {# weitere Sitzungen}}: {when}. Ob das zu dieser Besprechung gehört, kann ich nicht erkennen; es ist nicht mitgezählt.',
  'attendance.openedLater':
    'Später wurde sie noch einmal geöffnet, zuletzt am {when}, ohne dass sich jemand traf: Das ist nicht mitgezählt.',
  'attendance.maybeOutdated':
    'Das ist der neueste Bericht, den es gibt. Falls die Besprechung seither wieder stattgefunden hat, liegt dieser Bericht noch nicht vor.',
  'attendance.zoneUnknown':
    'Die Veranstaltung nennt eine Zeitzone, die ich nicht kenne; ich habe ihre Zeiten als UTC gelesen.',
  'attendance.whatReportLeavesOut':
    'Im Anwesenheitsbericht von Teams fehlen Personen, die Berichten widersprochen haben, und die Zeit in Gruppenräumen.',
  'attendance.shareRule':
    'Anwesend ist, wer mindestens {percent, number} % der geplanten Zeit da war, soweit die Besprechung stattfand. Prozente beziehen sich auf dieselbe Zeit.',
  'attendance.shareRuleUnplanned':
    'Anwesend ist, wer mindestens {percent, number} % der Besprechung da war. Prozente beziehen sich auf dieselbe Zeit.',
  'attendance.summary': '{people} bei {title}',
  'attendance.otherMeetings': 'Eine andere Besprechung:',
  'attendance.otherMeetings.open': 'Öffnen',

  'attendance.label': 'Wer war da',
  'headline.came': '{count, plural, one {# von {of, number} war da} other {# von {of, number} waren da}}',
  'headline.late': '{count, number} zu spät',
  'headline.leftEarly': '{count, number} früher gegangen',
  'headline.missing': '{count, plural, one {# fehlt} other {# fehlen}}',
  'headline.notFound': '{count, number} nicht gefunden',
  'headline.withLength': '{people}, {length}',
  'headline.nobody': 'Niemand war da',
  'figure.person': 'Person',
  'figure.people': 'Personen',
  'figure.minutesLong': 'Min. Dauer',
  'figure.hoursLong': 'Std. Dauer',
  'figure.minutesAverage': 'Min. im Schnitt',
  'figure.hoursAverage': 'Std. im Schnitt',
  'figure.peak': 'höchstens zugleich',
  'about.button': 'Zu diesen Zahlen',
  'chip.all': 'Alle {count, number}',
  'chip.late': 'Zu spät {count, number}',
  'chip.leftEarly': 'Früher weg {count, number}',
  'chip.guests': 'Gäste {count, number}',
  'chip.unknown': 'Unbekannt {count, number}',
  'chip.more': 'Mehr …',
  'chip.chosen': '✓ {chip}',
  'about.grace':
    'Zu spät ist, wer mehr als {minutes} Min. nach dem geplanten Beginn kam, früher weg, wer mehr als {minutes} Min. vor dem Ende ging. Ab {much} Min. ist es hervorgehoben.',
  'about.strip':
    'Eine Linie ist die Besprechung: dick, solange jemand da war, dünn, solange jemand weg war, orange, wo Anfang oder Ende fehlt. Tippen Sie auf eine Person, um ihre Zeiten zu sehen.',
  'attendance.count': '{count, number}',
  'attendance.average': 'Im Durchschnitt',
  'attendance.median': 'Median',
  'attendance.peak': 'Höchststand',
  'attendance.teamsTotal': 'laut Teams {time}',
  'attendance.outside': '{time} außerhalb der Besprechung',
  'report.people': 'Anzahl',

  'times.scheduled': 'Geplant: {when}',
  'times.held': 'Stattgefunden: {when}',

  'tag.late': '{time} zu spät',
  'tag.leftEarly': '{time} früher gegangen',
  'tag.returned': 'zwischendurch weg',
  'tag.guest': 'Gast',
  'tag.dialIn': 'per Telefon',
  'tag.away': '{time} weg',
  'strip.whole': 'Von Anfang bis Ende dabei',
  'strip.joined': '{time} nach Beginn dazugekommen',
  'strip.joinedLate': '{time} zu spät dazugekommen',
  'strip.left': '{time} vor Schluss gegangen',
  'strip.leftEarly': '{time} früher gegangen',
  'strip.away': '{time} weg',
  'strip.awayTimes': '{count, number}-mal weg, zusammen {time}',
  'strip.joinUnknown': 'Wann dazugekommen, ist unbekannt',
  'strip.leaveUnknown': 'Wann gegangen, ist unbekannt',

  'status.present': 'anwesend',
  'status.partial': 'teilweise da',
  'status.timesUnknown': 'Zeiten unbekannt',

  'status.count': '{count, number} {status}',
  'status.countUnknown': '{count, number} mit unbekannten Zeiten',

  'organisation.count': '{count, number} von {name}',
  'organisation.home': 'Ihrer Organisation',
  'organisation.others': '{count, number} von anderswo oder unbekannt',
  'organisation.guests': '{count, plural, one {# Gast} other {# Gäste}}',
  'organisation.otherGuests': '{count, plural, one {# weiterer Gast} other {# weitere Gäste}}',

  'punctuality.noSchedule':
    'Ich kenne keine geplante Zeit für diese Besprechung, oder sie fand zu einer ganz anderen Zeit statt. Daher kann ich nicht sagen, wer zu spät kam oder früher ging.',
  'punctuality.unknown': 'Für {count, plural, one {# Person} other {# Personen}} nennt der Bericht nicht alle Zeiten.',
  'punctuality.noTimes':
    'Der Bericht nennt keine Zeiten. Daher kann ich nicht sagen, wer zu spät kam oder früher ging.',
  'punctuality.nobodyCame': 'Niemand steht im Bericht, also kam niemand zu spät und ging niemand früher.',
  'late.question': 'Wer kam zu spät',
  'late.label': 'Zu spät',
  'late.count': '{count, number} von {of, number}',
  'late.moment': 'Gekommen',
  'late.by': 'Zu spät um',
  'late.nobody': 'Alle, deren Zeiten bekannt sind, waren pünktlich.',
  'late.rule':
    'Zu spät heißt: mehr als {minutes, plural, one {# Minute} other {# Minuten}} nach dem geplanten Beginn gekommen.',
  'leftEarly.question': 'Wer ging früher',
  'leftEarly.label': 'Früher gegangen',
  'leftEarly.count': '{count, number} von {of, number}',
  'leftEarly.moment': 'Gegangen',
  'leftEarly.by': 'Früher um',
  'leftEarly.nobody': 'Alle, deren Zeiten bekannt sind, blieben bis zum Ende.',
  'leftEarly.together':
    '{count, number} von {of, number} sind um {time} gemeinsam gegangen; daher gilt niemand als früher gegangen.',
  'leftEarly.rule':
    'Früher heißt: mehr als {minutes, plural, one {# Minute} other {# Minuten}} vor dem geplanten Ende gegangen, oder vor dem tatsächlichen, falls das eher war.',

  'absence.question': 'Wer hat gefehlt',
  'absence.invited': 'Eingeladen',
  'absence.came': 'Davon im Bericht',
  'absence.label': 'Nicht gefunden',
  'absence.declined.label': 'Abgesagt',
  'absence.optional.label': 'Optional, nicht da',
  'absence.count': '{count, number} von {of, number} Eingeladenen nicht im Bericht gefunden',
  'absence.absent': 'Nicht gefunden: nicht im Bericht ({count, number})',
  'absence.missing': 'Nicht gefunden: vielleicht unter anderem Namen ({count, number})',
  // A heading of the card, as a sentence on it quotes it.
  'absence.heading': '„{heading}“',
  'absence.mayBe':
    '{count, plural, one {Diese Person kann} other {{some, number} von diesen {count, number} können}} unter {where} stehen.',
  'absence.unmatched': 'Nicht gefunden: vielleicht auf andere Weise dabei ({count, number})',
  'absence.unmatchedText':
    'Sie sind vielleicht unter einer anderen Adresse, per Telefon oder ohne Anmeldung gekommen. Ein Verteiler zählt als eine Person.',
  'absence.declined': 'Abgesagt ({count, number})',
  'absence.optional': 'Optional, nicht im Bericht ({count, number})',
  'absence.unexplained': 'Anwesend, Einladung nicht gefunden ({count, number})',
  'absence.uninvited': 'Im Bericht, nicht eingeladen ({count, number})',
  'absence.nobodyInvited':
    'Der Kalender nennt sonst niemanden, der eingeladen war. Daher kann ich nicht sagen, wer gefehlt hat.',
  'absence.nobody': 'Alle, die gebraucht wurden und nicht abgesagt haben, stehen im Bericht.',
  'absence.atLeast':
    'Mindestens {count, plural, one {# davon steht} other {# davon stehen}} nicht im Bericht; ich kann nicht sagen, wer.',
  'absence.rule':
    'Ich vergleiche die Einladung im Kalender mit dem Bericht, anhand von Adresse und Konto, nie anhand des Namens.',
  'absence.rooms':
    '{count, plural, one {Ein Besprechungsraum war} other {# Besprechungsräume waren}} verbunden: Der Bericht sagt nicht, wer dort saß. Daher nenne ich niemanden abwesend.',
  'absence.noMembers': 'Ich bin nicht im Chat dieser Besprechung. Dort könnte ich mehr Personen unterscheiden.',
  'class.answer':
    '{count, number} von {of, number} Mitgliedern dieses Kanals {count, plural, one {steht} other {stehen}} nicht im Bericht',
  'class.count':
    '{count, number} von {of, number} Mitgliedern dieses Kanals {count, plural, one {wurde} other {wurden}} im Bericht nicht gefunden',
  'class.notFound': 'Im Bericht nicht gefunden',
  'class.mayBe': '{some, number} von diesen {count, number} können unter {where} stehen.',
  'class.unmatchedText':
    'Jemand mit diesem Namen kam mit einem anderen Konto, oder der Bericht konnte nicht bis zum Ende gelesen werden.',
  'class.nobody': 'Alle {of, number} Mitglieder dieses Kanals stehen im Bericht',
  'class.members': 'Mitglieder des Kanals',
  'class.label': 'Nicht im Bericht',
  'class.absent': 'Mitglieder, nicht im Bericht ({count, number})',
  'class.missing': 'Mitglieder nicht gefunden: vielleicht unter anderem Namen ({count, number})',
  'class.others': 'Im Bericht, kein Mitglied ({count, number})',
  'class.tooLarge': 'Bei einem Kanal mit mehr als {count, number} Mitgliedern nenne ich nur Zahlen.',
  'class.rule':
    'Die Einladung nennt niemanden. Daher vergleiche ich die Mitglieder dieses Kanals mit dem Bericht, anhand des Kontos. Vielleicht sollten nicht alle kommen.',
  'pasted.question': 'Wer von Ihrer Liste gefehlt hat',
  'pasted.listed': 'Auf Ihrer Liste',
  'pasted.came': 'Im Bericht',
  'pasted.notFound.label': 'Nicht im Bericht',
  'pasted.noSuchName.label': 'Kein solcher Name',
  'pasted.named.label': 'Unter diesem Namen',
  'pasted.answer.notFound':
    '{count, number} von {of, number} auf Ihrer Liste {count, plural, one {steht} other {stehen}} nicht unter ihrer Adresse im Bericht',
  'pasted.answer.noSuchName': '{count, plural, one {ein Name steht} other {# Namen stehen}} nicht im Bericht',
  'pasted.answer.nobody': 'Alle auf Ihrer Liste stehen im Bericht',
  'pasted.answer.names': 'Alle Namen auf Ihrer Liste stehen im Bericht',
  'pasted.notFound': 'Nicht unter dieser Adresse im Bericht ({count, number})',
  'pasted.mayBe':
    '{count, plural, one {Eine Person im Bericht steht} other {# Personen im Bericht stehen}} nicht auf Ihrer Liste. Einige der Folgenden können unter einer anderen Adresse dabei gewesen sein.',
  'pasted.incomplete':
    'Der Bericht konnte nicht bis zum Ende gelesen werden, einige der Folgenden können darin stehen.',
  'pasted.noSuchName': 'Kein solcher Name im Bericht ({count, number})',
  'pasted.noSuchNameText': 'Vielleicht waren sie unter einem anderen Namen dabei.',
  'pasted.named': 'Unter diesem Namen im Bericht ({count, number})',
  'pasted.namedText': 'Ob es dieselbe Person ist, beweist ein Name nicht.',
  'pasted.others': 'Im Bericht, nicht auf Ihrer Liste ({count, number})',
  'pasted.forgotten': 'Ich habe Ihre Liste verglichen und vergessen.',
  'pasted.cut':
    '{count, plural, one {Eine weitere Zeile passt} other {# weitere Zeilen passen}} nicht hierher. Fügen Sie eine kürzere Liste ein, um alles zu sehen.',
  'pasted.signIn.title': 'Bitte melden Sie sich an und fügen Sie die Liste noch einmal ein',
  'pasted.signIn.text': 'Ich behalte keine Liste, auch nicht während der Anmeldung.',
  'pasted.which':
    'Schreiben Sie eine davon in der ersten Zeile hinter die Frage, und fügen Sie die Liste noch einmal ein:',
  'pasted.private.title': 'Fügen Sie die Liste in unserem privaten Chat ein',
  'pasted.private.text': 'Hier würden andere lesen, wer davon gefehlt hat. Ich habe sie nicht verglichen.',
  'response.accepted': 'zugesagt',
  'response.tentative': 'mit Vorbehalt',
  'response.declined': 'abgesagt',
  'response.none': 'keine Antwort',
  'response.organizer': 'organisiert',
  'registrations.question': 'Registrierungen und Nichterschienene',
  'registrations.rate': 'Teilnahmequote: {share, number, percent}, {count, number} von {of, number}',
  'registrations.rateLabel': 'Teilnahmequote',
  'registrations.nobody': 'Vor dem Ende war niemand registriert',
  'registrations.registered': 'Registriert',
  'registrations.label': 'Nicht gefunden',
  'registrations.absent': 'Nicht gefunden: nicht im Bericht ({count, number})',
  'registrations.missing': 'Nicht gefunden: vielleicht unter anderem Namen ({count, number})',
  'registrations.mayBe':
    '{count, plural, one {Diese Person kann} other {{some, number} von diesen {count, number} können}} unter {where} stehen.',
  'registrations.unmatched': 'Nicht gefunden: vielleicht auf andere Weise dabei ({count, number})',
  'registrations.unmatchedText':
    'Jemand mit diesem Namen steht unter einer anderen Adresse im Bericht, oder es ließ sich nicht alles lesen. Daher nenne ich hier niemanden abwesend.',
  'registrations.afterwards': 'Erst nach dem Ende registriert ({count, number})',
  'registrations.cancelled': 'Storniert ({count, number})',
  'registrations.waitlisted': 'Auf der Warteliste ({count, number})',
  'registrations.pending': 'Genehmigung steht aus ({count, number})',
  'registrations.rejected': 'Von der Organisation abgelehnt ({count, number})',
  'registrations.unexplained': 'Anwesend, Registrierung nicht gefunden ({count, number})',
  'registrations.uninvited': 'Ohne Registrierung gekommen ({count, number})',
  'registrations.inReport': 'im Bericht',
  'registrations.rule':
    'Ich vergleiche die Registrierungen mit dem Bericht, anhand von Registrierung, Konto und Adresse, nie anhand des Namens. Wer organisiert oder referiert, braucht keine. In der Quote zählt nur, wer sich vor dem Ende registriert hat.',
  'registrations.dates':
    'Eine Registrierung gilt für die ganze Veranstaltung. Daher vergleiche ich die Berichte aller {count, number} Termine.',
  'registrations.incomplete':
    'Noch liegt nicht alles zum Vergleichen vor, etwa der Bericht jedes Termins. Daher nenne ich niemanden abwesend.',
  'registrations.guestListRule':
    'Ich vergleiche die Einladungsliste der Veranstaltung mit dem Bericht, anhand von Adresse und Konto, nie anhand des Namens.',
  'registration.registered': 'registriert',
  'registration.cancelled': 'storniert',
  'registration.waitlisted': 'auf der Warteliste',
  'registration.pending': 'Genehmigung steht aus',
  'registration.rejected': 'abgelehnt',
  'registration.afterwards': 'nach dem Ende registriert',
  'registration.none': 'ohne Registrierung',

  'roles.question': 'Rollen',
  'roles.presenterNote': 'In vielen Besprechungen sind alle Referenten: Das ist eine Besprechungsoption.',

  'picture.show': 'Zahlen anzeigen',
  'picture.on': '{date}: {what}',
  'picture.came': '{count, plural, =0 {niemand da} other {{count, number} da}}',
  'picture.late': '{count, number} zu spät',
  'picture.noReport': 'kein Bericht',

  'timeline.question': 'Wie viele gleichzeitig da waren',
  'timeline.peak': 'Höchststand',
  'timeline.peakAt': 'Erreicht um',
  'timeline.from': 'Ab',
  'timeline.average': 'Dauer im Schnitt',
  'timeline.median': 'Median der Dauer',
  'timeline.rule': 'Jede Zeile umfasst {length} und zeigt, wie viele Personen höchstens gleichzeitig da waren.',
  'timeline.meetingOnly': 'Zu sehen ist nur die Besprechung selbst, ohne die Zeit davor und danach.',
  'timeline.unknown': 'Der Bericht nennt keine Zeiten für diese Besprechung.',
  'timeline.most': 'Höchstens gleichzeitig: {count, number}, von {from} bis {to}',
  'timeline.mostAt': 'Höchstens gleichzeitig: {count, number}, um {at}',
  'timeline.mostOnly': 'Höchstens gleichzeitig: {count, number}',
  'timeline.mostTimes': 'Höchstens gleichzeitig: {count, number}, am längsten von {from} bis {to}',
  'timeline.alt': '{most}. Wie viele in je {length} höchstens gleichzeitig da waren: {slots}.',
  'timeline.legend': 'So viele waren gleichzeitig da; die Linie darüber zeigt, wann es die meisten waren.',
  'timeline.slot': 'ab {time} {count, number}',

  'trend.question': '{count, plural, one {Der letzte Termin} other {Die letzten # Termine}}',
  'trend.date': 'Datum',
  'trend.averageOf': 'im Schnitt {time}',
  'trend.late': '{count, number} zu spät',
  'trend.lateRule':
    'Zu spät zählt nur, wessen Zeiten bekannt sind; bei {count, number} von {of, number} Teilnahmen an diesen Terminen sind sie es nicht.',
  'trend.onlyOne': 'Es gibt erst einen Bericht, also noch nichts zu vergleichen.',
  'trend.stopped': 'Kamen regelmäßig, fehlen in den letzten zwei Berichten ({count, number})',
  'trend.stoppedText':
    'Gezählt über {of, plural, one {den # Termin} other {die # Termine}} davor. Sie haben vielleicht das Konto gewechselt oder Berichten widersprochen.',
  'trend.came': 'Da gewesen',
  'trend.cameOf': '{count, number} von {of, number}',
  'trend.lastSeen': 'Zuletzt da',
  'trend.rule':
    'Termine ohne Bericht sind nicht mitgezählt. Teams behält die neuesten 50 Berichte, jeweils ein Jahr lang.',
  'trend.sayAverage': 'Im Durchschnitt {count, plural, one {kam # Person} other {kamen # Personen}}.',
  'trend.sayAll':
    '{count, plural, =0 {Niemand war} one {# Person war} other {# Personen waren}} bei allen {of, number} Terminen da.',
  'trend.saySince':
    '{count, plural, one {# Person, die regelmäßig kam, war} other {# Personen, die regelmäßig kamen, waren}} seit dem {date} nicht mehr da.',
  'trend.noSchedule': 'Ohne die geplanten Zeiten aus dem Kalender kann ich nicht sagen, wer zu spät kam.',
  'trend.nobody': 'Niemand war da',
  'trend.cameNewest': '{count, plural, one {# Person war} other {# Personen waren}} da',
  'trend.more': '{came}, {count, number} mehr als beim letzten Mal',
  'trend.fewer': '{came}, {count, number} weniger als beim letzten Mal',
  'trend.same': '{came}, so viele wie beim letzten Mal',
  'trend.andStopped':
    '{said}; {count, plural, one {# Person, die regelmäßig kam, bleibt} other {# Personen, die regelmäßig kamen, bleiben}} inzwischen weg',
  'trend.stoppedNames': 'Kommen nicht mehr: {names}',
  'trend.moreNames': '{count, plural, one {# weitere Person} other {# weitere}}',
  'trend.legend': 'Wie viele da waren, Termin für Termin.',
  'trend.legendLate': 'Wie viele da waren, Termin für Termin; der gestreifte Teil kam zu spät.',
  'trend.legendGap': 'Punkte: ein Termin ohne Bericht.',

  'history.came': 'Bei {count, number} von {of, number} da',
  'history.unknownOne': 'unbekannt',
  'history.legendNewest': 'Minuten in jeder der neuesten {count, number} Besprechungen.',
  'history.late': '{count, plural, one {einmal} other {#-mal}} zu spät',
  'history.unknown': '{count, number} unbekannt',
  'history.legend': 'Minuten in jeder Besprechung.',
  'history.legendLate': 'Abgeschnittene Ecke: zu spät.',
  'history.legendAbsent': '– nicht im Bericht.',
  'history.legendUnknown': '? unbekannt, ob dabei.',
  'history.legendUntimed': '· dabei, Minuten unbekannt.',

  'person.question': 'Anwesenheit einer Person',
  'person.status': 'Status',
  'person.share': 'Anteil',
  'person.percent': '{share, number, percent}',
  'person.stay': '{from} – {to}',
  'person.stayOpen': 'ab {from}',
  'person.stayUntil': 'bis {to}',
  'person.joined': 'Gekommen',
  'person.left': 'Gegangen',
  'person.stayed': 'Geblieben',
  'person.noTimes': 'Der Bericht nennt keine Zeiten für diese Person.',
  'person.noStays': 'Der Bericht sagt nicht, wann diese Person kam und ging.',
  'person.notInReport': 'nicht im Bericht',
  'person.wasNot': 'Niemand im Bericht heißt so',
  'person.nobody':
    'Niemand mit diesem Namen steht in diesem Bericht. Vielleicht unter einem anderen Namen, per Telefon oder ohne Anmeldung. Schreiben Sie **wer war da**, um alle zu sehen.',
  'person.nobodyOnDates':
    'Niemand mit diesem Namen steht {count, plural, one {im Bericht des einen Termins, den ich angesehen habe} other {in den Berichten der # Termine, die ich angesehen habe}}. Man kann unter einem anderen Namen, per Telefon oder ohne Anmeldung teilnehmen. Meinen Sie eine andere Serie, nennen Sie sie am Ende der Frage.',
  'person.noneCalled': 'Keine Besprechung oder Person namens „{name}“.',
  'person.near': 'Meinen Sie eine dieser Personen?',
  'person.inReport': 'Diese Personen stehen im Bericht:',
  'person.cameTo': 'Bei {count, number} von {of, plural, one {# Termin} other {# Terminen}} da.',
  'person.onTime':
    '{count, plural, =0 {Nie} one {Einmal} other {#-mal}} pünktlich, {late, plural, =0 {nie} one {einmal} other {#-mal}} zu spät.',
  'person.punctualUnknown':
    'Bei {count, plural, one {einem Termin} other {# Terminen}} lässt sich nicht sagen, ob es pünktlich war.',
  'person.summary': '{name}: {time}',
  'person.which.title': 'Wen meinen Sie?',
  'person.which.text': 'Mehrere Personen im Bericht passen.',
  'person.whom.text':
    'Tippen Sie auf jemanden aus diesem Bericht, oder schreiben Sie einen Namen hinter die Frage: „Anwesenheit von Mei“.',

  'sessions.question':
    '{count, plural, one {Die Besprechung war einmal geöffnet} other {Die Besprechung war #-mal geöffnet}}',
  'sessions.when': 'Wann',
  'sessions.rule': 'Teams schreibt jedes Mal einen Bericht, wenn eine Besprechung endet, auch nach erneutem Öffnen.',

  'meetings.question': 'Ihre Besprechungen',
  'meetings.label': 'Beendete Online-Besprechungen',
  'meetings.period': 'Die letzten 30 Tage',
  'meetings.none':
    'Ich habe keine Online-Besprechung von Ihnen gefunden, die in den letzten 30 Tagen zu Ende ging. Zu einer älteren fragen Sie mich in deren Chat; **Webinare** zeigt Webinare und Town Halls.',
  'meetings.noneThen':
    'Ich habe keine Online-Besprechung von Ihnen gefunden, die da zu Ende ging. Schreiben Sie **Besprechungen** für die neuesten.',
  'meetings.how': 'Fragen Sie mit Nummer, Titel oder Tag: „wer war da #2“, „wer kam gestern zu spät“.',

  'export.offer.title': 'Ihre Datei kann gespeichert werden',
  'export.offer.text': 'Stimmen Sie unten zu, dann wird sie in Ihrem OneDrive gespeichert. Sonst bekommt sie niemand.',
  'export.offer.excel': 'Lieber als Excel-Datei',
  'export.offer.csv': 'Lieber als CSV-Datei',
  'export.description': 'Wer da war: {people}. Die Datei wird in Ihrem OneDrive gespeichert.',
  'export.chosen': '{answer}. Die Datei wird in Ihrem OneDrive gespeichert.',
  'export.onlyCard.title': 'Davon gibt es keine Datei',
  'export.onlyCard.text':
    'Eine Datei gilt für einen Termin. Wer zu welchen Terminen einer Serie kam, beantworte ich in einer Karte.',
  'export.saved': 'Die Datei liegt in Ihrem OneDrive.',
  'export.declined': 'Es wurde keine Datei gespeichert.',
  'export.saving': 'Diese Datei wird gerade schon gespeichert.',
  'export.savedAlready': 'Diese Datei wurde schon gespeichert: Sie liegt in Ihrem OneDrive.',
  'export.sheet.summary': 'Übersicht',
  'export.sheet.people': 'Personen',
  'export.sheet.intervals': 'Zeiträume',
  'export.sheet.series': 'Serie',
  'export.sheet.expected': 'Erwartet',
  'export.expectedHow': 'Wie erwartet',
  'export.wasThere': 'Gekommen',
  'export.invited': 'eingeladen',
  'export.member': 'Mitglied des Kanals',
  'export.optional': 'eingeladen, optional',
  'export.yes': 'ja',
  'export.no': 'nein',
  'export.notKnown': 'nicht bekannt',
  'export.meeting': 'Besprechung',
  'export.scheduledStart': 'Geplanter Beginn (UTC)',
  'export.scheduledEnd': 'Geplantes Ende (UTC)',
  'export.start': 'Beginn (UTC)',
  'export.end': 'Ende (UTC)',
  'export.email': 'E-Mail',
  'export.status': 'Status',
  'export.firstJoin': 'Zuerst gekommen (UTC)',
  'export.lastLeave': 'Zuletzt gegangen (UTC)',
  'export.share': 'Anteil',
  'export.late': 'Zu spät um',
  'export.leftEarly': 'Früher gegangen um',
  'export.remarks': 'Bemerkungen',
  'export.joined': 'Gekommen (UTC)',
  'export.left': 'Gegangen (UTC)',
  'export.duration': 'Dauer',
  'export.came': 'Termine',
  'export.utc': 'Alle Zeiten sind in UTC.',
  'export.seriesRule':
    'Im Blatt der Serie ist eine Zelle die Zeit in der Besprechung; eine leere heißt: nicht im Bericht.',

  'role.organizer': '{count, plural, one {Organisator} other {Organisatoren}}',
  'role.coorganizer': '{count, plural, one {Mitorganisator} other {Mitorganisatoren}}',
  'role.presenter': '{count, plural, one {Referent} other {Referenten}}',
  'role.attendee': '{count, plural, one {Teilnehmer} other {Teilnehmer}}',
  'role.none': '{count, plural, other {ohne Rolle}}',
  'attendance.otherRoles': '{count, number} in anderen Rollen',
  'role.count': '{count, number} {role}',

  'duration.lessThanMinute': 'unter 1 Min.',
  'duration.none': '0 Min.',

  'view.range': '{from, number}–{to, number} von {of, number}',
  'view.rangeRows': 'Zeilen {from, number}–{to, number} von {of, number}',
  'view.rangeEmpty': '{of, number} insgesamt',
  'view.previous': 'Zurück',
  'view.next': 'Weiter',
  'view.continued': '{heading}, Fortsetzung',
  'view.choose': 'Sortieren und filtern',
  'view.sort': 'Sortieren nach',
  'view.sort.time': 'Zeit in der Besprechung',
  'view.sort.name': 'Name',
  'view.sort.join': 'Erster Beitritt',
  'view.sorted.name': 'Nach Name sortiert',
  'view.sorted.join': 'Nach dem ersten Beitritt sortiert',
  'view.filter': 'Filtern nach',
  'view.filter.all': 'Alle ({count, number})',
  'view.filter.late': 'Zu spät ({count, number})',
  'view.filter.leftEarly': 'Früher gegangen ({count, number})',
  'view.filter.guests': 'Gäste ({count, number})',
  'view.filter.absent': 'Wer gefehlt hat',
  'view.filter.phone': 'Per Telefon ({count, number})',
  'view.filter.toTheEnd': 'Bis zum Ende geblieben ({count, number})',
  'view.filter.unknown': 'Zeiten unbekannt ({count, number})',
  'view.filter.organisation': 'Von {name} ({count, number})',
  'view.filter.said': '{what} ({count, number})',
  'view.filter.response': 'Einladung: {response}',
  'view.times': 'Wann sie da waren',
  'view.times.all': 'Egal wann',
  'view.untold':
    'Von {count, plural, one {# Person sagt es der Bericht nicht; sie zählt} other {# Personen sagt es der Bericht nicht; sie zählen}} nicht mit.',
  'view.show': 'Anzeigen',
  'view.everybody': 'Alle',
  'view.nobody': 'Niemand.',
  'view.find': 'Person suchen',
  'view.find.hint': 'Ein Name oder ein Teil davon',
  'view.find.button': 'Suchen',

  'share.button': 'Im Chat teilen',
  'share.names': 'Namen hier anzeigen',
  'share.done': 'Im Chat der Besprechung geteilt.',
  'share.by': 'Hier gezeigt von der Person, die die Besprechung organisiert.',
  'summaries.howToStop':
    'Das kam von selbst. Wer die Besprechung organisiert, kann es mit **Zusammenfassungen aus** abstellen.',
  'summaries.howToStopOwn':
    'Zusammenfassungen kommen von selbst. **nie zusammenfassen** stellt sie für alle Ihre Besprechungen ab.',
  'summaries.onAgain': 'Wieder zu dieser Besprechung',
  'summaries.postNames': 'Namen in den Chat stellen',
  'summaries.always': 'Immer für diese Serie',
  'summaries.never': 'Nicht mehr zu dieser Besprechung',
  'summaries.alwaysDone': 'Ab jetzt stehen die Namen im Chat dieser Besprechung.',
  'summaries.neverDone':
    'Keine Zusammenfassungen dieser Besprechung mehr. Mit **Zusammenfassungen an** in ihrem Chat kommen sie wieder.',
  'summaries.signIn.title': 'Der Anwesenheitsbericht kann gezeigt werden',
  'summaries.signIn.text':
    'Wer die Besprechung organisiert, muss sich einmal anmelden. Drücken Sie **Anmelden**, dann erscheint die Zusammenfassung hier.',
  'summaries.signIn.own': 'Drücken Sie einmal **Anmelden**, dann erscheint die Zusammenfassung hier.',
  'summaries.signIn.working': 'Einen Moment: Die Zusammenfassung erscheint hier.',
  'summaries.none.title': 'Keine Zusammenfassung der Anwesenheit',
  'summaries.none.outage':
    'Microsoft 365 hat mir nach der Besprechung mehr als einen Tag lang nicht geantwortet, darum sage ich es Ihnen erst jetzt.',
  'summaries.late.title': 'Der Anwesenheitsbericht verspätet sich',
  'summaries.late.text':
    'Ich konnte den Bericht dieser Besprechung noch nicht lesen. Bis einen Tag nach ihrem Ende sehe ich weiter nach; die Zusammenfassung erscheint dann hier.',
  'summaries.on.title': 'Zusammenfassungen dieser Besprechung sind an',
  'summaries.on.text':
    'Wenn diese Besprechung endet, schreibe ich hierher, wie viele gekommen sind, und Ihnen privat, wer.',
  'summaries.on.others': 'Die Ihrer anderen Besprechungen bleiben aus, wie Sie es für alle gewählt haben.',
  'summaries.off.title': 'Zusammenfassungen dieser Besprechung sind aus',
  'summaries.off.text':
    'Wenn diese Besprechung endet, schreibe ich keine Zusammenfassung mehr. **Zusammenfassungen an** ändert das.',
  'summaries.off.others': 'Die Ihrer anderen Besprechungen bleiben an. **nie zusammenfassen** stellt auch sie ab.',
  'summaries.off.all':
    'Die Ihrer anderen Besprechungen sind auch aus, außer Sie haben sie in deren Chats eingeschaltet.',
  'summaries.allOn.title': 'Zusammenfassungen aller Ihrer Besprechungen sind an',
  'summaries.allOn.text':
    'Wenn eine Besprechung endet, die Sie organisieren, schreibe ich Ihnen privat, wer da war. Dafür sehe ich mit Ihrer Erlaubnis in Ihren Kalender. In Chats, in denen ich bin, schreibe ich, wie viele da waren.',
  'summaries.allOn.except':
    '{count, plural, one {Eine Besprechung oder Serie bleibt aus, weil Sie sie ausgeschaltet haben} other {# Besprechungen oder Serien bleiben aus, weil Sie sie ausgeschaltet haben}}. **Zusammenfassungen an** in ihrem Chat ändert das.',
  'summaries.allOff.title': 'Zusammenfassungen aller Ihrer Besprechungen sind aus',
  'summaries.allOff.text':
    'Ich schreibe keine Zusammenfassungen mehr, außer Sie schalten sie im Chat einer Besprechung ein.',
  'summaries.allOff.except':
    '{count, plural, one {Eine Besprechung oder Serie bleibt an, weil Sie sie eingeschaltet haben} other {# Besprechungen oder Serien bleiben an, weil Sie sie eingeschaltet haben}}. **Zusammenfassungen aus** in ihrem Chat ändert das.',

  'delegates.somebody': 'Diese Person',
  'delegates.told.title': '{name} teilt Besprechungs-Zusammenfassungen mit Ihnen',
  'delegates.told.all':
    'Endet eine Besprechung, die diese Person organisiert, bekommen Sie hier unter uns dieselbe Zusammenfassung, und Sie dürfen mich hier nach all diesen Besprechungen fragen. Ich lese sie mit der Berechtigung dieser Person. Möchten Sie das nicht, drücken Sie **Keine mehr davon**.',
  'delegates.told.meeting':
    'Endet eine bestimmte Besprechung dieser Person, bei einer Serie jeder Termin, bekommen Sie hier unter uns dieselbe Zusammenfassung, und Sie dürfen mich hier nach dieser Besprechung fragen. Ich lese sie mit der Berechtigung dieser Person. Möchten Sie das nicht, drücken Sie **Keine mehr davon**.',
  'button.stopSummaries': 'Keine mehr davon',
  'button.allowSummaries': 'Wieder erlauben',
  'button.endFor': 'Beenden: {name}',
  'button.stopFrom': 'Keine mehr: {name}',
  'button.lookThere': 'Bei {name}',
  'delegates.added.title': '{name} bekommt Ihre Zusammenfassungen mit',
  'delegates.added.all':
    'Sie haben es unter uns gesagt, also gilt es für alle Besprechungen, die Sie organisieren: Diese Person bekommt die Zusammenfassung, die Sie bekommen, und darf mich nach diesen Besprechungen fragen wie Sie, nur im privaten Chat mit mir und solange Sie angemeldet sind.',
  'delegates.added.meeting':
    'Sie haben es im Chat dieser Besprechung gesagt, also gilt es nur für sie, bei einer Serie für jeden Termin: Diese Person bekommt die Zusammenfassung, die Sie bekommen, und darf mich danach fragen wie Sie, nur im privaten Chat mit mir und solange Sie angemeldet sind. Für alle Ihre Besprechungen sagen Sie es mir unter uns mit der Adresse.',
  'delegates.added.how':
    'Ich habe es dieser Person gesagt, und sie kann ablehnen. **Mitempfänger** zeigt alle und beendet es; auch **abmelden** beendet es.',
  'delegates.already.title': '{name} bekommt sie schon',
  'delegates.full.title': 'Zehn Personen bekommen Ihre Zusammenfassungen schon',
  'delegates.full.text': 'Mehr geht nicht. Beenden Sie es zuerst für eine von ihnen: **Mitempfänger**.',
  'delegates.tooOften.title': '{name} hat davon oft genug gelesen',
  'delegates.tooOften.text':
    'Jedes Mal, wenn Sie jemanden benennen, schreibe ich dieser Person, deshalb nur wenige Male pro Stunde. Bitte versuchen Sie es in einer Stunde wieder. Es hat sich nichts geändert.',
  'delegates.declined.title': '{name} möchte sie nicht',
  'delegates.declined.text':
    'Diese Person hat abgelehnt, also biete ich es nicht noch einmal an. Sie kann das im privaten Chat mit mir ändern: **wieder erlauben von @Ihnen**.',
  'delegates.unreachable.title': '{name}: Ich kann nicht schreiben',
  'delegates.unreachable.text':
    'Nichts hat sich geändert. Die Person muss mich einmal in Teams öffnen; sagen Sie es danach noch einmal.',
  'delegates.guest.title': 'Nur für Personen Ihrer Organisation',
  'delegates.guest.text':
    'Gäste und Personen anderer Organisationen können Ihre Zusammenfassungen nicht bekommen. Nichts hat sich geändert.',
  'delegates.self.title': 'Das sind Sie selbst',
  'delegates.self.text': 'Ihre eigenen Zusammenfassungen bekommen Sie ohnehin.',
  'delegates.unknown.title': 'Ich weiß nicht, wen Sie meinen',
  'delegates.unknown.text':
    'Erwähnen Sie die Person im Chat einer Ihrer Besprechungen, oder schreiben Sie mir hier die Adresse von jemandem, der zu einer Ihrer letzten Besprechungen eingeladen war oder kam.',
  'delegates.oneByOne.title': 'Bitte eine Person nach der anderen',
  'delegates.ended.title': '{name} bekommt Ihre Zusammenfassungen nicht mehr',
  'delegates.ended.text': 'Und diese Person darf nicht mehr nach Ihren Besprechungen fragen. Ich habe es ihr gesagt.',
  'delegates.notNamed.title': 'Diese Person bekommt Ihre Zusammenfassungen nicht',
  'delegates.notNamed.text': '**Mitempfänger** zeigt, wer sie bekommt.',
  'delegates.list.title': 'Wer Ihre Zusammenfassungen mitbekommt',
  'delegates.list.none': 'Niemand sonst bekommt Ihre Zusammenfassungen.',
  'delegates.list.to':
    'Diese Personen bekommen unter uns die Zusammenfassungen, die Sie bekommen, und dürfen fragen wie Sie, solange Sie angemeldet sind.',
  'delegates.scope.all': 'von allen Ihren Besprechungen',
  'delegates.scope.meetings':
    '{count, plural, one {von einer Besprechung oder Serie} other {von # Besprechungen oder Serien}}',
  'delegates.from.all': 'teilt alle eigenen mit Ihnen',
  'delegates.from.meetings':
    '{count, plural, one {teilt eine Besprechung oder Serie mit Ihnen} other {teilt # Besprechungen oder Serien mit Ihnen}}',
  'delegates.over.title': '{name} teilt keine Zusammenfassungen mehr mit Ihnen',
  'delegates.over.text':
    'Diese Person hat es beendet oder sich abgemeldet. Die Knöpfe dessen, was Sie von ihr bekommen haben, zeigen nichts mehr.',
  'delegates.stopped.title': '{name}: keine Zusammenfassungen mehr',
  'delegates.stopped.text':
    'Sie bekommen keine mehr, und diese Person kann ihre nicht wieder mit Ihnen teilen, außer Sie erlauben es.',
  'delegates.allowed.title': '{name} darf wieder Zusammenfassungen mit Ihnen teilen',
  'delegates.allowed.text': 'Von selbst kommt nichts: Diese Person muss noch einmal sagen, dass Sie sie bekommen.',
  'delegates.noneFrom.title': 'Niemand dieses Namens teilt Zusammenfassungen mit Ihnen',
  'delegates.noneFrom.text': '**Mitempfänger** zeigt auch, von wem Sie welche bekommen.',
  'delegates.summary.why':
    'Sie bekommen das, weil die Person, die organisiert hat, ihre Zusammenfassungen mit Ihnen teilt. Hier sehen nur Sie es.',
  'forget.ask.title': 'Alles über Sie vergessen?',
  'forget.ask.text':
    'Das löscht, was ich über Sie aufbewahre: wo unser privater Chat ist, Ihre Entscheidungen über Zusammenfassungen, was Sie Chats gezeigt haben, wer Ihre Zusammenfassungen bekommt und von wem Sie welche bekommen, die Aufträge und Abonnements Ihrer Besprechungen, Ihre letzte Frage und Ihre Anmeldung. Nachrichten in Chats bleiben, aber ihre Knöpfe wirken für Sie nicht mehr.',
  'button.forgetMe': 'Ja, vergiss mich',
  'forget.done.title': 'Vergessen, und Sie sind abgemeldet',
  'forget.done.text': 'Das habe ich gelöscht:',
  'forget.done.nothing': 'Sonst hatte ich nichts über Sie.',
  'forget.done.kept':
    'Eines bleibt ein Jahr lang: dass Sie sich abgemeldet haben, damit Teams Sie nicht von selbst wieder anmeldet. **anmelden** löscht auch das. Wer Ihre Zusammenfassungen abgelehnt hat, bleibt dabei: Das gehört der jeweiligen Person.',
  'forget.chat': 'Unser privater Chat',
  'forget.choices': 'Entscheidungen über Zusammenfassungen',
  'forget.shares': 'Chats gezeigte Antworten und ihre Knöpfe',
  'forget.delegations': 'Geteilte Zusammenfassungen, von Ihnen und mit Ihnen',
  'forget.jobs': 'Aufträge Ihrer Besprechungen',
  'forget.subscriptions': 'Abonnements von Berichten',
  'forget.questions': 'Fragen, die letzte oder wartende',
  'forget.signIn': 'Anmeldung',

  'press.newMessage': 'Ich habe in einer neuen Nachricht geantwortet.',
  'press.tooSlow': 'Teams braucht länger als sonst. Bitte drücken Sie in einer Minute noch einmal.',
  'here.question': 'Wer ist da',
  'here.answer':
    'Teams zeigt {count, number} von {of, plural, one {# Mitglied} other {# Mitgliedern}} dieses Chats in der Besprechung',
  'here.asked': 'Gefragt um {time}',
  'here.asked.some': '{count, number} von {of, number} abgefragt: Für mehr reichte die Zeit nicht.',
  'here.in': 'In der Besprechung zu sehen ({count, number})',
  'here.notSaid': 'Zu {count, plural, one {# Mitglied} other {# Mitgliedern}} sagt Teams nichts.',
  'here.rule':
    'Wer sich einwählt, ohne Anmeldung teilnimmt, ein Raumgerät benutzt oder nicht in diesem Chat ist, erscheint hier nicht.',
  'here.missing': 'Auf wen noch gewartet wird, kann mich nur fragen, wer organisiert hat.',
  'here.maybeNotRunning': 'Vielleicht hat die Besprechung noch nicht begonnen, oder sie ist vorbei.',
  'here.over': 'Die Besprechung ist vorbei',
  'here.notBegun.title': 'Die Besprechung hat noch nicht begonnen',
  'here.notBegun.text': 'Geplant ist sie für {date}, {time}.',
  'waiting.question': 'Auf wen warten wir',
  'waiting.for': 'Wir warten auf {names}.',
  'waiting.forMany': 'Wir warten auf {count, number} Personen.',
  'waiting.nobody': 'Nach dem, was Teams zeigt, ist auf niemanden zu warten.',
  'waiting.notSaid': 'Teams sagt nichts zu: {names}.',
  'waiting.notSaidMany': 'Zu {count, number} Personen sagt Teams nichts.',
  'waiting.one': '{name} ({response})',
  'waiting.heading': 'Nicht in der Besprechung zu sehen ({count, number})',
  'waiting.notSaid.heading': 'Teams sagt nichts dazu ({count, number})',
  'waiting.notAsked': 'Nicht in diesem Chat, daher nicht abgefragt ({count, number})',
  'waiting.rule':
    'Erwartet wird, wer eingeladen ist, nicht nur optional, und nicht abgesagt hat. Wer nicht zu sehen ist, kann auf anderem Weg trotzdem da sein.',
  'waiting.noInvitation':
    'Ich habe keine Einladung gefunden, daher gelten alle im Chat als erwartet. Wer nicht zu sehen ist, kann auf anderem Weg trotzdem da sein.',
  'press.stillNotReady': 'Der Bericht ist noch immer nicht fertig.',

  'chosen.question': 'Wer teilgenommen hat: {what}',
  'chosen.label': 'Personen',
  'chosen.answer': '{answer}: {what}',
  'chosen.yes': 'Ja: {answer}',
  'chosen.no': 'Nein: {answer}',
  'chosen.unknown': 'Der Bericht sagt es nicht',
  'chosen.unknownText': 'Von diesen Personen sagt es der Bericht nicht; sie zählen nicht mit.',
  'chosen.notInReport': 'nicht im Bericht',
  'chosen.late': 'zu spät',
  'chosen.lateBy': 'mehr als {minutes, plural, one {# Minute} other {# Minuten}} zu spät',
  'chosen.lateByAtLeast': 'mindestens {minutes, plural, one {# Minute} other {# Minuten}} zu spät',
  'chosen.lateByLessThan': 'weniger als {minutes, plural, one {# Minute} other {# Minuten}} zu spät',
  'chosen.lateByAtMost': 'höchstens {minutes, plural, one {# Minute} other {# Minuten}} zu spät',
  'chosen.leftEarly': 'früher gegangen',
  'chosen.leftEarlyBy': 'mehr als {minutes, plural, one {# Minute} other {# Minuten}} früher gegangen',
  'chosen.leftEarlyByAtLeast': 'mindestens {minutes, plural, one {# Minute} other {# Minuten}} früher gegangen',
  'chosen.leftEarlyByLessThan': 'weniger als {minutes, plural, one {# Minute} other {# Minuten}} früher gegangen',
  'chosen.leftEarlyByAtMost': 'höchstens {minutes, plural, one {# Minute} other {# Minuten}} früher gegangen',
  'chosen.absent': 'gefehlt',
  'chosen.guest': 'Gast',
  'chosen.organisation': 'von {name}',
  'chosen.phone': 'per Telefon',
  'chosen.atLeast': 'mindestens {amount} in der Besprechung',
  'chosen.moreThan': 'mehr als {amount} in der Besprechung',
  'chosen.lessThan': 'weniger als {amount} in der Besprechung',
  'chosen.atMost': 'höchstens {amount} in der Besprechung',
  'chosen.percent': '{percent, number} % davon',
  'chosen.at': 'um {time} in der Besprechung',
  'chosen.toTheEnd': 'bis zum Ende geblieben',
  'chosen.firstIn': 'als Erste gekommen',
  'chosen.lastIn': 'als Letzte gekommen',
  'chosen.firstOut': 'als Erste gegangen',
  'chosen.lastOut': 'als Letzte gegangen',
  'chosen.not': 'nicht {what}',
  'chosen.inAll': '{count, plural, one {im letzten Bericht} other {in allen der letzten # Berichte}}',
  'chosen.inNone': '{count, plural, one {nicht im letzten Bericht} other {in keinem der letzten # Berichte}}',
  'chosen.new': 'zum ersten Mal da',
  'chosen.cameOnly': 'da: {on}, nicht da: {notOn}',
  'chosen.compared': '{one} und {other} im Vergleich',
  'chosen.newest': 'neuester Termin',
  'chosen.previous': 'der Termin davor',
  'series.inAll':
    '{count, plural, =0 {Niemand war} one {# Person war} other {# Personen waren}} {of, plural, one {beim letzten Termin} other {bei allen der letzten # Termine}} da.',
  'series.inNone':
    '{count, plural, =0 {Niemand fehlt} one {# Person fehlt} other {# Personen fehlen}} {of, plural, one {beim letzten Termin} other {bei allen der letzten # Termine}}, von denen, die {before, plural, one {beim Termin davor} other {bei den # Terminen davor}} da waren.',
  'series.new':
    '{count, plural, =0 {Niemand ist} one {# Person ist} other {# Personen sind}} am {date} neu, verglichen mit {before, plural, one {dem Bericht} other {den # Berichten}} davor.',
  'series.cameOnly':
    '{count, plural, =0 {Niemand kam} one {# Person kam} other {# Personen kamen}} am {on} und nicht am {notOn}.',
  'series.compared':
    'Am {one} und am {other} {both, plural, =0 {kam niemand} one {kam # Person} other {kamen # Personen}}; nur am {one} {first, plural, =0 {niemand} one {# Person} other {# Personen}}, nur am {other} {second, plural, =0 {niemand} one {# Person} other {# Personen}}.',
  'series.only': 'Nur am {dates} ({count, number})',
  'series.noSuchDate': 'Unter den Terminen, die ich angesehen habe, hat einer, nach dem Sie fragen, keinen Bericht.',
  'series.unsure': 'Bei {count, number} von {of, number} lässt es sich nicht sagen.',
  'series.unknownText': 'Ein Bericht konnte nicht bis zum Ende gelesen werden; sie können also doch da gewesen sein.',
  'series.lookedAt': '{count, plural, one {Angesehen ist ein Termin} other {Angesehen sind # Termine}}: {dates}.',
  'series.withoutReport': 'Ohne Bericht und nicht mitgezählt: {dates}.',
  'series.incomplete':
    '{count, plural, one {Der Bericht eines Termins konnte} other {Die Berichte von # Terminen konnten}} nicht bis zum Ende gelesen werden: Wer darin fehlt, kann da gewesen sein.',
  'series.unfollowed':
    '{count, plural, one {Ein Eintrag ohne Konto lässt sich nicht von Termin zu Termin verfolgen und ist nicht mitgezählt} other {# Einträge ohne Konto lassen sich nicht von Termin zu Termin verfolgen und sind nicht mitgezählt}}.',
  'chosen.noSchedule': 'Diese Besprechung war für keine Zeit geplant; deshalb kann niemand zu spät oder zu früh sein.',
  'answer.late':
    '{count, plural, =0 {Niemand kam zu spät} one {# Person kam zu spät} other {# Personen kamen zu spät}}',
  'answer.notLate':
    '{count, plural, =0 {Niemand war pünktlich} one {# Person war pünktlich} other {# Personen waren pünktlich}}',
  'answer.lateBy':
    '{count, plural, =0 {Niemand kam {by} zu spät} one {# Person kam {by} zu spät} other {# Personen kamen {by} zu spät}}',
  'answer.notLateBy':
    '{count, plural, =0 {Es gibt niemanden, der nicht {by} zu spät kam} one {# Person kam nicht {by} zu spät} other {# Personen kamen nicht {by} zu spät}}',
  'answer.leftEarly':
    '{count, plural, =0 {Niemand ging früher} one {# Person ging früher} other {# Personen gingen früher}}',
  'answer.notLeftEarly':
    '{count, plural, =0 {Es gibt niemanden, der nicht früher ging} one {# Person ging nicht früher} other {# Personen gingen nicht früher}}',
  'answer.leftEarlyBy':
    '{count, plural, =0 {Niemand ging {by} früher} one {# Person ging {by} früher} other {# Personen gingen {by} früher}}',
  'answer.notLeftEarlyBy':
    '{count, plural, =0 {Es gibt niemanden, der nicht {by} früher ging} one {# Person ging nicht {by} früher} other {# Personen gingen nicht {by} früher}}',
  'answer.absent':
    '{count, plural, =0 {Von {of, number} Eingeladenen fehlt niemand mit Sicherheit im Bericht} one {# von {of, number} Eingeladenen ist nicht im Bericht} other {# von {of, number} Eingeladenen sind nicht im Bericht}}',
  'answer.noShow':
    '{count, plural, =0 {Von {of, number} Registrierten fehlt niemand mit Sicherheit im Bericht} one {# von {of, number} Registrierten ist nicht im Bericht} other {# von {of, number} Registrierten sind nicht im Bericht}}',
  'answer.registered':
    '{count, plural, =0 {Niemand hat sich registriert} one {# Person hat sich registriert} other {# Personen haben sich registriert}}',
  'answer.cancelled':
    '{count, plural, =0 {Niemand hat die Registrierung storniert} one {# Person hat die Registrierung storniert} other {# Personen haben die Registrierung storniert}}',
  'answer.waitlisted':
    '{count, plural, =0 {Niemand steht auf der Warteliste} one {# Person steht auf der Warteliste} other {# Personen stehen auf der Warteliste}}',
  'answer.pending':
    '{count, plural, =0 {Keine Registrierung wartet auf Genehmigung} one {# Registrierung wartet auf Genehmigung} other {# Registrierungen warten auf Genehmigung}}',
  'answer.rejected':
    '{count, plural, =0 {Keine Registrierung wurde abgelehnt} one {# Registrierung wurde abgelehnt} other {# Registrierungen wurden abgelehnt}}',
  'answer.afterwards':
    '{count, plural, =0 {Niemand hat sich nach dem Ende registriert} one {# Person hat sich nach dem Ende registriert} other {# Personen haben sich nach dem Ende registriert}}',
  'answer.unregistered':
    '{count, plural, =0 {Niemand kam ohne Registrierung} one {# Person kam ohne Registrierung} other {# Personen kamen ohne Registrierung}}',
  'answer.notAbsent':
    '{count, plural, =0 {Niemand ist im Bericht} one {# Person ist im Bericht} other {# Personen sind im Bericht}}',
  'answer.accepted':
    '{count, plural, =0 {Niemand hat zugesagt} one {# Person hat zugesagt} other {# Personen haben zugesagt}}',
  'answer.notAccepted':
    '{count, plural, =0 {Es gibt niemanden, der nicht zugesagt hat} one {# Person hat nicht zugesagt} other {# Personen haben nicht zugesagt}}',
  'answer.declined':
    '{count, plural, =0 {Niemand hat abgesagt} one {# Person hat abgesagt} other {# Personen haben abgesagt}}',
  'answer.notDeclined':
    '{count, plural, =0 {Es gibt niemanden, der nicht abgesagt hat} one {# Person hat nicht abgesagt} other {# Personen haben nicht abgesagt}}',
  'answer.tentative':
    '{count, plural, =0 {Niemand hat mit Vorbehalt zugesagt} one {# Person hat mit Vorbehalt zugesagt} other {# Personen haben mit Vorbehalt zugesagt}}',
  'answer.notTentative':
    '{count, plural, =0 {Es gibt niemanden, der nicht mit Vorbehalt zugesagt hat} one {# Person hat nicht mit Vorbehalt zugesagt} other {# Personen haben nicht mit Vorbehalt zugesagt}}',
  'answer.none':
    '{count, plural, =0 {Es gibt niemanden, der auf die Einladung nicht geantwortet hat} one {# Person hat auf die Einladung nicht geantwortet} other {# Personen haben auf die Einladung nicht geantwortet}}',
  'answer.notNone':
    '{count, plural, =0 {Es gibt niemanden, der nicht ohne Antwort ist} one {# Person ist nicht ohne Antwort} other {# Personen sind nicht ohne Antwort}}',
  'answer.guest': '{count, plural, =0 {Niemand war Gast} one {# Person war Gast} other {# Personen waren Gäste}}',
  'answer.notGuest':
    '{count, plural, =0 {Alle waren Gäste} one {# Person war kein Gast} other {# Personen waren keine Gäste}}',
  'answer.phone':
    '{count, plural, =0 {Niemand war per Telefon dabei} one {# Person war per Telefon dabei} other {# Personen waren per Telefon dabei}}',
  'answer.notPhone':
    '{count, plural, =0 {Es gibt niemanden, der nicht per Telefon dabei war} one {# Person war nicht per Telefon dabei} other {# Personen waren nicht per Telefon dabei}}',
  'answer.organisation':
    '{count, plural, =0 {Niemand ist von {name}} one {# Person ist von {name}} other {# Personen sind von {name}}}',
  'answer.notOrganisation':
    '{count, plural, =0 {Es gibt niemanden, der nicht von {name} ist} one {# Person ist nicht von {name}} other {# Personen sind nicht von {name}}}',
  'answer.role':
    '{count, plural, =0 {Niemand hatte die Rolle „{role}“} one {# Person hatte die Rolle „{role}“} other {# Personen hatten die Rolle „{role}“}}',
  'answer.notRole':
    '{count, plural, =0 {Es gibt niemanden, der nicht die Rolle „{role}“ hatte} one {# Person hatte nicht die Rolle „{role}“} other {# Personen hatten nicht die Rolle „{role}“}}',
  'answer.time':
    '{count, plural, =0 {Niemand war {by} dabei} one {# Person war {by} dabei} other {# Personen waren {by} dabei}}',
  'answer.at':
    '{count, plural, =0 {Niemand war um {time} dabei} one {# Person war um {time} dabei} other {# Personen waren um {time} dabei}}',
  'answer.notAt':
    '{count, plural, =0 {Es gibt niemanden, der um {time} nicht dabei war} one {# Person war um {time} nicht dabei} other {# Personen waren um {time} nicht dabei}}',
  'answer.toTheEnd':
    '{count, plural, =0 {Niemand blieb bis zum Ende} one {# Person blieb bis zum Ende} other {# Personen blieben bis zum Ende}}',
  'answer.notToTheEnd':
    '{count, plural, =0 {Es gibt niemanden, der nicht bis zum Ende blieb} one {# Person blieb nicht bis zum Ende} other {# Personen blieben nicht bis zum Ende}}',
  'answer.timesUnknown':
    '{count, plural, =0 {Niemand hat unbekannte Zeiten} one {# Person hat unbekannte Zeiten} other {# Personen haben unbekannte Zeiten}}',
  'answer.called':
    '{count, plural, =0 {Niemand heißt {name}} one {# Person heißt {name}} other {# Personen heißen {name}}}',
  'answer.notCalled':
    '{count, plural, =0 {Es gibt niemanden, der nicht {name} heißt} one {# Person heißt nicht {name}} other {# Personen heißen nicht {name}}}',
  // Guests, or those of a role, of whom something is true.
  'answer.who.guest': '{count, plural, =0 {Kein Gast} one {# Gast} other {# Gäste}}',
  'answer.who.organizer': '{count, plural, =0 {Kein Organisator} one {# Organisator} other {# Organisatoren}}',
  'answer.who.coorganizer':
    '{count, plural, =0 {Kein Mitorganisator} one {# Mitorganisator} other {# Mitorganisatoren}}',
  'answer.who.presenter': '{count, plural, =0 {Kein Referent} one {# Referent} other {# Referenten}}',
  'answer.who.attendee': '{count, plural, =0 {Kein Teilnehmer} one {# Teilnehmer} other {# Teilnehmer}}',
  'answer.of.time':
    '{count, plural, =0 {{who} war {by} dabei} one {{who} war {by} dabei} other {{who} waren {by} dabei}}',
  'answer.of.late': '{count, plural, =0 {{who} kam zu spät} one {{who} kam zu spät} other {{who} kamen zu spät}}',
  'answer.of.notLate':
    '{count, plural, =0 {{who} war pünktlich} one {{who} war pünktlich} other {{who} waren pünktlich}}',
  'answer.of.lateBy':
    '{count, plural, =0 {{who} kam {by} zu spät} one {{who} kam {by} zu spät} other {{who} kamen {by} zu spät}}',
  'answer.of.leftEarly': '{count, plural, =0 {{who} ging früher} one {{who} ging früher} other {{who} gingen früher}}',
  'answer.of.leftEarlyBy':
    '{count, plural, =0 {{who} ging {by} früher} one {{who} ging {by} früher} other {{who} gingen {by} früher}}',
  'answer.of.toTheEnd':
    '{count, plural, =0 {{who} blieb bis zum Ende} one {{who} blieb bis zum Ende} other {{who} blieben bis zum Ende}}',
  'answer.absentAnd.accepted':
    '{count, plural, =0 {Niemand, der zugesagt hat, fehlt im Bericht} one {# Person, die zugesagt hat, ist nicht im Bericht} other {# Personen, die zugesagt haben, sind nicht im Bericht}}',
  'answer.absentAnd.tentative':
    '{count, plural, =0 {Niemand, der mit Vorbehalt zugesagt hat, fehlt im Bericht} one {# Person, die mit Vorbehalt zugesagt hat, ist nicht im Bericht} other {# Personen, die mit Vorbehalt zugesagt haben, sind nicht im Bericht}}',
  'answer.absentAnd.none':
    '{count, plural, =0 {Niemand, der nicht geantwortet hat, fehlt im Bericht} one {# Person, die nicht geantwortet hat, ist nicht im Bericht} other {# Personen, die nicht geantwortet haben, sind nicht im Bericht}}',
  'answer.firstIn': 'Zuerst beigetreten: {names}',
  'answer.lastIn': 'Zuletzt beigetreten: {names}',
  'answer.firstOut': 'Zuerst gegangen: {names}',
  'answer.lastOut': 'Zuletzt gegangen: {names}',
  'answer.isMe': 'das trifft auf Sie zu: {what}',
  'answer.isNotMe': 'das trifft auf Sie nicht zu: {what}',
  'answer.asFar': '{answer}, soweit der Bericht das sagt',
  'answer.stay': '{name} war von {from} bis {to} dabei',
  'answer.stayFrom': '{name} war ab {from} dabei',
  'answer.stayUntil': '{name} war bis {to} dabei',
  'answer.there': '{name} war dabei',
  'answer.notThere.accepted': '{name} ist nicht im Bericht; {name} hatte zugesagt',
  'answer.notThere.declined': '{name} ist nicht im Bericht; {name} hatte abgesagt',
  'answer.notThere.tentative': '{name} ist nicht im Bericht; {name} hatte mit Vorbehalt zugesagt',
  'answer.notThere.none': '{name} ist nicht im Bericht; {name} hatte nicht geantwortet',
  'answer.notThere.organizer': '{name} ist nicht im Bericht',
  'answer.notThere.expected': '{name} ist nicht im Bericht',
  'answer.notThere.registered': '{name} ist nicht im Bericht; {name} hatte sich registriert',
  'answer.notThere.cancelled': '{name} ist nicht im Bericht; {name} hatte storniert',
  'answer.notThere.waitlisted': '{name} ist nicht im Bericht; {name} steht auf der Warteliste',
  'answer.notThere.pending': '{name} ist nicht im Bericht; die Registrierung wartet auf Genehmigung',
  'answer.notThere.rejected': '{name} ist nicht im Bericht; die Registrierung wurde abgelehnt',
  'answer.notFound': '{name} wurde im Bericht nicht gefunden',
  'answer.by.atLeast': 'mindestens {amount}',
  'answer.by.moreThan': 'mehr als {amount}',
  'answer.by.lessThan': 'weniger als {amount}',
  'answer.by.atMost': 'höchstens {amount}',
  'answer.ofMeeting': '{percent, number} % der Besprechung',
  'answer.ofSchedule': '{percent, number} % der geplanten Zeit',
  'offer.title': 'Meinten Sie eine dieser Fragen?',
  'offer.text': 'Ich war mir nicht sicher, was gemeint ist.',
  'which.title': 'Welche Besprechung meinen Sie?',
  'which.text': 'Es passen mehrere. Wählen Sie die für {command}.',
  'which.others':
    'Was andere organisiert haben, habe ich nicht berücksichtigt, denn einen Bericht bekommt nur, wer organisiert: {titles}.',

  'webinars.title': 'Ihre Webinare und Town Halls',
  'webinars.text': 'Wer war da bei …',
  'webinars.none': 'Sie haben keine Webinare oder Town Halls',
  'webinars.noneText': 'Ich habe keine gefunden, die Sie organisieren oder mitorganisieren.',
  movedToPrivate: 'Das betrifft eine andere Besprechung. Daher habe ich in unserem privaten Chat geantwortet.',
  'movedToPrivate.own': 'Das ist nur für Ihre Augen bestimmt. Daher habe ich in unserem privaten Chat geantwortet.',

  'stillFetching.title': 'Einen Moment noch …',
  'stillFetching.text': 'Teams braucht länger als sonst. Die Antwort folgt hier.',
  'stillFetching.line':
    'Erst werden andere große Berichte gelesen: Dieser ist in der Warteschlange auf Platz {place}. Die Antwort folgt hier.',
  'stillFetching.people': 'Bisher {people, plural, one {# Person} other {# Personen}} gelesen.',
  'interrupted.title': 'Unterbrochen',
  'interrupted.text': 'Ich wurde neu gestartet, bevor die Antwort da war. Bitte fragen Sie noch einmal.',

  'signIn.button': 'Anmelden',
  'signIn.question':
    'Melden Sie sich an, um Ihre Antwort zu bekommen. Ich lese den Anwesenheitsbericht mit Ihrer eigenen Berechtigung.',
  'signIn.done': 'Sie sind angemeldet. Fragen Sie mich jederzeit **wer war da**.',
  'signIn.already': 'Sie sind bereits angemeldet. Fragen Sie mich jederzeit **wer war da**.',
  'signIn.answeredThere': 'Sie sind angemeldet. Die Antwort steht in dem Chat, in dem Sie gefragt haben.',
  'signIn.askAgain': 'Sie sind angemeldet. Bitte fragen Sie noch einmal.',
  'signIn.askAgainWhy': 'Was Sie schreiben, bleibt nur im Arbeitsspeicher, und dort ist es nicht mehr.',
  'signIn.failed': 'Die Anmeldung hat nicht geklappt. Schreiben Sie **anmelden**, um es noch einmal zu versuchen.',
  'signIn.cancelled':
    'Sie haben die Anmeldeseite geschlossen, und nichts hat sich geändert. Schreiben Sie **anmelden**, wann immer Sie möchten.',
  'signIn.codeWrong':
    'Dieser Code hat nicht funktioniert oder ist zu alt. Schreiben Sie **anmelden**, um einen neuen zu bekommen.',
  'private.told': 'Ich habe Ihnen dazu in unserem privaten Chat geschrieben.',
  'private.unreachable':
    'Ich kann Ihnen nicht privat schreiben. Öffnen Sie unseren privaten Chat und fragen Sie mich dort.',
  'signIn.tooLate': 'Diese Anmeldung hat zu lange gedauert. Schreiben Sie **anmelden**, um neu zu beginnen.',
  'signIn.sentPrivately': 'Sie müssen sich zuerst anmelden. Ich habe Ihnen privat geschrieben.',
  'signIn.noPrivateChat':
    'Sie müssen sich zuerst anmelden, und ich kann Ihnen nicht schreiben. Öffnen Sie unseren privaten Chat und schreiben Sie **anmelden**.',
  'signOut.done':
    'Sie sind abgemeldet, und ich habe Ihre Berechtigung vergessen. Schreiben Sie **anmelden**, um mich wieder zu nutzen.',

  'error.reference': 'Referenz {reference}',
  'error.signed-out.title': 'Sie sind abgemeldet',
  'error.signed-out.text':
    'Sie haben sich abgemeldet, daher lese ich nichts für Sie. Schreiben Sie **anmelden** und fragen Sie noch einmal.',
  'error.not-signed-in.title': 'Bitte melden Sie sich an',
  'error.not-signed-in.text':
    'Ich kann einen Anwesenheitsbericht nur mit Ihrer Berechtigung lesen. Schreiben Sie **anmelden** und fragen Sie noch einmal.',
  'error.consent-missing.title': 'Ihre Zustimmung fehlt noch',
  'error.consent-missing.report':
    'Um Anwesenheitsberichte zu lesen, brauche ich einmal Ihre Zustimmung. Drücken Sie **Zulassen**, dann antworte ich.',
  'error.consent-missing.calendar':
    'Um Ihre Besprechungen zu finden und zu wissen, wann sie geplant waren und wer eingeladen war, muss ich Ihren Kalender und Ihre Besprechungen lesen dürfen. Drücken Sie **Zulassen**, dann antworte ich. Im Chat einer Besprechung geht **wer war da** auch ohne.',
  'error.step-up.title': 'Noch ein Anmeldeschritt',
  'error.step-up.text':
    'Ihre Organisation verlangt einen zusätzlichen Anmeldeschritt, bevor ich das lesen darf. Drücken Sie **Weiter**, danach antworte ich.',
  'error.sign-in-expired.title': 'Ihre Anmeldung gilt nicht mehr',
  'error.sign-in-expired.text': 'Schreiben Sie **abmelden**, dann **anmelden**, und fragen Sie noch einmal.',
  'error.wrong-account.title': 'Sie haben sich mit einem anderen Konto angemeldet',
  'error.wrong-account.text':
    'Das Konto, mit dem Sie sich angemeldet haben, ist nicht das, das Sie hier in Teams nutzen. Schreiben Sie **abmelden**, dann **anmelden**, und nehmen Sie das Konto, das Sie in Teams nutzen.',
  'error.not-organizer.title': 'Das sieht nur, wer organisiert hat',
  'error.not-organizer.text':
    'Teams gibt den Anwesenheitsbericht nur der Person, die die Besprechung organisiert hat, und das sind bei dieser nicht Sie. Bitten Sie diese Person, **wer war da** zu schreiben, oder, damit Sie künftig bekommen, was sie bekommt, im Chat der Besprechung **Zusammenfassung auch an @Sie**.',
  'error.not-organizer.claimed':
    'Teams gibt den Anwesenheitsbericht nur der Person, die die Besprechung organisiert hat. Waren Sie das, fragen Sie mich im Chat dieser Besprechung **wer war da**; sonst bitten Sie die Person, die organisiert hat, es zu schreiben.',
  'error.not-ready.title': 'Der Bericht ist noch nicht fertig',
  'error.not-ready.text':
    'Die Besprechung ist vorbei, aber Teams hat den Anwesenheitsbericht noch nicht veröffentlicht. Das dauert meist ein paar Minuten, manchmal Stunden. Fragen Sie mich dann noch einmal.',
  'error.not-ready.refresh': 'Diese Karte sieht von selbst wieder nach, sobald Sie sie sehen.',
  'error.not-over.title': 'Die Besprechung ist noch nicht vorbei',
  'error.not-over.text':
    'Teams schreibt den Anwesenheitsbericht, wenn die Besprechung endet. Fragen Sie mich danach noch einmal.',
  'error.no-report.title': 'Es gibt keinen Anwesenheitsbericht',
  'error.no-report.text':
    'Teams hat für diese Besprechung keinen Anwesenheitsbericht. Entweder war niemand da, oder Berichte sind in Ihrer Organisation oder in den Besprechungsoptionen ausgeschaltet, oder er ist mehr als ein Jahr alt.',
  'error.no-report-in-window.title': 'Kein Bericht für diese Kanalbesprechung',
  'error.no-report-in-window.text':
    'Ich habe nach einem Bericht aus der Zeit dieser Kanalbesprechung gesucht und keinen gefunden. Berichte anderer Besprechungen im Kanal zeige ich nicht.',
  'error.channel-ambiguous.title': 'Zwei Besprechungen zur gleichen Zeit',
  'error.channel-ambiguous.text':
    'Teams führt die Berichte aller Besprechungen eines Kanals gemeinsam auf, und zwei davon stammen aus der Zeit dieser Besprechung. Ich kann nicht sagen, welcher zu welcher gehört. Daher zeige ich keinen.',
  'error.call-has-no-report.title': 'Für Anrufe gibt es keinen Anwesenheitsbericht',
  'error.call-has-no-report.text':
    'Teams schreibt Anwesenheitsberichte nur für Besprechungen, nicht für Anrufe zu zweit oder in der Gruppe.',
  'error.not-a-meeting.title': 'Dieser Chat gehört zu keiner Besprechung',
  'error.not-a-meeting.text':
    'Fragen Sie mich **wer war da** im Chat einer Besprechung, oder in unserem privaten Chat zu jeder Besprechung, die Sie organisiert haben.',
  'error.no-recent-meeting.title': 'Keine Besprechung von Ihnen in letzter Zeit',
  'error.no-recent-meeting.text':
    'In Ihrem Kalender habe ich keine Online-Besprechung gefunden, die in den letzten 30 Tagen zu Ende ging. Zu einer älteren fragen Sie mich in deren Chat.',
  'error.meeting-too-old.title': 'Diese Besprechung ist nicht mehr auf meiner Liste',
  'error.meeting-too-old.text':
    'Ich sehe die letzten 30 Tage Ihres Kalenders durch. Zu einer älteren Besprechung fragen Sie mich **wer war da** in deren eigenem Chat.',
  'error.too-fast.title': 'Das war viel auf einmal',
  'error.too-fast.text':
    'Ich beantworte bis zu 20 Fragen pro Minute von einer Person. Bitte warten Sie kurz und fragen Sie noch einmal.',
  'error.no-identity.title': 'Ich weiß nicht, wer Sie sind',
  'error.no-identity.text':
    'Teams hat mir nicht gesagt, welches Konto Sie nutzen. Daher kann ich nichts für Sie lesen. Fragen Sie mich mit Ihrem Geschäfts-, Schul- oder Unikonto.',
  'error.meeting-gone.title': 'Teams kennt diese Besprechung nicht mehr',
  'error.meeting-gone.text': 'Die Besprechung wurde gelöscht oder ist abgelaufen, und mit ihr der Anwesenheitsbericht.',
  'error.meeting-unavailable.title': 'Ich konnte diese Besprechung nicht ansehen',
  'error.meeting-unavailable.text':
    'Teams hat mir nicht gesagt, zu welcher Besprechung dieser Chat gehört. Falls ich gerade erst hinzugefügt wurde, warten Sie eine Minute und fragen Sie noch einmal; sonst entfernen Sie mich aus dem Chat und fügen mich wieder hinzu.',
  'error.throttled.title': 'Teams ist ausgelastet',
  'error.throttled.text': 'Teams bittet mich, langsamer zu machen. Bitte fragen Sie in einer Minute noch einmal.',
  'error.throttled.minutes':
    'Teams bittet mich, langsamer zu machen. Bitte fragen Sie in {minutes, plural, one {# Minute} other {# Minuten}} noch einmal.',
  'error.graph-down.title': 'Teams hat nicht geantwortet',
  'error.graph-down.text':
    'Microsoft Graph hat gerade ein Problem. Es ist nichts verloren: Bitte fragen Sie in ein paar Minuten noch einmal.',
  'error.graph-slow.title': 'Teams braucht zu lange',
  'error.graph-slow.text':
    'Microsoft Graph hat nicht rechtzeitig geantwortet. Es ist nichts verloren: Bitte fragen Sie in einer Minute noch einmal.',
  'error.graph-garbled.title': 'Teams hat etwas Unlesbares geschickt',
  'error.graph-garbled.text':
    'Die Antwort von Microsoft Graph war abgeschnitten oder nicht, wie sie sein soll. Bitte fragen Sie noch einmal; passiert es wieder, geben Sie Ihrer Administration die Referenz unten.',
  'error.too-large.title': 'Teams hat mehr geschickt, als ich lesen kann',
  'error.too-large.text':
    'Die Antwort von Microsoft Graph war größer, als ich auf einmal lesen darf; deshalb habe ich abgebrochen. Noch einmal zu fragen hilft nicht; bitte geben Sie Ihrer Administration die Referenz unten.',
  'error.meeting-expired.title': 'Diese Besprechung ist zu alt',
  'error.meeting-expired.text':
    'Teams behält Anwesenheitsberichte ein Jahr und vergisst eine Besprechung, die eine Weile niemand öffnet. Es ist nichts mehr da, was ich zeigen könnte.',
  'error.meeting-unreadable.title': 'Teams erkennt diese Besprechung nicht',
  'error.meeting-unreadable.text':
    'Microsoft Graph hat die ID der Besprechung abgelehnt. Fragen Sie mich im Chat der Besprechung; falls Sie dort sind, geben Sie Ihrer Administration die Referenz unten.',
  'error.permission-missing.title': 'Mir fehlt eine Berechtigung',
  'error.permission-missing.text':
    'Ihre Administration hat dieser App eine nötige Berechtigung für Microsoft Graph nicht gegeben. Bitte geben Sie ihr die Referenz unten.',
  'error.application-policy-missing.title': 'Das muss die Administration erlauben',
  'error.application-policy-missing.text':
    'Keine Anwendungszugriffsrichtlinie lässt mich die Besprechungen dieser Person ohne sie lesen. Die Administration kann eine einrichten (das dauert bis zu 30 Minuten), oder wer organisiert hat, fragt mich selbst.',
  'error.payment-required.title': 'Microsoft verlangt eine Bezahlung',
  'error.payment-required.text':
    'Microsoft Graph verlangt für diese Anfrage einen bezahlten Plan. Bitte geben Sie Ihrer Administration die Referenz unten.',
  'error.events-not-allowed.title': 'Webinare muss die Administration erlauben',
  'error.events-not-allowed.text':
    'Um Webinare und Town Halls zu lesen, brauche ich die Berechtigung VirtualEvent.Read, die nur die Administration geben kann. Alles andere geht weiterhin.',
  'error.events-not-in-cloud.title': 'Keine Webinare in dieser Cloud',
  'error.events-not-in-cloud.text':
    'Microsoft Graph bietet in der Cloud Ihrer Organisation keine Webinare und Town Halls an. Gewöhnliche Besprechungen gehen wie immer.',
  'error.no-such-meeting.title': 'Ich habe keine Besprechung mit diesem Namen gefunden',
  'error.no-such-meeting.called': 'Keine Besprechung namens „{title}“',
  'error.no-such-meeting.text':
    'Ich habe Ihre Besprechungen der letzten 30 Tage durchgesehen, und die Webinare und Town Halls, die Sie organisieren. Hier sind die ähnlichsten und die neuesten.',
  'error.no-such-date.title': 'Kein Bericht für dieses Datum',
  'error.no-such-date.text':
    'Ich habe für dieses Datum keinen Anwesenheitsbericht dieser Besprechung gefunden. Ist sie gerade erst zu Ende gegangen, kann der Bericht eine Stunde dauern. Teams behält die neuesten 50 Berichte, jeweils ein Jahr lang.',
  'error.no-meeting-then.title': 'Keine Besprechung zu dieser Zeit',
  'error.no-meeting-then.text':
    'Ich habe die letzten 30 Tage Ihres Kalenders durchgesehen und für diese Zeit keine Online-Besprechung gefunden. Schreiben Sie **Besprechungen** für eine Liste.',
  'error.no-meeting-then.looked':
    'Ich habe in Ihrem Kalender nachgesehen ({days}) und keine solche Online-Besprechung gefunden. Schreiben Sie **Besprechungen** für die der letzten 30 Tage.',
  'error.live-off.title': 'Auskunft über laufende Besprechungen ist ausgeschaltet',
  'error.live-off.text':
    'Ihre Organisation hat das nicht eingeschaltet. Die Administration kann es: LIVE=on für den Bot setzen und die Teams-App neu packen. Nach der Besprechung funktioniert **wer war da** wie immer.',
  'error.live-not-in-channel.title': 'Das sage ich nicht in Kanälen',
  'error.live-not-in-channel.text':
    'Wer in einer laufenden Besprechung ist, sage ich nur in ihrem eigenen Chat. Nach der Besprechung funktioniert **wer war da** auch hier.',
  'error.live-elsewhere.title': 'Fragen Sie das im Chat der Besprechung',
  'error.live-elsewhere.text':
    'Solange eine Besprechung läuft, fragen Sie mich in ihrem Chat **wer ist da**. Auf wen noch gewartet wird, sage ich dann hier, privat, wer sie organisiert hat.',
  'error.live-unread.title': 'Teams hat nicht gesagt, wer in diesem Chat ist',
  'error.live-unread.text':
    'Ohne die Mitglieder des Chats kann ich nicht nach ihnen fragen. Versuchen Sie es in einer Minute noch einmal. Bleibt es so, fügen Sie mich dem Chat neu hinzu.',
  'error.insight-off.title': 'Das hat Ihre Organisation abgeschaltet',
  'error.insight-off.text':
    'Dieser Bot sagt, wer wie lange da war. Ihre Organisation hat entschieden, dass er niemanden bewertet: nicht, wer zu spät kam oder früher ging, wie viel der Zeit jemand da war, nichts über eine Person in mehreren Besprechungen und nicht, wer gerade in einer laufenden ist. **wer war da** funktioniert wie immer.',
  'error.how-many.title': 'Wie viele meinen Sie?',
  'error.how-many.text':
    'Ich brauche eine ganze Zahl von 1 bis 50, etwa **Trend letzte 5**: Teams bewahrt die neuesten 50 Berichte einer Besprechung auf.',
  'error.no-such-number.title': 'Keine Besprechung mit dieser Nummer',
  'error.no-such-number.text': 'Schreiben Sie **Besprechungen** für eine Liste Ihrer Besprechungen mit ihren Nummern.',
  'error.not-shared.title': 'Das ist hier nicht geteilt',
  'error.not-shared.text':
    'Dieser Teil der Antwort ist für die Person, die gefragt hat. Fragen Sie mich in unserem privaten Chat nach einer Besprechung, die Sie organisiert haben.',
  'error.not-on-this-card.title': 'Das kann diese Karte nicht',
  'error.not-on-this-card.text':
    'Diese Schaltfläche ist nicht von mir, oder nicht für Sie. Fragen Sie mich **wer war da** im Chat der Besprechung oder in unserem privaten Chat nach einer Besprechung, die Sie organisiert haben.',
  'error.share-ended.title': 'Diese Karte ist zu alt zum Durchsehen',
  'error.share-ended.text':
    'Was sie gezeigt hat, ist für diesen Chat nicht mehr verfügbar. Wer organisiert hat, kann noch einmal **wer war da** schreiben.',
  'error.not-in-chat.title': 'Ich bin nicht in diesem Chat',
  'error.not-in-chat.text':
    'Ich bin nicht mehr im Chat dieser Besprechung. Fügen Sie mich hinzu und versuchen Sie es noch einmal.',
  'error.only-organizer-decides.title': 'Das entscheidet nur, wer organisiert',
  'error.only-organizer-decides.text':
    'Über die Zusammenfassungen einer Besprechung, und was deren Chat davon sieht, entscheidet, wer sie organisiert.',
  'error.only-organizer-shares.title': 'Die Namen zeigt nur, wer organisiert hat',
  'error.only-organizer-shares.text':
    'Wer die Besprechung organisiert hat, entscheidet, ob der Chat sieht, wer da war.',
  'error.not-delegate.title': 'Das wird nicht mit Ihnen geteilt',
  'error.not-delegate.text':
    'Die Person, die organisiert hat, teilt das nicht mit Ihnen, oder nicht mehr: Sie hat es vielleicht beendet oder sich abgemeldet. Bitten Sie sie, **Zusammenfassung auch an @Sie** zu schreiben.',
  'error.delegation-asleep.title': 'Das kann ich gerade nicht für Sie lesen',
  'error.delegation-asleep.text':
    'Ich lese es mit der Berechtigung der Person, die organisiert hat, und sie ist nicht angemeldet oder muss zuerst etwas erlauben. Bitten Sie sie, mir im privaten Chat **anmelden** zu schreiben.',
  'error.no-invitation.title': 'Dazu kenne ich keine Einladung',
  'error.no-invitation.text':
    'Um zu sagen, wer gefehlt hat, vergleiche ich den Bericht mit der Einladung in Ihrem Kalender, und für diese Besprechung fand ich keine. Webinare und Town Halls haben stattdessen Registrierungen, und eine aus einem Chat gestartete Besprechung lädt niemanden ein.',
  'error.registrations-refused.title': 'Die Registrierungen darf ich nicht lesen',
  'error.registrations-refused.text':
    'Microsoft Graph hat mich nicht lesen lassen, wer sich für diese Veranstaltung registriert hat. Daher kann ich nicht sagen, wer nicht kam; es heißt nicht, dass sich niemand registriert hat. Wer da war, kann ich weiterhin sagen. Ihre Administration kann prüfen, ob der Berechtigung VirtualEvent.Read dieser App zugestimmt wurde und ob Sie die Veranstaltung organisieren oder mitorganisieren; die Liste selbst steht in Teams unter „Veranstaltung verwalten“ › „Registrierung“. In einer Stunde versuche ich es wieder.',
  'error.class-too-large.title': 'Für eine Liste ist dieser Kanal zu groß',
  'error.class-too-large.text':
    'Bei einem Kanal mit mehr als 300 Mitgliedern nenne ich nur Zahlen. Schreiben Sie **wer hat gefehlt**.',
  'error.no-registrations.title': 'Für diese Besprechung registriert sich niemand',
  'error.no-registrations.text':
    'Zu ihr wird stattdessen eingeladen. Fragen Sie **wer hat gefehlt**, oder wer zugesagt hat.',
  'error.open-event.title': 'Niemand Bestimmtes wurde erwartet',
  'error.open-event.text':
    'Diese Veranstaltung hat keine Registrierung und steht allen offen. Daher kann ich nur sagen, wer da war: Fragen Sie **wer war da**.',
  'error.no-series-in-channel.title': 'Die Besprechungen eines Kanals kann ich nicht vergleichen',
  'error.no-series-in-channel.text':
    'Teams führt die Berichte aller Besprechungen eines Kanals gemeinsam auf. Ich könnte sie also verwechseln. Fragen Sie nach einem einzelnen Termin, zum Beispiel **wer war gestern da**.',
  'error.graph-refused.title': 'Microsoft Graph hat abgelehnt',
  'error.graph-refused.text':
    'Microsoft Graph hat mich das nicht lesen lassen und nicht gesagt, warum. Wenn Sie die Besprechung organisiert haben, wenden Sie sich an Ihre Administration und nennen Sie die Referenz unten.',
  'error.service-misconfigured.title': 'Ich bin nicht richtig eingerichtet',
  'error.service-misconfigured.text':
    'Das liegt nicht an Ihnen. Bitte geben Sie Ihrer Administration die Referenz unten.',
  'error.sign-in-down.title': 'Die Anmeldung ist nicht verfügbar',
  'error.sign-in-down.text':
    'Der Anmeldedienst von Microsoft hat nicht geantwortet. Es ist nichts verloren: Bitte fragen Sie in ein paar Minuten noch einmal.',
  'error.storage-unwritable.title': 'Ich kann gerade nichts speichern',
  'error.storage-unwritable.text':
    'Mein Speicher ist voll oder gesperrt. Was nur gelesen wird, geht weiterhin; versuchen Sie alles andere bitte später noch einmal, und geben Sie Ihrer Administration die Referenz unten.',
  'error.storage-down.title': 'Mein Speicher ist nicht verfügbar',
  'error.storage-down.text':
    'Mein Speicher antwortet nicht. Bitte fragen Sie in einigen Minuten noch einmal; wenn es so bleibt, geben Sie Ihrer Administration die Referenz unten.',
  'error.tenant-not-allowed.title': 'In Ihrer Organisation nicht verfügbar',
  'error.tenant-not-allowed.text':
    'Ich bin für Ihre Organisation nicht eingerichtet. Bitten Sie Ihre Administration, mich hinzuzufügen.',
  'error.unexpected.title': 'Etwas ist schiefgegangen',
  'error.unexpected.text':
    'Das hätte nicht passieren sollen. Bitte versuchen Sie es noch einmal; passiert es wieder, geben Sie Ihrer Administration die Referenz unten.',
  'error.upload-refused.title': 'Ich habe die Datei nirgendwohin gesendet',
  'error.upload-refused.text':
    'Der Ort, den Teams für die Datei genannt hat, ist nicht das SharePoint Ihrer Organisation, wie ich es kenne. Falls doch, geben Sie Ihrer Administration die Referenz unten.',
  'error.upload-failed.title': 'Die Datei wurde nicht gespeichert',
  'error.upload-failed.text':
    'Ihr OneDrive hat die Datei nicht angenommen. Vielleicht ist es ausgelastet oder voll, oder das Angebot ist zu alt. Bitte fragen Sie in einer Minute noch einmal.',

  'page.consent.given.title': 'Vielen Dank',
  'page.consent.given.text': 'Sie können diese Seite schließen, zu Teams zurückkehren und noch einmal fragen.',
  'page.consent.answered.title': 'Vielen Dank',
  'page.consent.answered.text': 'Sie können diese Seite schließen. Ihre Antwort ist auf dem Weg zu Teams.',
  'page.consent.refused.title': 'Es wurde keine Zustimmung gegeben',
  'page.consent.refused.text':
    'Ohne sie kann ich nicht antworten. Sie können diese Seite schließen; fragen Sie in Teams noch einmal, falls Sie es sich anders überlegen.',
  ...check,
};

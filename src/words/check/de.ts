import type { check as en } from './en.js';

export const check: Record<keyof typeof en, string> = {
  'command.check': 'prüfen',
  'help.check': 'In Ihrer Organisation ausprobieren, was geht; dazu ein Bericht zum Weitergeben, der niemanden nennt.',
  'button.checkAgain': 'Noch einmal prüfen',
  'button.checkReport': 'Bericht zum Kopieren',
  'check.title':
    'In Ordnung: {works, number} · verweigert: {refused, number} · noch nicht gesehen: {unseen, number} · hier nicht zu sehen: {apart, number}',
  'check.text':
    'Ich habe das als Sie ausprobiert und nichts verändert. Was einen Chat braucht, sage ich danach, was ich seit meinem Start gesehen habe.',
  'check.report.label': 'Bericht',
  'check.report.text':
    'Alles markieren und kopieren, etwa in eine Fehlermeldung. Er enthält Codes, Status und Formen; keine Namen, Kennungen oder Links.',
  'check.state.works': 'in Ordnung',
  'check.state.refused': 'verweigert',
  'check.state.unseen': 'noch nicht gesehen',
  'check.state.apart': 'hier nicht zu sehen',

  'check.group.access': 'Anmeldung und Berechtigungen',
  'check.group.meetings': 'Ihre Besprechungen und deren Berichte',
  'check.group.events': 'Webinare und Townhalls',
  'check.group.teams': 'Chats und Teams',
  'check.group.bot': 'Der Bot selbst',

  'check.line.signIn': 'Angemeldet',
  'check.line.signInPrivate': 'Stille Anmeldung, privat',
  'check.line.signInChat': 'Stille Anmeldung, aus einem Chat',
  'check.line.reportPermission': 'Berichte dürfen gelesen werden',
  'check.line.calendarPermission': 'Besprechungen und Kalender dürfen gelesen werden',
  'check.line.eventsPermission': 'Webinare dürfen gelesen werden',
  'check.line.calendarView': 'Kalender',
  'check.line.joinLink': 'Form der Teilnahmelinks',
  'check.line.thread': 'Chat einer Besprechung',
  'check.line.channel': 'Kanalbesprechung',
  'check.line.reports': 'Liste der Berichte',
  'check.line.expand': 'Personen im Bericht selbst ($expand)',
  'check.line.pages': 'Berichte auf mehreren Seiten',
  'check.line.webinars': 'Liste der Webinare und Townhalls',
  'check.line.registrations': 'Wer sich registriert hat',
  'check.line.townhall': 'Registrierungen im Bericht einer Townhall',
  'check.line.meetingType': 'Wie Teams die Besprechung nennt',
  'check.line.participant': 'Wer in einer Besprechung ist (inMeeting)',
  'check.line.participantPermission': 'Berechtigung dafür, wer in einer Besprechung ist',
  'check.line.meetingEvents': 'Besprechungen, die beginnen und enden',
  'check.line.participantEvents': 'Kommen und Gehen als Ereignis',
  'check.line.targeted': 'Nachrichten für eine Person im Chat',
  'check.line.conversation': 'Wie Teams Unterhaltungen nennt',
  'check.line.installed': 'Installiert',
  'check.line.copilot': 'In Copilot gefragt',
  'check.line.artifact': 'Berichte mit der Berechtigung eines Chats',
  'check.line.looks': 'Diagramme und Badges auf dem Telefon',

  'check.remedy.consent':
    'Fragen Sie hier **wer war da** und drücken Sie „Zulassen“, oder lassen Sie die Administration für alle zustimmen.',
  'check.remedy.admin': 'Die Administration muss VirtualEvent.Read zustimmen: Schritt 3 von docs/install.md.',
  'check.remedy.stepUp':
    'Ihre Organisation verlangt noch einen Schritt: Fragen Sie hier **wer war da** und drücken Sie „Weiter“.',
  'check.remedy.again': 'Schreiben Sie **abmelden**, dann **anmelden**, und prüfen Sie noch einmal.',
  'check.remedy.account':
    'Ein anderes Konto ist angemeldet: Schreiben Sie **abmelden**, dann **anmelden** mit diesem Konto.',
  'check.remedy.later':
    'Microsoft ist ausgelastet oder antwortet nicht. Prüfen Sie später noch einmal; bleibt es so, hilft doctor.',
  'check.remedy.doctor':
    'Der Bot ist falsch eingerichtet: Starten Sie doctor dort, wo er installiert ist (docs/operations.md).',
  'check.remedy.permission': 'Graph verweigert das, obwohl Sie zugestimmt haben. Bitte melden Sie es.',
  'check.remedy.report': 'Damit hat niemand gerechnet. Bitte melden Sie es mit dem Bericht zum Kopieren.',
  'check.remedy.silent':
    'Manifest, Verbindung und „Expose an API“ müssen dieselbe URI nennen: docs/install.md, „If something does not work“.',
  'check.remedy.expand': 'Nichts zu tun: Ich lese die Personen jedes Berichts aus einer eigenen Liste.',
  'check.remedy.registrations':
    'Nichts zu tun: **wer hat gefehlt** sagt es bei Veranstaltungen dazu; alles andere daran geht.',
  'check.remedy.townhall': 'Nichts zu tun: Personen werden stattdessen nach Konto und Adresse zugeordnet.',
  'check.remedy.app':
    'Fügen Sie mich dem Chat dieser Besprechung hinzu; bin ich schon dort, hilft Schritt 7.3 von docs/install.md.',
  'check.remedy.live': 'Packen Sie die Teams-App mit LIVE=on, und lassen Sie die Besitzer des Chats zustimmen.',
  'check.remedy.liveOff': 'Nur **wer ist da** braucht sie: Setzen Sie LIVE=on und packen Sie die Teams-App damit.',
  'check.remedy.targeted':
    'Antworten gehen stattdessen in den privaten Chat. Sie lassen sich abschalten: docs/configuration.md.',

  'check.how.signIn': 'Drücken Sie den Knopf unten, und prüfen Sie dann noch einmal.',
  'check.how.first': 'Kommt nach einer Zeile weiter oben, die noch nicht in Ordnung ist.',
  'check.how.cloud': 'Ihre Cloud hat keine Webinare und Townhalls.',
  'check.how.silentPrivate': 'Schreiben Sie hier **abmelden**, und fragen Sie dann etwas.',
  'check.how.silentChat':
    'Schreiben Sie hier **abmelden**, und fragen Sie dann **wer war da** im Chat einer Besprechung.',
  'check.how.meeting': 'Halten Sie eine Teams-Besprechung ab, die Sie organisieren; ich schaue vier Wochen zurück.',
  'check.how.report': 'Prüfen Sie einige Minuten nach einer Besprechung, die Sie organisiert haben, noch einmal.',
  'check.how.pages': 'Braucht einen Bericht mit so vielen Personen, dass Graph ihn teilt.',
  'check.how.channel': 'Organisieren Sie eine Besprechung in einem Kanal.',
  'check.how.webinar': 'Organisieren Sie ein Webinar mit Registrierung.',
  'check.how.townhall': 'Organisieren Sie eine Townhall, und prüfen Sie noch einmal, wenn ihr Bericht da ist.',
  'check.how.chat': 'Fügen Sie mich dem Chat einer Besprechung hinzu, die Sie organisieren.',
  'check.how.participant':
    'Nehmen Sie an einer Besprechung teil, die Sie organisieren und in deren Chat ich bin, und prüfen Sie von dort.',
  'check.how.live': 'Lässt sich nicht unterscheiden: Mit LIVE=on bittet die App darum.',
  'check.how.events': 'Beginnen und beenden Sie eine Besprechung, in deren Chat ich bin.',
  'check.how.eventsStarted':
    'Ich habe eine Besprechung beginnen, aber nicht enden sehen. Beenden Sie eine, in deren Chat ich bin.',
  'check.how.eventsEnded':
    'Ich habe eine Besprechung enden, aber nicht beginnen sehen. Beginnen Sie eine, in deren Chat ich bin.',
  'check.how.participantEvents':
    'Ein Bot von Azure bekommt, soweit bekannt, keine solchen Ereignisse; nichts hängt davon ab.',
  'check.how.targeted': 'Fragen Sie **wer kam zu spät** im Chat einer Besprechung.',
  'check.how.targetedOff':
    'Ausgeschaltet (docs/configuration.md). Ist es an, fragen Sie **wer kam zu spät** im Chat einer Besprechung.',
  'check.how.conversation': 'Schreiben Sie mir im Chat einer Besprechung und in einem Kanal.',
  'check.how.copilot': 'Die App bietet sich Copilot nicht an; hier steht, wenn sie dort trotzdem gefragt wird.',
  'check.how.artifact': 'Ich bitte nicht darum, also lässt es sich hier nicht ausprobieren.',
  'check.how.looks': 'Das sehen nur Sie: Fragen Sie **wer war da** auf Ihrem Telefon.',
};

import { check } from './check/fr.js';
import type { WordKey } from './en.js';

/** French, with "vous". No-break spaces stand before : ? ! ; and inside « ». */
export const fr: Record<WordKey, string> = {
  'welcome.title': 'Bonjour, je peux vous dire qui était présent',
  'welcome.personal':
    'Après une réunion que vous avez organisée, tapez **qui était présent** : je réponds qui est venu, combien de temps et dans quel rôle.',
  'welcome.chat':
    'Une fois cette réunion terminée, son organisateur peut me mentionner et taper **qui était présent**. Je réponds qui est venu, combien de temps et dans quel rôle.',
  'welcome.channel':
    'Après une réunion de ce canal, son organisateur peut me mentionner en réponse à la publication de la réunion et taper **qui était présent**. Je réponds qui est venu, combien de temps et dans quel rôle.',
  'welcome.privacy':
    'Je lis le rapport de présence avec votre propre autorisation, quand vous le demandez et pour le résumé après une réunion, et je n’en garde aucune copie.',
  'welcome.chatPrivacy':
    'Je lis le rapport de présence avec l’autorisation de l’organisateur, quand il le demande et pour le résumé après une réunion, et je n’en garde aucune copie.',
  'example.label': 'Une réponse ressemble à ceci :',
  'example.title': 'Revue de design',
  'example.answer': '3 personnes · 1 en retard',
  'example.chatAnswer': '3 personnes, 1 h',
  'example.organizer': 'Mei Tanaka',
  'example.presenter': 'Amara Okafor',
  'example.late': 'Jonas Lindqvist',

  'help.title': 'Ce que vous pouvez me demander',
  'help.tap': 'Touchez une ligne en couleur pour la demander, ou tapez-la.',
  'help.group.meeting': 'Après une réunion',
  'help.group.people': 'Personnes',
  'help.group.series': 'Séries',
  'help.group.files': 'Fichiers',
  'help.group.itself': 'Automatique',
  'help.group.you': 'Vous',
  'help.everything': 'Tout afficher',
  'help.sent': 'Ce que vous pouvez me demander se trouve dans notre conversation privée.',
  'help.here': 'Ici, vous pouvez demander par exemple : {commands}.',
  'help.whoAttended': 'Qui est venu à la réunion, combien de temps et dans quel rôle.',
  'help.whoWasAbsent':
    'Qui était invité ou inscrit et ne figure pas dans le rapport. En privé, collez une liste en dessous pour la comparer.',
  'help.whoWasLate': 'Qui est arrivé après le début prévu.',
  'help.whoLeftEarly': 'Qui est parti avant la fin.',
  'help.roles': 'Qui était organisateur, présentateur ou participant.',
  'help.timeline': 'Combien de personnes étaient là en même temps, et quand le plus.',
  'help.trend': 'Comment une série évolue au fil des dernières dates : « tendance », « tendance 5 dernières ».',
  'help.attendanceOf': 'Une seule personne : « présence de Mei », « présence de Mei 5 dernières ».',
  'help.attendanceOfOne': 'Une seule personne : « présence de Mei ».',
  'help.whoIsHere':
    'Pendant la réunion : combien de membres de cette conversation Teams y montre ; les noms si l’organisateur le demande.',
  'help.whoAreWeWaitingFor':
    'Pendant la réunion : qui est invité et n’y apparaît pas. Seul l’organisateur le lit, en privé.',
  'help.sessions': 'Chaque ouverture de la réunion : quand, combien de temps, combien de personnes.',
  'help.meetings': 'Vos réunions terminées, avec des numéros pour les demander.',
  'help.webinars': 'Vos webinaires et assemblées, pour en choisir un.',
  'help.signIn': 'Laissez-moi lire les rapports de présence de vos réunions.',
  'help.signOut': 'Faites-moi oublier votre autorisation.',
  'help.forgetMe': 'Supprimer tout ce que je garde sur vous.',
  'help.summaries':
    'Un résumé automatique à la fin de cette réunion, ou aucun : « résumés activés », « résumés désactivés ».',
  'help.allSummaries':
    'Un résumé après chaque réunion que vous organisez, ou aucun : « tous résumés activés », « tous résumés désactivés ».',
  'help.summariesAlsoTo':
    'Quelqu’un d’autre reçoit aussi vos résumés et peut demander comme vous : « résumés aussi à @Mei », « ne plus partager avec @Mei ».',
  'help.whoGetsMySummaries': 'Qui d’autre reçoit vos résumés, et de qui vous en recevez.',
  'help.stopSummariesFrom':
    'Ne plus recevoir les résumés de quelqu’un, ou les accepter de nouveau : « refuser les résumés de Anna ».',
  'help.help': 'Cette liste.',
  'help.onlyYou': 'Vous seul voyez les réponses à {commands}.',
  'help.which':
    'Précisez laquelle si besoin : « hier », « mardi dernier », « le 3 mars », « la revue de design », « #2 ».',
  'help.where':
    'Posez votre question dans la conversation d’une réunion à propos de celle-ci, ou dans notre conversation privée à propos de toute réunion que vous avez organisée.',
  'help.export': 'Les présences dans un fichier Excel pour votre OneDrive.',
  'help.exportCsv': 'La même chose en fichier CSV, présenté comme celui de Teams.',
  'help.exportCsvUtf8': 'La même chose en fichier CSV pour les programmes : en UTF-8, toutes les heures en UTC.',

  'command.whoAttended': 'qui était présent',
  'command.whoWasAbsent': 'qui était absent',
  'command.whoWasLate': 'qui était en retard',
  'command.whoLeftEarly': 'qui est parti plus tôt',
  'command.roles': 'rôles',
  'command.timeline': 'chronologie',
  'command.trend': 'tendance',
  'command.attendanceOf': 'présence de',
  'command.export': 'exporter',
  'command.exportCsv': 'exporter en CSV',
  'command.exportCsvUtf8': 'exporter en CSV UTF-8',
  'command.whoIsHere': 'qui est là maintenant',
  'command.howManyAreHere': 'combien sont là',
  'command.whoAreWeWaitingFor': 'qui attend-on',
  'command.sessions': 'séances',
  'command.meetings': 'réunions',
  'command.webinars': 'webinaires',
  'command.signIn': 'se connecter',
  'command.signOut': 'se déconnecter',
  'command.forgetMe': 'oublie-moi',
  'command.summariesOn': 'résumés activés',
  'command.summariesOff': 'résumés désactivés',
  'command.allSummariesOn': 'activer mes résumés',
  'command.allSummariesOff': 'désactiver mes résumés',
  'command.summariesAlsoTo': 'résumés aussi à',
  'command.noLongerTo': 'ne plus partager avec',
  'command.whoGetsMySummaries': 'qui reçoit mes résumés',
  'command.stopSummariesFrom': 'refuser les résumés de',
  'command.allowSummariesFrom': 'accepter les résumés de',
  'command.help': 'aide',

  'notHere.pdf.title': 'Je ne fais pas de PDF',
  'notHere.pdf.text':
    'Je fais des fichiers Excel et CSV ; les deux s’enregistrent ou s’impriment en PDF. Tapez **exporter** pour Excel, ou **exporter en CSV**.',
  'notHere.mail.title': 'Je n’écris à personne d’autre',
  'notHere.mail.text':
    'Ce que je sais reste dans Teams. Tapez **exporter** pour un fichier que vous pourrez joindre ou partager depuis OneDrive.',
  'notHere.said.title': 'Je ne sais pas ce qui s’est dit',
  'notHere.said.text':
    'Un rapport de présence dit qui est venu et quand, rien de ce qui s’est dit. Transcription, notes et enregistrement sont dans la conversation de la réunion, sous son récapitulatif.',
  'notHere.spoke.title': 'Je ne sais pas qui a parlé',
  'notHere.spoke.text':
    'Un rapport de présence dit qui était là et quand, pas qui a parlé. La chronologie montre combien de personnes étaient là à quel moment.',
  'notHere.average.title': 'Je ne calcule pas de moyennes',
  'notHere.average.text':
    'Un rapport de présence dit combien de temps chaque personne est restée. Tapez **exporter** pour un fichier dont une colonne le donne ; Excel en calcule la moyenne.',
  'notHere.uninvited.title': 'Je ne sais pas qui est venu sans invitation',
  'notHere.uninvited.text':
    'Un rapport de présence dit qui est venu, et qui était attendu sans venir. Les personnes de l’extérieur y figurent comme invités ; aucun rapport ne dit qu’une invitation a été transférée.',
  'notHere.reason.title': 'Je ne connais pas les raisons',
  'notHere.reason.text':
    'Un rapport de présence dit qui était là et quand, pas pourquoi quelqu’un était en retard ou absent.',
  'unknown.title': 'Je peux vous dire qui était présent à une réunion',
  'unknown.text': 'Je n’ai pas compris. Voici ce qu’on me demande le plus ; **aide** montre tout.',

  'button.whoAttended': 'Qui était présent ?',
  'button.help': 'Aide',
  'button.timeline': 'Chronologie',
  'button.export': 'Exporter',
  'button.signIn': 'Se connecter',
  'button.lookAgain': 'Regarder à nouveau',
  'button.tryAgain': 'Réessayer',
  'button.allow': 'Autoriser',
  'button.continue': 'Continuer',
  'button.administrators': 'Pour les administrateurs : autoriser',
  'button.openPrivateChat': 'Ouvrir notre conversation privée',

  'attendance.people': '{count, plural, =0 {Personne} one {# personne} many {# de personnes} other {# personnes}}',
  'attendance.length': 'Durée',
  'attendance.attended': 'Présents',
  'attendance.name': 'Nom',
  'attendance.role': 'Rôle',
  'attendance.time': 'Temps',
  'attendance.parts':
    'La réunion a eu lieu en {count, plural, one {une partie} many {# de parties} other {# parties}} ; sa durée est celle de toutes ensemble, sans le temps entre elles.',
  'attendance.openedAgain':
    '{count, plural, one {La réunion a été rouverte le {when}.} many {La réunion a été rouverte # de fois, en dernier le {when}.} other {La réunion a été rouverte # fois, en dernier le {when}.}} Cela ne compte ni dans sa durée ni dans le temps de présence.',
  'attendance.interrupted':
    'La réunion a été ouverte {count, plural, other {# fois}} ; les pauses de 10 minutes au plus en font partie.',
  'attendance.openEnded':
    '† Heure d’arrivée ou de départ inconnue : compté depuis le début ou jusqu’à la fin de la séance.',
  'attendance.noTimes': 'Le rapport ne donne les heures de personne : une stratégie de Teams peut les omettre.',
  'attendance.someTimes':
    'Pour {count, plural, one {# personne} many {# de personnes} other {# personnes}}, le rapport ne donne pas d’heures : les sommes et les moyennes n’en tiennent pas compte.',
  'attendance.timesUnknown': 'inconnu',
  'attendance.untitled': 'Réunion sans titre',
  'attendance.unnamed': 'Personne sans nom',
  'attendance.dialIn': 'Participant par téléphone',
  'attendance.incomplete':
    'Ce rapport est trop volumineux pour être affiché en entier : {count, plural, =0 {personne n’a pu être lu} =1 {seule la première personne est affichée} other {les # premières personnes sont affichées}}. Les nombres de personnes sont des minimums.',
  'attendance.registeredVia': 'inscription via {site}',
  'attendance.registered': 'inscription faite',
  'attendance.reactions': '{count, plural, one {# réaction} many {# de réactions} other {# réactions}}',
  'attendance.raisedHands': '{count, plural, one {# main levée} many {# de mains levées} other {# mains levées}}',
  'attendance.countDiffers':
    'Teams a compté {counted, plural, one {# participant} many {# de participants} other {# participants}} ; le rapport contient {listed, plural, one {# personne} many {# de personnes} other {# personnes}}.',
  'attendance.mayCountTwice':
    '{count, plural, other {# entrées}} n’ont pas d’identité : une personne venue plusieurs fois anonymement peut être comptée deux fois.',
  'attendance.sharedAddress':
    '{count, plural, other {# comptes}} ont ici la même adresse qu’un autre : une personne qui a deux comptes est comptée deux fois.',
  'attendance.leftOut':
    'Le canal a eu {count, plural, one {une autre session} many {# d’autres sessions} other {# autres sessions}} pendant ce temps : {when}. Je ne peux pas savoir si cela fait partie de cette réunion ; ce n’est pas compté.',
  'attendance.openedLater':
    'Elle a été rouverte plus tard, en dernier le {when}, sans que personne s’y réunisse : ce n’est pas compté.',
  'attendance.maybeOutdated':
    'C’est le rapport le plus récent qui existe. Si la réunion a eu lieu de nouveau depuis, ce rapport-là n’est pas encore disponible.',
  'attendance.zoneUnknown': 'L’événement indique un fuseau horaire que je ne connais pas ; j’ai lu ses heures en UTC.',
  'attendance.whatReportLeavesOut':
    'Le rapport de présence de Teams ne contient ni les personnes qui ont refusé d’y figurer, ni le temps passé dans les salles pour petits groupes.',
  'attendance.shareRule':
    'Est présent qui était là au moins {percent, number} % du temps prévu pendant lequel la réunion a eu lieu. Les pourcentages se rapportent au même temps.',
  'attendance.shareRuleUnplanned':
    'Est présent qui était là au moins {percent, number} % de la durée de la réunion. Les pourcentages se rapportent au même temps.',
  'attendance.summary': '{title} : {people}',
  'attendance.otherMeetings': 'Une autre réunion :',
  'attendance.otherMeetings.open': 'Ouvrir',

  'attendance.label': 'Qui était présent',
  'headline.came':
    '{count, plural, one {# présent sur {of, number}} many {# de présents sur {of, number}} other {# présents sur {of, number}}}',
  'headline.late': '{count, number} en retard',
  'headline.leftEarly':
    '{count, plural, one {# départ anticipé} many {# de départs anticipés} other {# départs anticipés}}',
  'headline.missing': '{count, plural, one {# absent} many {# d’absents} other {# absents}}',
  'headline.notFound': '{count, plural, one {# introuvable} many {# d’introuvables} other {# introuvables}}',
  'headline.withLength': '{people}, {length}',
  'headline.nobody': 'Personne n’est venu',
  'figure.person': 'personne',
  'figure.people': 'personnes',
  'figure.minutesLong': 'min de réunion',
  'figure.hoursLong': 'h de réunion',
  'figure.minutesAverage': 'min en moyenne',
  'figure.hoursAverage': 'h en moyenne',
  'figure.peak': 'au plus à la fois',
  'about.button': 'À propos des chiffres',
  'chip.all': 'Tous {count, number}',
  'chip.late': 'En retard {count, number}',
  'chip.leftEarly': 'Partis tôt {count, number}',
  'chip.guests': 'Invités {count, number}',
  'chip.unknown': 'Inconnus {count, number}',
  'chip.more': 'Plus…',
  'chip.chosen': '✓ {chip}',
  'about.grace':
    'En retard : arrivée plus de {minutes} min après le début prévu. Départ anticipé : plus de {minutes} min avant la fin. À partir de {much} min, c’est mis en évidence.',
  'about.strip':
    'Une ligne est la réunion : épaisse pendant la présence, fine pendant l’absence, orange là où manque le début ou la fin. Touchez une personne pour voir ses heures.',
  'attendance.count': '{count, number}',
  'attendance.average': 'Temps moyen',
  'attendance.median': 'Temps médian',
  'attendance.peak': 'Maximum à la fois',
  'attendance.teamsTotal': '{time} selon Teams',
  'attendance.outside': '{time} hors de la réunion',
  'report.people': 'Total',

  'times.scheduled': 'Prévu : {when}',
  'times.held': 'Réel : {when}',

  'tag.late': '{time} de retard',
  'tag.leftEarly': 'départ {time} avant la fin',
  'tag.returned': 'sortie puis retour',
  'tag.guest': 'invité',
  'tag.dialIn': 'par téléphone',
  'tag.away': '{time} d’absence',
  'strip.whole': 'Présence du début à la fin',
  'strip.joined': 'Arrivée {time} après le début',
  'strip.joinedLate': 'Arrivée avec {time} de retard',
  'strip.left': 'Départ {time} avant la fin',
  'strip.leftEarly': 'Départ anticipé de {time}',
  'strip.away': 'Absence de {time}',
  'strip.awayTimes': '{count, number} absences, {time} en tout',
  'strip.joinUnknown': 'Heure d’arrivée inconnue',
  'strip.leaveUnknown': 'Heure de départ inconnue',

  'status.present': 'présence',
  'status.partial': 'présence partielle',
  'status.timesUnknown': 'heures inconnues',

  'status.count': '{status} : {count, number}',
  'status.countUnknown': 'heures inconnues : {count, number}',

  'organisation.count': '{name} : {count, number}',
  'organisation.home': 'votre organisation',
  'organisation.others': 'autres ou inconnues : {count, number}',
  'organisation.guests': 'invités : {count, number}',
  'organisation.otherGuests': 'autres invités : {count, number}',

  'punctuality.noSchedule':
    'Je ne connais pas d’heure prévue pour cette réunion, ou elle a eu lieu à un tout autre moment. Je ne peux donc pas dire qui était en retard ou est parti plus tôt.',
  'punctuality.unknown':
    'Pour {count, plural, one {# personne} many {# de personnes} other {# personnes}}, le rapport ne donne pas toutes les heures.',
  'punctuality.noTimes':
    'Le rapport ne donne pas d’heures. Je ne peux donc pas dire qui était en retard ou est parti plus tôt.',
  'punctuality.nobodyCame': 'Personne ne figure dans le rapport : personne n’est arrivé en retard ni parti plus tôt.',
  'late.question': 'Qui était en retard',
  'late.label': 'En retard',
  'late.count': '{count, number} sur {of, number}',
  'late.moment': 'Arrivée',
  'late.by': 'Retard',
  'late.nobody': 'Toutes les personnes dont l’heure est connue étaient à l’heure.',
  'late.rule':
    'En retard veut dire arrivé plus de {minutes, plural, one {# minute} many {# de minutes} other {# minutes}} après le début prévu.',
  'leftEarly.question': 'Qui est parti plus tôt',
  'leftEarly.label': 'Départs anticipés',
  'leftEarly.count': '{count, number} sur {of, number}',
  'leftEarly.moment': 'Départ',
  'leftEarly.by': 'Avance',
  'leftEarly.nobody': 'Toutes les personnes dont l’heure est connue sont restées jusqu’à la fin.',
  'leftEarly.together':
    '{count, number} sur {of, number} sont partis ensemble à {time} ; je ne compte donc personne comme parti plus tôt.',
  'leftEarly.rule':
    'Plus tôt veut dire parti plus de {minutes, plural, one {# minute} many {# de minutes} other {# minutes}} avant la fin prévue, ou avant la fin réelle si elle était plus tôt.',

  'absence.question': 'Qui était absent',
  'absence.invited': 'Invités',
  'absence.came': 'Dont dans le rapport',
  'absence.label': 'Non trouvés',
  'absence.declined.label': 'Ont refusé',
  'absence.optional.label': 'Facultatifs, absents',
  'absence.count': '{count, number} sur {of, number} invités introuvables dans le rapport',
  'absence.absent': 'Non trouvés : absents du rapport ({count, number})',
  'absence.missing': 'Non trouvés : peut-être sous un autre nom ({count, number})',
  // A heading of the card, as a sentence on it quotes it.
  'absence.heading': '« {heading} »',
  'absence.mayBe': '{some, number} de ces {count, number} peuvent figurer sous {where}.',
  'absence.unmatched': 'Non trouvés : peut-être présents autrement ({count, number})',
  'absence.unmatchedText':
    'Ces personnes sont peut-être venues avec une autre adresse, par téléphone ou sans se connecter. Une liste de diffusion compte pour une personne.',
  'absence.declined': 'Ont refusé ({count, number})',
  'absence.optional': 'Facultatifs, absents du rapport ({count, number})',
  'absence.unexplained': 'Présents, invitation introuvable ({count, number})',
  'absence.uninvited': 'Dans le rapport, sans invitation ({count, number})',
  'absence.nobodyInvited':
    'Le calendrier n’indique personne d’autre d’invité ; je ne peux donc pas dire qui était absent.',
  'absence.nobody': 'Toutes les personnes attendues qui n’ont pas refusé figurent dans le rapport.',
  'absence.atLeast':
    'Au moins {count, plural, one {# de ces personnes ne figure pas} many {# de ces personnes ne figurent pas} other {# de ces personnes ne figurent pas}} dans le rapport ; je ne peux pas dire lesquelles.',
  'absence.rule': 'Je compare l’invitation du calendrier avec le rapport, par adresse et par compte, jamais par nom.',
  'absence.rooms':
    '{count, plural, one {Une salle de réunion était connectée} many {# de salles de réunion étaient connectées} other {# salles de réunion étaient connectées}} : le rapport ne dit pas qui s’y trouvait, je ne déclare donc personne absent.',
  'absence.noMembers':
    'Je ne suis pas dans la conversation de cette réunion. J’y reconnaîtrais davantage de personnes.',
  'class.answer':
    '{count, number} des {of, number} membres de ce canal ne {count, plural, one {figure} many {figurent} other {figurent}} pas dans le rapport',
  'class.count':
    '{count, number} des {of, number} membres de ce canal {count, plural, one {est introuvable} many {sont introuvables} other {sont introuvables}} dans le rapport',
  'class.notFound': 'Introuvables dans le rapport',
  'class.mayBe': '{some, number} de ces {count, number} personnes peuvent figurer sous {where}.',
  'class.unmatchedText':
    'Quelqu’un de ce nom est venu avec un autre compte, ou le rapport n’a pas pu être lu jusqu’au bout.',
  'class.nobody': 'Les {of, number} membres de ce canal figurent tous dans le rapport',
  'class.members': 'Membres du canal',
  'class.label': 'Pas dans le rapport',
  'class.absent': 'Membres, pas dans le rapport ({count, number})',
  'class.missing': 'Membres non trouvés : peut-être sous un autre nom ({count, number})',
  'class.others': 'Dans le rapport, pas membre ({count, number})',
  'class.tooLarge': 'Pour un canal de plus de {count, number} membres, je ne donne que des nombres.',
  'class.rule':
    'L’invitation ne nomme personne : je compare donc les membres de ce canal avec le rapport, par compte. Tous n’étaient peut-être pas attendus.',
  'pasted.question': 'Qui de votre liste était absent',
  'pasted.listed': 'Sur votre liste',
  'pasted.came': 'Dans le rapport',
  'pasted.notFound.label': 'Pas dans le rapport',
  'pasted.noSuchName.label': 'Nom introuvable',
  'pasted.named.label': 'Sous ce nom',
  'pasted.answer.notFound':
    '{count, number} sur {of, number} de votre liste ne {count, plural, one {figure} many {figurent} other {figurent}} pas dans le rapport sous leur adresse',
  'pasted.answer.noSuchName':
    '{count, plural, one {un nom ne figure} many {# noms ne figurent} other {# noms ne figurent}} pas dans le rapport',
  'pasted.answer.nobody': 'Toutes les personnes de votre liste figurent dans le rapport',
  'pasted.answer.names': 'Tous les noms de votre liste figurent dans le rapport',
  'pasted.notFound': 'Pas dans le rapport sous cette adresse ({count, number})',
  'pasted.mayBe':
    '{count, plural, one {Une personne du rapport n’est} many {# personnes du rapport ne sont} other {# personnes du rapport ne sont}} pas sur votre liste. Certaines des suivantes peuvent y être sous une autre adresse.',
  'pasted.incomplete':
    'Le rapport n’a pas pu être lu jusqu’au bout : certaines des personnes suivantes peuvent y figurer.',
  'pasted.noSuchName': 'Nom introuvable dans le rapport ({count, number})',
  'pasted.noSuchNameText': 'Ces personnes y sont peut-être sous un autre nom.',
  'pasted.named': 'Sous ce nom dans le rapport ({count, number})',
  'pasted.namedText': 'Un nom ne prouve pas qu’il s’agit de la même personne.',
  'pasted.others': 'Dans le rapport, pas sur votre liste ({count, number})',
  'pasted.forgotten': 'J’ai comparé votre liste, puis je l’ai oubliée.',
  'pasted.cut':
    '{count, plural, one {Une autre ligne ne tient} many {# autres lignes ne tiennent} other {# autres lignes ne tiennent}} pas ici. Collez une liste plus courte pour tout voir.',
  'pasted.signIn.title': 'Connectez-vous, puis collez la liste à nouveau',
  'pasted.signIn.text': 'Je ne garde aucune liste, même pendant la connexion.',
  'pasted.which': 'Ajoutez l’une d’elles à la question sur la première ligne, puis collez la liste à nouveau :',
  'pasted.private.title': 'Collez la liste dans notre conversation privée',
  'pasted.private.text': 'Ici, d’autres liraient qui était absent. Je ne l’ai pas comparée.',
  'response.accepted': 'accepté',
  'response.tentative': 'provisoire',
  'response.declined': 'refusé',
  'response.none': 'pas de réponse',
  'response.organizer': 'organisateur',
  'registrations.question': 'Inscriptions et absents',
  'registrations.rate': 'Taux de présence : {share, number, percent}, {count, number} sur {of, number}',
  'registrations.rateLabel': 'Taux de présence',
  'registrations.nobody': 'Personne n’était inscrit avant la fin',
  'registrations.registered': 'Inscrits',
  'registrations.label': 'Non trouvés',
  'registrations.absent': 'Non trouvés : absents du rapport ({count, number})',
  'registrations.missing': 'Non trouvés : peut-être sous un autre nom ({count, number})',
  'registrations.mayBe': '{some, number} de ces {count, number} peuvent figurer sous {where}.',
  'registrations.unmatched': 'Non trouvés : peut-être présents autrement ({count, number})',
  'registrations.unmatchedText':
    'Une personne de ce nom figure dans le rapport avec une autre adresse, ou tout n’a pas pu être lu ; je ne déclare donc personne absent ici.',
  'registrations.afterwards': 'Inscrits après la fin ({count, number})',
  'registrations.cancelled': 'Inscriptions annulées ({count, number})',
  'registrations.waitlisted': 'Sur liste d’attente ({count, number})',
  'registrations.pending': 'En attente d’approbation ({count, number})',
  'registrations.rejected': 'Refusés par l’organisateur ({count, number})',
  'registrations.unexplained': 'Présents, inscription introuvable ({count, number})',
  'registrations.uninvited': 'Venus sans inscription ({count, number})',
  'registrations.inReport': 'dans le rapport',
  'registrations.rule':
    'Je compare les inscriptions avec le rapport, par inscription, compte et adresse, jamais par nom. Qui organise ou présente n’en a pas besoin. Seules les inscriptions faites avant la fin comptent dans le taux.',
  'registrations.dates':
    'Une inscription vaut pour tout l’événement ; je compare donc les rapports de ses {count, number} dates.',
  'registrations.incomplete':
    'Il manque encore des éléments de comparaison, comme le rapport de chaque date ; je ne déclare donc personne absent.',
  'registrations.guestListRule':
    'Je compare la liste des invités de l’événement avec le rapport, par adresse et par compte, jamais par nom.',
  'registration.registered': 'inscrit',
  'registration.cancelled': 'inscription annulée',
  'registration.waitlisted': 'sur liste d’attente',
  'registration.pending': 'en attente d’approbation',
  'registration.rejected': 'inscription refusée',
  'registration.afterwards': 'inscrit après la fin',
  'registration.none': 'sans inscription',

  'roles.question': 'Rôles',
  'roles.presenterNote': 'Dans beaucoup de réunions, tout le monde est présentateur : c’est une option de réunion.',

  'picture.show': 'Afficher les chiffres',
  'picture.on': '{date} : {what}',
  'picture.came': '{count, plural, =0 {aucune présence} one {# présence} many {# de présences} other {# présences}}',
  'picture.late': '{count, number} en retard',
  'picture.noReport': 'pas de rapport',

  'timeline.question': 'Combien étaient là en même temps',
  'timeline.peak': 'Maximum',
  'timeline.peakAt': 'Atteint à',
  'timeline.from': 'À partir de',
  'timeline.average': 'Durée moyenne',
  'timeline.median': 'Durée médiane',
  'timeline.rule': 'Chaque ligne couvre {length} et montre le plus grand nombre de personnes présentes en même temps.',
  'timeline.meetingOnly': 'Seule la réunion elle-même est montrée, sans ce qui était avant et après.',
  'timeline.unknown': 'Le rapport ne donne pas d’heures pour cette réunion.',
  'timeline.most': 'Maximum en même temps : {count, number}, de {from} à {to}',
  'timeline.mostAt': 'Maximum en même temps : {count, number}, à {at}',
  'timeline.mostOnly': 'Maximum en même temps : {count, number}',
  'timeline.mostTimes': 'Maximum en même temps : {count, number}, le plus longtemps de {from} à {to}',
  'timeline.alt': '{most}. Le maximum en même temps, par tranche de {length} : {slots}.',
  'timeline.legend': 'Personnes présentes en même temps ; le trait au-dessus marque le maximum.',
  'timeline.slot': 'à partir de {time}, {count, number}',

  'trend.question':
    '{count, plural, one {La dernière date} many {Les # dernières dates} other {Les # dernières dates}}',
  'trend.date': 'Date',
  'trend.averageOf': '{time} en moyenne',
  'trend.late': '{count, number} en retard',
  'trend.lateRule':
    'Seules les personnes dont les heures sont connues comptent comme en retard ; pour {count, number} des {of, number} participations à ces dates, elles ne le sont pas.',
  'trend.onlyOne': 'Il n’y a qu’un seul rapport, donc encore rien à comparer.',
  'trend.stopped': 'Venaient régulièrement, absents des deux derniers rapports ({count, number})',
  'trend.stoppedText':
    'Compté sur {of, plural, one {la date précédente} many {les # dates précédentes} other {les # dates précédentes}}. Ces personnes ont peut-être changé de compte ou refusé de figurer dans les rapports.',
  'trend.came': 'Présence',
  'trend.cameOf': '{count, number} sur {of, number}',
  'trend.lastSeen': 'Dernière fois',
  'trend.rule':
    'Les dates sans rapport ne sont pas comptées. Teams conserve les 50 rapports les plus récents, pendant un an.',
  'trend.sayAverage':
    'En moyenne, {count, plural, one {# personne est venue} many {# de personnes sont venues} other {# personnes sont venues}}.',
  'trend.sayAll':
    '{count, plural, =0 {Personne n’est venu} one {# personne est venue} many {# de personnes sont venues} other {# personnes sont venues}} aux {of, number} dates.',
  'trend.saySince':
    '{count, plural, one {# personne habituée n’est pas revenue} many {# de personnes habituées ne sont pas revenues} other {# personnes habituées ne sont pas revenues}} depuis le {date}.',
  'trend.noSchedule': 'Sans les heures prévues du calendrier, je ne peux pas dire qui était en retard.',
  'trend.nobody': 'Personne n’est venu',
  'trend.cameNewest':
    '{count, plural, one {# personne est venue} many {# de personnes sont venues} other {# personnes sont venues}}',
  'trend.more': '{came}, {count, number} de plus que la dernière fois',
  'trend.fewer': '{came}, {count, number} de moins que la dernière fois',
  'trend.same': '{came}, autant que la dernière fois',
  'trend.andStopped':
    '{said} ; {count, plural, one {# personne habituée ne vient} many {# de personnes habituées ne viennent} other {# personnes habituées ne viennent}} plus',
  'trend.stoppedNames': 'Ne viennent plus : {names}',
  'trend.moreNames': '{count, plural, one {# autre} many {# d’autres} other {# autres}}',
  'trend.legend': 'Combien de personnes sont venues, date par date.',
  'trend.legendLate': 'Combien de personnes sont venues, date par date ; la partie rayée est arrivée en retard.',
  'trend.legendGap': 'Points : une date sans rapport.',

  'history.came': 'Présence à {count, number} sur {of, number}',
  'history.unknownOne': 'inconnu',
  'history.legendNewest': 'Minutes dans chacune des {count, number} réunions les plus récentes.',
  'history.late': '{count, plural, one {# fois} many {# de fois} other {# fois}} en retard',
  'history.unknown': '{count, plural, one {# inconnue} many {# d’inconnues} other {# inconnues}}',
  'history.legend': 'Minutes dans chaque réunion.',
  'history.legendLate': 'Coin coupé : en retard.',
  'history.legendAbsent': '– pas dans le rapport.',
  'history.legendUnknown': '? présence inconnue.',
  'history.legendUntimed': '· présence, minutes inconnues.',

  'person.question': 'Présence d’une personne',
  'person.status': 'Statut',
  'person.share': 'De la réunion',
  'person.percent': '{share, number, percent}',
  'person.stay': '{from} – {to}',
  'person.stayOpen': 'à partir de {from}',
  'person.stayUntil': 'jusqu’à {to}',
  'person.joined': 'Arrivée',
  'person.left': 'Départ',
  'person.stayed': 'Durée',
  'person.noTimes': 'Le rapport ne donne pas d’heures pour cette personne.',
  'person.noStays': 'Le rapport ne dit pas quand cette personne est arrivée et repartie.',
  'person.notInReport': 'pas dans le rapport',
  'person.wasNot': 'Personne de ce nom n’est dans le rapport',
  'person.nobody':
    'Personne de ce nom ne figure dans ce rapport. On peut venir sous un autre nom, par téléphone ou sans se connecter. Tapez **qui était présent** pour voir tout le monde.',
  'person.nobodyOnDates':
    'Personne de ce nom ne figure dans {count, plural, one {le rapport de la seule date que j’ai regardée} many {les rapports de # de dates que j’ai regardées} other {les rapports des # dates que j’ai regardées}}. On peut participer sous un autre nom, par téléphone ou sans se connecter. Si vous pensez à une autre série, nommez-la à la fin de la question.',
  'person.noneCalled': 'Aucune réunion ni personne appelée « {name} ».',
  'person.near': 'Pensiez-vous à l’une de ces personnes ?',
  'person.inReport': 'Ces personnes figurent dans le rapport :',
  'person.cameTo': 'Présence à {count, number} {of, plural, one {date sur #} many {dates sur #} other {dates sur #}}.',
  'person.onTime':
    'À l’heure {count, plural, =0 {jamais} other {# fois}}, en retard {late, plural, =0 {jamais} other {# fois}}.',
  'person.punctualUnknown':
    'Pour {count, plural, one {une date} many {# de dates} other {# dates}}, impossible de dire si c’était à l’heure.',
  'person.summary': '{name} : {time}',
  'person.which.title': 'De qui parlez-vous ?',
  'person.which.text': 'Plusieurs personnes du rapport correspondent.',
  'person.whom.text': 'Touchez quelqu’un de ce rapport, ou tapez un nom après la question : « présence de Mei ».',

  'sessions.question':
    '{count, plural, one {La réunion a été ouverte # fois} many {La réunion a été ouverte # de fois} other {La réunion a été ouverte # fois}}',
  'sessions.when': 'Quand',
  'sessions.rule': 'Teams écrit un rapport chaque fois qu’une réunion se termine ; la rouvrir en crée un autre.',

  'meetings.question': 'Vos réunions',
  'meetings.label': 'Réunions en ligne terminées',
  'meetings.period': 'Les 30 derniers jours',
  'meetings.none':
    'Je n’ai trouvé aucune réunion en ligne de vous terminée dans les 30 derniers jours. Pour une plus ancienne, demandez-moi dans sa propre conversation ; tapez **webinaires** pour les webinaires et assemblées.',
  'meetings.noneThen':
    'Je n’ai trouvé aucune réunion en ligne de vous terminée à ce moment-là. Tapez **réunions** pour voir les plus récentes.',
  'meetings.how':
    'Demandez-en une par son numéro, son titre ou son jour : « qui était présent #2 », « qui était en retard hier ».',

  'export.offer.title': 'Votre fichier est prêt à être enregistré',
  'export.offer.text':
    'Autorisez-le ci-dessous, et il sera enregistré dans votre OneDrive. Personne d’autre ne le reçoit.',
  'export.offer.excel': 'Plutôt un fichier Excel',
  'export.offer.csv': 'Plutôt un fichier CSV',
  'export.description': 'Qui était présent : {people}. Le fichier sera enregistré dans votre OneDrive.',
  'export.chosen': '{answer}. Le fichier sera enregistré dans votre OneDrive.',
  'export.onlyCard.title': 'Il n’y a pas de fichier pour cela',
  'export.onlyCard.text':
    'Un fichier porte sur une seule date. Qui est venu à quelles dates d’une série, je le dis dans une carte.',
  'export.saved': 'Le fichier est dans votre OneDrive.',
  'export.declined': 'Aucun fichier n’a été enregistré.',
  'export.saving': 'Ce fichier est déjà en cours d’enregistrement.',
  'export.savedAlready': 'Ce fichier a déjà été enregistré : il est dans votre OneDrive.',
  'export.sheet.summary': 'Résumé',
  'export.sheet.people': 'Personnes',
  'export.sheet.intervals': 'Intervalles',
  'export.sheet.series': 'Série',
  'export.sheet.expected': 'Attendus',
  'export.expectedHow': 'À quel titre',
  'export.wasThere': 'Présence',
  'export.invited': 'invité',
  'export.member': 'membre du canal',
  'export.optional': 'invité, facultatif',
  'export.yes': 'oui',
  'export.no': 'non',
  'export.notKnown': 'inconnue',
  'export.meeting': 'Réunion',
  'export.scheduledStart': 'Début prévu (UTC)',
  'export.scheduledEnd': 'Fin prévue (UTC)',
  'export.start': 'Début (UTC)',
  'export.end': 'Fin (UTC)',
  'export.email': 'Adresse e-mail',
  'export.status': 'Statut',
  'export.firstJoin': 'Première arrivée (UTC)',
  'export.lastLeave': 'Dernier départ (UTC)',
  'export.share': 'De la réunion',
  'export.late': 'Retard',
  'export.leftEarly': 'Départ anticipé',
  'export.remarks': 'Remarques',
  'export.joined': 'Arrivée (UTC)',
  'export.left': 'Départ (UTC)',
  'export.duration': 'Durée',
  'export.came': 'Présences',
  'export.utc': 'Toutes les heures sont en UTC.',
  'export.seriesRule':
    'Dans la feuille de la série, une cellule donne le temps passé dans la réunion ; une cellule vide veut dire absent du rapport.',

  'role.organizer': '{count, plural, one {Organisateur} many {d’organisateurs} other {Organisateurs}}',
  'role.coorganizer': '{count, plural, one {Coorganisateur} many {de coorganisateurs} other {Coorganisateurs}}',
  'role.presenter': '{count, plural, one {Présentateur} many {de présentateurs} other {Présentateurs}}',
  'role.attendee': '{count, plural, one {Participant} many {de participants} other {Participants}}',
  'role.none': '{count, plural, other {sans rôle}}',
  'attendance.otherRoles': '{count, number} dans d’autres rôles',
  'role.count': '{count, number} {role}',

  'duration.lessThanMinute': 'moins d’1 min',
  'duration.none': '0 min',

  'view.range': '{from, number}–{to, number} sur {of, number}',
  'view.rangeRows': 'Lignes {from, number}–{to, number} sur {of, number}',
  'view.rangeEmpty': '{of, number} en tout',
  'view.previous': 'Précédent',
  'view.next': 'Suivant',
  'view.continued': '{heading} (suite)',
  'view.choose': 'Trier et filtrer',
  'view.sort': 'Trier par',
  'view.sort.time': 'Temps dans la réunion',
  'view.sort.name': 'Nom',
  'view.sort.join': 'Première arrivée',
  'view.sorted.name': 'Tri par nom',
  'view.sorted.join': 'Tri par première arrivée',
  'view.filter': 'Filtrer par',
  'view.filter.all': 'Tout le monde ({count, number})',
  'view.filter.late': 'En retard ({count, number})',
  'view.filter.leftEarly': 'Départs anticipés ({count, number})',
  'view.filter.guests': 'Invités ({count, number})',
  'view.filter.absent': 'Absents',
  'view.filter.phone': 'Par téléphone ({count, number})',
  'view.filter.toTheEnd': 'Présents jusqu’à la fin ({count, number})',
  'view.filter.unknown': 'Horaires inconnus ({count, number})',
  'view.filter.organisation': 'De {name} ({count, number})',
  'view.filter.said': '{what} ({count, number})',
  'view.filter.response': 'Invitation : {response}',
  'view.times': 'Moment de présence',
  'view.times.all': 'Peu importe',
  'view.untold':
    'Le rapport ne le dit pas pour {count, plural, one {# personne, qui n’est pas comptée} many {# de personnes, qui ne sont pas comptées} other {# personnes, qui ne sont pas comptées}}.',
  'view.show': 'Afficher',
  'view.everybody': 'Tout le monde',
  'view.nobody': 'Personne.',
  'view.find': 'Chercher une personne',
  'view.find.hint': 'Un nom, ou une partie',
  'view.find.button': 'Chercher',

  'share.button': 'Partager dans la conversation',
  'share.names': 'Afficher les noms ici',
  'share.done': 'Partagé dans la conversation de la réunion.',
  'share.by': 'Affiché ici par l’organisateur de la réunion.',
  'summaries.howToStop':
    'Ce message est automatique. L’organisateur peut écrire **résumés désactivés** pour l’arrêter.',
  'summaries.howToStopOwn':
    'Les résumés sont automatiques. Écrivez **désactiver mes résumés** pour les arrêter pour toutes vos réunions.',
  'summaries.onAgain': 'À nouveau pour cette réunion',
  'summaries.postNames': 'Publier les noms',
  'summaries.always': 'Toujours pour cette série',
  'summaries.never': 'Plus de résumés de celle-ci',
  'summaries.alwaysDone': 'Désormais, les noms sont publiés dans la conversation de cette réunion.',
  'summaries.neverDone':
    'Plus de résumés de cette réunion. Écrivez **résumés activés** dans sa conversation pour les retrouver.',
  'summaries.signIn.title': 'Le rapport de présence peut être affiché',
  'summaries.signIn.text':
    'L’organisateur doit se connecter une fois. Appuyez sur **Se connecter**, et le résumé apparaît ici.',
  'summaries.signIn.own': 'Appuyez une fois sur **Se connecter**, et le résumé apparaît ici.',
  'summaries.signIn.working': 'Un instant : le résumé apparaît ici.',
  'summaries.none.title': 'Pas de résumé de présence',
  'summaries.none.outage':
    'Microsoft 365 ne m’a pas répondu pendant plus d’un jour après la réunion, je ne vous le dis donc que maintenant.',
  'summaries.late.title': 'Le rapport de présence est en retard',
  'summaries.late.text':
    'Je n’ai pas encore pu lire le rapport de cette réunion. Je continue à chercher jusqu’à un jour après la fin, et le résumé apparaîtra ici.',
  'summaries.on.title': 'Les résumés de cette réunion sont activés',
  'summaries.on.text':
    'À la fin de cette réunion, j’indique ici combien de personnes sont venues, et je vous écris en privé lesquelles.',
  'summaries.on.others': 'Ceux de vos autres réunions restent désactivés, comme vous l’avez choisi pour toutes.',
  'summaries.off.title': 'Les résumés de cette réunion sont désactivés',
  'summaries.off.text':
    'Je ne publie plus de résumé à la fin de cette réunion. Écrivez **résumés activés** pour changer cela.',
  'summaries.off.others': 'Ceux de vos autres réunions restent activés. **désactiver mes résumés** les arrête aussi.',
  'summaries.off.all':
    'Ceux de vos autres réunions sont désactivés aussi, sauf si vous les avez activés dans leurs conversations.',
  'summaries.allOn.title': 'Les résumés de toutes vos réunions sont activés',
  'summaries.allOn.text':
    'À la fin d’une réunion que vous organisez, je vous écris en privé qui est venu. Pour cela, je consulte votre calendrier avec votre autorisation. Dans les conversations où je suis, j’indique combien de personnes sont venues.',
  'summaries.allOn.except':
    '{count, plural, one {Une réunion ou série reste désactivée, car vous l’avez désactivée} many {# de réunions ou séries restent désactivées, car vous les avez désactivées} other {# réunions ou séries restent désactivées, car vous les avez désactivées}}. **résumés activés** dans sa conversation change cela.',
  'summaries.allOff.title': 'Les résumés de toutes vos réunions sont désactivés',
  'summaries.allOff.text':
    'Je ne publie et n’envoie plus de résumés, sauf si vous les activez dans la conversation d’une réunion.',
  'summaries.allOff.except':
    '{count, plural, one {Une réunion ou série reste activée, car vous l’avez activée} many {# de réunions ou séries restent activées, car vous les avez activées} other {# réunions ou séries restent activées, car vous les avez activées}}. **résumés désactivés** dans sa conversation change cela.',

  'delegates.somebody': 'Cette personne',
  'delegates.told.title': '{name} partage des résumés de réunion avec vous',
  'delegates.told.all':
    'Quand une réunion que cette personne organise se termine, vous recevez ici, en privé, le même résumé qu’elle, et vous pouvez me poser ici des questions sur toutes ces réunions. Je les lis avec son autorisation. Si vous ne le voulez pas, appuyez sur **Plus rien de cela**.',
  'delegates.told.meeting':
    'Quand une certaine réunion de cette personne se termine, pour une série à chaque date, vous recevez ici, en privé, le même résumé qu’elle, et vous pouvez me poser ici des questions sur cette réunion. Je la lis avec son autorisation. Si vous ne le voulez pas, appuyez sur **Plus rien de cela**.',
  'button.stopSummaries': 'Plus rien de cela',
  'button.allowSummaries': 'Accepter de nouveau',
  'button.endFor': 'Arrêter : {name}',
  'button.stopFrom': 'Ne plus recevoir : {name}',
  'button.lookThere': 'Celles de {name}',
  'delegates.added.title': '{name} reçoit aussi vos résumés',
  'delegates.added.all':
    'Vous l’avez dit en privé, cela vaut donc pour toutes les réunions que vous organisez : cette personne reçoit le résumé que vous recevez et peut m’interroger sur ces réunions comme vous, uniquement dans sa conversation privée avec moi, tant que vous êtes connecté.',
  'delegates.added.meeting':
    'Vous l’avez dit dans la conversation de cette réunion, cela ne vaut donc que pour elle, à chaque date pour une série : cette personne reçoit le résumé que vous recevez et peut m’interroger à ce sujet comme vous, uniquement dans sa conversation privée avec moi, tant que vous êtes connecté. Pour toutes vos réunions, dites-le-moi en privé avec son adresse.',
  'delegates.added.how':
    'Je le lui ai dit, et cette personne peut refuser. **qui reçoit mes résumés** montre tout le monde et y met fin ; **se déconnecter** aussi.',
  'delegates.already.title': '{name} les reçoit déjà',
  'delegates.full.title': 'Dix personnes reçoivent déjà vos résumés',
  'delegates.full.text':
    'C’est le maximum. Mettez d’abord fin au partage avec l’une d’elles : **qui reçoit mes résumés**.',
  'delegates.tooOften.title': '{name} en a été averti bien assez souvent',
  'delegates.tooOften.text':
    'J’écris à chaque personne que vous désignez, donc quelques fois par heure au plus. Réessayez dans une heure. Rien n’a changé.',
  'delegates.declined.title': '{name} n’en veut pas',
  'delegates.declined.text':
    'Cette personne a refusé, je ne le lui propose donc plus. Elle peut changer cela dans sa conversation privée avec moi : **accepter les résumés de @vous**.',
  'delegates.unreachable.title': '{name} : je ne peux pas lui écrire',
  'delegates.unreachable.text':
    'Rien n’a changé. Cette personne doit m’ouvrir une fois dans Teams ; redites-le ensuite.',
  'delegates.guest.title': 'Seulement pour les personnes de votre organisation',
  'delegates.guest.text':
    'Les invités et les personnes d’autres organisations ne peuvent pas recevoir vos résumés. Rien n’a changé.',
  'delegates.self.title': 'C’est vous-même',
  'delegates.self.text': 'Vous recevez de toute façon vos propres résumés.',
  'delegates.unknown.title': 'Je ne sais pas de qui vous parlez',
  'delegates.unknown.text':
    'Mentionnez cette personne dans la conversation d’une de vos réunions, ou donnez-moi ici l’adresse de quelqu’un qui était invité à l’une de vos dernières réunions, ou qui y est venu.',
  'delegates.oneByOne.title': 'Une personne à la fois, s’il vous plaît',
  'delegates.ended.title': '{name} ne reçoit plus vos résumés',
  'delegates.ended.text': 'Et cette personne ne peut plus m’interroger sur vos réunions. Je le lui ai dit.',
  'delegates.notNamed.title': 'Cette personne ne reçoit pas vos résumés',
  'delegates.notNamed.text': '**qui reçoit mes résumés** montre qui les reçoit.',
  'delegates.list.title': 'Qui d’autre reçoit vos résumés',
  'delegates.list.none': 'Personne d’autre ne reçoit vos résumés.',
  'delegates.list.to':
    'Ces personnes reçoivent en privé les résumés que vous recevez, et peuvent demander comme vous tant que vous êtes connecté.',
  'delegates.scope.all': 'de toutes vos réunions',
  'delegates.scope.meetings':
    '{count, plural, one {d’une réunion ou série} many {de # réunions ou séries} other {de # réunions ou séries}}',
  'delegates.from.all': 'partage toutes les siennes avec vous',
  'delegates.from.meetings':
    '{count, plural, one {partage une réunion ou série avec vous} many {partage # réunions ou séries avec vous} other {partage # réunions ou séries avec vous}}',
  'delegates.over.title': '{name} ne partage plus de résumés avec vous',
  'delegates.over.text':
    'Cette personne y a mis fin, ou s’est déconnectée. Les boutons de ce que vous avez reçu d’elle ne montrent plus rien.',
  'delegates.stopped.title': '{name} : plus de résumés',
  'delegates.stopped.text':
    'Vous n’en recevez plus, et cette personne ne peut plus partager les siens avec vous, sauf si vous l’acceptez.',
  'delegates.allowed.title': '{name} peut de nouveau partager des résumés avec vous',
  'delegates.allowed.text': 'Rien ne vient tout seul : cette personne doit redire que vous les recevez.',
  'delegates.noneFrom.title': 'Personne de ce nom ne partage de résumés avec vous',
  'delegates.noneFrom.text': '**qui reçoit mes résumés** montre aussi de qui vous en recevez.',
  'delegates.summary.why':
    'Vous recevez ceci parce que son organisateur partage ses résumés avec vous. Vous seul le voyez ici.',
  'forget.ask.title': 'Tout oublier de vous ?',
  'forget.ask.text':
    'Cela supprime ce que je garde sur vous : où est notre conversation privée, vos choix sur les résumés, ce que vous avez montré à des conversations, qui reçoit vos résumés et de qui vous en recevez, les tâches et abonnements de vos réunions, votre dernière question et votre connexion. Les messages dans les conversations restent, mais leurs boutons ne fonctionnent plus pour vous.',
  'button.forgetMe': 'Oui, oublie-moi',
  'forget.done.title': 'Oublié, et vous êtes déconnecté',
  'forget.done.text': 'Voici ce que j’ai supprimé :',
  'forget.done.nothing': 'Je ne gardais rien d’autre sur vous.',
  'forget.done.kept':
    'Une chose reste pendant un an : que vous vous êtes déconnecté, pour que Teams ne vous connecte pas de lui-même. **se connecter** la supprime aussi. Les refus de vos résumés restent : ils appartiennent à ceux qui ont refusé.',
  'forget.chat': 'Notre conversation privée',
  'forget.choices': 'Choix sur les résumés',
  'forget.shares': 'Réponses montrées à des conversations, et leurs boutons',
  'forget.delegations': 'Résumés partagés, par vous ou avec vous',
  'forget.jobs': 'Tâches de vos réunions',
  'forget.subscriptions': 'Abonnements aux rapports',
  'forget.questions': 'Questions, la dernière ou en attente',
  'forget.signIn': 'Connexion',

  'press.newMessage': 'J’ai répondu dans un nouveau message.',
  'press.tooSlow': 'Teams est plus lent que d’habitude. Appuyez de nouveau dans une minute.',
  'here.question': 'Qui est là',
  'here.answer':
    'Teams montre dans la réunion {count, number} sur {of, plural, one {# membre} many {# membres} other {# membres}} de cette conversation',
  'here.asked': 'Demandé à {time}',
  'here.asked.some': '{count, number} sur {of, number} vérifiés : le temps a manqué pour les autres.',
  'here.in': 'Visibles dans la réunion ({count, number})',
  'here.notSaid': 'Teams ne dit rien de {count, plural, one {# membre} many {# membres} other {# membres}}.',
  'here.rule':
    'Les personnes qui appellent par téléphone, participent sans se connecter à un compte, utilisent un appareil de salle ou ne sont pas dans cette conversation n’apparaissent pas ici.',
  'here.missing': 'Seul l’organisateur peut me demander qui l’on attend encore.',
  'here.maybeNotRunning': 'La réunion n’a peut-être pas commencé, ou elle est terminée.',
  'here.over': 'La réunion est terminée',
  'here.notBegun.title': 'La réunion n’a pas encore commencé',
  'here.notBegun.text': 'Elle est prévue pour {date}, {time}.',
  'waiting.question': 'Qui attend-on',
  'waiting.for': 'On attend {names}.',
  'waiting.forMany': 'On attend {count, number} personnes.',
  'waiting.nobody': 'D’après ce que montre Teams, on n’attend personne.',
  'waiting.notSaid': 'Teams ne dit rien de : {names}.',
  'waiting.notSaidMany': 'Teams ne dit rien de {count, number} personnes.',
  'waiting.one': '{name} ({response})',
  'waiting.heading': 'Pas visibles dans la réunion ({count, number})',
  'waiting.notSaid.heading': 'Teams ne le dit pas ({count, number})',
  'waiting.notAsked': 'Pas dans cette conversation, donc pas vérifiés ({count, number})',
  'waiting.rule':
    'Sont attendues les personnes invitées, non facultatives, qui n’ont pas refusé. Une personne qui n’apparaît pas peut être là d’une autre manière.',
  'waiting.noInvitation':
    'Je n’ai trouvé aucune invitation : tous les membres de la conversation comptent comme attendus. Une personne qui n’apparaît pas peut être là d’une autre manière.',
  'press.stillNotReady': 'Le rapport n’est toujours pas prêt.',

  'chosen.question': 'Qui a participé : {what}',
  'chosen.label': 'Personnes',
  'chosen.answer': '{answer} : {what}',
  'chosen.yes': 'Oui : {answer}',
  'chosen.no': 'Non : {answer}',
  'chosen.unknown': 'Le rapport ne le dit pas',
  'chosen.unknownText': 'Le rapport ne le dit pas pour ces personnes, qui ne sont pas comptées.',
  'chosen.notInReport': 'absent du rapport',
  'chosen.late': 'en retard',
  'chosen.lateBy': 'en retard de plus de {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}',
  'chosen.lateByAtLeast':
    'en retard d’au moins {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}',
  'chosen.lateByLessThan':
    'en retard de moins de {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}',
  'chosen.lateByAtMost': 'en retard d’au plus {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}',
  'chosen.leftEarly': 'parti plus tôt',
  'chosen.leftEarlyBy':
    'parti plus de {minutes, plural, one {# minute} many {# de minutes} other {# minutes}} plus tôt',
  'chosen.leftEarlyByAtLeast':
    'parti au moins {minutes, plural, one {# minute} many {# de minutes} other {# minutes}} plus tôt',
  'chosen.leftEarlyByLessThan':
    'parti moins de {minutes, plural, one {# minute} many {# de minutes} other {# minutes}} plus tôt',
  'chosen.leftEarlyByAtMost':
    'parti au plus {minutes, plural, one {# minute} many {# de minutes} other {# minutes}} plus tôt',
  'chosen.absent': 'absent',
  'chosen.guest': 'invité externe',
  'chosen.organisation': 'de {name}',
  'chosen.phone': 'par téléphone',
  'chosen.atLeast': 'présent au moins {amount}',
  'chosen.moreThan': 'présent plus de {amount}',
  'chosen.lessThan': 'présent moins de {amount}',
  'chosen.atMost': 'présent au plus {amount}',
  'chosen.percent': '{percent, number} % de la réunion',
  'chosen.at': 'présent à {time}',
  'chosen.toTheEnd': 'resté jusqu’à la fin',
  'chosen.firstIn': 'premier arrivé',
  'chosen.lastIn': 'dernier arrivé',
  'chosen.firstOut': 'premier parti',
  'chosen.lastOut': 'dernier parti',
  'chosen.not': 'pas {what}',
  'chosen.inAll':
    'dans {count, plural, one {le dernier rapport} many {chacun des # de derniers rapports} other {chacun des # derniers rapports}}',
  'chosen.inNone':
    'dans {count, plural, one {aucun rapport, le dernier} many {aucun des # de derniers rapports} other {aucun des # derniers rapports}}',
  'chosen.new': 'là pour la première fois',
  'chosen.cameOnly': 'là : {on}, pas là : {notOn}',
  'chosen.compared': '{one} et {other} comparées',
  'chosen.newest': 'la dernière date',
  'chosen.previous': 'la date précédente',
  'series.inAll':
    '{count, plural, =0 {Personne n’était} one {# personne était} many {# de personnes étaient} other {# personnes étaient}} là {of, plural, one {à la dernière date} many {à chacune des # de dernières dates} other {à chacune des # dernières dates}}.',
  'series.inNone':
    '{count, plural, =0 {Personne n’a manqué} one {# personne a manqué} many {# de personnes ont manqué} other {# personnes ont manqué}} {of, plural, one {la dernière date} many {chacune des # de dernières dates} other {chacune des # dernières dates}}, parmi les présents {before, plural, one {de la date précédente} many {des # de dates précédentes} other {des # dates précédentes}}.',
  'series.new':
    '{count, plural, =0 {Personne n’est venu} one {# personne est venue} many {# de personnes sont venues} other {# personnes sont venues}} pour la première fois le {date} : {before, plural, one {# rapport précédent comparé} many {# de rapports précédents comparés} other {# rapports précédents comparés}}.',
  'series.cameOnly':
    '{count, plural, =0 {Personne n’est venu} one {# personne est venue} many {# de personnes sont venues} other {# personnes sont venues}} le {on} sans venir le {notOn}.',
  'series.compared':
    'Le {one} et le {other} : {both, plural, =0 {personne} one {# personne} many {# de personnes} other {# personnes}} ; seulement le {one} : {first, plural, =0 {personne} one {# personne} many {# de personnes} other {# personnes}} ; seulement le {other} : {second, plural, =0 {personne} one {# personne} many {# de personnes} other {# personnes}}.',
  'series.only': 'Seulement le {dates} ({count, number})',
  'series.noSuchDate': 'Parmi les dates consultées, une de celles que vous demandez n’a pas de rapport.',
  'series.unsure': 'Pour {count, number} sur {of, number}, impossible de le dire.',
  'series.unknownText': 'Un rapport n’a pas pu être lu jusqu’au bout : ces personnes sont peut-être venues quand même.',
  'series.lookedAt':
    '{count, plural, one {Une date consultée} many {# de dates consultées} other {# dates consultées}} : {dates}.',
  'series.withoutReport': 'Sans rapport, donc non comptées : {dates}.',
  'series.incomplete':
    '{count, plural, one {Le rapport d’une date n’a pas pu être lu} many {Les rapports de # de dates n’ont pas pu être lus} other {Les rapports de # dates n’ont pas pu être lus}} jusqu’au bout : qui n’y figure pas est peut-être venu.',
  'series.unfollowed':
    '{count, plural, one {Une entrée sans compte ne peut être suivie d’une date à l’autre et n’est pas comptée} many {# de d’entrées sans compte ne peuvent être suivies d’une date à l’autre et ne sont pas comptées} other {# entrées sans compte ne peuvent être suivies d’une date à l’autre et ne sont pas comptées}}.',
  'chosen.noSchedule': 'Cette réunion n’était prévue à aucune heure : personne ne peut être en retard ni en avance.',
  'answer.late':
    '{count, plural, =0 {Personne n’était en retard} one {# personne était en retard} many {# de personnes étaient en retard} other {# personnes étaient en retard}}',
  'answer.notLate':
    '{count, plural, =0 {Personne n’était à l’heure} one {# personne était à l’heure} many {# de personnes étaient à l’heure} other {# personnes étaient à l’heure}}',
  'answer.lateBy':
    '{count, plural, =0 {Personne n’a eu {by} de retard} one {# personne a eu {by} de retard} many {# de personnes ont eu {by} de retard} other {# personnes ont eu {by} de retard}}',
  'answer.notLateBy':
    '{count, plural, =0 {Il n’y a personne qui n’ait eu {by} de retard} one {# personne n’a pas eu {by} de retard} many {# de personnes n’ont pas eu {by} de retard} other {# personnes n’ont pas eu {by} de retard}}',
  'answer.leftEarly':
    '{count, plural, =0 {Personne n’est parti plus tôt} one {# personne est partie plus tôt} many {# de personnes sont parties plus tôt} other {# personnes sont parties plus tôt}}',
  'answer.notLeftEarly':
    '{count, plural, =0 {Il n’y a personne qui ne soit parti plus tôt} one {# personne n’est pas partie plus tôt} many {# de personnes ne sont pas parties plus tôt} other {# personnes ne sont pas parties plus tôt}}',
  'answer.leftEarlyBy':
    '{count, plural, =0 {Personne n’est parti {by} plus tôt} one {# personne est partie {by} plus tôt} many {# de personnes sont parties {by} plus tôt} other {# personnes sont parties {by} plus tôt}}',
  'answer.notLeftEarlyBy':
    '{count, plural, =0 {Il n’y a personne qui ne soit parti {by} plus tôt} one {# personne n’est pas partie {by} plus tôt} many {# de personnes ne sont pas parties {by} plus tôt} other {# personnes ne sont pas parties {by} plus tôt}}',
  'answer.absent':
    '{count, plural, =0 {Sur {of, number} invités, aucun ne manque avec certitude dans le rapport} one {# invité sur {of, number} n’est pas dans le rapport} many {# d’invités sur {of, number} ne sont pas dans le rapport} other {# invités sur {of, number} ne sont pas dans le rapport}}',
  'answer.noShow':
    '{count, plural, =0 {Sur {of, number} inscrits, aucun ne manque avec certitude dans le rapport} one {# inscrit sur {of, number} n’est pas dans le rapport} many {# d’inscrits sur {of, number} ne sont pas dans le rapport} other {# inscrits sur {of, number} ne sont pas dans le rapport}}',
  'answer.registered':
    '{count, plural, =0 {Personne ne s’est inscrit} one {# personne s’est inscrite} many {# de personnes se sont inscrites} other {# personnes se sont inscrites}}',
  'answer.cancelled':
    '{count, plural, =0 {Personne n’a annulé son inscription} one {# personne a annulé son inscription} many {# de personnes ont annulé leur inscription} other {# personnes ont annulé leur inscription}}',
  'answer.waitlisted':
    '{count, plural, =0 {Personne n’est sur liste d’attente} one {# personne est sur liste d’attente} many {# de personnes sont sur liste d’attente} other {# personnes sont sur liste d’attente}}',
  'answer.pending':
    '{count, plural, =0 {Aucune inscription n’attend d’approbation} one {# inscription attend une approbation} many {# d’inscriptions attendent une approbation} other {# inscriptions attendent une approbation}}',
  'answer.rejected':
    '{count, plural, =0 {Aucune inscription n’a été refusée} one {# inscription a été refusée} many {# d’inscriptions ont été refusées} other {# inscriptions ont été refusées}}',
  'answer.afterwards':
    '{count, plural, =0 {Personne ne s’est inscrit après la fin} one {# personne s’est inscrite après la fin} many {# de personnes se sont inscrites après la fin} other {# personnes se sont inscrites après la fin}}',
  'answer.unregistered':
    '{count, plural, =0 {Personne n’est venu sans s’inscrire} one {# personne est venue sans s’inscrire} many {# de personnes sont venues sans s’inscrire} other {# personnes sont venues sans s’inscrire}}',
  'answer.notAbsent':
    '{count, plural, =0 {Personne n’est dans le rapport} one {# personne est dans le rapport} many {# de personnes sont dans le rapport} other {# personnes sont dans le rapport}}',
  'answer.accepted':
    '{count, plural, =0 {Personne n’a accepté} one {# personne a accepté} many {# de personnes ont accepté} other {# personnes ont accepté}}',
  'answer.notAccepted':
    '{count, plural, =0 {Il n’y a personne qui n’ait accepté} one {# personne n’a pas accepté} many {# de personnes n’ont pas accepté} other {# personnes n’ont pas accepté}}',
  'answer.declined':
    '{count, plural, =0 {Personne n’a refusé} one {# personne a refusé} many {# de personnes ont refusé} other {# personnes ont refusé}}',
  'answer.notDeclined':
    '{count, plural, =0 {Il n’y a personne qui n’ait refusé} one {# personne n’a pas refusé} many {# de personnes n’ont pas refusé} other {# personnes n’ont pas refusé}}',
  'answer.tentative':
    '{count, plural, =0 {Personne n’a accepté provisoirement} one {# personne a accepté provisoirement} many {# de personnes ont accepté provisoirement} other {# personnes ont accepté provisoirement}}',
  'answer.notTentative':
    '{count, plural, =0 {Il n’y a personne qui n’ait accepté provisoirement} one {# personne n’a pas accepté provisoirement} many {# de personnes n’ont pas accepté provisoirement} other {# personnes n’ont pas accepté provisoirement}}',
  'answer.none':
    '{count, plural, =0 {Il n’y a personne qui n’ait répondu à l’invitation} one {# personne n’a pas répondu à l’invitation} many {# de personnes n’ont pas répondu à l’invitation} other {# personnes n’ont pas répondu à l’invitation}}',
  'answer.notNone':
    '{count, plural, =0 {Il n’y a personne qui ne soit sans réponse} one {# personne n’est pas sans réponse} many {# de personnes ne sont pas sans réponse} other {# personnes ne sont pas sans réponse}}',
  'answer.guest':
    '{count, plural, =0 {Personne n’était invité externe} one {# personne était un invité externe} many {# de personnes étaient des invités externes} other {# personnes étaient des invités externes}}',
  'answer.notGuest':
    '{count, plural, =0 {Il n’y avait que des invités externes} one {# personne n’était pas un invité externe} many {# de personnes n’étaient pas des invités externes} other {# personnes n’étaient pas des invités externes}}',
  'answer.phone':
    '{count, plural, =0 {Personne n’a participé par téléphone} one {# personne a participé par téléphone} many {# de personnes ont participé par téléphone} other {# personnes ont participé par téléphone}}',
  'answer.notPhone':
    '{count, plural, =0 {Il n’y a personne qui n’ait participé par téléphone} one {# personne n’a pas participé par téléphone} many {# de personnes n’ont pas participé par téléphone} other {# personnes n’ont pas participé par téléphone}}',
  'answer.organisation':
    '{count, plural, =0 {Personne n’est de {name}} one {# personne est de {name}} many {# de personnes sont de {name}} other {# personnes sont de {name}}}',
  'answer.notOrganisation':
    '{count, plural, =0 {Il n’y a personne qui ne soit pas de {name}} one {# personne n’est pas de {name}} many {# de personnes ne sont pas de {name}} other {# personnes ne sont pas de {name}}}',
  'answer.role':
    '{count, plural, =0 {Personne n’avait le rôle « {role} »} one {# personne avait le rôle « {role} »} many {# de personnes avaient le rôle « {role} »} other {# personnes avaient le rôle « {role} »}}',
  'answer.notRole':
    '{count, plural, =0 {Il n’y a personne qui n’ait eu le rôle « {role} »} one {# personne n’avait pas le rôle « {role} »} many {# de personnes n’avaient pas le rôle « {role} »} other {# personnes n’avaient pas le rôle « {role} »}}',
  'answer.time':
    '{count, plural, =0 {Personne n’est resté {by}} one {# personne est restée {by}} many {# de personnes sont restées {by}} other {# personnes sont restées {by}}}',
  'answer.at':
    '{count, plural, =0 {Personne n’était là à {time}} one {# personne était là à {time}} many {# de personnes étaient là à {time}} other {# personnes étaient là à {time}}}',
  'answer.notAt':
    '{count, plural, =0 {Il n’y a personne qui n’ait été là à {time}} one {# personne n’était pas là à {time}} many {# de personnes n’étaient pas là à {time}} other {# personnes n’étaient pas là à {time}}}',
  'answer.toTheEnd':
    '{count, plural, =0 {Personne n’est resté jusqu’à la fin} one {# personne est restée jusqu’à la fin} many {# de personnes sont restées jusqu’à la fin} other {# personnes sont restées jusqu’à la fin}}',
  'answer.notToTheEnd':
    '{count, plural, =0 {Il n’y a personne qui ne soit resté jusqu’à la fin} one {# personne n’est pas restée jusqu’à la fin} many {# de personnes ne sont pas restées jusqu’à la fin} other {# personnes ne sont pas restées jusqu’à la fin}}',
  'answer.timesUnknown':
    '{count, plural, =0 {Personne n’a d’horaires inconnus} one {# personne a des horaires inconnus} many {# de personnes ont des horaires inconnus} other {# personnes ont des horaires inconnus}}',
  'answer.called':
    '{count, plural, =0 {Personne ne s’appelle {name}} one {# personne s’appelle {name}} many {# de personnes s’appellent {name}} other {# personnes s’appellent {name}}}',
  'answer.notCalled':
    '{count, plural, =0 {Il n’y a personne qui ne s’appelle pas {name}} one {# personne ne s’appelle pas {name}} many {# de personnes ne s’appellent pas {name}} other {# personnes ne s’appellent pas {name}}}',
  // Guests, or those of a role, of whom something is true.
  'answer.who.guest':
    '{count, plural, =0 {Aucun invité externe} one {# invité externe} many {# d’invités externes} other {# invités externes}}',
  'answer.who.organizer':
    '{count, plural, =0 {Aucun organisateur} one {# organisateur} many {# d’organisateurs} other {# organisateurs}}',
  'answer.who.coorganizer':
    '{count, plural, =0 {Aucun coorganisateur} one {# coorganisateur} many {# de coorganisateurs} other {# coorganisateurs}}',
  'answer.who.presenter':
    '{count, plural, =0 {Aucun présentateur} one {# présentateur} many {# de présentateurs} other {# présentateurs}}',
  'answer.who.attendee':
    '{count, plural, =0 {Aucun participant} one {# participant} many {# de participants} other {# participants}}',
  'answer.of.time':
    '{count, plural, =0 {{who} n’est resté {by}} one {{who} est resté {by}} many {{who} sont restés {by}} other {{who} sont restés {by}}}',
  'answer.of.late':
    '{count, plural, =0 {{who} n’était en retard} one {{who} était en retard} many {{who} étaient en retard} other {{who} étaient en retard}}',
  'answer.of.notLate':
    '{count, plural, =0 {{who} n’était à l’heure} one {{who} était à l’heure} many {{who} étaient à l’heure} other {{who} étaient à l’heure}}',
  'answer.of.lateBy':
    '{count, plural, =0 {{who} n’a eu {by} de retard} one {{who} a eu {by} de retard} many {{who} ont eu {by} de retard} other {{who} ont eu {by} de retard}}',
  'answer.of.leftEarly':
    '{count, plural, =0 {{who} n’est parti plus tôt} one {{who} est parti plus tôt} many {{who} sont partis plus tôt} other {{who} sont partis plus tôt}}',
  'answer.of.leftEarlyBy':
    '{count, plural, =0 {{who} n’est parti {by} plus tôt} one {{who} est parti {by} plus tôt} many {{who} sont partis {by} plus tôt} other {{who} sont partis {by} plus tôt}}',
  'answer.of.toTheEnd':
    '{count, plural, =0 {{who} n’est resté jusqu’à la fin} one {{who} est resté jusqu’à la fin} many {{who} sont restés jusqu’à la fin} other {{who} sont restés jusqu’à la fin}}',
  'answer.absentAnd.accepted':
    '{count, plural, =0 {Aucune personne ayant accepté ne manque dans le rapport} one {# personne ayant accepté n’est pas dans le rapport} many {# de personnes ayant accepté ne sont pas dans le rapport} other {# personnes ayant accepté ne sont pas dans le rapport}}',
  'answer.absentAnd.tentative':
    '{count, plural, =0 {Aucune personne ayant accepté provisoirement ne manque dans le rapport} one {# personne ayant accepté provisoirement n’est pas dans le rapport} many {# de personnes ayant accepté provisoirement ne sont pas dans le rapport} other {# personnes ayant accepté provisoirement ne sont pas dans le rapport}}',
  'answer.absentAnd.none':
    '{count, plural, =0 {Aucune personne sans réponse ne manque dans le rapport} one {# personne sans réponse n’est pas dans le rapport} many {# de personnes sans réponse ne sont pas dans le rapport} other {# personnes sans réponse ne sont pas dans le rapport}}',
  'answer.firstIn': 'Première arrivée : {names}',
  'answer.lastIn': 'Dernière arrivée : {names}',
  'answer.firstOut': 'Premier départ : {names}',
  'answer.lastOut': 'Dernier départ : {names}',
  'answer.isMe': 'c’est votre cas ({what})',
  'answer.isNotMe': 'ce n’est pas votre cas ({what})',
  'answer.asFar': '{answer}, d’après le rapport',
  'answer.stay': '{name} était là de {from} à {to}',
  'answer.stayFrom': '{name} était là à partir de {from}',
  'answer.stayUntil': '{name} était là jusqu’à {to}',
  'answer.there': '{name} était là',
  'answer.notThere.accepted': '{name} n’est pas dans le rapport ; {name} avait accepté',
  'answer.notThere.declined': '{name} n’est pas dans le rapport ; {name} avait refusé',
  'answer.notThere.tentative': '{name} n’est pas dans le rapport ; {name} avait accepté provisoirement',
  'answer.notThere.none': '{name} n’est pas dans le rapport ; {name} n’avait pas répondu',
  'answer.notThere.organizer': '{name} n’est pas dans le rapport',
  'answer.notThere.expected': '{name} n’est pas dans le rapport',
  'answer.notThere.registered': '{name} n’est pas dans le rapport ; {name} avait une inscription',
  'answer.notThere.cancelled': '{name} n’est pas dans le rapport ; {name} avait annulé son inscription',
  'answer.notThere.waitlisted': '{name} n’est pas dans le rapport ; {name} est sur liste d’attente',
  'answer.notThere.pending': '{name} n’est pas dans le rapport ; son inscription attend une approbation',
  'answer.notThere.rejected': '{name} n’est pas dans le rapport ; son inscription a été refusée',
  'answer.notFound': '{name} est introuvable dans le rapport',
  'answer.by.atLeast': 'au moins {amount}',
  'answer.by.moreThan': 'plus de {amount}',
  'answer.by.lessThan': 'moins de {amount}',
  'answer.by.atMost': 'au plus {amount}',
  'answer.ofMeeting': '{percent, number} % de la réunion',
  'answer.ofSchedule': '{percent, number} % du temps prévu',
  'offer.title': 'Vouliez-vous dire l’une de ces questions ?',
  'offer.text': 'Je n’ai pas su avec certitude ce que vous vouliez dire.',
  'which.title': 'Quelle réunion voulez-vous dire ?',
  'which.text': 'Plusieurs correspondent. Choisissez celle pour {command}.',
  'which.others':
    'J’ai laissé de côté ce que d’autres ont organisé, car seul l’organisateur reçoit un rapport : {titles}.',

  'webinars.title': 'Vos webinaires et assemblées',
  'webinars.text': 'Qui était présent à…',
  'webinars.none': 'Vous n’avez ni webinaire ni assemblée',
  'webinars.noneText': 'Je n’en ai trouvé aucun que vous organisiez ou coorganisiez.',
  movedToPrivate: 'Cela concerne une autre réunion, j’ai donc répondu dans notre conversation privée.',
  'movedToPrivate.own': 'Cela ne regarde que vous, j’ai donc répondu dans notre conversation privée.',

  'stillFetching.title': 'Encore un instant…',
  'stillFetching.text': 'Teams est plus lent que d’habitude. La réponse suit ici.',
  'stillFetching.line':
    'D’autres rapports volumineux sont lus d’abord : celui-ci est numéro {place} dans la file. La réponse suit ici.',
  'stillFetching.people':
    '{people, plural, one {# personne lue} many {# de personnes lues} other {# personnes lues}} jusqu’ici.',
  'interrupted.title': 'Interrompu',
  'interrupted.text': 'J’ai été redémarré avant que la réponse soit là. Veuillez redemander.',

  'signIn.button': 'Se connecter',
  'signIn.question':
    'Connectez-vous pour obtenir votre réponse. Je lis le rapport de présence avec votre propre autorisation.',
  'signIn.done': 'Vous êtes connecté. Demandez-moi **qui était présent** quand vous voulez.',
  'signIn.already': 'Vous êtes déjà connecté. Demandez-moi **qui était présent** quand vous voulez.',
  'signIn.answeredThere':
    'Vous êtes connecté. La réponse se trouve dans la conversation où vous avez posé la question.',
  'signIn.askAgain': 'Vous êtes connecté. Posez votre question à nouveau.',
  'signIn.askAgainWhy': 'Ce que vous tapez ne reste qu’en mémoire, et n’y est plus.',
  'signIn.failed': 'La connexion n’a pas fonctionné. Tapez **se connecter** pour réessayer.',
  'signIn.cancelled':
    'Vous avez fermé la page de connexion, et rien n’a changé. Tapez **se connecter** quand vous le souhaitez.',
  'signIn.codeWrong':
    'Ce code n’a pas fonctionné, ou il est trop ancien. Tapez **se connecter** pour en obtenir un nouveau.',
  'private.told': 'Je vous ai écrit à ce sujet dans notre conversation privée.',
  'private.unreachable':
    'Je ne peux pas vous écrire en privé. Ouvrez notre conversation privée et posez-y votre question.',
  'signIn.tooLate': 'Cette connexion a pris trop de temps. Tapez **se connecter** pour recommencer.',
  'signIn.sentPrivately': 'Vous devez d’abord vous connecter. Je vous ai envoyé un message privé.',
  'signIn.noPrivateChat':
    'Vous devez d’abord vous connecter, et je ne peux pas vous écrire. Ouvrez notre conversation privée et tapez **se connecter**.',
  'signOut.done':
    'Vous êtes déconnecté et j’ai oublié votre autorisation. Tapez **se connecter** pour m’utiliser de nouveau.',

  'error.reference': 'Référence {reference}',
  'error.signed-out.title': 'Vous êtes déconnecté',
  'error.signed-out.text':
    'Vous vous êtes déconnecté, je ne lis donc rien pour vous. Tapez **se connecter** et redemandez.',
  'error.not-signed-in.title': 'Veuillez vous connecter',
  'error.not-signed-in.text':
    'Je ne peux lire un rapport de présence qu’avec votre autorisation. Tapez **se connecter** et redemandez.',
  'error.consent-missing.title': 'Votre autorisation est nécessaire',
  'error.consent-missing.report':
    'Pour lire les rapports de présence, il me faut une fois votre autorisation. Appuyez sur **Autoriser**, et je répondrai.',
  'error.consent-missing.calendar':
    'Pour trouver vos réunions et savoir quand elles étaient prévues et qui était invité, il me faut l’autorisation de lire votre calendrier et vos réunions. Appuyez sur **Autoriser**, et je répondrai. Dans la conversation d’une réunion, **qui était présent** fonctionne sans elle.',
  'error.step-up.title': 'Encore une étape de connexion',
  'error.step-up.text':
    'Votre organisation demande une étape de connexion de plus avant que je puisse lire cela. Appuyez sur **Continuer**, et je répondrai ensuite.',
  'error.sign-in-expired.title': 'Votre connexion n’est plus valable',
  'error.sign-in-expired.text': 'Tapez **se déconnecter**, puis **se connecter**, et redemandez.',
  'error.wrong-account.title': 'Vous vous êtes connecté avec un autre compte',
  'error.wrong-account.text':
    'Le compte avec lequel vous vous êtes connecté n’est pas celui que vous utilisez ici dans Teams. Tapez **se déconnecter**, puis **se connecter** avec le compte que vous utilisez dans Teams.',
  'error.not-organizer.title': 'Seul l’organisateur peut voir cela',
  'error.not-organizer.text':
    'Teams donne le rapport de présence d’une réunion à la personne qui l’a organisée, et vous n’êtes pas l’organisateur de celle-ci. Demandez-lui de taper **qui était présent**, ou bien, pour que vous receviez désormais ce qu’il reçoit, **résumés aussi à @vous** dans la conversation de la réunion.',
  'error.not-organizer.claimed':
    'Teams donne le rapport de présence d’une réunion à la personne qui l’a organisée. Si c’est vous, demandez-moi **qui était présent** dans la conversation de cette réunion ; sinon, demandez à son organisateur de le taper.',
  'error.not-ready.title': 'Le rapport n’est pas encore prêt',
  'error.not-ready.text':
    'La réunion est terminée, mais Teams n’a pas encore publié son rapport de présence. Cela prend en général quelques minutes, parfois des heures. Redemandez-moi alors.',
  'error.not-ready.refresh': 'Cette carte vérifie de nouveau d’elle-même chaque fois que vous la voyez.',
  'error.not-over.title': 'La réunion n’est pas encore terminée',
  'error.not-over.text': 'Teams écrit le rapport de présence quand la réunion se termine. Redemandez-moi ensuite.',
  'error.no-report.title': 'Il n’y a pas de rapport de présence',
  'error.no-report.text':
    'Teams n’a pas de rapport de présence pour cette réunion. Soit personne n’est venu, soit les rapports sont désactivés par votre organisation ou dans les options de la réunion, soit il a plus d’un an.',
  'error.no-report-in-window.title': 'Pas de rapport pour cette réunion de canal',
  'error.no-report-in-window.text':
    'J’ai cherché un rapport datant de cette réunion de canal et n’en ai trouvé aucun. Je ne montre pas les rapports d’autres réunions du canal.',
  'error.channel-ambiguous.title': 'Deux réunions au même moment',
  'error.channel-ambiguous.text':
    'Teams liste ensemble les rapports de toutes les réunions d’un canal, et deux d’entre eux datent du moment de celle-ci. Je ne peux pas dire lequel est le bon, je n’en montre donc aucun.',
  'error.call-has-no-report.title': 'Les appels n’ont pas de rapport de présence',
  'error.call-has-no-report.text':
    'Teams écrit des rapports de présence pour les réunions seulement, pas pour les appels à deux ou en groupe.',
  'error.not-a-meeting.title': 'Cette conversation n’appartient à aucune réunion',
  'error.not-a-meeting.text':
    'Demandez-moi **qui était présent** dans la conversation d’une réunion, ou dans notre conversation privée à propos de toute réunion que vous avez organisée.',
  'error.no-recent-meeting.title': 'Aucune réunion récente de vous',
  'error.no-recent-meeting.text':
    'Je n’ai trouvé dans votre calendrier aucune réunion en ligne terminée dans les 30 derniers jours. Pour une plus ancienne, demandez-moi dans la conversation de cette réunion.',
  'error.meeting-too-old.title': 'Cette réunion n’est plus dans ma liste',
  'error.meeting-too-old.text':
    'Je parcours les 30 derniers jours de votre calendrier. Pour une réunion plus ancienne, demandez-moi **qui était présent** dans sa propre conversation.',
  'error.too-fast.title': 'Cela faisait beaucoup d’un coup',
  'error.too-fast.text':
    'Je réponds à 20 questions par minute et par personne au plus. Patientez un instant et redemandez.',
  'error.no-identity.title': 'Je ne sais pas qui vous êtes',
  'error.no-identity.text':
    'Teams ne m’a pas dit quel compte vous utilisez, je ne peux donc rien lire pour vous. Demandez-moi depuis votre compte professionnel ou scolaire.',
  'error.meeting-gone.title': 'Teams ne connaît plus cette réunion',
  'error.meeting-gone.text': 'La réunion a été supprimée ou a expiré, et son rapport de présence avec elle.',
  'error.meeting-unavailable.title': 'Je n’ai pas pu consulter cette réunion',
  'error.meeting-unavailable.text':
    'Teams ne m’a pas dit à quelle réunion appartient cette conversation. Si je viens d’être ajouté, attendez une minute et redemandez ; sinon, retirez-moi de la conversation et ajoutez-moi de nouveau.',
  'error.throttled.title': 'Teams est occupé',
  'error.throttled.text': 'Teams me demande de ralentir. Redemandez dans une minute.',
  'error.throttled.minutes':
    'Teams me demande de ralentir. Redemandez dans {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}.',
  'error.graph-down.title': 'Teams n’a pas répondu',
  'error.graph-down.text':
    'Microsoft Graph a un problème en ce moment. Rien n’est perdu : redemandez dans quelques minutes.',
  'error.graph-slow.title': 'Teams est trop lent',
  'error.graph-slow.text': 'Microsoft Graph n’a pas répondu à temps. Rien n’est perdu : redemandez dans une minute.',
  'error.graph-garbled.title': 'Teams a envoyé quelque chose d’illisible',
  'error.graph-garbled.text':
    'La réponse de Microsoft Graph était tronquée ou incorrecte. Redemandez ; si cela se reproduit, donnez à votre administrateur la référence ci-dessous.',
  'error.too-large.title': 'Teams a envoyé plus que je ne peux lire',
  'error.too-large.text':
    'La réponse de Microsoft Graph était plus volumineuse que ce que je peux lire en une fois ; je me suis donc arrêté. Redemander n’aidera pas ; donnez à votre administrateur la référence ci-dessous.',
  'error.meeting-expired.title': 'Cette réunion est trop ancienne',
  'error.meeting-expired.text':
    'Teams conserve les rapports de présence pendant un an et oublie une réunion que personne n’ouvre pendant un moment. Il ne reste rien à montrer.',
  'error.meeting-unreadable.title': 'Teams ne reconnaît pas cette réunion',
  'error.meeting-unreadable.text':
    'Microsoft Graph a refusé l’identifiant de la réunion. Demandez-moi dans la conversation de la réunion ; si vous y êtes déjà, donnez à votre administrateur la référence ci-dessous.',
  'error.permission-missing.title': 'Il me manque une autorisation',
  'error.permission-missing.text':
    'Votre administrateur n’a pas donné à cette application une autorisation Microsoft Graph dont elle a besoin. Donnez-lui la référence ci-dessous.',
  'error.application-policy-missing.title': 'Un administrateur doit l’autoriser',
  'error.application-policy-missing.text':
    'Aucune stratégie d’accès aux applications ne me permet de lire les réunions de cet organisateur sans lui. Un administrateur peut en accorder une (cela prend jusqu’à 30 minutes), ou l’organisateur peut me demander lui-même.',
  'error.payment-required.title': 'Microsoft demande un paiement',
  'error.payment-required.text':
    'Microsoft Graph exige un abonnement payant pour cette requête. Donnez à votre administrateur la référence ci-dessous.',
  'error.events-not-allowed.title': 'Un administrateur doit autoriser les webinaires',
  'error.events-not-allowed.text':
    'Pour lire les webinaires et assemblées, il me faut l’autorisation VirtualEvent.Read, que seul un administrateur peut donner. Tout le reste continue de fonctionner.',
  'error.events-not-in-cloud.title': 'Pas de webinaires dans ce cloud',
  'error.events-not-in-cloud.text':
    'Microsoft Graph ne propose pas les webinaires et assemblées dans le cloud de votre organisation. Les réunions ordinaires fonctionnent comme d’habitude.',
  'error.no-such-meeting.title': 'Je n’ai trouvé aucune réunion de ce nom',
  'error.no-such-meeting.called': 'Aucune réunion appelée « {title} »',
  'error.no-such-meeting.text':
    'J’ai parcouru vos réunions des 30 derniers jours, et les webinaires et assemblées que vous organisez. Voici les plus proches et les plus récents.',
  'error.no-such-date.title': 'Pas de rapport pour cette date',
  'error.no-such-date.text':
    'Je n’ai trouvé aucun rapport de présence de cette réunion pour cette date. Si elle vient de se terminer, le rapport peut prendre une heure. Teams conserve les 50 rapports les plus récents, pendant un an.',
  'error.no-meeting-then.title': 'Pas de réunion à ce moment-là',
  'error.no-meeting-then.text':
    'J’ai parcouru les 30 derniers jours de votre calendrier sans trouver de réunion en ligne à ce moment-là. Tapez **réunions** pour en voir la liste.',
  'error.no-meeting-then.looked':
    'J’ai regardé dans votre calendrier ({days}) et n’y ai pas trouvé cette réunion en ligne. Tapez **réunions** pour celles des 30 derniers jours.',
  'error.live-off.title': 'Qui est dans une réunion en cours : c’est désactivé',
  'error.live-off.text':
    'Votre organisation ne l’a pas activé. Un administrateur peut le faire : définir LIVE=on pour le bot et recréer le paquet de l’application Teams. Après la réunion, **qui était présent** fonctionne comme toujours.',
  'error.live-not-in-channel.title': 'Je ne le dis pas dans les canaux',
  'error.live-not-in-channel.text':
    'Qui est dans une réunion en cours, je le dis seulement dans la conversation de cette réunion. Après la réunion, **qui était présent** fonctionne ici aussi.',
  'error.live-elsewhere.title': 'Demandez cela dans la conversation de la réunion',
  'error.live-elsewhere.text':
    'Pendant une réunion, demandez-moi **qui est là maintenant** dans sa conversation. Qui l’on attend encore, je le dis alors ici, en privé, à son organisateur.',
  'error.live-unread.title': 'Teams n’a pas dit qui est dans cette conversation',
  'error.live-unread.text':
    'Sans les membres de la conversation, je ne peux rien demander à leur sujet. Réessayez dans une minute. Si cela persiste, ajoutez-moi de nouveau à la conversation.',
  'error.insight-off.title': 'Votre organisation a désactivé cela',
  'error.insight-off.text':
    'Ce bot dit qui est venu et combien de temps. Votre organisation a décidé qu’il n’évalue personne : ni les retards, ni les départs anticipés, ni la part du temps, ni une personne sur plusieurs réunions, ni qui est dans une réunion en cours. **qui était présent** fonctionne comme toujours.',
  'error.how-many.title': 'Combien, exactement ?',
  'error.how-many.text':
    'Il me faut un nombre entier de 1 à 50, comme dans **tendance 5 dernières** : Teams conserve les 50 rapports les plus récents d’une réunion.',
  'error.no-such-number.title': 'Pas de réunion avec ce numéro',
  'error.no-such-number.text': 'Tapez **réunions** pour une liste de vos réunions avec leurs numéros.',
  'error.not-shared.title': 'Cela n’est pas partagé ici',
  'error.not-shared.text':
    'Cette partie de la réponse est pour la personne qui a posé la question. Interrogez-moi dans notre conversation privée à propos d’une réunion que vous avez organisée.',
  'error.not-on-this-card.title': 'Cette carte ne permet pas cela',
  'error.not-on-this-card.text':
    'Je n’ai pas placé ce bouton ici, ou pas pour vous. Demandez-moi **qui était présent** dans la conversation de la réunion, ou dans notre conversation privée à propos d’une réunion que vous avez organisée.',
  'error.share-ended.title': 'Cette carte est trop ancienne pour être parcourue',
  'error.share-ended.text':
    'Ce qu’elle montrait n’est plus disponible pour cette conversation. L’organisateur peut taper de nouveau **qui était présent**.',
  'error.not-in-chat.title': 'Je ne suis pas dans cette conversation',
  'error.not-in-chat.text': 'Je ne suis plus dans la conversation de cette réunion. Ajoutez-moi et réessayez.',
  'error.only-organizer-decides.title': 'Seul l’organisateur en décide',
  'error.only-organizer-decides.text':
    'Les résumés d’une réunion, et ce que sa conversation en voit, relèvent de son organisateur.',
  'error.only-organizer-shares.title': 'Seul l’organisateur peut montrer les noms',
  'error.only-organizer-shares.text': 'L’organisateur de la réunion décide si la conversation voit qui était présent.',
  'error.not-delegate.title': 'Cela n’est pas partagé avec vous',
  'error.not-delegate.text':
    'Son organisateur ne le partage pas avec vous, ou plus : il y a peut-être mis fin, ou s’est déconnecté. Demandez-lui de taper **résumés aussi à @vous**.',
  'error.delegation-asleep.title': 'Je ne peux pas lire cela pour vous en ce moment',
  'error.delegation-asleep.text':
    'Je lis cela avec l’autorisation de son organisateur, et il n’est pas connecté, ou doit d’abord autoriser quelque chose. Demandez-lui de taper **se connecter** dans sa conversation privée avec moi.',
  'error.no-invitation.title': 'Je ne connais pas d’invitation pour cela',
  'error.no-invitation.text':
    'Pour dire qui était absent, je compare le rapport avec l’invitation de votre calendrier, et je n’en ai trouvé aucune pour cette réunion. Les webinaires et assemblées ont des inscriptions à la place, et une réunion lancée depuis une conversation n’invite personne.',
  'error.registrations-refused.title': 'Je ne peux pas lire les inscriptions',
  'error.registrations-refused.text':
    'Microsoft Graph ne m’a pas laissé lire qui s’est inscrit à cet événement ; je ne peux donc pas dire qui n’est pas venu. Cela ne veut pas dire que personne ne s’est inscrit. Qui était présent, je peux toujours le dire. Un administrateur peut vérifier que l’autorisation VirtualEvent.Read de cette application est accordée et que vous organisez ou coorganisez l’événement ; la liste elle-même se trouve dans Teams, sous « Gérer l’événement » › « Inscription ». Je réessaierai dans une heure.',
  'error.class-too-large.title': 'Ce canal est trop grand pour une liste',
  'error.class-too-large.text':
    'Pour un canal de plus de 300 membres, je ne donne que des nombres. Demandez **qui était absent**.',
  'error.no-registrations.title': 'On ne s’inscrit pas à cette réunion',
  'error.no-registrations.text': 'On y est invité. Demandez **qui était absent**, ou qui a accepté.',
  'error.open-event.title': 'Personne en particulier n’était attendu',
  'error.open-event.text':
    'Cette assemblée n’a pas d’inscription et est ouverte à tous ; je peux seulement dire qui était présent : demandez **qui était présent**.',
  'error.no-series-in-channel.title': 'Je ne peux pas comparer les réunions d’un canal',
  'error.no-series-in-channel.text':
    'Teams liste ensemble les rapports de toutes les réunions d’un canal, je pourrais donc les confondre. Demandez l’une de ses dates, par exemple **qui était présent hier**.',
  'error.graph-refused.title': 'Microsoft Graph a refusé',
  'error.graph-refused.text':
    'Microsoft Graph ne m’a pas laissé lire cela et n’a pas dit pourquoi. Si vous avez organisé la réunion, contactez votre administrateur et donnez-lui la référence ci-dessous.',
  'error.service-misconfigured.title': 'Je ne suis pas configuré correctement',
  'error.service-misconfigured.text': 'Vous n’y êtes pour rien. Donnez à votre administrateur la référence ci-dessous.',
  'error.sign-in-down.title': 'La connexion n’est pas disponible',
  'error.sign-in-down.text':
    'Le service de connexion de Microsoft n’a pas répondu. Rien n’est perdu : redemandez dans quelques minutes.',
  'error.storage-unwritable.title': 'Je ne peux rien enregistrer pour le moment',
  'error.storage-unwritable.text':
    'Mon stockage est plein ou verrouillé. Ce qui se lit seulement fonctionne encore ; pour le reste, réessayez plus tard et donnez à votre administrateur la référence ci-dessous.',
  'error.storage-down.title': 'Mon stockage n’est pas disponible',
  'error.storage-down.text':
    'Mon stockage ne répond pas. Reposez la question dans quelques minutes ; si cela dure, donnez à votre administrateur la référence ci-dessous.',
  'error.tenant-not-allowed.title': 'Pas disponible dans votre organisation',
  'error.tenant-not-allowed.text':
    'Je ne suis pas configuré pour votre organisation. Demandez à votre administrateur de m’ajouter.',
  'error.unexpected.title': 'Quelque chose s’est mal passé',
  'error.unexpected.text':
    'Cela n’aurait pas dû arriver. Réessayez ; si cela se reproduit, donnez à votre administrateur la référence ci-dessous.',
  'error.upload-refused.title': 'Je n’ai envoyé le fichier nulle part',
  'error.upload-refused.text':
    'L’endroit indiqué par Teams pour le fichier n’est pas le SharePoint de votre organisation tel que je le connais. S’il devrait l’être, donnez à votre administrateur la référence ci-dessous.',
  'error.upload-failed.title': 'Le fichier n’a pas été enregistré',
  'error.upload-failed.text':
    'Votre OneDrive n’a pas accepté le fichier. Il est peut-être occupé ou plein, ou la proposition est trop ancienne. Redemandez dans une minute.',

  'page.consent.given.title': 'Merci',
  'page.consent.given.text': 'Vous pouvez fermer cette page, revenir à Teams et redemander.',
  'page.consent.answered.title': 'Merci',
  'page.consent.answered.text': 'Vous pouvez fermer cette page. Votre réponse arrive dans Teams.',
  'page.consent.refused.title': 'L’autorisation n’a pas été donnée',
  'page.consent.refused.text':
    'Je ne peux pas répondre sans elle. Vous pouvez fermer cette page ; redemandez dans Teams si vous changez d’avis.',
  ...check,
};

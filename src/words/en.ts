/** Everything a person reads, in English, as ICU messages. Markdown is allowed; values never carry data from Graph. */
export const en = {
  'welcome.title': 'Hi, I can tell you who attended',
  'welcome.personal':
    'After a meeting you organised, type **who attended**: I answer with who came, for how long and in which role.',
  'welcome.chat':
    'When this meeting is over, its organiser can mention me and type **who attended**. I answer with who came, for how long and in which role.',
  'welcome.privacy':
    'I read the attendance report with your own permission, when you ask and for the summary after a meeting, and I keep no copy of it.',
  'welcome.chatPrivacy':
    'I read the attendance report with the organiser’s permission, when they ask and for the summary after the meeting, and I keep no copy of it.',

  'help.title': 'What you can ask me',
  'help.whoAttended': 'Who came to the meeting, for how long and in which role.',
  'help.whoWasAbsent':
    'Who was invited or registered and is not in the report. In private, paste a list below it to compare that.',
  'help.whoWasLate': 'Who joined after the scheduled start.',
  'help.whoLeftEarly': 'Who left before the end.',
  'help.roles': 'Who was organiser, presenter or attendee.',
  'help.timeline': 'How many were in at the same time, and when most.',
  'help.trend': 'How a series develops over its last dates: “trend”, “trend last 5”.',
  'help.attendanceOf': 'One person: “attendance of Mei”, “attendance of Mei last 5”.',
  'help.attendanceOfOne': 'One person: “attendance of Mei”.',
  'help.whoIsHere': 'While the meeting runs: how many of this chat Teams shows in it; names when its organiser asks.',
  'help.whoAreWeWaitingFor':
    'While the meeting runs: who was invited and is not shown in it. Its organiser alone reads that, in private.',
  'help.sessions': 'Each time the meeting was opened: when, how long, how many people.',
  'help.meetings': 'Your meetings that have ended, with numbers to ask by.',
  'help.webinars': 'Your webinars and town halls, to pick one.',
  'help.signIn': 'Let me read your meetings’ attendance reports.',
  'help.signOut': 'Make me forget your permission.',
  'help.forgetMe': 'Delete everything that I keep about you.',
  'help.summaries': 'A summary by itself when this meeting ends, or none: “summaries on”, “summaries off”.',
  'help.allSummaries': 'A summary after every meeting you organise, or none: “all summaries on”, “all summaries off”.',
  'help.summariesAlsoTo':
    'Somebody else gets your summaries too, and may ask as you may: “summaries also to @Mei”, “no longer to @Mei”.',
  'help.whoGetsMySummaries': 'Who else gets your summaries, and whose you get.',
  'help.stopSummariesFrom': 'No more summaries from somebody else, or allow them again: “stop summaries from Anna”.',
  'help.help': 'This list.',
  'help.onlyYou': 'Only you see the answers to {commands}.',
  'help.which':
    'Say which one after any of these: “yesterday”, “last Tuesday”, “on 3 March”, “the design review”, “#2”.',
  'help.where': 'Ask in a meeting’s chat about that meeting, or in our private chat about any meeting you organised.',
  'help.export': 'The attendance as an Excel file for your OneDrive.',
  'help.exportCsv': 'The same as a CSV file, laid out as Teams lays out its own.',
  'help.exportCsvUtf8': 'The same as a CSV file for programs: in UTF-8, with every time in UTC.',

  'command.whoAttended': 'who attended',
  'command.whoWasAbsent': 'who was absent',
  'command.whoWasLate': 'who was late',
  'command.whoLeftEarly': 'who left early',
  'command.roles': 'roles',
  'command.timeline': 'timeline',
  'command.trend': 'trend',
  'command.attendanceOf': 'attendance of',
  'command.export': 'export',
  'command.exportCsv': 'export csv',
  'command.exportCsvUtf8': 'export csv utf-8',
  'command.whoIsHere': 'who is here',
  'command.howManyAreHere': 'how many are here',
  'command.whoAreWeWaitingFor': 'who are we waiting for',
  'command.sessions': 'sessions',
  'command.meetings': 'meetings',
  'command.webinars': 'webinars',
  'command.signIn': 'sign in',
  'command.signOut': 'sign out',
  'command.forgetMe': 'forget me',
  'command.summariesOn': 'summaries on',
  'command.summariesOff': 'summaries off',
  'command.allSummariesOn': 'all summaries on',
  'command.allSummariesOff': 'all summaries off',
  'command.summariesAlsoTo': 'summaries also to',
  'command.noLongerTo': 'no longer to',
  'command.whoGetsMySummaries': 'who gets my summaries',
  'command.stopSummariesFrom': 'stop summaries from',
  'command.allowSummariesFrom': 'allow summaries from',
  'command.help': 'help',

  'notHere.pdf.title': 'No PDF from me',
  'notHere.pdf.text':
    'I make Excel and CSV files; both can be saved or printed as a PDF. Type **export** for Excel, or **export csv**.',
  'notHere.mail.title': 'I send no e-mail',
  'notHere.mail.text':
    'What I know stays in Teams. Type **export** for a file, which you can attach or share from your OneDrive.',
  'notHere.said.title': 'I do not know what was said',
  'notHere.said.text':
    'An attendance report tells who came and when, nothing of what was said. Transcript, notes and recording are in the meeting’s chat, under its recap.',
  'notHere.spoke.title': 'I do not know who spoke',
  'notHere.spoke.text':
    'An attendance report tells who was there and when, not who spoke. The timeline shows how many were there at which time.',
  'unknown.title': 'I can tell you who attended a meeting',
  'unknown.text': 'I did not recognise that. This is what people ask most; **help** has everything.',

  'button.whoAttended': 'Who attended',
  'button.help': 'Help',
  'button.timeline': 'Timeline',
  'button.export': 'Export',
  'button.signIn': 'Sign in',
  'button.lookAgain': 'Look again',
  'button.tryAgain': 'Try again',
  'button.allow': 'Allow',
  'button.continue': 'Continue',
  'button.administrators': 'For administrators: allow it',
  'button.openPrivateChat': 'Open our private chat',

  'attendance.people': '{count, plural, =0 {Nobody} one {# person} other {# people}}',
  'attendance.length': 'Length',
  'attendance.attended': 'Attended',
  'attendance.name': 'Name',
  'attendance.role': 'Role',
  'attendance.time': 'Time',
  'attendance.parts':
    'The meeting was held in {count, plural, one {one part} other {# parts}}; its length is that of all of them, without the time between.',
  'attendance.openedAgain':
    'The meeting was also opened at another time, last on {when}: that is no part of its length, and of nobody’s time in it.',
  'attendance.interrupted':
    'The meeting was opened {count, plural, =2 {twice} other {# times}}; pauses of up to 10 minutes count as part of it.',
  'attendance.openEnded': '† Joined or left at an unknown time: counted from the start or to the end of the session.',
  'attendance.timesUnknown': 'unknown',
  'attendance.untitled': 'Meeting without a title',
  'attendance.unnamed': 'Someone without a name',
  'attendance.dialIn': 'Dial-in caller',
  'attendance.incomplete':
    'This report is too large to show whole: {count, plural, =0 {nobody in it could be read} =1 {the first person is shown} other {the first # people are shown}}. Counts of people are lower bounds.',
  'attendance.registeredVia': 'registered via {site}',
  'attendance.registered': 'registered',
  'attendance.reactions': '{count, plural, one {# reaction} other {# reactions}}',
  'attendance.raisedHands': '{count, plural, one {# raised hand} other {# raised hands}}',
  'attendance.countDiffers':
    'Teams counted {counted, plural, one {# participant} other {# participants}}; the report lists {listed, plural, one {# person} other {# people}}.',
  'attendance.mayCountTwice':
    '{count, plural, other {# entries}} have no identity: someone who joined anonymously more than once may be counted twice.',
  'attendance.sharedAddress':
    '{count, plural, other {# accounts}} have the address of another one here: somebody with two accounts is counted twice.',
  'attendance.leftOut':
    'The channel had {count, plural, one {another session} other {# other sessions}} in this time, on {when}. I cannot tell whether that was part of this meeting, so it is not counted.',
  'attendance.openedLater':
    'It was opened again later, last on {when}, without anybody meeting there: that is not counted.',
  'attendance.maybeOutdated':
    'This is the newest report there is. If the meeting took place again since, that report is not there yet.',
  'attendance.zoneUnknown': 'The event names a time zone that I do not know, so I read its times as UTC.',
  'attendance.whatReportLeavesOut':
    'The Teams attendance report leaves out people who opted out of reports, and time in breakout rooms.',
  'attendance.shareRule':
    'A percentage is of the scheduled time, as far as the meeting was on; present is who was in for at least {percent, number}%.',
  'attendance.shareRuleUnplanned':
    'A percentage is of the meeting’s length; present is who was in for at least {percent, number}%.',
  'attendance.summary': '{people} attended {title}',
  'attendance.otherMeetings': 'Another meeting:',

  'attendance.label': 'Who attended',
  'attendance.count': '{count, number}',
  'attendance.average': 'Average time',
  'attendance.median': 'Median time',
  'attendance.peak': 'Most at once',
  'attendance.teamsTotal': 'Teams says {time}',
  'attendance.outside': '{time} outside the meeting',
  'report.answer': '{question}: {answer}',
  'report.people': 'People',

  'times.scheduled': 'Scheduled: {when}',
  'times.held': 'Held: {when}',

  'tag.late': '{time} late',
  'tag.leftEarly': 'left {time} early',
  'tag.returned': 'away and back',
  'tag.guest': 'guest',
  'tag.dialIn': 'by phone',

  'status.present': 'present',
  'status.partial': 'partly there',
  'status.timesUnknown': 'times unknown',

  'status.count': '{count, number} {status}',
  'status.countUnknown': '{count, number} with unknown times',

  'organisation.count': '{count, number} from {name}',
  'organisation.home': 'your organisation',
  'organisation.others': '{count, number} from elsewhere or unknown',
  'organisation.guests': '{count, plural, one {# guest} other {# guests}}',
  'organisation.otherGuests': '{count, plural, one {# other guest} other {# other guests}}',

  'punctuality.noSchedule':
    'I know no scheduled time for this meeting, or it was held at another time altogether. So I cannot tell who was late or left early.',
  'punctuality.unknown': 'For {count, plural, one {# person} other {# people}} the report does not give all times.',
  'punctuality.noTimes': 'The report gives no times, so I cannot tell who was late or left early.',
  'late.question': 'Who was late',
  'late.label': 'Late',
  'late.count': '{count, number} of {of, number}',
  'late.moment': 'Joined',
  'late.by': 'Late by',
  'late.nobody': 'Everybody whose times are known was on time.',
  'late.rule':
    'Late means joining more than {minutes, plural, one {# minute} other {# minutes}} after the scheduled start.',
  'leftEarly.question': 'Who left early',
  'leftEarly.label': 'Left early',
  'leftEarly.count': '{count, number} of {of, number}',
  'leftEarly.moment': 'Left',
  'leftEarly.by': 'Early by',
  'leftEarly.nobody': 'Everybody whose times are known stayed to the end.',
  'leftEarly.together': '{count, number} of {of, number} left together at {time}, so I call nobody early.',
  'leftEarly.rule':
    'Early means leaving more than {minutes, plural, one {# minute} other {# minutes}} before the scheduled end, or before the meeting ended if that was sooner.',

  'absence.question': 'Who was absent',
  'absence.invited': 'Invited',
  'absence.came': 'Of them in the report',
  'absence.label': 'Expected, not found',
  'absence.declined.label': 'Declined',
  'absence.optional.label': 'Optional, not there',
  'absence.count': '{count, number} of {of, number} invited were not found in the report',
  'absence.absent': 'Expected, not in the report ({count, number})',
  'absence.missing': 'Expected, not found in the report ({count, number})',
  'absence.mayBe':
    '{count, plural, one {This person} other {{some, number} of these {count, number}}} may be among those below whom I found no invitation for.',
  'absence.unmatched': 'Could not be matched ({count, number})',
  'absence.unmatchedText':
    'They may have come under another address, by phone or without signing in. A list of people counts as one.',
  'absence.declined': 'Declined ({count, number})',
  'absence.optional': 'Optional, not in the report ({count, number})',
  'absence.unexplained': 'There, but I found no invitation ({count, number})',
  'absence.uninvited': 'In the report, not on the invitation ({count, number})',
  'absence.nobodyInvited': 'The calendar names nobody else who was invited, so I cannot tell who was absent.',
  'absence.nobody': 'Everybody who was needed and did not decline is in the report.',
  'absence.atLeast':
    'At least {count, plural, one {# of these is} other {# of these are}} not in the report; I cannot tell which.',
  'absence.rule': 'I compare the calendar’s invitation with the report, by address and account, never by name.',
  'absence.rooms':
    '{count, plural, one {A meeting room was} other {# meeting rooms were}} connected: the report does not tell who sat there, so I call nobody absent.',
  'absence.noMembers': 'I am not in this meeting’s chat. There I could tell more people apart.',
  'class.answer': '{count, number} of the {of, number} members of this channel are not in the report',
  'class.nobody': 'All {of, number} members of this channel are in the report',
  'class.members': 'Members of the channel',
  'class.label': 'Not in the report',
  'class.absent': 'Members, not in the report ({count, number})',
  'class.missing': 'Members, not found in the report ({count, number})',
  'class.others': 'In the report, not a member ({count, number})',
  'class.tooLarge': 'Of a channel with more than {count, number} members I only give numbers.',
  'class.rule':
    'The invitation names nobody, so I compare the members of this channel with the report, by account. They may not all have been asked to come.',
  'pasted.question': 'Who of your list was absent',
  'pasted.listed': 'On your list',
  'pasted.came': 'In the report',
  'pasted.notFound.label': 'Not in the report',
  'pasted.noSuchName.label': 'No such name',
  'pasted.named.label': 'Under that name',
  'pasted.answer.notFound': '{count, number} of {of, number} on your list are not in the report under their address',
  'pasted.answer.noSuchName': '{count, plural, one {one name is} other {# names are}} not in the report',
  'pasted.answer.nobody': 'Everybody on your list is in the report',
  'pasted.answer.names': 'Every name on your list is in the report',
  'pasted.notFound': 'Not in the report under this address ({count, number})',
  'pasted.mayBe':
    '{count, plural, one {One person in the report is} other {# people in the report are}} not on your list. Some of those below may be there under another address.',
  'pasted.incomplete': 'The report could not be read to its end, so some of these may be in it.',
  'pasted.noSuchName': 'No such name in the report ({count, number})',
  'pasted.noSuchNameText': 'They may be there under another name.',
  'pasted.named': 'Under that name in the report ({count, number})',
  'pasted.namedText': 'Whether it is the same person, a name does not prove.',
  'pasted.others': 'In the report, not on your list ({count, number})',
  'pasted.forgotten': 'I have compared your list and forgotten it.',
  'pasted.cut':
    '{count, plural, one {One more line does} other {# more lines do}} not fit here. Paste a shorter list to see all.',
  'pasted.signIn.title': 'Please sign in and paste it again',
  'pasted.signIn.text': 'I keep no list, not even while you sign in.',
  'pasted.which': 'Put one of these behind the question in the first line, and paste the list again:',
  'pasted.private.title': 'Paste the list in our private chat',
  'pasted.private.text': 'Here others would read who of it was absent. I have not compared it.',
  'response.accepted': 'accepted',
  'response.tentative': 'tentative',
  'response.declined': 'declined',
  'response.none': 'no answer',
  'response.organizer': 'organiser',
  'registrations.question': 'Registrations and no-shows',
  'registrations.rate': 'Show-up rate: {share, number, percent}, {count, number} of {of, number}',
  'registrations.rateLabel': 'Show-up rate',
  'registrations.nobody': 'Nobody was registered before the end',
  'registrations.registered': 'Registered',
  'registrations.label': 'Registered, not found',
  'registrations.absent': 'Registered, not in the report ({count, number})',
  'registrations.missing': 'Registered, not found in the report ({count, number})',
  'registrations.mayBe':
    '{count, plural, one {This person} other {{some, number} of these {count, number}}} may be among those below whom I found no registration for.',
  'registrations.unmatched': 'Could not be matched ({count, number})',
  'registrations.unmatchedText':
    'Somebody of that name is in the report under another address, or not everything could be read, so I call nobody here absent.',
  'registrations.afterwards': 'Registered after the end ({count, number})',
  'registrations.cancelled': 'Cancelled ({count, number})',
  'registrations.waitlisted': 'On the waitlist ({count, number})',
  'registrations.pending': 'Waiting for approval ({count, number})',
  'registrations.rejected': 'Turned down by the organiser ({count, number})',
  'registrations.unexplained': 'There, but I found no registration ({count, number})',
  'registrations.uninvited': 'Came without registering ({count, number})',
  'registrations.inReport': 'in the report',
  'registrations.rule':
    'I compare registrations with the report by registration, account and address, never by name. Who organises or presents needs none. Only who registered before the end counts in the rate.',
  'registrations.dates':
    'A registration is for the whole event, so I compare the reports of all {count, number} dates.',
  'registrations.incomplete':
    'Not everything is there to compare yet, such as the report of every date, so I call nobody absent.',
  'registrations.guestListRule':
    'I compare the event’s own list of invited people with the report, by address and account, never by name.',
  'registration.registered': 'registered',
  'registration.cancelled': 'cancelled',
  'registration.waitlisted': 'on the waitlist',
  'registration.pending': 'waiting for approval',
  'registration.rejected': 'turned down',
  'registration.afterwards': 'registered after the end',
  'registration.none': 'without a registration',

  'roles.question': 'Roles',
  'roles.presenterNote': 'In many meetings everybody is a presenter: that is a meeting option.',

  'timeline.question': 'How many were in at the same time',
  'timeline.peak': 'Most at once',
  'timeline.peakAt': 'Reached at',
  'timeline.from': 'From',
  'timeline.people': 'People',
  'timeline.average': 'Average stay',
  'timeline.median': 'Median stay',
  'timeline.minutesAfter': 'Minutes after {time}',
  'timeline.minutesIn': 'Minutes since the first person joined',
  'timeline.rule': 'Each row is {length} and shows the most people who were in at once.',
  'timeline.meetingOnly': 'Only the meeting itself is shown, without what was before and after it.',
  'timeline.unknown': 'The report gives no times for this meeting.',
  'timeline.summary': '{count, plural, one {# person} other {# people}} at the same time',

  'trend.question': 'The last {count, plural, one {date} other {# dates}}',
  'trend.newest': 'Newest date',
  'trend.change': 'Since the one before',
  'trend.difference':
    '{count, plural, =0 {the same} one {{count, number, ::sign-except-zero} person} other {{count, number, ::sign-except-zero} people}}',
  'trend.average': 'On average',
  'trend.date': 'Date',
  'trend.averageTime': 'Average time',
  'trend.lateRule':
    'Late counts only people whose times are known; for {count, number} of {of, number} attendances on these dates they are not.',
  'trend.onlyOne': 'There is one report only, so there is nothing to compare yet.',
  'trend.stopped': 'Came regularly, not in the last two reports ({count, number})',
  'trend.stoppedText':
    'Counted over the {of, plural, one {# date} other {# dates}} before those. They may have changed their account, or opted out of reports.',
  'trend.came': 'Came',
  'trend.cameOf': '{count, number} of {of, number}',
  'trend.lastSeen': 'Last seen',
  'trend.rule': 'Dates without a report are left out. Teams keeps the newest 50 reports, for a year.',
  'trend.sayAverage': 'On average {count, plural, one {# person} other {# people}} came.',
  'trend.sayAll': '{count, plural, =0 {Nobody} one {# person} other {# people}} came to all {of, number} dates.',
  'trend.saySince': '{count, plural, one {# regular has} other {# regulars have}} not come since {date}.',
  'trend.noSchedule': 'Without the calendar’s scheduled times I cannot tell who was late.',

  'person.question': 'Attendance of one person',
  'person.status': 'Status',
  'person.share': 'Of the meeting',
  'person.percent': '{share, number, percent}',
  'person.stay': '{from} – {to}',
  'person.stayOpen': 'from {from}',
  'person.stayUntil': 'until {to}',
  'person.chart': 'Minutes in the meeting, date by date',
  'person.minutes': 'Minutes',
  'person.joined': 'Joined',
  'person.left': 'Left',
  'person.stayed': 'Stayed',
  'person.noTimes': 'The report gives no times for this person.',
  'person.noStays': 'The report does not say when this person came and left.',
  'person.notInReport': 'not in the report',
  'person.wasNot': 'Nobody called that is in the report',
  'person.nobody':
    'Nobody of that name is in this report. People may come under another name, by phone or without signing in. Type **who attended** to see everybody.',
  'person.noneCalled': 'No meeting or person called “{name}”.',
  'person.near': 'Did you mean one of these people?',
  'person.inReport': 'These people are in the report:',
  'person.cameTo': 'Came to {count, number} of {of, plural, one {# date} other {# dates}}.',
  'person.onTime':
    'On time {count, plural, =0 {never} one {once} =2 {twice} other {# times}}, late {late, plural, =0 {never} one {once} =2 {twice} other {# times}}.',
  'person.punctualUnknown':
    'For {count, plural, one {one date} other {# dates}} nobody can tell whether they were on time.',
  'person.summary': '{name}: {time}',
  'person.which.title': 'Whom do you mean?',
  'person.which.text': 'Several people in the report fit.',

  'sessions.question': '{count, plural, one {The meeting was opened once} other {The meeting was opened # times}}',
  'sessions.when': 'When',
  'sessions.rule': 'Teams writes a report each time a meeting ends; opening it again makes another.',

  'meetings.question': 'Your meetings',
  'meetings.label': 'Online meetings that have ended',
  'meetings.period': 'The last 30 days',
  'meetings.none':
    'I found no online meeting of yours that ended in the last 30 days. For an older one, ask me in that meeting’s own chat; type **webinars** for webinars and town halls.',
  'meetings.noneThen': 'I found no online meeting of yours that ended then. Type **meetings** for the newest ones.',
  'meetings.how': 'Ask about one by its number, title or day: “who attended #2”, “who was late yesterday”.',

  'export.offer.title': 'Your file is ready',
  'export.offer.text': 'Allow it above, and it is saved in your OneDrive. Nobody else gets it.',
  'export.offer.excel': 'Excel file instead',
  'export.offer.csv': 'CSV file instead',
  'export.description': 'Who attended: {people}. It is saved in your OneDrive.',
  'export.chosen': '{answer}. It is saved in your OneDrive.',
  'export.onlyCard.title': 'There is no file of that',
  'export.onlyCard.text': 'A file is of one date. Who came to which dates of a series I answer in a card.',
  'export.saved': 'The file is in your OneDrive.',
  'export.declined': 'No file was saved.',
  'export.saving': 'This file is being saved already.',
  'export.savedAlready': 'This file was saved already: look in your OneDrive.',
  'export.sheet.summary': 'Summary',
  'export.sheet.people': 'People',
  'export.sheet.intervals': 'Intervals',
  'export.sheet.series': 'Series',
  'export.sheet.expected': 'Expected',
  'export.expectedHow': 'How expected',
  'export.wasThere': 'Came',
  'export.invited': 'invited',
  'export.member': 'member of the channel',
  'export.optional': 'invited, optional',
  'export.yes': 'yes',
  'export.no': 'no',
  'export.notKnown': 'not known',
  'export.meeting': 'Meeting',
  'export.scheduledStart': 'Scheduled start (UTC)',
  'export.scheduledEnd': 'Scheduled end (UTC)',
  'export.start': 'Start (UTC)',
  'export.end': 'End (UTC)',
  'export.email': 'E-mail',
  'export.status': 'Status',
  'export.firstJoin': 'First join (UTC)',
  'export.lastLeave': 'Last leave (UTC)',
  'export.share': 'Of the meeting',
  'export.late': 'Late by',
  'export.leftEarly': 'Left early by',
  'export.remarks': 'Remarks',
  'export.joined': 'Joined (UTC)',
  'export.left': 'Left (UTC)',
  'export.duration': 'Duration',
  'export.came': 'Dates',
  'export.utc': 'All times are UTC.',
  'export.seriesRule':
    'In the sheet of the series a cell is the time in the meeting; an empty one means not in the report.',

  'role.organizer': '{count, plural, one {Organizer} other {Organizers}}',
  'role.coorganizer': '{count, plural, one {Co-organizer} other {Co-organizers}}',
  'role.presenter': '{count, plural, one {Presenter} other {Presenters}}',
  'role.attendee': '{count, plural, one {Attendee} other {Attendees}}',
  'role.none': '{count, plural, other {without a role}}',
  'attendance.otherRoles': '{count, number} in other roles',
  'role.count': '{count, number} {role}',

  'duration.lessThanMinute': 'less than 1 min',
  'duration.none': '0 min',

  'view.range': '{from, number}–{to, number} of {of, number}',
  'view.rangeRows': 'Rows {from, number}–{to, number} of {of, number}',
  'view.rangeEmpty': '{of, number} in all',
  'view.previous': 'Previous',
  'view.next': 'Next',
  'view.continued': '{heading}, continued',
  'view.choose': 'Sort and filter',
  'view.sort': 'Sort by',
  'view.sort.time': 'Time in the meeting',
  'view.sort.name': 'Name',
  'view.sort.join': 'First join',
  'view.filter': 'Filter by',
  'view.filter.all': 'Everybody ({count, number})',
  'view.filter.late': 'Late ({count, number})',
  'view.filter.leftEarly': 'Left early ({count, number})',
  'view.filter.guests': 'Guests ({count, number})',
  'view.filter.absent': 'Absent',
  'view.filter.phone': 'By phone ({count, number})',
  'view.filter.toTheEnd': 'Stayed to the end ({count, number})',
  'view.filter.unknown': 'Times unknown ({count, number})',
  'view.filter.organisation': 'From {name} ({count, number})',
  'view.filter.said': '{what} ({count, number})',
  'view.filter.response': 'Invitation: {response}',
  'view.times': 'When they were there',
  'view.times.all': 'At any time',
  'view.untold':
    'Of {count, plural, one {# person} other {# people}} the report does not tell whether it is true; they are counted neither way.',
  'view.show': 'Show',
  'view.everybody': 'Everybody',
  'view.nobody': 'Nobody.',
  'view.find': 'Find a person',
  'view.find.hint': 'A name, or a part of it',
  'view.find.button': 'Find',

  'share.button': 'Share with the meeting’s chat',
  'share.names': 'Show the names here',
  'share.done': 'Shared with the meeting’s chat.',

  'summaries.howToStop': 'This came by itself. Its organiser can type **summaries off** to stop that.',
  'summaries.postNames': 'Post names to the chat',
  'summaries.always': 'Always for this series',
  'summaries.never': 'Never again',
  'summaries.alwaysDone': 'From now on names are posted to this meeting’s chat.',
  'summaries.neverDone': 'No more summaries of this meeting. Type **summaries on** to have them back.',
  'summaries.signIn.title': 'The attendance report can be shown',
  'summaries.signIn.text': 'Its organiser has to sign in once. Press **Sign in**, and the summary appears here.',
  'summaries.signIn.working': 'One moment: the summary appears here.',
  'summaries.none.title': 'No attendance summary',
  'summaries.none.outage':
    'Microsoft 365 did not answer me for more than a day after the meeting, so I tell you only now.',
  'summaries.late.title': 'The attendance report is late',
  'summaries.late.text':
    'I could not read the report of this meeting yet. I keep looking until a day after its end, and the summary then appears here.',
  'summaries.on.title': 'Summaries are on',
  'summaries.on.text': 'When this meeting ends, I post how many came, and write to you in private who.',
  'summaries.off.title': 'Summaries are off',
  'summaries.off.text': 'I no longer post a summary when this meeting ends. Type **summaries on** to change that.',
  'summaries.allOn.title': 'Summaries of all your meetings are on',
  'summaries.allOn.text':
    'When a meeting you organise ends, I write to you in private who came. I look at your calendar for that, with your permission. In chats I am in, I post how many came.',
  'summaries.allOff.title': 'Summaries of all your meetings are off',
  'summaries.allOff.text': 'I post and send no summaries any more, unless you turn them on in a meeting’s chat.',

  'delegates.somebody': 'This person',
  'delegates.told.title': '{name} shares meeting summaries with you',
  'delegates.told.all':
    'When a meeting ends that they organise, you get the summary that they get, here in private, and you may ask me here about all of those meetings. I read them with their permission. If you do not want that, press **No more of these**.',
  'delegates.told.meeting':
    'When one of their meetings ends, as a whole series where it is one, you get the summary that they get, here in private, and you may ask me here about that meeting. I read it with their permission. If you do not want that, press **No more of these**.',
  'button.stopSummaries': 'No more of these',
  'button.allowSummaries': 'Allow it again',
  'button.endFor': 'End it for {name}',
  'button.stopFrom': 'Stop those of {name}',
  'button.lookThere': 'In those of {name}',
  'delegates.added.title': '{name} gets your summaries too',
  'delegates.added.all':
    'You said it in private, so it is about all meetings that you organise: they get the summary that you get, and may ask me about those meetings as you may, in their private chat with me alone, while you are signed in.',
  'delegates.added.meeting':
    'You said it in the chat of this meeting, so it is about this meeting alone, as a whole series where it is one: they get the summary that you get, and may ask me about it as you may, in their private chat with me alone, while you are signed in. For all your meetings, tell me in private with their address.',
  'delegates.added.how':
    'I have told them, and they may decline. **who gets my summaries** lists everybody and ends it; so does **sign out**.',
  'delegates.already.title': '{name} gets them already',
  'delegates.full.title': 'Ten people get your summaries already',
  'delegates.full.text': 'That is the most. End it for one of them first: **who gets my summaries**.',
  'delegates.tooOften.title': '{name} has heard of this often enough',
  'delegates.tooOften.text':
    'I write to people each time you name them, so I do it a few times an hour at most. Please try again in an hour. Nothing has changed.',
  'delegates.declined.title': '{name} does not want them',
  'delegates.declined.text':
    'They have declined, so I do not offer it again. They can change that in their private chat with me: **allow summaries from @you**.',
  'delegates.unreachable.title': '{name}: I cannot write to them',
  'delegates.unreachable.text': 'Nothing has changed. They have to open me in Teams once; then say it again.',
  'delegates.guest.title': 'Only for people of your organisation',
  'delegates.guest.text': 'Guests and people of other organisations cannot get your summaries. Nothing has changed.',
  'delegates.self.title': 'That is you',
  'delegates.self.text': 'You get your own summaries anyway.',
  'delegates.unknown.title': 'I do not know whom you mean',
  'delegates.unknown.text':
    'Mention them in the chat of one of your meetings, or tell me here the address of somebody who was invited to one of your last meetings, or came.',
  'delegates.oneByOne.title': 'One person at a time, please',
  'delegates.ended.title': '{name} no longer gets your summaries',
  'delegates.ended.text': 'And they may no longer ask about your meetings. I have told them.',
  'delegates.notNamed.title': 'They do not get your summaries',
  'delegates.notNamed.text': '**who gets my summaries** lists who does.',
  'delegates.list.title': 'Who else gets your summaries',
  'delegates.list.none': 'Nobody else gets your summaries.',
  'delegates.list.to':
    'They get the summaries that you get, in private, and may ask as you may while you are signed in.',
  'delegates.scope.all': 'of all your meetings',
  'delegates.scope.meetings': '{count, plural, one {of one meeting or series} other {of # meetings or series}}',
  'delegates.from.all': 'shares all of theirs with you',
  'delegates.from.meetings':
    '{count, plural, one {shares one meeting or series with you} other {shares # meetings or series with you}}',
  'delegates.over.title': '{name} no longer shares summaries with you',
  'delegates.over.text':
    'They have ended it, or signed out. The buttons of what you have got from them show nothing more.',
  'delegates.stopped.title': '{name}: no more summaries',
  'delegates.stopped.text': 'You get none any more, and they cannot share theirs with you again unless you allow it.',
  'delegates.allowed.title': '{name} may share summaries with you again',
  'delegates.allowed.text': 'Nothing comes by itself: they have to say once more that you get them.',
  'delegates.noneFrom.title': 'Nobody of that name shares summaries with you',
  'delegates.noneFrom.text': '**who gets my summaries** lists whose you get, too.',
  'delegates.summary.why': 'You get this because its organiser shares their summaries with you. Only you see it here.',
  'forget.ask.title': 'Forget everything about you?',
  'forget.ask.text':
    'This deletes what I keep about you: where our private chat is, your choices about summaries, what you have shown to chats, who gets your summaries and whose you get, the jobs and subscriptions of your meetings, your last question and your sign-in. Messages that are in chats stay, but their buttons no longer work for you.',
  'button.forgetMe': 'Yes, forget me',
  'forget.done.title': 'Forgotten, and you are signed out',
  'forget.done.text': 'This is what I deleted:',
  'forget.done.nothing': 'I kept nothing else about you.',
  'forget.done.kept':
    'One thing stays for a year: that you signed out, so that Teams does not sign you in by itself. **sign in** deletes that too. Whoever declined your summaries stays declined: that is theirs.',
  'forget.chat': 'Our private chat',
  'forget.choices': 'Choices about summaries',
  'forget.shares': 'Answers shown to chats, and their buttons',
  'forget.delegations': 'Summaries shared, by you or with you',
  'forget.jobs': 'Jobs of your meetings',
  'forget.subscriptions': 'Subscriptions to reports',
  'forget.questions': 'Questions, the last one or waiting',
  'forget.signIn': 'Sign-in',

  'press.newMessage': 'I answered in a new message.',
  'press.tooSlow': 'Teams is taking longer than usual. Please press again in a minute.',
  'here.question': 'Who is here',
  'here.answer':
    'Teams shows {count, number} of this chat’s {of, plural, one {# member} other {# members}} in the meeting',
  'here.asked': 'Asked at {time}',
  'here.asked.some': '{count, number} of {of, number} asked: there was no time for more.',
  'here.in': 'Shown in the meeting ({count, number})',
  'here.notSaid': 'Of {count, plural, one {# member} other {# members}} Teams does not say.',
  'here.rule':
    'People who dial in, join without signing in, use a meeting room’s device or are not in this chat do not show here.',
  'here.missing': 'Who is being waited for, only the organiser can ask me.',
  'here.maybeNotRunning': 'Perhaps the meeting has not begun, or is over.',
  'here.over': 'The meeting is over',
  'here.notBegun.title': 'The meeting has not begun yet',
  'here.notBegun.text': 'It is planned for {date}, {time}.',
  'waiting.question': 'Who are we waiting for',
  'waiting.for': 'Waiting for {names}.',
  'waiting.forMany': 'Waiting for {count, number} people.',
  'waiting.nobody': 'Teams shows nobody to wait for.',
  'waiting.notSaid': 'Teams does not say: {names}.',
  'waiting.notSaidMany': 'Of {count, number} people Teams does not say.',
  'waiting.one': '{name} ({response})',
  'waiting.heading': 'Not shown in the meeting ({count, number})',
  'waiting.notSaid.heading': 'Teams does not say ({count, number})',
  'waiting.notAsked': 'Not in this chat, so not asked about ({count, number})',
  'waiting.rule':
    'Expected is who was invited, is not optional and has not declined. Whoever is not shown may still be there in another way.',
  'waiting.noInvitation':
    'I found no invitation, so everybody in the chat counts as expected. Whoever is not shown may still be there in another way.',
  'press.stillNotReady': 'The report is still not ready.',

  'chosen.question': 'Who attended: {what}',
  'chosen.label': 'People',
  'chosen.answer': '{answer}: {what}',
  'chosen.yes': 'Yes: {answer}',
  'chosen.no': 'No: {answer}',
  'chosen.unknown': 'The report does not tell',
  'chosen.unknownText': 'Of these the report does not tell whether it is true; they are counted neither way.',
  'chosen.notInReport': 'not in the report',
  'chosen.late': 'late',
  'chosen.lateBy': 'more than {minutes, plural, one {# minute} other {# minutes}} late',
  'chosen.lateByAtLeast': 'at least {minutes, plural, one {# minute} other {# minutes}} late',
  'chosen.lateByLessThan': 'less than {minutes, plural, one {# minute} other {# minutes}} late',
  'chosen.lateByAtMost': 'at most {minutes, plural, one {# minute} other {# minutes}} late',
  'chosen.leftEarly': 'left early',
  'chosen.leftEarlyBy': 'left more than {minutes, plural, one {# minute} other {# minutes}} early',
  'chosen.leftEarlyByAtLeast': 'left at least {minutes, plural, one {# minute} other {# minutes}} early',
  'chosen.leftEarlyByLessThan': 'left less than {minutes, plural, one {# minute} other {# minutes}} early',
  'chosen.leftEarlyByAtMost': 'left at most {minutes, plural, one {# minute} other {# minutes}} early',
  'chosen.absent': 'absent',
  'chosen.guest': 'guest',
  'chosen.organisation': 'of {name}',
  'chosen.phone': 'by phone',
  'chosen.atLeast': 'in the meeting for at least {amount}',
  'chosen.moreThan': 'in the meeting for more than {amount}',
  'chosen.lessThan': 'in the meeting for less than {amount}',
  'chosen.atMost': 'in the meeting for at most {amount}',
  'chosen.percent': '{percent, number}% of it',
  'chosen.at': 'in the meeting at {time}',
  'chosen.toTheEnd': 'stayed to the end',
  'chosen.firstIn': 'first to join',
  'chosen.lastIn': 'last to join',
  'chosen.firstOut': 'first to leave',
  'chosen.lastOut': 'last to leave',
  'chosen.not': 'not {what}',
  'chosen.inAll': 'in all of the last {count, plural, one {# report} other {# reports}}',
  'chosen.inNone': 'in none of the last {count, plural, one {# report} other {# reports}}',
  'chosen.new': 'there for the first time',
  'chosen.cameOnly': 'there: {on}, not there: {notOn}',
  'chosen.compared': '{one} and {other} compared',
  'chosen.newest': 'newest date',
  'chosen.previous': 'the date before',
  'series.inAll':
    '{count, plural, =0 {Nobody} one {# person} other {# people}} came to all of the last {of, plural, one {# date} other {# dates}}.',
  'series.inNone':
    '{count, plural, =0 {Nobody} one {# person} other {# people}} seen on the {before, plural, one {date} other {# dates}} before came to none of the last {of, plural, one {# date} other {# dates}}.',
  'series.new':
    '{count, plural, =0 {Nobody is new} one {# person is new} other {# people are new}} on {date}: in none of the {before, plural, one {# report} other {# reports}} before.',
  'series.cameOnly': '{count, plural, =0 {Nobody} one {# person} other {# people}} came on {on} and not on {notOn}.',
  'series.compared':
    '{both, plural, =0 {Nobody} one {# person} other {# people}} came on both {one} and {other}; {first, plural, =0 {nobody} one {# person} other {# people}} only on {one}, {second, plural, =0 {nobody} one {# person} other {# people}} only on {other}.',
  'series.only': 'Only on {dates} ({count, number})',
  'series.noSuchDate': 'Among the dates I looked at, one that you ask about has no report.',
  'series.unsure': 'For {count, number} of {of, number} nobody can tell.',
  'series.unknownText': 'A report could not be read to its end, so they may have come after all.',
  'series.lookedAt': '{count, plural, one {Looked at one date} other {Looked at # dates}}: {dates}.',
  'series.withoutReport': 'Without a report, and not counted: {dates}.',
  'series.incomplete':
    '{count, plural, one {The report of one date} other {The reports of # dates}} could not be read to the end: who is not in it may have come.',
  'series.unfollowed':
    '{count, plural, one {One entry without an account cannot be followed from date to date, and is not counted} other {# entries without an account cannot be followed from date to date, and are not counted}}.',
  'chosen.noSchedule': 'Nobody planned this meeting for a time, so nobody can be late or early.',
  'answer.late': '{count, plural, =0 {Nobody was late} one {# person was late} other {# people were late}}',
  'answer.notLate': '{count, plural, =0 {Nobody was on time} one {# person was on time} other {# people were on time}}',
  'answer.lateBy':
    '{count, plural, =0 {Nobody was {by} late} one {# person was {by} late} other {# people were {by} late}}',
  'answer.notLateBy':
    '{count, plural, =0 {There is nobody who was not {by} late} one {# person was not {by} late} other {# people were not {by} late}}',
  'answer.leftEarly': '{count, plural, =0 {Nobody left early} one {# person left early} other {# people left early}}',
  'answer.notLeftEarly':
    '{count, plural, =0 {There is nobody who did not leave early} one {# person did not leave early} other {# people did not leave early}}',
  'answer.leftEarlyBy':
    '{count, plural, =0 {Nobody left {by} early} one {# person left {by} early} other {# people left {by} early}}',
  'answer.notLeftEarlyBy':
    '{count, plural, =0 {There is nobody who did not leave {by} early} one {# person did not leave {by} early} other {# people did not leave {by} early}}',
  'answer.absent':
    '{count, plural, =0 {All {of, number} invited are or may be in the report} one {# of {of, number} invited is not in the report} other {# of {of, number} invited are not in the report}}',
  'answer.noShow':
    '{count, plural, =0 {All {of, number} registered are or may be in the report} one {# of {of, number} registered is not in the report} other {# of {of, number} registered are not in the report}}',
  'answer.registered': '{count, plural, =0 {Nobody registered} one {# person registered} other {# people registered}}',
  'answer.cancelled':
    '{count, plural, =0 {Nobody cancelled their registration} one {# person cancelled their registration} other {# people cancelled their registration}}',
  'answer.waitlisted':
    '{count, plural, =0 {Nobody is on the waitlist} one {# person is on the waitlist} other {# people are on the waitlist}}',
  'answer.pending':
    '{count, plural, =0 {No registration is waiting for approval} one {# registration is waiting for approval} other {# registrations are waiting for approval}}',
  'answer.rejected':
    '{count, plural, =0 {No registration was turned down} one {# registration was turned down} other {# registrations were turned down}}',
  'answer.afterwards':
    '{count, plural, =0 {Nobody registered after the end} one {# person registered after the end} other {# people registered after the end}}',
  'answer.unregistered':
    '{count, plural, =0 {Nobody came without registering} one {# person came without registering} other {# people came without registering}}',
  'answer.notAbsent':
    '{count, plural, =0 {Nobody is in the report} one {# person is in the report} other {# people are in the report}}',
  'answer.accepted': '{count, plural, =0 {Nobody accepted} one {# person accepted} other {# people accepted}}',
  'answer.notAccepted':
    '{count, plural, =0 {There is nobody who did not accept} one {# person did not accept} other {# people did not accept}}',
  'answer.declined': '{count, plural, =0 {Nobody declined} one {# person declined} other {# people declined}}',
  'answer.notDeclined':
    '{count, plural, =0 {There is nobody who did not decline} one {# person did not decline} other {# people did not decline}}',
  'answer.tentative':
    '{count, plural, =0 {Nobody accepted tentatively} one {# person accepted tentatively} other {# people accepted tentatively}}',
  'answer.notTentative':
    '{count, plural, =0 {There is nobody who did not accept tentatively} one {# person did not accept tentatively} other {# people did not accept tentatively}}',
  'answer.none':
    '{count, plural, =0 {There is nobody who did not answer the invitation} one {# person did not answer the invitation} other {# people did not answer the invitation}}',
  'answer.notNone':
    '{count, plural, =0 {There is nobody who is not without an answer} one {# person is not without an answer} other {# people are not without an answer}}',
  'answer.guest': '{count, plural, =0 {Nobody was a guest} one {# person was a guest} other {# people were guests}}',
  'answer.notGuest':
    '{count, plural, =0 {Everybody was a guest} one {# person was no guest} other {# people were no guests}}',
  'answer.phone':
    '{count, plural, =0 {Nobody came by phone} one {# person came by phone} other {# people came by phone}}',
  'answer.notPhone':
    '{count, plural, =0 {There is nobody who did not come by phone} one {# person did not come by phone} other {# people did not come by phone}}',
  'answer.organisation':
    '{count, plural, =0 {Nobody is from {name}} one {# person is from {name}} other {# people are from {name}}}',
  'answer.notOrganisation':
    '{count, plural, =0 {There is nobody who is not from {name}} one {# person is not from {name}} other {# people are not from {name}}}',
  'answer.role':
    '{count, plural, =0 {Nobody had the role “{role}”} one {# person had the role “{role}”} other {# people had the role “{role}”}}',
  'answer.notRole':
    '{count, plural, =0 {There is nobody who did not have the role “{role}”} one {# person did not have the role “{role}”} other {# people did not have the role “{role}”}}',
  'answer.time': '{count, plural, =0 {Nobody stayed {by}} one {# person stayed {by}} other {# people stayed {by}}}',
  'answer.at':
    '{count, plural, =0 {Nobody was there at {time}} one {# person was there at {time}} other {# people were there at {time}}}',
  'answer.notAt':
    '{count, plural, =0 {There is nobody who was not there at {time}} one {# person was not there at {time}} other {# people were not there at {time}}}',
  'answer.toTheEnd':
    '{count, plural, =0 {Nobody stayed to the end} one {# person stayed to the end} other {# people stayed to the end}}',
  'answer.notToTheEnd':
    '{count, plural, =0 {There is nobody who did not stay to the end} one {# person did not stay to the end} other {# people did not stay to the end}}',
  'answer.timesUnknown':
    '{count, plural, =0 {Nobody has unknown times} one {# person has unknown times} other {# people have unknown times}}',
  'answer.called':
    '{count, plural, =0 {Nobody is called {name}} one {# person is called {name}} other {# people are called {name}}}',
  'answer.notCalled':
    '{count, plural, =0 {There is nobody who is not called {name}} one {# person is not called {name}} other {# people are not called {name}}}',
  'answer.firstIn': '{names} joined first',
  'answer.lastIn': '{names} joined last',
  'answer.firstOut': '{names} left first',
  'answer.lastOut': '{names} left last',
  'answer.isMe': 'this is true of you: {what}',
  'answer.isNotMe': 'this is not true of you: {what}',
  'answer.asFar': '{answer}, as far as the report tells',
  'answer.stay': '{name} was there from {from} to {to}',
  'answer.stayFrom': '{name} was there from {from}',
  'answer.stayUntil': '{name} was there until {to}',
  'answer.there': '{name} was there',
  'answer.notThere.accepted': '{name} is not in the report; {name} had accepted',
  'answer.notThere.declined': '{name} is not in the report; {name} had declined',
  'answer.notThere.tentative': '{name} is not in the report; {name} had accepted tentatively',
  'answer.notThere.none': '{name} is not in the report; {name} had not answered',
  'answer.notThere.organizer': '{name} is not in the report',
  'answer.notThere.expected': '{name} is not in the report',
  'answer.notThere.registered': '{name} is not in the report; {name} had registered',
  'answer.notThere.cancelled': '{name} is not in the report; {name} had cancelled',
  'answer.notThere.waitlisted': '{name} is not in the report; {name} is on the waitlist',
  'answer.notThere.pending': '{name} is not in the report; the registration is waiting for approval',
  'answer.notThere.rejected': '{name} is not in the report; the registration was turned down',
  'answer.notFound': '{name} was not found in the report',
  'answer.by.atLeast': 'at least {amount}',
  'answer.by.moreThan': 'more than {amount}',
  'answer.by.lessThan': 'less than {amount}',
  'answer.by.atMost': 'at most {amount}',
  'answer.ofMeeting': '{percent, number}% of the meeting',
  'answer.ofSchedule': '{percent, number}% of the scheduled time',
  'offer.title': 'Did you mean one of these?',
  'offer.text': 'I was not sure what to make of your words.',
  'which.title': 'Which meeting do you mean?',
  'which.text': 'Several fit. Choose the one for {command}.',

  'webinars.title': 'Your webinars and town halls',
  'webinars.text': 'Who attended …',
  'webinars.none': 'You have no webinars or town halls',
  'webinars.noneText': 'I found none that you organise or co-organise.',
  movedToPrivate: 'That is about another meeting, so I answered in our private chat.',
  'movedToPrivate.own': 'That is for your eyes only, so I answered in our private chat.',

  'stillFetching.title': 'Still fetching…',
  'stillFetching.text': 'Teams is taking longer than usual. The answer follows here.',
  'stillFetching.line':
    'Other large reports are being read first: this one is number {place} in line. The answer follows here.',
  'stillFetching.people': '{people, plural, one {# person} other {# people}} read so far.',
  'interrupted.title': 'Interrupted',
  'interrupted.text': 'I was restarted before the answer was there. Please ask again.',

  'signIn.button': 'Sign in',
  'signIn.question': 'Sign in to get your answer. I read the attendance report with your own permission.',
  'signIn.done': 'You are signed in. Ask me **who attended** whenever you like.',
  'signIn.already': 'You are signed in already. Ask me **who attended** whenever you like.',
  'signIn.answeredThere': 'You are signed in. Your answer is in the chat where you asked.',
  'signIn.askAgain': 'Signed in. Please ask again.',
  'signIn.askAgainWhy': 'What you typed is kept in memory only, and it is no longer there.',
  'signIn.failed': 'That sign-in did not work. Type **sign in** to try again.',
  'signIn.cancelled': 'You closed the sign-in page, and nothing has changed. Type **sign in** whenever you like.',
  'signIn.codeWrong': 'That code did not work, or it is too old. Type **sign in** for a new one.',
  'private.told': 'I wrote to you about this in our private chat.',
  'private.unreachable': 'I cannot write to you in private. Open our private chat and ask me there.',
  'signIn.tooLate': 'That sign-in took too long. Type **sign in** for a new one.',
  'signIn.sentPrivately': 'I need you to sign in first. I sent you a private message.',
  'signIn.noPrivateChat':
    'I need you to sign in first, and I cannot write to you. Open our private chat and type **sign in**.',
  'signOut.done': 'You are signed out, and I have forgotten your permission. Type **sign in** to use me again.',

  'error.reference': 'Reference {reference}',
  'error.signed-out.title': 'You are signed out',
  'error.signed-out.text': 'You signed out, so I do not read anything for you. Type **sign in** and ask again.',
  'error.not-signed-in.title': 'Please sign in',
  'error.not-signed-in.text':
    'I can only read an attendance report with your permission. Type **sign in** and ask again.',
  'error.consent-missing.title': 'Your permission is needed',
  'error.consent-missing.report':
    'To read attendance reports I need your permission once. Press **Allow**, and I will answer.',
  'error.consent-missing.calendar':
    'To find your meetings, and to know when they were planned and who was invited, I need permission to read your calendar and meetings. Press **Allow**, and I will answer. In a meeting’s own chat **who attended** works without it.',
  'error.step-up.title': 'One more sign-in step',
  'error.step-up.text':
    'Your organisation asks for an extra sign-in step before I may read this. Press **Continue**, and I will answer afterwards.',
  'error.sign-in-expired.title': 'Your sign-in is no longer valid',
  'error.sign-in-expired.text': 'Type **sign out**, then **sign in**, and ask again.',
  'error.wrong-account.title': 'You signed in with another account',
  'error.wrong-account.text':
    'The account you signed in with is not the one you use in Teams here. Type **sign out**, then **sign in** with the account you use in Teams.',
  'error.not-organizer.title': 'Only the organiser can see this',
  'error.not-organizer.text':
    'Teams gives a meeting’s attendance report to the person who organised it, and you are not the organiser of this one. Ask them to type **who attended**, or, to let you have what they get from then on, **summaries also to @you** in the meeting’s chat.',
  'error.not-organizer.claimed':
    'Teams gives a meeting’s attendance report to the person who organised it. If that was you, ask me **who attended** in the meeting’s own chat; if not, ask its organiser to type it.',
  'error.not-ready.title': 'The report is not ready yet',
  'error.not-ready.text':
    'The meeting is over, but Teams has not published its attendance report. That usually takes a few minutes, sometimes hours. Ask me again then.',
  'error.not-ready.refresh': 'This card looks again by itself whenever you see it.',
  'error.not-over.title': 'The meeting is not over yet',
  'error.not-over.text': 'Teams writes the attendance report when the meeting ends. Ask me again afterwards.',
  'error.no-report.title': 'There is no attendance report',
  'error.no-report.text':
    'Teams has no attendance report for this meeting. Either nobody joined, or reports are switched off by your organisation or in the meeting’s options, or it is more than a year old.',
  'error.no-report-in-window.title': 'No report for this channel meeting',
  'error.no-report-in-window.text':
    'I looked for a report from the time of this channel meeting and found none. Reports of other meetings in the channel are not shown.',
  'error.channel-ambiguous.title': 'Two meetings at the same time',
  'error.channel-ambiguous.text':
    'Teams lists the reports of all meetings in a channel together, and two of them were at the time of this one. I cannot tell which is whose, so I show neither.',
  'error.call-has-no-report.title': 'Calls have no attendance report',
  'error.call-has-no-report.text':
    'Teams writes attendance reports for meetings only, not for one-to-one and group calls.',
  'error.not-a-meeting.title': 'This chat belongs to no meeting',
  'error.not-a-meeting.text':
    'Ask me **who attended** in the chat of a meeting, or in our private chat about any meeting you organised.',
  'error.no-recent-meeting.title': 'No recent meeting of yours',
  'error.no-recent-meeting.text':
    'I found no online meeting in your calendar that ended in the last 30 days. For an older one, ask me in that meeting’s chat.',
  'error.meeting-too-old.title': 'That meeting is no longer on my list',
  'error.meeting-too-old.text':
    'I look through the last 30 days of your calendar. For an older meeting, ask me **who attended** in its own chat.',
  'error.too-fast.title': 'That was a lot at once',
  'error.too-fast.text': 'I answer up to 20 questions a minute from one person. Please wait a moment and ask again.',
  'error.no-identity.title': 'I do not know who you are',
  'error.no-identity.text':
    'Teams did not tell me which account you use, so I cannot read anything for you. Ask me from your work or school account.',
  'error.meeting-gone.title': 'Teams no longer knows this meeting',
  'error.meeting-gone.text': 'The meeting was deleted or has expired, and its attendance report with it.',
  'error.meeting-unavailable.title': 'I could not look at this meeting',
  'error.meeting-unavailable.text':
    'Teams did not tell me which meeting this chat belongs to. If I was added just now, wait a minute and ask again; otherwise remove me from the chat and add me again.',
  'error.throttled.title': 'Teams is busy',
  'error.throttled.text': 'Teams asks me to slow down. Please ask again in a minute.',
  'error.throttled.minutes':
    'Teams asks me to slow down. Please ask again in {minutes, plural, one {# minute} other {# minutes}}.',
  'error.graph-down.title': 'Teams did not answer',
  'error.graph-down.text':
    'Microsoft Graph has a problem right now. Nothing is lost: please ask again in a few minutes.',
  'error.graph-slow.title': 'Teams takes too long',
  'error.graph-slow.text': 'Microsoft Graph did not answer in time. Nothing is lost: please ask again in a minute.',
  'error.graph-garbled.title': 'Teams sent something unreadable',
  'error.graph-garbled.text':
    'Microsoft Graph’s answer was cut off or not what it should be. Please ask again; if it happens again, give your administrator the reference below.',
  'error.too-large.title': 'Teams sent more than I can read',
  'error.too-large.text':
    'Microsoft Graph’s answer was larger than I may read at once, so I stopped there. Asking again will not help; please give your administrator the reference below.',
  'error.meeting-expired.title': 'This meeting is too old',
  'error.meeting-expired.text':
    'Teams keeps attendance reports for one year, and forgets a meeting that nobody opens for a while. There is nothing left to show.',
  'error.meeting-unreadable.title': 'Teams does not recognise this meeting',
  'error.meeting-unreadable.text':
    'Microsoft Graph refused the meeting’s id. Ask me in the meeting’s own chat; if that is where you are, give your administrator the reference below.',
  'error.permission-missing.title': 'I lack a permission',
  'error.permission-missing.text':
    'Your administrator has not given this app a Microsoft Graph permission it needs. Please give them the reference below.',
  'error.application-policy-missing.title': 'An administrator must allow this',
  'error.application-policy-missing.text':
    'No application access policy lets me read this organiser’s meetings without them. An administrator can grant one (it takes up to 30 minutes), or the organiser can ask me themselves.',
  'error.payment-required.title': 'Microsoft asks for payment',
  'error.payment-required.text':
    'Microsoft Graph wants a paid plan for this request. Please give your administrator the reference below.',
  'error.events-not-allowed.title': 'An administrator must allow webinars',
  'error.events-not-allowed.text':
    'To read webinars and town halls I need the permission VirtualEvent.Read, which only an administrator can give. Everything else keeps working.',
  'error.events-not-in-cloud.title': 'No webinars in this cloud',
  'error.events-not-in-cloud.text':
    'Microsoft Graph does not offer webinars and town halls in your organisation’s cloud. Ordinary meetings work as usual.',
  'error.no-such-meeting.title': 'I found no meeting of that name',
  'error.no-such-meeting.called': 'No meeting called “{title}”',
  'error.no-such-meeting.text':
    'I looked through your meetings of the last 30 days, and the webinars and town halls you organise. Here are the nearest and the newest ones.',
  'error.no-such-date.title': 'No report for that date',
  'error.no-such-date.text':
    'I found no attendance report of this meeting for that date. If it has just ended, the report can take an hour. Teams keeps the newest 50 reports, for a year.',
  'error.no-meeting-then.title': 'No meeting then',
  'error.no-meeting-then.text':
    'I found no online meeting in your calendar for that time. Type **meetings** for a list of the newest ones.',
  'error.live-off.title': 'Who is in a running meeting is switched off',
  'error.live-off.text':
    'Your organisation has not switched this on. An administrator can: set LIVE=on for the bot, and package its Teams app anew. After the meeting, **who attended** works as always.',
  'error.live-not-in-channel.title': 'I do not tell this in channels',
  'error.live-not-in-channel.text':
    'Who is in a running meeting I tell only in the meeting’s own chat. After the meeting, **who attended** works here, too.',
  'error.live-elsewhere.title': 'Ask this in the meeting’s chat',
  'error.live-elsewhere.text':
    'While a meeting runs, ask me **who is here** in its own chat. Who is being waited for I then tell its organiser here, in private.',
  'error.live-unread.title': 'Teams did not say who is in this chat',
  'error.live-unread.text':
    'Without the members of the chat I cannot ask about them. Try again in a minute. If it stays like this, add me to the chat anew.',
  'error.insight-off.title': 'Your organization has switched that off',
  'error.insight-off.text':
    'This bot tells who came and for how long. Your organization has decided that it does not measure people: late, early, how much of the time, one person over several meetings, and who is in a running meeting. **who attended** works as always.',
  'error.no-such-number.title': 'No meeting of that number',
  'error.no-such-number.text': 'Type **meetings** for a list of your meetings and their numbers.',
  'error.not-shared.title': 'That is not shared here',
  'error.not-shared.text':
    'This part of the answer is for the person who asked. Ask me in our private chat about a meeting you organised.',
  'error.not-on-this-card.title': 'This card cannot do that',
  'error.not-on-this-card.text':
    'I did not put that button here, or not for you. Ask me **who attended** in the meeting’s chat, or in our private chat about a meeting you organised.',
  'error.share-ended.title': 'This card is too old to look through',
  'error.share-ended.text':
    'What it showed is no longer available to this chat. The organiser can type **who attended** again.',
  'error.not-in-chat.title': 'I am not in that chat',
  'error.not-in-chat.text': 'I am no longer in the chat of that meeting. Add me to it, and try again.',
  'error.only-organizer-decides.title': 'Only the organiser decides this',
  'error.only-organizer-decides.text':
    'Summaries of a meeting, and what its chat sees of them, are for its organiser to decide.',
  'error.only-organizer-shares.title': 'Only the organiser can show the names',
  'error.only-organizer-shares.text': 'The organiser of the meeting decides whether its chat sees who attended.',
  'error.not-delegate.title': 'That is not shared with you',
  'error.not-delegate.text':
    'Its organiser does not share it with you, or no longer does: they may have ended it, or signed out. Ask them to type **summaries also to @you**.',
  'error.delegation-asleep.title': 'I cannot read this for you now',
  'error.delegation-asleep.text':
    'I read it with its organiser’s permission, and they are not signed in, or have to allow something first. Ask them to type **sign in** in their private chat with me.',
  'error.no-invitation.title': 'I know no invitation for this',
  'error.no-invitation.text':
    'To tell who was absent I compare the report with your calendar’s invitation, and found none for this meeting. Webinars and town halls have registrations instead, and a meeting started from a chat invites nobody.',
  'error.registrations-refused.title': 'I may not read the registrations',
  'error.registrations-refused.text':
    'Microsoft Graph did not let me read who registered for this event, so I cannot tell who did not come; it does not mean that nobody registered. Who attended I can still tell. An administrator can check that this app’s permission VirtualEvent.Read has consent and that you are an organiser or co-organiser of the event; the list itself is in Teams, under Manage event › Registration. I try again in an hour.',
  'error.class-too-large.title': 'This channel is too large for a list',
  'error.class-too-large.text': 'Of a channel with more than 300 members I only give numbers. Ask **who was absent**.',
  'error.no-registrations.title': 'Nobody registers for this meeting',
  'error.no-registrations.text': 'People are invited to it instead. Ask **who was absent**, or who accepted.',
  'error.open-event.title': 'Nobody in particular was expected',
  'error.open-event.text':
    'This town hall has no registration and is open to everybody, so I can only tell who attended: ask **who attended**.',
  'error.no-series-in-channel.title': 'I cannot compare a channel’s meetings',
  'error.no-series-in-channel.text':
    'Teams lists the reports of all meetings of a channel together, so I could mistake one for another. Ask about one of its dates, such as **who attended yesterday**.',
  'error.graph-refused.title': 'Microsoft Graph refused',
  'error.graph-refused.text':
    'Microsoft Graph did not let me read this, and did not say why. If you organised the meeting, ask your administrator and give them the reference below.',
  'error.service-misconfigured.title': 'I am not set up correctly',
  'error.service-misconfigured.text': 'This is not your fault. Please give your administrator the reference below.',
  'error.sign-in-down.title': 'Sign-in is not available',
  'error.sign-in-down.text':
    'Microsoft’s sign-in service did not answer. Nothing is lost: please ask again in a few minutes.',
  'error.storage-unwritable.title': 'I cannot save anything at the moment',
  'error.storage-unwritable.text':
    'The place where I keep things is full or locked. What only has to be read still works; for the rest, please try again later and give your administrator the reference below.',
  'error.storage-down.title': 'My storage is not available',
  'error.storage-down.text':
    'The place where I keep things does not answer. Please ask again in a few minutes; if it stays like this, give your administrator the reference below.',
  'error.tenant-not-allowed.title': 'Not available in your organisation',
  'error.tenant-not-allowed.text': 'I am not set up for your organisation. Ask your administrator to add me.',
  'error.unexpected.title': 'Something went wrong',
  'error.unexpected.text':
    'That should not have happened. Please try again; if it happens again, give your administrator the reference below.',
  'error.upload-refused.title': 'I sent the file nowhere',
  'error.upload-refused.text':
    'The place Teams named for the file is not your organisation’s SharePoint as I know it. If it should be, give your administrator the reference below.',
  'error.upload-failed.title': 'The file was not saved',
  'error.upload-failed.text':
    'Your OneDrive did not take the file. It may be busy, full, or the offer too old. Please ask again in a minute.',

  'page.consent.given.title': 'Thank you',
  'page.consent.given.text': 'You can close this page, go back to Teams and ask again.',
  'page.consent.answered.title': 'Thank you',
  'page.consent.answered.text': 'You can close this page. Your answer is on its way to Teams.',
  'page.consent.refused.title': 'No permission was given',
  'page.consent.refused.text':
    'I cannot answer without it. You can close this page; ask again in Teams if you change your mind.',
} as const;

export type WordKey = keyof typeof en;

/** Everything a person reads, in English, as ICU messages. Markdown is allowed; values never carry data from Graph. */
export const en = {
  'welcome.title': 'Hi, I tell you who attended',
  'welcome.personal':
    'After a meeting you organised, type **who attended**: I answer with who came, for how long and in which role.',
  'welcome.chat':
    'When this meeting is over, its organiser can mention me and type **who attended**. I answer with who came, for how long and in which role.',
  'welcome.privacy':
    'I read the attendance report with your own permission, only when you ask, and I keep no copy of it.',

  'help.title': 'What you can ask me',
  'help.whoAttended':
    'Who came to the meeting, for how long and in which role. Add a title for another one: “who attended the product launch”.',
  'help.webinars': 'Your webinars and town halls, to pick one.',
  'help.signIn': 'Let me read your meetings’ attendance reports.',
  'help.signOut': 'Make me forget your permission.',
  'help.help': 'This list.',
  'help.where': 'Ask in a meeting’s chat about that meeting, or in our private chat about any meeting you organised.',

  'unknown.title': 'I can tell you who attended a meeting',
  'unknown.text': 'I did not recognise that. Here is what I understand:',

  'button.whoAttended': 'Who attended',
  'button.help': 'Help',
  'button.signIn': 'Sign in',
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
  'attendance.more': '{count, plural, one {# more person is} other {# more people are}} not shown here.',
  'attendance.sessions':
    'The meeting was opened {count, plural, other {# times}}. Date and length are those of the longest session; people and their times count all of them.',
  'attendance.openEnded': '† Left at an unknown time: counted to the end of the session.',
  'attendance.timesUnknown': 'unknown',
  'attendance.untitled': 'Meeting without a title',
  'attendance.unnamed': 'Someone without a name',
  'attendance.dialIn': 'Dial-in caller',
  'attendance.incomplete': 'The report is longer than I could read: there are more people than counted here.',
  'attendance.registeredVia': 'registered via {site}',
  'attendance.registered': 'registered',
  'attendance.reactions': '{count, plural, one {# reaction} other {# reactions}}',
  'attendance.raisedHands': '{count, plural, one {# raised hand} other {# raised hands}}',
  'attendance.countDiffers':
    'Teams counted {counted, plural, one {# participant} other {# participants}}; the report lists {listed, plural, one {# person} other {# people}}.',
  'attendance.mayCountTwice':
    '{count, plural, other {# entries}} have no identity: someone who joined anonymously more than once may be counted twice.',
  'attendance.maybeOutdated':
    'This is the newest report there is. If the meeting took place again since, that report is not there yet.',
  'attendance.whatReportLeavesOut':
    'From the Teams attendance report. It leaves out people who opted out of reports, and time in breakout rooms.',
  'attendance.summary': '{people} attended {title}',
  'attendance.otherMeetings': 'Another meeting:',

  'role.organizer': '{count, plural, one {Organizer} other {Organizers}}',
  'role.coorganizer': '{count, plural, one {Co-organizer} other {Co-organizers}}',
  'role.presenter': '{count, plural, one {Presenter} other {Presenters}}',
  'role.attendee': '{count, plural, one {Attendee} other {Attendees}}',
  'role.none': '{count, plural, other {without a role}}',
  'attendance.otherRoles': '{count, number} in other roles',
  'role.count': '{count, number} {role}',

  'duration.hoursMinutes': '{hours, number} h {minutes, number} min',
  'duration.hours': '{hours, number} h',
  'duration.minutes': '{minutes, number} min',
  'duration.lessThanMinute': 'less than 1 min',
  'duration.none': '0 min',

  'which.title': 'Which one do you mean?',
  'which.text': 'Several of your meetings have that name.',

  'webinars.title': 'Your webinars and town halls',
  'webinars.text': 'Who attended …',
  'webinars.none': 'You have no webinars or town halls',
  'webinars.noneText': 'I found none that you organise or co-organise.',
  movedToPrivate: 'That is about another meeting, so I answered in our private chat.',

  'stillFetching.title': 'Still fetching…',
  'stillFetching.text': 'Teams takes longer than usual. The answer follows here.',

  'signIn.button': 'Sign in',
  'signIn.question': 'Sign in to get your answer. I read the attendance report with your own permission.',
  'signIn.done': 'You are signed in. Ask me **who attended** whenever you like.',
  'signIn.already': 'You are signed in already. Ask me **who attended** whenever you like.',
  'signIn.answeredThere': 'You are signed in. Your answer is in the chat where you asked.',
  'signIn.failed': 'That sign-in did not work. Type **sign in** to try again.',
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
    'To read attendance reports I need your permission once. Press **Allow**, and I answer.',
  'error.consent-missing.calendar':
    'To find your recent meetings I need permission to read your calendar and meetings. Press **Allow**, and I answer. In a meeting’s own chat I can answer without it.',
  'error.step-up.title': 'One more sign-in step',
  'error.step-up.text':
    'Your organisation asks for an extra sign-in step before I may read this. Press **Continue**, and I answer afterwards.',
  'error.sign-in-expired.title': 'Your sign-in is no longer valid',
  'error.sign-in-expired.text': 'Type **sign out**, then **sign in**, and ask again.',
  'error.wrong-account.title': 'You signed in with another account',
  'error.wrong-account.text':
    'The account you signed in with is not the one you use in Teams here. Type **sign out**, then **sign in** with the account you use in Teams.',
  'error.not-organizer.title': 'Only the organiser can see this',
  'error.not-organizer.text':
    'Teams gives a meeting’s attendance report to the person who organised it, and you are not the organiser of this one. Ask them to type **who attended**.',
  'error.not-ready.title': 'The report is not ready yet',
  'error.not-ready.text':
    'The meeting is over, but Teams has not published its attendance report. That usually takes a few minutes, sometimes an hour. Ask me again then.',
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
  'error.throttled.text': 'Microsoft Graph asks me to slow down. Please ask again in a minute.',
  'error.graph-down.title': 'Teams did not answer',
  'error.graph-down.text':
    'Microsoft Graph has a problem right now. Nothing is lost: please ask again in a few minutes.',
  'error.graph-slow.title': 'Teams takes too long',
  'error.graph-slow.text': 'Microsoft Graph did not answer in time. Nothing is lost: please ask again in a minute.',
  'error.graph-garbled.title': 'Teams sent something unreadable',
  'error.graph-garbled.text':
    'Microsoft Graph’s answer was cut off or not what it should be. Please ask again; if it happens again, give your administrator the reference below.',
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
  'error.no-such-meeting.text':
    'I looked through your meetings of the last 30 days, and the webinars and town halls you organise. Here are the newest ones.',
  'error.graph-refused.title': 'Microsoft Graph refused',
  'error.graph-refused.text':
    'Microsoft Graph did not let me read this, and did not say why. If you organised the meeting, ask your administrator and give them the reference below.',
  'error.service-misconfigured.title': 'I am not set up correctly',
  'error.service-misconfigured.text': 'This is not your fault. Please give your administrator the reference below.',
  'error.sign-in-down.title': 'Sign-in is not available',
  'error.sign-in-down.text':
    'Microsoft’s sign-in service did not answer. Nothing is lost: please ask again in a few minutes.',
  'error.tenant-not-allowed.title': 'Not available in your organisation',
  'error.tenant-not-allowed.text': 'I am not set up for your organisation. Ask your administrator to add me.',
  'error.unexpected.title': 'Something went wrong',
  'error.unexpected.text':
    'That should not have happened. Please try again; if it happens again, give your administrator the reference below.',

  'page.consent.given.title': 'Thank you',
  'page.consent.given.text': 'You can close this page, go back to Teams and ask again.',
  'page.consent.answered.title': 'Thank you',
  'page.consent.answered.text': 'You can close this page. Your answer is on its way to Teams.',
  'page.consent.refused.title': 'No permission was given',
  'page.consent.refused.text':
    'I cannot answer without it. You can close this page; ask again in Teams if you change your mind.',
} as const;

export type WordKey = keyof typeof en;

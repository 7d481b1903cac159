/** What people type for each command, beside its name. */
export const phrases = {
  'who attended': [
    'who (all )?(has |have )?attended',
    'who (came|joined|participated|turned up|showed up)',
    'who (was|were) (there|present|in|in attendance)',
    'who (was|were) (in|at)',
    'who attends',
    'attendance( list| report| summary)?',
    'attendees?( list)?',
    'participants?( list)?',
    'attended',
    'how many (people )?(attended|came|joined)',
  ],
  'who was absent': [
    "who('?s| is| was| were| has been)? (absent|missing|away|not there|not present|not in)",
    "who (was|were)(n'?t| not) (there|present|in)",
    "who did(n'?t| not) (attend|come|join|show up|turn up|make it|participate)",
    "who has(n'?t| not) attended",
    'who (missed|skipped)',
    'absent(ees?)?( people| invitees| colleagues)?',
    'absences?',
    'no shows?',
    'missing( people)?',
  ],
  'who was late': [
    "who('?s| is| was| were| has been)? (too )?late",
    '(who )?(came|joined|arrived|turned up|showed up) (too )?late',
    "who (was|were)(n'?t| not) (on time|in time|punctual)",
    "who did(n'?t| not) (come|join|arrive|start) (on|in) time",
    'late',
    'late ?comers?',
    'late (arrivals?|joiners?)',
  ],
  'who left early': [
    'who (has |have )?(left|leaves|went) (too )?(early|sooner)',
    'who (has |have )?left before the end',
    "who did(n'?t| not) stay( (to|until) the end)?",
    'early leavers?',
    'left early',
  ],
  roles: [
    '(attendance )?by role',
    '(what|which) roles( did (people|they|everybody|everyone) have)?',
    'who (was|were) (a |an |the )?(presenters?|organi[sz]ers?|attendees?)',
    'who (presented|organi[sz]ed)',
    'presenters?',
    'roles?( list)?',
  ],
  timeline: [
    'time ?line',
    'attendance over time',
    'how many (people )?(was|were) (there|in|present)( at the same time| at once)?',
    '(peak|concurrent) attendance',
    'peak',
  ],
  trend: [
    'trends?',
    'attendance (trends?|history)',
    'how does (it|that|this|attendance) compare( with| to)?( the)?( last| previous)?( time| one| meeting)?',
    'compare (it |this )?(with|to) (the )?(last|previous)( time| one| meeting)?',
    'series',
    'history',
  ],
  'attendance of': [
    'attendance (of|for)( whom)?{nobody}',
    'attendance (of|for) {who}',
    "{who}(’|')s attendance",
    'how long (was|were) {who} (in the meeting|in the call|on the call|in the session|there|present|in|on|here)( for)?',
    'how long did {who} (stay|attend|join|participate)( in)?( the meeting)?',
    'when did {who} (join|leave|come|arrive|go)( the meeting)?',
    '(was|were) {who} (there|present|late|absent|in the meeting|in attendance)',
    'did {who} (attend|join|come|show up|turn up|participate|leave early|come late|make it)( the meeting)?',
    '(my|mine) attendance( like| record| history)?',
  ],
  export: [
    '(export|download)( (this|the|my))?( (attendance|attendees|participants|meeting))?( (list|report))?( (as|to|in|into)( an?)?)?( (excel|xlsx|spreadsheet))?( (file|sheet))?',
    '(attendance|attendees|participants)( (list|report))? (as|in)( an?)? (excel|xlsx|spreadsheet)( file)?',
    'save( (it|this|the|my))?( (attendance|attendees|participants))?( (list|report))? (as|to|in|into)( an?)? (excel|xlsx|spreadsheet)( file)?',
    '(excel|xlsx) (file|sheet|export|download)',
  ],
  'export csv': [
    '(export|download)( (this|the|my))?( (attendance|attendees|participants|meeting))?( (list|report))?( (as|to|in|into)( an?)?)? csv( file)?',
    '(attendance|attendees|participants)( (list|report))? (as|in)( an?)? csv( file)?',
    'save( (it|this|the|my))?( (attendance|attendees|participants))?( (list|report))? (as|to|in|into)( an?)? csv( file)?',
    'csv( (file|export|download))?',
  ],
  'export csv utf-8': [
    '(export|download)( (this|the|my))?( (attendance|attendees|participants|meeting))?( (list|report))?( (as|to|in|into)( an?)?)?( csv( file)?)?( (as|in))? utf 8( csv)?( file)?',
    '(attendance|attendees|participants)( (list|report))? (as|in)( an?)?( csv( file)?)?( (as|in))? utf 8( csv)?( file)?',
    'save( (it|this|the|my))?( (attendance|attendees|participants))?( (list|report))? (as|to|in|into)( an?)?( csv( file)?)?( (as|in))? utf 8( csv)?( file)?',
    'csv( file)?( (as|in))? utf 8',
    'utf 8 csv( file)?',
  ],
  sessions: [
    'how long (was|did) (it|the (meeting|call|session))( last| take)?',
    'how long (it|the (meeting|call|session)) (was|lasted|took)',
    '(what time|when) (did|was) (it|the (meeting|call|session)) (start|begin|end|finish|over|held|started)',
    '(is|was) there (a|an|any) (attendance )?report',
    'do you have (a|the) report',
    '(which|what|how many) sessions',
    'sessions?( list)?',
    'reports',
  ],
  'who is here': [
    "who(('|’)?s| is| all is| is all)? (all )?(already )?here( already| now| right now| so far| at the moment| currently)?",
    "who(('|’)?s| is) (already )?(in|on|there|online)( the (meeting|call))?( already)? (now|right now|so far|at the moment|currently)",
    'who (has |have )?(already )?joined (already|so far|yet|by now)',
    'who (has |have )?already (joined|come|arrived)',
    'who do we have( here)?( so far)?',
  ],
  'how many are here': [
    'how many( people| of us| members)? (are )?(already )?here( already| now| right now| so far| at the moment| currently)?',
    'how many( people| of us| members)? are (already )?(in|on|there|online)( the (meeting|call))?( already)? (now|right now|so far|at the moment|currently)',
    'how many( people| of us| members)? (have )?(already )?joined (already|so far|yet|by now)',
  ],
  'who are we waiting for': [
    "who (are|('|’)re) we (still )?waiting (for|on)",
    "(who is |who('|’)?s )?still (missing|to come|to join)",
    "who(('|’)?s| is) missing (now|right now|at the moment)",
    "who(('|’)?s| is)( still)?(n('|’)?t| not) (here|in|there) yet",
    "who(('|’)?s| is)( still)?(n('|’)?t| not) here",
    "who (has|have)(n('|’)?t| not) (joined|come|arrived) yet",
    '(is|are) (everyone|everybody|we all|all of us|all) (already )?here( already| now| yet)?',
    '(is|are) (everyone|everybody|we all|all of us) (already )?in (already|now|yet)',
    'are we (all here|complete|waiting for (anyone|anybody|someone))( now| already| yet)?',
    '(is )?(anyone|anybody) still missing',
    'waiting for',
  ],
  meetings: [
    '(which|what) meetings( did i have| do i have)?',
    '(my |our |recent |past |last )+meetings',
    'meetings?( list)?',
    'my calendar',
  ],
  webinars: ['(my )?(webinars?|town ?halls?|events)'],
  'summaries on': [
    '(turn |switch )?(the |these )?((meeting|attendance) )?summar(y|ies) (back )?on',
    '(turn|switch) (back )?on (the |these )?((meeting|attendance) )?summar(y|ies)',
    '(start|enable|resume) (the |these )?((meeting|attendance) )?summar(y|ies)',
    '(post|send)( me| us)? (a |the )?summar(y|ies) (after|of|for) (the|this|each|every) meetings?( here)?',
    '(post|send|share)( me| us)? (a |the )?(summary|summaries|recap) (after|for) (each|every)',
  ],
  'summaries off': [
    '(turn |switch )?(the |these )?((meeting|attendance) )?summar(y|ies) off',
    '(turn|switch) off (the |these )?((meeting|attendance) )?summar(y|ies)',
    '(stop|disable|no more) (the |these )?((meeting|attendance) )?summar(y|ies)',
    "(stop|don'?t|do not) (posting|sending|post|send) (the |these |any )?(more )?summar(y|ies)( here| any ?more)?",
  ],
  'all summaries on': [
    '(turn |switch )?all (of )?(my |the )?((meeting|attendance) )?summaries on',
    '(turn |switch )?summaries on (for )?(all|every)( of my| of mine| my| mine)?( meetings?)?',
    '(turn |switch )?(the )?summaries (of|for) (all|every)( of)?( my)? meetings? on',
    '((turn|switch) on|start|enable|resume) all (of )?(my |the )?((meeting|attendance) )?summaries',
    '((turn|switch) on|start|enable|resume) (the )?summaries (of|for) (all|every)( of)?( my)? meetings?',
  ],
  'all summaries off': [
    '(turn |switch )?all (of )?(my |the )?((meeting|attendance) )?summaries off',
    '(turn |switch )?summaries off (for )?(all|every)( of my| of mine| my| mine)?( meetings?)?',
    '(turn |switch )?(the )?summaries (of|for) (all|every)( of)?( my)? meetings? off',
    '((turn|switch) off|stop|disable) all (of )?(my |the )?((meeting|attendance) )?summaries',
    'no (more )?summaries (of|for|in) (any|all|all my|my) meetings?',
    '((turn|switch) off|stop|disable) (the )?summaries (of|for) (all|every)( of)?( my)? meetings?',
  ],
  'summaries also to': [
    '((send|give|post|share) )?((my|the|these|this) )?((meeting|attendance) )?summar(y|ies) also (to|with) {who}',
    '(send|give|post) ((my|the|these) )?summar(y|ies) to {who} (too|as well|also)',
    'also (send|give|share) ((my|the|these) )?summar(y|ies) (to|with) {who}',
    'share ((my|the|these) )?summar(y|ies) with {who}',
    'let {who} (get|have|see) ((my|the|these) )?summar(y|ies) (too|as well|also)',
  ],
  'no longer to': [
    '(no longer|not any ?more) (to|with) {who}',
    '((send|give|share) )?((my|the|these) )?summar(y|ies) no longer (to|with) {who}',
    'no (longer|more) summar(y|ies) to {who}',
    "(stop|don'?t|do not) (send(ing)?|shar(e|ing)|giv(e|ing)) ((my|the|these) )?summar(y|ies) (to|with) {who}",
  ],
  'who gets my summaries': [
    'who (else )?(gets|receives|sees|has) ((my|the|these) )?summar(y|ies)( too| as well)?',
    'whose summaries do i (get|receive|have)',
    'who do i share ((my|the) )?summaries with',
    'with whom do i share ((my|the) )?summaries',
  ],
  'stop summaries from': [
    '(stop|decline|refuse|no more) ((the|these|those) )?summaries from {who}',
    "(stop|decline|refuse) {who}'s summaries",
  ],
  'allow summaries from': [
    '(allow|accept) ((the|these) )?summaries from {who} again',
    '(allow|accept) ((the|these) )?summaries from {who}',
  ],
  'sign in': ['log ?in', 'sign ?in', 'log ?on', 'sign ?on', 'connect', '(sign|log) me (in|on)'],
  'sign out': ['log ?out', 'sign ?out', 'log ?off', 'sign ?off', 'disconnect', '(sign|log) me (out|off)'],
  'forget me': [
    'forget (me|everything( about me)?|all about me)',
    'forget (what|everything|all) (that )?you know about me',
    '(delete|erase|remove) (me|all my data|my data|everything (about me|you (know|have|keep) about me))',
  ],
  help: [
    '\\?',
    'commands?',
    'what can (you|i) (do|ask)( you)?',
    'how does this work',
    'what do you do',
    '(hello|hi|hey)( there)?',
    'start',
  ],
} as const satisfies Record<string, readonly string[]>;

/** Said before a question without being part of it. */
export const politeBefore = [
  'please',
  'pls',
  'hi|hey|hello|hallo',
  'there',
  'good (morning|afternoon|evening)',
  'ok(ay)?|so|well|now|and|um+|hm+',
  '(can|could|would|will) you( please| kindly)?( (tell|show|give|list|send|get|find)( out| us| me)?)?',
  '(can|could|may) (i|we)( please)? (see|get|have|know)',
  "(i|we)( would|'?d)?( really)? (like|want|need|love) to (know|see|find out)",
  '(do|did) you( happen to)? (know|see)',
  'any idea',
  '(tell|show|give|send|get)( us| me)?',
  'let (me|us) (know|see)',
  'list( of)?|display|find( out)?|check',
  "what('?s| is| was| were| are)",
  'remind me',
  '(is|are|was|were) there( any)?',
  'any',
  'i wonder|just|quickly|also|then|again',
  'the|all|a|an',
];

/** Said after it. */
export const politeAfter = [
  'please|pls',
  'thanks?( you)?( very much| so much| a lot)?|thx|ty|cheers',
  'from now on|going forwards?|automatically',
  'for me|by any chance|if (you can|possible)|exactly|again|actually|then',
];

/** What follows a phrase and begins like this belongs to a sentence about something else. */
export const notWhich = new Set(
  (
    'after before is are was were be been and or but nor should shall will would can could may might must has have had does do did ' +
    "because so then than if unless until while when where why how who whom whose what which that matters doesn’t doesn't " +
    "don't didn't isn't wasn't won't can't not no never always often sometimes usually rarely again also too very just " +
    'only even still already yet more most less least to-do i you he she they we it there here him her them everyone ' +
    'everybody nobody anyone anybody someone somebody gets got get makes made make says said say knows knew know'
  ).split(' '),
);

/** A single word such as "roles" is a question only alone, or before one of these. */
export const beforeWhich = new Set(
  'of for in at on from during since last yesterday today the this that my our number no nr # am vom du le im beim'.split(
    ' ',
  ),
);

/** Never somebody's name. */
export const notNames = new Set(
  'it that this these those he she they we you there here anyone anybody everyone everybody someone somebody nobody who what all any people'.split(
    ' ',
  ),
);

export const me = new Set(['i', 'my']);

export const sentence = new Set("is looks was were should must would because doesn't don't didn't".split(' '));

export const within = null;

export const leading = null;

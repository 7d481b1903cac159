import { idioms } from './idioms.js';
import type { Lexicon } from './lexicon.js';

const call = '(meeting|call|session|webinar|event|room|conference)';
const the = '(the|this|that|our)';
const weekday = '(mon|tues|wednes|thurs|fri|satur|sun)days?';
const month =
  '(january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)';
const unit = '(day|week|month|year)';

export const lexicon: Lexicon = {
  common:
    'guess; guesses; quest; light; later; reader; leader; leaders; leaving; boost; coast; ready; heart; ended; attempt; attempted; attendant; intend; intended; stage; stage; account; accounts; except; excepted; exception; hours; house; houses; present; prevent; prevented; absence; phones; dealer; posts; hosted; ghost; jointed; points; missed; misses',
  words: {
    ...idioms.en,
    who: `
      who; who else; whom; who's; whos; who'd; who've; who all; whoever; everyone who; everybody who; anyone who;
      anybody who; those who; those that; the ones (who|that);
      (which|what) (people|persons|ones); (which|what) (person|one|of (us|them|you));
      (a )?list of (those|everyone|everybody|people)( who| that)?; those; all who;
      name those; whose`,
    which: 'which; what; which of the; which of our; what kind of',
    howMany: `
      how many; how many of (us|them|you|the|our); (the )?number of; (the )?count( of)?; head ?count( of)?;
      how big was the; (the )?total( number)?( of)?; turn ?out; how much; how large was the;
      attendance (count|number|figure)s?; what's the count of; size of the (audience|crowd); count up`,
    did: `
      (was|were|is|are) there (any|an|a); (wasn't|weren't) there any; do we have any; did we have (any)?;
      had we any; any; did any of (the|our|them|us); were any of (the|our|them|us);
      was any of (the|our|them|us); have any of (the|our|them|us)`,
    aux: 'did; does; do; has; have; had; was; were; is; are; been; be; being; got',
    when: `
      when; (at )?what time; (at )?(what|which) (time|moment|minute); since when; from when; how early;
      how late; until when; till when`,
    show: `
      show (me|us); list( out)?; give( me| us)?; tell( me| us)?; name; display; find( me| us| out)?;
      get( me| us)?; see; i('d| would)? (like|want|need|love) to (see|know|find out|get|have); i (need|want);
      let me (know|see); i wonder; filter( by| for)?; could i (see|get|have); can i (see|get|have);
      may i (see|get|have); send( me| us)?; show only; only show; pull up; bring up; (a |the )?list of( the)?;
      (a |the )?names of( the)?; the names; check( for)?; look up; identify; report( on)?`,
    anyone: `
      anyone; anybody; someone; somebody; any of (us|them|you);
      any (one|people|person|participants?|attendees?|colleagues?)`,
    everyone: `
      everyone; everybody; all of (us|them|you); the (whole|entire) team; every one; every person; all people;
      all the people`,
    nobody: `((at|by|until|till|to) )?(the )?end of (the |this )?(day|week|month|year|sprint|quarter); nobody; no one; noone; none; none of (them|us); who was that; who is that; going to; gonna; will be; who is (this|it)`,
    me: 'i; me; myself',
    stay: `
      
      (in|on|at|inside|part of|a part of|during) ${the} ${call}; (in|on) (it|there); on teams; online;
      (attend|attends|attended|attending)( to ${the} ${call})?; (participate|participated|participates|participating)( in)?;
      took part( in)?; taken part( in)?; take part( in)?;
      (stay|stayed|stays|staying)( on| in| there| around| with us)?; (remained|remain); hung around;
      stuck around; listened in; sat in( on)?; sat through; lasted; spent; was watching; watched; sat in;
      hang around; stick around; (marked|counted|recorded|shown|listed|down) (as )?(present|there|attended|attending)`,
    'doubt stay': '(attend|attends|attended|attending) to',
    in: `
      (came|come|comes)( along| in| by)?; (join|joined|joins)( in| us| up)?; (turned|turn) up;
      (showed|show|shown|showing) up; showed; (made|make) (it|${the} ${call})( in| to)?; (end|ended|wind|wound) up with; (arrive|arrived);
      (got|get) in; (logged|log) (in|on); connected; (hopped|hop|jumped|jump) (on|in); entered; enter;
      popped in; pop in; dropped in; drop in; started; appeared; appear; made an appearance; went to; went;
      checked in; rocked up; make an appearance; bothered to (come|join|show up|turn up|attend);
      managed to (come|join|attend|make it); (was|were) able to (come|join|attend|make it);
      (could|able to) (come|join|attend|make it); the (first|last)? to (join|come|arrive); get on; got on;
      come on; (dialed|dialled|dialing|dialling|dial|called|call) in( to)?`,
    out: `
      (leave|leaves|left|leaving|leavers?)( us)?; (dropped|drop|dropping) (off|out); (logged|log) (off|out);
      hung up; hang up; went away; disconnected; disconnect; (hopped|hop|jumped|jump) off; exited; exit; quit;
      departed; took off; signed off; bailed; ducked out; gone; go; bounced; dropped; drop`,
    opens: '(was|were) there',
    people: `
      (people|persons?|participants?|colleagues?|members|folks|individuals|heads|invitees|users|ones|humans|guys|teammates);
      (team|group) members; attendees?; (people|participants?|attendees?) (list|names?); (people|participants|attendees)'? names; invited people; ppl`,
    guest: `
      guests?( users?| accounts?| list)?;
      (external|outside)( people| participants?| attendees?| colleagues?| guests?| users?| members| folks| visitors?)?;
      externals?; outsiders?; visitors?; (people|anyone|someone|those|participants|attendees) (from )?outside;
      from (the )?outside; outside (of )?(the |our )?(company|organi[sz]ation|tenant|team|org);
      ((people|anyone|someone|participants|attendees) )?from outside (of )?(the |our )?(company|organization|organisation|tenant|team|org);
      external to (us|the company); outside (of )?(the |our )?(company|organization|organisation|tenant|org);
      not from our (company|organization|organisation|tenant|org);
      from other (companies|organizations|organisations|tenants); third part(y|ies); non (employees|members)`,
    'not guest': `
      internals?( people| participants?| attendees?| colleagues?| users?)?; employees; insiders;
      from (our|the) own (company|organization|organisation|tenant); from inside( the company)?; non guests?;
      in house people; own people`,
    organizer: '(organizers?|organisers?|hosts?); meeting owner; hosted; organi(s|z)ed it',
    coOrganizer: 'co ?(organizers?|organisers?|hosts?)',
    presenter: 'presenters?; speakers?; presented; did the (presenting|talking|presentation); panelists?; panellists?',
    attendee: 'attendee role; plain attendees?; role attendee; just attendees; only attendees; attendees only',
    absentee: `
      absentees?; no ?shows?; absent (people|invitees|colleagues|participants|members|folks);
      missing (people|invitees|colleagues|participants|members|folks); non attendees?; the missing;
      people missing`,
    latecomer: `
      late ?comers?; late (arrivals?|joiners?|people|participants?|attendees?|ones|colleagues|folks|entries);
      tardy (people|participants); stragglers`,
    earlyLeaver: 'early leavers?; early (departures?|exits?); people leaving early',
    caller: `
      (callers?|dial ins?|phone (participants?|users?|attendees?|callers?|people|dial ins?)|phone ins?);
      people (on|by) (the )?phone; call ins?`,
    late: `
      (too )?(late|tardy|delayed|belated|belatedly); lately; with (a )?delay; unpunctual; behind time;
      after ((the|it|we|our) )?(start|started|began|beginning|kick off|kickoff); overdue;
      after the start of ${the} ${call}; after the start time; past the start; running late;
      after ${the} ${call} (had )?(started|began|begun); kept us waiting; lateness`,
    onTime: `
      (on|in) time; punctual; punctually; promptly; at the start; from the (start|beginning); on schedule;
      right on time; at the beginning`,
    early: `
      (too )?(early|soon|sooner|prematurely|premature|ahead of time|ahead); earlier;
      before ((the|it|we) )?(end|ended|was over|finished|close);
      before ${the} ${call} (ended|was over|finished|closed|was finished); before the end of ${the} ${call};
      midway( through)?; half ?way( through)?; in the middle; part ?way( through)?;
      before (it|the meeting|the call) was (over|done); before time; before we ((were|had) )?(done|finished)`,
    leftEarly: 'cut out early; bailed( out)? early; (walked|walk) out; departed early; skipped out; bolted',
    absent: `
      (absent|missing|away|out of office|out sick);
      (missed|miss|misses|skipped|skip|skips|ditched|ditch|ghosted|blew off)( out| out on)?; unaccounted for;
      failed to (attend|join|show up|turn up|come|show); absence; absences;
      couldn't (come|join|attend|make it); could not (come|join|attend|make it);
      was unable to (attend|join|come|make it); were unable to (attend|join|come|make it); stood us up;
      stayed away; no showed; (doesn't|does not) appear in the report; was a no ?show;
      were no ?shows?; (bailed|bail) on( the| our| us| it)?`,
    phone: `
      (phoned|rang|rung|phone) in;
      (by|via|over|on|through|using|from) (the |a |their )?(phone|telephone|mobile|landline|pstn|dial ?in|cell);
      joined by (phone|telephone); on their phones?; audio only; telephone; dial in; phone; by dialing in;
      by dialling in; (phone|telephone) only`,
    toTheEnd: `
      (to|until|till|til|up to|through|thru|through to|right to|right until|all the way to|towards)( the)?( very| bitter)? end;
      (to|until|till|til|up to)( the)?( very| bitter)? end;
      until (it|we) (ended|finished|was over|were done); at the( very)? end; to the (finish|close);
      until ${the} ${call} (ended|was over|finished); for the end; to the last minute; until the last minute;
      till it was over; when it ended`,
    wholeTime: `
      (for )?(the|its) (whole|entire|full|complete) (thing|time|duration|hour|length|way|${call});
      all the time; the (whole|entire|full) time; from start to (finish|end); from beginning to end;
      (for )?the duration; start to finish; throughout; all the way through; (for )?all of (${the} ${call}|it);
      fully; 100 percent of the time; throughout ${the} ${call}; beginning to end; all through`,
    accepted: `
      (accepted|accept)( the invit(e|ation)| it)?;
      said (yes|they (would|will|were going to) (come|be there|attend|join)); (confirmed|confirm);
      said they'd (come|be there|attend|join|make it); rsvp(ed|d|'d)?( yes)?; had accepted;
      agreed to (come|join|attend); signed up; promised to (come|join|attend)`,
    declined: `
      (declined|decline|refused|rejected)( the invit(e|ation)| it)?; said no;
      turned (it|us|the invitation) down; excused themselves; cancelled; canceled;
      sent (their )?(apologies|regrets); said they (would|will) not (come|attend|join);
      turned down the invit(e|ation); said they couldn't (come|make it)`,
    tentative: 'tentative(ly)?( accepted)?; said maybe; (accepted|answered) tentatively; maybes',
    noResponse: `
      (did not|didn't|didnt|never|has not|hasn't|have not|haven't) (respond|responded|reply|replied|answer|answered|rsvp)( to the invit(e|ation)| yet)?;
      no (response|reply|answer); without (a )?(response|reply|answer|responding|replying|answering);
      non ?responders; gave no answer; ignored the invit(e|ation)`,
    responded: '(responded|replied|answered|answer|respond|reply)( to the invit(e|ation))?',
    first: '(the )?first( of all| one)?; earliest; before (everyone|everybody|anyone|anybody)( else)?',
    last: '(the )?last( one)?; the latest; after (everyone|everybody|anyone) else',
    not: `
      not; (didn't|didnt|did not|doesn't|doesnt|don't|dont|do not|does not);
      (wasn't|wasnt|weren't|werent|isn't|isnt|aren't|arent); (hasn't|hasnt|haven't|havent|hadn't|hadnt);
      did never; never; (couldn't|could not|can't|cannot|can not|won't); (did'nt|was'nt|were'nt); failed to;
      no`,
    except: `but not (the|our|any); 
      (except|excepting|excluding|without|besides|other than|apart from|minus|leaving out|aside from|save for)( for)?( the| our| any)?;
      (everyone|everybody|all|anyone) but( the| our)?; ignoring( the)?; exclude( the)?;
      who (are|were|is|was)( not|n't) (the|a|an)`,
    only: 'only; just; nothing but; exclusively; solely',
    and: `
      and; and also; &; plus; as well as; and then; and had; and was;
      and were; and is; and are; and has; and have`,
    'and who': 'and who',
    'and people who': 'and (those|everyone|everybody) who',
    or: 'or; or (who|those who); and or; or else; or was; or were; or is; or are',
    but: 'but; but then; though; but still; however; although; but (was|were|had); but who',
    neither: 'neither',
    nor: 'nor',
    atLeast:
      '(for )?(at least|atleast|a minimum of|minimum|no less than|not less than|no fewer than|not fewer than|at the least|at minimum|>=|≥)',
    moreThan:
      '(for )?(more than|over|longer than|greater than|above|upwards of|in excess of|beyond|exceeding|>|more then|longer then|well over)',
    lessThan:
      '(for )?(less than|under|fewer than|below|shorter than|not even|<|less then|not as long as|barely|short of)',
    atMost:
      '(for )?(at most|a maximum of|maximum|max|no more than|not more than|up to|no longer than|not longer than|not over|<=|≤|at the most|not exceeding)',
    orMore: 'or (more|longer|over|above|greater|up); +; and (up|more|over|above|longer)',
    orLess: 'or (less|fewer|shorter|under|below); and (less|under|below); tops',
    minute: '(minutes?|mins?|m|minuets)',
    hour: '(hours?|hrs?|h)',
    percent: '(%|percent|per cent|pct|percentage)',
    'minutes=30': '(half an hour|half hour|a half hour|half a hour|thirty minutes|thirty mins)',
    'minutes=15': '(a )?quarter (of )?(an )?hour; fifteen minutes',
    'minutes=45': 'three quarters of an hour; forty five minutes',
    'minutes=60': '(an|a|one) hour; a full hour; sixty minutes',
    'minutes=90': '(an|one) hour and a half; one and a half hours',
    'minutes=120': 'two hours; a couple of hours',
    'minutes=1': 'a minute; one minute',
    'percent=50': 'half; (the |a )?half of; half the; fifty percent',
    'percent=25': '(a|one) quarter( of)?',
    'percent=75': 'three quarters( of)?',
    'percent=33': '(a|one) third( of)?',
    'percent=67': 'two thirds( of)?',
    'percent=20': '(a|one) fifth( of)?',
    'moreThan percent=50': '(for )?(most of|the (bulk|majority) of|mostly); the majority of',
    by: 'by',
    'or moreThan': 'or (more|longer) than',
    'or lessThan': 'or (less|fewer|shorter) than',
    'and moreThan': 'and (more|longer) than',
    'and lessThan': 'and (less|fewer|shorter) than',
    'between number=1 and': '(for )?between one and',
    between: '(for )?((anywhere|somewhere) )?between',
    at: 'at; around; @',
    oclock: `o'clock; oclock; hrs`,
    am: 'am',
    pm: 'pm',
    date: `
      (yesterday|today|tonight|now)('s)?( morning| afternoon| evening| night)?; the day before yesterday;
      ((last|this|past|previous) )?${weekday}( morning| afternoon| evening)?;
      (last|this|previous|the past) (${unit}|night|quarter|morning|afternoon|evening|weekend)('s)?;
      (on )?(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun);
      (this|the|in the) (morning|afternoon|evening)('s)?; # ${unit}s? ago; a ${unit} ago;
      (in |over |during |for )?(the )?(last|past) # ${unit}s;
      (in )?((early|late|mid|last) )?${month}( #( (st|nd|rd|th))?)?;
      (on )?(the )?#( (st|nd|rd|th))?( of)? ${month}( #)?; (on )?${month} #( (st|nd|rd|th))?( #)?;
      (on )?(the )?# (st|nd|rd|th); may #( (st|nd|rd|th))?; # may; ${weekday} last week;
      ${weekday} the #( )?(st|nd|rd|th); last week ${weekday}; (on )?(the )?weekend; earlier today;
      (the )?(last|latest|past|previous|most recent) #( of (the )?)?( (times|meetings?|ones|dates|sessions|occurrences|calls|instances))?;
      (the |our |my )?(last|latest|previous|most recent|newest|prior) (time|one|occurrence|date|instance|edition|${call});
      the (${call}|one|time) before( last)?; number #; nr #; no #; noon; midday; midnight; right now; just now;
      (this|last|next) (week|month); recently;
      last (two|three|four|five|six|seven|eight|nine|ten|twelve)( times| meetings| ones| sessions| calls)?;
      at noon; (the )?(last|past) (few|couple of) ${unit}s`,
    meeting: `
      ((${the}|my|a|any|your) )?(${call}|meetings|one|occurrence|it);
      meeting (called|named|titled|about); (${the} )?(${call}) (called|named|titled); this chat;
      teams; today's one`,
    prep: `
      (in|into|on|during|within|throughout|over|at the|in the|to the|on the|during the|inside);
      of the (meeting|call); in on; to`,
    of: 'of( the| my| our)?',
    from: 'from( the| our)?; (working|who work|who works) (at|for); belonging to',
    attendance: `
      (the |our )?attendance( list| report| summary| sheet| record| overview| data)?;
      participation( list| report)?; roll ?call; (the )?register; participant list; roster; people list`,
    export: `
      (export|download|save)( (it|this|that|them|the list|the attendance|a file|the file))?;
      (as|to|into|in) (a |an )?(file|spreadsheet); (a )?(file|spreadsheet|download)( with| of| for)?`,
    csv: '((as|to|into|in|via) )?(a |an |the )?csv( file| format| export| list)?',
    excel:
      '((as|to|into|in|via) )?(a |an |the )?(excel|xlsx|xls)( file| sheet| format| list| export| spreadsheet| table)?',
    roles: 'roles?( list)?; by role; with (their )?roles?',
    timeline: `time ?line( of| for)?; attendance timeline; timeline of attendance; (a )?(chart|graph|curve)( of| for)?; who came and went( when)?; came and went; (the )?(join|arrival)( times?)? (and|&) (leave|departure|exit) times?; (who|everyone) joined and left when`,
    trend: `trends?( of| for| in)?; (attendance )?history; series; (how has|how's|how is) (the |our )?attendance( been| going| doing| developing)?( over time)?; (is |has )?(the |our )?attendance (been )?(going|getting|trending|growing|dropping|falling|rising|improving|declining|shrinking)( up| down| better| worse)?; attendance over time`,
    sessions: `sessions? list; (which|what) sessions( are there| were there)?`,
    the: `
      the; a; an; my; our; their; his; her; these; your; its; us; them; they; all the; all of the; all our`,
    filler: `
      this; that;
      please; pls; plz; kindly;
      hi( there)?; hey( there)?; hello( there)?; good (morning|afternoon|evening); ok; okay; so; well; um; hm;
      oh; yo; (can|could|would|will) (you|u)( please| kindly)?; (do|did) you( happen to)? (know|see|remember);
      any idea; i want to know; by any chance; if possible; for me; actually; really; again; then;
      too; also; even; ever; altogether; in total; overall; quickly; maybe you know; remind me; at all;
      in the end; long; what's; what is; what was; what were; what're; is it; actual; would;
      will; could you tell me; quick question; yet; still; already; of the time; the time; time;
      of (${the} )?${call}; of it; (${the} )?${call} (time|length|duration); of the (duration|length|total);
      in length; it was; i was wondering; wondering; do we know; everyone know; alone; both; 
      invited; were invited; who were invited; on the list; out of interest; just curious; ended up; end up;
      happened to; managed to; bot; anyway; anyways; are there; is there; (to |for )?(the |your |my )?invit(e|ation); marked as; counted as; recorded as; after all; in the meantime`,
    'except filler': 'not counting( the)?',
    'late moreThan': `later than; late by (more than|over)`,
    'people who': `(people|participants|attendees|colleagues|members|persons|folks|ones) (who|that)`,
    'number=2': `two`,
    'number=3': `three`,
    'number=4': `four`,
    'number=5': `five`,
    'number=6': `six`,
    'number=7': `seven`,
    'number=8': `eight`,
    'number=9': `nine`,
    'number=10': `ten`,
    'number=11': `eleven`,
    'number=12': `twelve`,
    'number=15': `fifteen`,
    'number=20': `twenty`,
    'number=30': `thirty`,
    'number=40': `forty`,
    'number=50': `fifty`,
    'number=60': `sixty`,
    'number=90': `ninety`,
    'past=15': `quarter past; a quarter past; quarter after`,
    'past=30': `half past`,
    'past=-15': `quarter to; a quarter to; quarter of`,
    meetings: `(which|what) meetings( can i ask about| are there| can you see| do you know| did i have)?; (list )?(my|our) (recent |past |last )?meetings`,
    howOften: `how (often|many times|regularly|frequently)( has| did| does)?`,
    all: `all`,
    thanks: `thanks( a lot| so much| in advance)?; thank you( very much| so much| in advance)?; thx; ty; cheers; tia`,
    there: `(there|present|here|in attendance|with us|on board|along|on the line)( at all)?`,
    'howMany sessions':
      'how many times (was|were|has|did) ((this|the|that|our) )?((meeting|call|session) )?(been )?(held|opened|started|happen|take place)?',
    exactly: 'exactly; precisely; for exactly; for precisely',
    'but not': 'but not; and not; but never; yet not',
    showOrCome: 'show',
    beside: '(for|about|with|as|regarding|per|through|across)( the)?',
  },
};

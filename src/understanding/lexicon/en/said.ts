import { call, come, coming, early, phone, the } from './shared.js';

/** What is said of people. */
export const said: Readonly<Record<string, string>> = {
  late: `
    late or (more|longer|over);
    (too )?(late|l8|tardy|delayed|belated|belatedly); (a (bit|little) |so |very |really |fashionably )late; (lated|latish|late again); lately; behind schedule; kept (everyone|everybody) waiting; late on; past time; after time;
    tardily; missed the (start|beginning|first bit|first part|intro|opening);
    (missed|miss) the (start|beginning) of (${the} )?${call}; once (it|we|${the} ${call}) (had )?(started|begun|began|kicked off); with (a )?delay; unpunctual; behind time;
    after ((the|it|we|our) )?(start|started|began|beginning|kick off|kickoff); overdue;
    after the start of ${the} ${call}; (after|past) (the )?(start|starting|scheduled|scheduled start|official start) ?time; past the start; after (it|we|things) (had )?(kicked off|got going|already started); when (it|${the} ${call}|we) had already (started|begun); running late;
    after ${the} ${call} (had )?(started|began|begun); kept us waiting; lateness`,
  onTime: `
    (right |bang |dead |spot |exactly |just |always )?(on|in) time; on the dot; ontime; before (the |it |we )?(start|started|kick off|beginning|began); by the start; sharp; prompt; on the button; as it started; when (it|we|${the} ${call}) (started|began|kicked off); punctual; punctually; promptly; at the start; from the (start|beginning); on schedule;
    right on time; at the beginning`,
  early: `
    (too |a (bit|little) |so |quite )?(early|erly|soon|sooner|prematurely|premature|ahead of time|ahead); earlier; early doors; before (home time|the bell|the finish|the close|the finale|closing|wrap ?up|we (wrapped|finished|closed|ended)( up)?|it (wrapped|finished|closed|ended)( up)?); before (the )?(very |actual |scheduled |official )?end; prior to the end; ahead of the end; mid ?(way|meeting|call|session|class);
    before ((the|it|we) )?(end|ended|was over|finished|close);
    before ${the} ${call} (had )?(ended|was over|finished|closed|was finished|was done); before (it|that) (got over|ended|finished|was done|wrapped up|had ended|had finished); in between; without (waiting|staying) for the end; before the end of ${the} ${call};
    midway( through)?; half ?way( through)?; in the middle; part ?way( through)?;
    before (it|the meeting|the call) was (over|done); before time; before we ((were|had) )?(done|finished)`,
  'leftEarly prep':
    '(bailed|ducked|sloped|slipped|snuck|sneaked|bunked|skived|nipped|peeled|cut|walked|skipped|checked|crept|cleared) (out|off) (early )?(from|of) (the|our|this|that)',
  'early prep': '(early|before the end) (from|in|of) (the|our)',
  leftEarly: `
    (cut|cutting) out ${early}; bailed( out)? early; bail( out)? early; (walked|walk) out; departed early; skipped out; bolted; (bailed|bail)( out)? (half ?way|part ?way|mid ?way)( through)?;
    did a runner; (did|do) an early (one|exit|finish)?; (knocked|knock) off early; (nipped|slipped|snuck|sneaked|slunk|crept|ducked|sloped|bunked|skived|buggered|cleared|pushed|shot|dipped|peeled|checked|clocked|scooted|tapped|legged) (off|out|away|it) (early|before the end|before it (ended|finished));
    (make|made|making) an early (exit|departure|getaway); (beat|took) an early (retreat|exit|leave); jumped ship; didn't see it through; scarpered; peaced out; french exit`,
  absent: `
    (absent|absnt|missing|away|awol|a no show|mia|out of office|out sick|off sick|nowhere to be (seen|found)|absconding|absconded);
    (missed|miss|misses|missing|skipped|skip|skips|skipping|ditched|ditch|ditching|ghosted|ghost|ghosting|blew off|blow off|dodged|dodge|dodging|bunked|bunk|bunking|skived|skive|skiving|wagged|wag|wagging|snubbed|dogged|swerved|sacked off|sack off|binned off|bin off|blanked|flaked on|flaked|flake|bottled|mitched|played hooky|play hooky|played truant|ducked out of|got out of|wriggled out of|weaseled out of)( out| out on| off| off from)?( on)?; unaccounted for;
    (am i|are we|do we|did we|do i|did i) (missing|miss); (am i|are we) missing( from)?; (blew|blow|blown) (it|us|me) off;
    (let|letting) us down; forgot( to (come|join|attend|show up|turn up))?; (chose|decided) not to (come|attend|join|show up|turn up); (opted|bowed|backed|pulled|cried) out; no showing; noshowed;
    (failed|fail|neglected|forgot|refused|omitted) to ${come}; (failed|fail) to show; (couldn't|couldnt|could not|can't) be (bothered|arsed|assed|fussed)( (to ${come}|${coming}|with it))?; couldn't be bothered; absence; absences;
    (couldn't|couldnt|could'nt|cudnt|wasn't able to|wasnt able to|weren't able to|werent able to|were not able to|was not able to|were unable to|was unable to|unable to) ${come}; could not (come|join|attend|make it);
    was unable to (attend|join|come|make it); were unable to (attend|join|come|make it); stood us up;
    stayed away; (doesn't|does not|didn't|did not) (appear|show up|feature) (in|on) the (report|list); (not|isn't|wasn't|aren't|weren't) (in|on) the (report|list); no showed; (doesn't|does not) appear in the report; was a no ?show;
    were no ?shows?; was (a )?no ?show; (bailed|bail) on( the| our| us| it)?`,
  phone: `
    (phoned|rang|rung|phone|phoning) in;
    (by|via|over|on|through|using|from) (the |a |their )?${phone};
    (dialled|dialed|called|rang) in (from|by|on|via) (a |the |their )?(phone|mobile|telephone|landline); (from|on|with|using|by|via) (a |the |their |his |her )?(mobile )?phones?; on their phones?; audio only; telephone; dial in; phone; by dialing in;
    by dialling in; (phone|telephone) only`,
  toTheEnd: `
    (to|until|till|til|up to|through|thru|through to|right to|right until|all the way to|towards)( the)?( very| bitter)? end;
    (to|until|till|til|up to)( the)?( very| bitter)? end;
    until (it|we) (ended|finished|was over|were done); at the( very)? end; (right |all the way )?(to|until|till|til|up to) the (finish|close|finale|final (minute|whistle|bell|second|moment)|bitter end|last (minute|second|bit|moment)|wrap ?up|closing); (to|until|till|til) the (very )?end of (it|${the} ${call}); (right |all the way )(up )?(to|until|till|til) the (very |bitter )?end; right (up )?(to|till|til|until) the( very)? end; all the way to the end; (saw|see) it (out|through); (stuck|stick) it out; till close; to completion; up until the( very)? end; till the last( (minute|second|moment|bit))?;
    until ${the} ${call} (ended|was over|finished); for the end; to the last minute; until the last minute;
    till it was over; when it ended`,
  wholeTime: `
    (right|straight|all the way|the whole way|clean) through( it)?;
    (for )?(the|its|a) (whole|entire|full|complete) (thing|time|duration|hour|length|way|lot|shebang|while|programme|program|training|workshop|webinar|lecture|course|meeting time|${call}); (for )?(whole|full|entire) (time|session|meeting|class|duration|call); through out; from beginning till end; from start till end; (from )?(the )?start to (the )?(end|finish); from the (start|beginning) (to|until|till|through to) the end; from the off to the end; end to end; the full whack;
    all the time; the (whole|entire|full) time; from start to (finish|end); from beginning to end;
    (for )?the duration; start to finish; throughout; all the way through; (for )?all of (${the} ${call}|it);
    fully; 100 percent of the time; throughout ${the} ${call}; beginning to end; all through`,
  accepted: `
    (accepted|accept|accepts|accepting)( (the|my|our|their|an) (meeting |calendar )?(invit(e|ation)|invites|meeting|request)| it)?; (clicked|hit|pressed|put|marked|replied|answered|responded|wrote|indicated|rsvp(ed|d)?)( with)? (accept|yes|going|attending);
    (said|claimed|swore|promised|reckoned) (they|he|she) (would|will|'d|were|was) (come|be there|attend|join|coming|attending|make it|be coming); (had )?(confirmed|confirm)( attendance| (that )?they('d| would) (come|attend|be there|join)| coming)?; were down as (yes|accepted|going|attending|coming);  said (they were|they're) (coming|going|in|attending); agreed;
    said (yes|they (would|will|were going to) (come|be there|attend|join)); (confirmed|confirm);
    said they'd (come|be there|attend|join|make it); rsvp(s|ed|d|'d|'ed)?( yes| accept(ed)?)?; rsvp yes; had accepted;
    agreed to ${come}; signed up; (promised|meant|planned|registered|enrolled|committed) to ${come}`,
  declined: `
    (declined|refused) to ${come};
    (declined|decline|declines|declining|refused|rejected|reject)( (the|my|our|their|an) (meeting |calendar )?(invit(e|ation)|invites|meeting|request)| it)?; (said|put|answered|replied|responded|clicked|marked|rsvp(ed|d|'d|s)?)( with)? (no|decline|declined|not (coming|going|attending)|a no); (sent|gave|send|offered|made) (their |an? |his |her )?(apologies|apology|regrets|excuses); (declinations|declines|refusals|apologies|regrets);
    said (they|he|she) (couldn't|couldnt|can't|cant|could not|would not|wouldn't|won't|wont|weren't) (come|make it|attend|join|be there|coming|attending); (begged|cried) off; passed on (it|the invit(e|ation)); excused;
    turned (it|us|the invitation) down; excused themselves; cancelled; canceled;
    sent (their )?(apologies|regrets); said they (would|will) not (come|attend|join);
    turned down the invit(e|ation); said they couldn't (come|make it)`,
  'tentative and': 'tentatives',
  'accepted and': '(acceptances|yeses|(yes|positive) (rsvps|replies|responses|answers))',
  tentative: `
    tentative(ly)?( accepted| ones| people| list| responses| replies)?; (said|put|answered|replied|responded|clicked|marked|rsvp(ed|d|'d)?)( with)?( a)? (maybe|might|tentative|tentatively|perhaps|possibly|unsure|not sure); (accepted|answered|replied|responded) tentatively; maybes; (were|was) (on the fence|undecided|unsure|not sure|a maybe|maybes); undecided; said (they|he|she) (might|may) (come|attend|join|make it|be there); on the fence`,
  noResponse: `
    (did not|didn't|didnt|never|has not|hasn't|hasnt|have not|haven't|havent|not) (respond|responded|reply|replied|answer|answered|rsvp|rsvpd|rsvped|rsvp'd|rsvp'ed)( to the invit(e|ation)| yet)?; (is|are|was|were) yet to (respond|reply|answer|rsvp); yet to (respond|reply|answer|rsvp); (still )?(haven't|hasn't|have not|has not|havent|hasnt) (accepted or declined|accepted nor declined);
    (left|leave|leaving|leaves) (the|my|our) invit(e|ation) (hanging|unanswered|open); (left|leave|leaving) (us|me) (hanging|on read|on seen); (neither|not) accepted (nor|or) declined; (blanked|ignored|ignoring|ignore|disregarded|snubbed) (the|my|our) (meeting |calendar )?(invit(e|ation)|invites|meeting request); pending (responses?|reply|replies|invites|rsvps?|answers?); outstanding (responses?|replies|rsvps?); (replies|responses|rsvps|answers) (outstanding|pending|missing|due); unanswered( invites)?; not (responded|replied|answered|rsvp(d|ed)?)( yet)?;
    no (response|reply|answer); without (a )?(response|reply|answer|responding|replying|answering);
    non ?responders; gave no answer; ignored the invit(e|ation)`,
  'absent accepted':
    '(accepted|said yes|confirmed|rsvpd|signed up) (and|but) then (no showed|no show|a no show|noshowed|ghosted|vanished)',
  responded:
    '(bothered|bother|bothering) (to )?(replying|responding|answering|reply|respond|answer|rsvp); (responded|replied|answered|answer|respond|reply|replies|responds|responding|replying|reacted|got back)( to (the|my|our) (meeting |calendar )?(invit(e|ation)|invites|request))?',
  first:
    '(the )?first( of all| one)?; earliest; (the )?very first( one| person)?; first of (everyone|everybody|all); first up; first (person|people|one|student|to|man|guy|participant|attendee|name); before (everyone|everybody|anyone|anybody)( else)?',
  last: '(the )?last; last one; the last one (to|that|who); (the )?very last( one| person)?; last of (everyone|everybody|all); last (person|people|man|participant|attendee|student|guy); (the )?last ones; the latest; after (everyone|everybody|anyone) else',
  'late number minute': '(missed|miss) the first # (minutes?|mins?|m)',
  'leftEarly number minute': '(missed|miss) the last # (minutes?|mins?|m)',
  'late moreThan': `later than; late by (more than|over|greater than|more then); later then`,
};

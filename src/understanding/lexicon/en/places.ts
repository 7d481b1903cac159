import { call, month, the, unit, weekday } from './shared.js';

/** Which meeting, and when. */
export const places: Readonly<Record<string, string>> = {
  at: 'at; around; @',
  oclock: `o'clock; oclock; hrs`,
  am: 'am',
  pm: 'pm',
  date: `
    (yesterday|yesterdays|ystrday|yesturday|yday|today|todays|tonight|tonights|now)('s)?( morning| afternoon| arvo| evening| night| morn)?; the day before yesterday;
    ((last|this|past|previous) )?${weekday}( gone)?( morning| afternoon| arvo| evening| night)?; ((last|this|past|previous) )(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun);
    (last|this|previous|the past) (${unit}|night|quarter|morning|afternoon|evening|arvo|weekend|term|semester|fortnight)('?s)?;
    (on )?(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun);
    (this|the|in the) (morning|afternoon|evening|arvo)('?s)?; (the )?other day; # ${unit}s? ago; a ${unit} ago;
    (in |over |during |for )?(the )?(last|past) # ${unit}s;
    (in )?((early|late|mid|last) )?${month}( #( (st|nd|rd|th))?)?;
    (on )?(the )?#( (st|nd|rd|th))?( of)? ${month}( #)?; (on )?${month} #( (st|nd|rd|th))?( #)?;
    (on )?(the )?# (st|nd|rd|th); may #( (st|nd|rd|th))?; (on )?(the )?#( (st|nd|rd|th))?( of)? may( #)?; ${weekday} last week;
    ${weekday} the #( )?(st|nd|rd|th); last week ${weekday}; (on )?(the )?weekend; earlier today;
    (the )?(last|latest|past|previous|most recent) #( of (the )?)?( (times|meetings?|ones|dates|sessions|occurrences|calls|instances|of these|of them|of those|classes|lessons))?; (these|those|the) last # of (these|them|those);
    (the |our |my )?(last|latest|previous|most recent|newest|prior) (time|one|occurrence|date|instance|edition|${call})('?s)?; (to|of|from|for|during|into|off) (the|our|my) (last|latest|previous|most recent) one;
    the (${call}|one|time) before( last)?; number #; nr #; no #; noon; midday; midnight; right now; just now;
    (this|last|next) (week|month); recently;
    last (two|three|four|five|six|seven|eight|nine|ten|twelve)( times| meetings| ones| sessions| calls)?;
    at noon; (the )?(last|past) (few|couple of) ${unit}s`,
  'prep date': '(in|at|on) (the|our|my) (last|latest|previous|most recent) one',
  meeting: `
    ((${the}|my|a|any|your) )?(${call}|meetings|one|occurrence|it);
    meeting (called|named|titled|about|on|re|regarding); (${the} )?(one|session|meeting|call) (about|on|called|named|titled); (the )?(teams|online|virtual|group|zoom|video|web) (meeting|call|meet|session|class)s?; (the )?${call}s; (${the} )?(${call}) (called|named|titled); this chat;
    teams; today's one; (this|the|our|that) (mtng|convo|conversation|thread|channel|group|thing|series); (this|our|that) webinar; mtng; meeting (title|name)`,
  sent: 'sent( along| over| to)?',
  'sent prep': 'send (to|along to|over to|to attend|for) (the|our|this|that)',
  unknown: `(class|batch|group|section|cohort|module|grade) #; away (days?|teams?|trips?|games?|matches); (the )?first aid; early years`,
  kind: `webinar; webinars`,
  prep: `
    (in|into|on|during|within|throughout|over|at the|in the|to the|on the|during the|inside);
    of the (meeting|call); in on; to; (that was )?(held|conducted|scheduled|happening)( on| at| in| for| by)?; (that|which) (was|happened|took place)( on| at| in); onto; in to; dt; dtd; dated`,
  of: 'of( the| my| our| this| that)?',
  from: 'from( the| our)?; ((who|that) )?(working|work|works|worked|employed) (at|for|with|in); belonging to; employed by; representing; on behalf of',
  beside: '(for|about|with|as|regarding|per|through|across)( the)?',
};

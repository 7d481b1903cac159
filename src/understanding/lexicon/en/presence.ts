import { call, come, coming, the } from './shared.js';

/** Coming, being there and leaving. */
export const presence: Readonly<Record<string, string>> = {
  stay: `
    (in|on|at|inside|part of|a part of|during) ${the} ${call}; (in|on) (it|there); on teams; online; (in|on) (class|call);
    (attend|attends|attended|attending)( to ${the} ${call})?; (participate|participated|participates|participating)( in)?;
    (took|taken|take|taking|takes) part( in)?; (partook|partake|partaken)( in| of)?;
    (stay|stayed|stays|staying|stayd)( on| in| there| around| with us| put| back| logged in| connected| online)?; (remained|remain|remains|remaining);
    (hung|hang|hanging|hangs) (around|on|about|in there); (stuck|stick|sticking|sticks) (around|it out|with it|about); (kept|keep) watching;
    listened in; (sat|sit|sitting|sits) (in|in on|through); lasted; last for; spent; spend; was watching; watched; watch; tuned in; tune in; viewed;
    (sat|sit) through; (marked|counted|recorded|shown|listed|down|logged|registered|showing|noted) (as )?(present|there|attended|attending|here|in);
    completed; complete; finished; sat; attented; atended; attnd; had been (there|in|on|present); been (there|in|on|present); stood by; (was|were|been) (active|connected|logged in|logged on|dialled in|dialed in)`,
  'stay toTheEnd':
    '(made|make|makes|making|lasted|last) (it )?((all the way|right|through) )?(to|till|until|til) the( very)? end',
  'in onTime':
    '(came|come|comes|coming|got|get|getting|logged|log|logging|connected|connect|hopped|jumped|popped|dropped|rolled|walked|signed|dialled|dialed|called|made it|turned up|showed up) (right |bang |dead |spot )?(on|in) time',
  // Who came after a time of day is not to be had: who came, and when, is offered.
  'in doubt':
    '(joined|join|came|come|came in|come in|came on|arrived|logged in|logged on|got on|got in|turned up|showed up|dialled in|dialed in|rocked up) (only )?(after|before|past) #( (am|pm))?',
  doubt:
    "(not|never|wasn't|weren't|wasnt|werent|weren't even) (been |even )?(invited|asked|on the invite)( along)?; uninvited; (unasked|unannounced|without (an invite|an invitation|being (invited|asked)))",
  'out doubt': '(left|dropped off|dropped out|logged off|went) (only )?(after|before|past) #( (am|pm))?',
  'doubt stay': '(attend|attends|attended|attending) to',
  in: `
    (came|come|comes|coming)( along| in| by| through| over| round)?; (join|joined|joins|joining|joind|jioned)( in| us| up)?; (turned|turn|turns|turning) up; turnt up;
    (showed|show|shown|showing|shows) (up|their face|face|their faces|themselves); showed;
    (made|make|makes|making) it( in| to| in to| along| on| over)?; (made|make) ${the} ${call}; (end|ended|wind|wound) up (with|${coming}); (arrive|arrived|arrives|arriving);
    (got|get|gets|getting) (in|on|into|here|there); (logged|log|logs|logging) (in|on|into); (connected|connect|connects|connecting);
    (hopped|hop|hopping|jumped|jump|jumping|popped|pop|popping|dropped|drop|dropping|rolled|roll|strolled|stroll|wandered|waltzed|walked|sauntered|swanned|rocked|trickled|crept|slipped|snuck|sneaked|slid|came strolling|dialled back|filed) (on|in|into|up|by);
    entered; enter; enters; entering; started; appeared; appear; appears; appearing; (made|make|put in) an appearance; went to; went; pitched( up)?; pitch up;
    checked in; (rocked|rock|rocking) up; (bothered|bother|bothers) (to ${come}|${coming}); be bothered (to ${come}|${coming}); graced us;
    (managed|manage|manages) to (${come}); (was|were) able to (${come}); (tried|try|meant|decided|chose|happened) to ${come};
    (could|able to) (come|join|attend|make it); to (join|come|arrive); come on; came on; came online;
    (dialed|dialled|dialing|dialling|dial|dials|called|call|calling) in( to)?; (signed|sign) (in|on|into); clicked in; beamed in; zoomed in;
    clicked the link; blessed us with their presence; came aboard; is here; turned out; turn out; were let in; was let in`,
  'first in': '(the )?(very )?first (one|person|people|student|name|arrival)? ?(in|on|there)',
  'last in': '(the )?(very )?last (one|person|people|student|name|arrival)? ?(in|on|there)',
  'first out': '(the )?first( one| person| people| ones)? (out|off)( (of )?the (door|room|meeting|call))?',
  'last out': '(the )?last( one| person| people| ones)? (out|off)( (of )?the (door|room|meeting|call))?',
  out: `
    out( of)?( the)? (door|room|meeting|call); we (lose|lost);
    (leave|leaves|left|leaving|leavers?|leav|lft)( us)?; (dropped|drop|dropping|drops) (off|out|away); (logged|log|logging) (off|out); fell off; fell away;
    (hung|hang|hanging) up; went away; went off; went offline; disconnected; disconnect; disconnects; disconnecting; got disconnected; (hopped|hop|hopping|jumped|jump|jumping|clicked|switched|rang|popped|nipped|dipped) (off|out);
    exited; exit; exits; exiting; quit; departed; depart; took off; take off; signed off; sign off; signed out; bailed; bail;
    (ducked|duck|ducking|sloped|slipped|slip|snuck|sneaked|sneak|slunk|crept|skipped|checked|sloping|wandered|peeled|cut|headed|shot|pushed|stepped|buggered|cleared|pissed|nicked|popped|dashed|legged it|bounced|logged) (off|out|away|it)( of)?;
    gone; go; goes; going off; bounced; bounce; dropped; drop; drops; (did|do) a runner; scarpered; vanished; vanish; disappeared; disappear; bugger off; clear off;
    scooted; scoot; dipped; dip; ran off; run off; run away; cleared out; peaced out; peace out; did we lose; was gone; were gone; had gone; had to (go|leave|drop|run|dash|jet|shoot)`,
  'stay only':
    'only (stayed|stay|attended|joined|lasted|(was|were) (there|in|on|present)|popped in|came|came in|dropped in|showed up|made it|managed|hung around|stuck around|dialled in|dialed in)( for)?',
  'out prep': '(left|leave|dropped off|dropped out|logged off|walked out|dropped) (from|of) (the|our|that|this)',
  opens: '(was|were) there',
  there: `(there|present|here|in attendance|with us|on board|along|on the line|around|in the house|connected|prsnt|persent|onboard|on the meet)( at all| too| as well)?`,
  'in late moreThan number minute':
    '(joined|join|came|come|came in|come in|arrived|arrive|logged in|log in|entered|enter|got in|get in|turned up|turn up|showed up|show up|dialled in|dialed in) (after|past)( the first)? # (minutes?|mins?|m)',
  'in number minute late':
    '(joined|came|arrived|logged in|turned up|showed up|got on|rocked up|dialled in|dialed in) # (minutes?|mins?|m) (in|into (it|the (meeting|call|session)))',
};

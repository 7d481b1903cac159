/** Words of dialects, of chats and of everyday talk, beside those of the other files. */
export const spoken: Readonly<Record<string, string>> = {
  who: 'hoo; whoo; whu; who all has; who of (us|you|them|youse|yous); who out of (us|them|you)',
  'who late':
    'how late (was|were|did) (everyone|everybody|people|they|they all|folks|the others)( (come|arrive|join))?',
  'me aux': `i'm; im; i've; ive; we're; we've; i am; we are`,
  nobody: "(please )?(don't|dont|do not) be (late|early|absent|so late)",
  which: 'wich; whch; wch',
  aux: 'wus; waz; wos; wis; wiz; wur; iz; hav; hv',
  not: `wisnae; wasnae; wernae; didnae; doesnae; hasnae; havenae; cannae; couldnae; isnae; hadnae; wunt; dinnae; didnt even; wasn t; nvr; nevr; neva; diden; dident; didint; wont; hasn t; wernt; weren t; warnt; wasent; wasint`,
  'not declined': `
    without (declining|cancelling|canceling|notice|having (declined|cancelled|canceled|refused|excused themselves|said (so|no|anything|a word)|told (me|us|anyone|anybody)|sent (any |their )?(apologies|regrets|word))|(sending|giving|making) (any |an |their )?(apologies|apology|excuse|notice|regrets|word)|saying (so|no|anything|a word)|telling (me|us|anyone|anybody)|letting (me|us|anyone|anybody) know)`,
  'not toTheEnd': `
    (gone|vanished|disappeared|dropped off|dropped|missing|away) (by|before|at) the( very)? end; not (there|here|on|around) (any ?more )?(by|at) the( very)? end`,
  'in filler': `
    (come|came|join|joined|attend|attended|show|showed|showed up|show up|turned up|turn up|made it|make it|appear|appeared|got in|get in|got on|arrive|arrived) in the end`,
  'but absent':
    '(but|and)( then| still)? (bailed|flaked|flaked out|ghosted|bottled it|vanished|dipped|no showed)( on us)?',
  did: "(i'd|i would|we'd|we would) like to know (if|whether)",
  'first in': `
    (the )?first (one |person )?(through|in|thru) the (door|doors|gate); (got|came|was|were|been) (in|here|there|on) before (everyone|everybody|anyone)( else)?; (got|came|here|there) first; beat (everyone|everybody) (in|here|to it)`,
  'last out':
    '(the )?last (one |person |man )?(still (there|in|on|around|online)|standing|out of there|through the door)',
  'anyone from': `
    (the|a|that) (guys?|girls?|woman|women|man|men|lady|ladies|chaps?|blokes?|person|rep|reps|fellas?|lads?|lass|lasses|lot|folks|people|team|crew) from( the)?`,
  'minute orMore early': '(minutes?|mins?|m) early or (more|over|longer|earlier)',
  'minute orMore late': '(minutes?|mins?|m) late or (more|over|longer|later)',
  phone: `(used|using|via|through) (the |their )?(dial ?in|phone line|phone bridge|conference line|landline)( number)?`,
  presenter: `(presenter|presenting|speaker) (rights|permissions|privileges|role)`,
  date: `(yesty|yestie|yest|yestrday|yesterdy|yestarday|yestday|ystd|ystdy|tdy|tday|todai|tonite)('s)?( (morning|arvo|afternoon|evening|night))?`,
  summaries: `(automatic|automated|auto) (attendance )?(reports?|posts?|updates?|lists?|digests?|emails?); (the )?(automatic|automated|auto) attendance`,
  'post summaries': '(drop|leave|pop|stick) (the |your )?(attendance|recap|summary)',
  turnOn: 'set (it|this|that) up( so)?( that)?; make it so( that)?; set up',
  post: `(to be |being |be |get |getting )?(posted|shared|dropped|sent)( (out|here|in here|to us|in this chat))?`,
  always: `
    (every|each) time (a|the|our) (meeting|call|session|class|lesson) (ends|end|finishes|is over|is done|wraps up); (when|whenever|once|as soon as|after) (a|any|each|every) (meeting|call|session|class|lesson) (ends|finishes|is over|is done|wraps up); whenever we( are|'re)? (meet|finish|finished|done|end|hang up); (every|each) time we (hang up|wrap up|are done)`,
  'summaries everywhere': `(summaries|summary|recaps?) (in|for|from|of|after) (my|our) (meetings|calls|sessions|classes)`,
  trend: `
    (are |is )?(the |our )?(attendance|turnout|numbers) (dropping|tailing|falling|dying|slipping) (off|away); (more|fewer|less) (people|ppl|students|folks) each (time|week|month)`,
  'show sessions': '(show|list|give)( me)? (each|every|all the) (session|sessions|run|runs)',
  sessions: '(was|has been|got|been) (started|opened|restarted|run) (#|two|three|four|several) times',
  'show meeting': '(send|give|get|pass|forward) (it|this|that) (to )?(me|us)( over)?',
  doubt: '(for )?(the )?(longest|shortest)( time| amount of time)?',
  the: 'tha; hte; yous; youse; yis; ye; yinz; yall; y all',
  filler: `
    (and )?by how (much|many minutes); and how late( by)?; (my|our|the) (boss|manager|head|director|client|teacher|principal|supervisor|lead) (wants|needs|would like) to know;    (that )?(i|we) (organise|organize|host|own|chair|teach|hold); either; actualy; acctually; actully; acutally; realy; rly; definately; defo; deffo; probly; prolly; basicly; jus; jst; at any point; at some point; already then; by now; in total then; ta in advance; if u know; or nah; or no; y or n; yeah or nah; quick check; just to check; one more; real quick; rq; lowkey; wanna check; need 2 know; cn u; cld u; cud u; wld u; can ya; could ya; do ya know; d'you know; dyou know; y'know; aye; och; yknow`,
  greeting: `
    (i )?hope (you|you all|everyone|all)( (are|r|is))?( (doing|keeping))? (well|good|ok|fine); (i )?hope (you're|youre|ur)( (doing|keeping|having))? (well|good|ok|fine|a good day|a nice day|a good week); (i )?hope (all|all's|everything|everything's)( is)? (well|good|fine); (i )?(hope|trust) this (message|email|mail|note) finds you well; (mornin|ello|wotcha|ey up|eyup|wassup|sup)`,
};

/** What opens a question or orders something. */
const list = '(list|lists|names?|name list|details)';

export const asking: Readonly<Record<string, string>> = {
  who: `
    who; who else; whom; who'd; whod; who've; who all; whoever; everyone who; everybody who; anyone who;
    anybody who; those who; those that; the ones (who|that); who (exactly|actually|all|else); the ones;
    who (tf|the (hell|heck|fuck|devil)|on earth); (all )?the ones who; everyone that; everybody that;
    (which|what) (people|persons|ones); (which|what) (person|one|of (us|them|you)); which all; what all (people|folks);
    (a |the )?list of (those|everyone|everybody|people|all)( who| that)?; those; all who; all those( who| that)?;
    names? of (those|everyone|everybody|people|all)( who| that)?; the names? of (those|everyone|everybody|people|all)( who| that)?;
    name those; whose; which (of )?(my|our); all that`,
  'who aux': `who's; whos; who is; who r`,
  which: 'which; what; which of the; which of our; what kind of; which all',
  howMany: `
    how many; how many of (us|them|you|the|our|my|those|these); (the )?number of; (the )?(total )?count( of)?; head ?count( of)?;
    how big was the; (the )?total( number)?( of)?; turn ?out; how much; how large was the; hw many; how mny; howmany;
    attendance (count|number|figure)s?; what's the count of; size of the (audience|crowd); count up; strength of;
    (the )?(total )?(no|nos|num) of; (the )?headcounts?; how many in total; how big was; (were|was|are|is) there (many|lots of|a lot of)( (people|ppl|folks|of us))?; how many ppl`,
  'did anyone who': '(is|was|were|are) there (anyone|anybody|someone|somebody|any one)( (who|that))?',
  'or aux anyone':
    'or (did|were|was|have|has|are) (some|a few|any|one or two|a couple|others|a handful)( of)?( (ppl|people|folks|them|us|kids|students|guys))?',
  'or aux everyone': 'or (did|were|have|are|had) (they all|we all|all of (them|us)|everyone|everybody)',
  'aux anyone':
    '(did|were|have|are|had) (some|a few|one or two|a couple)( of)?( (ppl|people|folks|them|us|kids|students|guys))?',
  'aux everyone': '(did|were|have|are|had) (they|we|you) all',
  did: `
    (was|were|is|are) there (any|an|a); (wasn't|weren't) there any; do we have any; did we (have|get) (any)?;
    had we any; any; did any of (the|our|them|us|my); were any of (the|our|them|us|my);
    was any of (the|our|them|us|my); have any of (the|our|them|us|my); has any of (the|our|them|us|my);
    did any; were any; was any; have any; has any; are any; do we know (if|whether); (can|could) (you|u) (check|tell me|confirm|see) (if|whether);
    (please |pls |kindly )?(check|confirm|verify|see|find out) (if|whether); (do|did) (you|u) know (if|whether);
    (want|need|like) to know (if|whether); i wonder (if|whether); wondering (if|whether); any of (the|our|my|them)`,
  aux: `
    did; does; do; has; have; had; was; were; is; are; been; be; being; got; get; gets; getting; having; didja; wuz; wer; r`,
  'aux me stay': `(is|was) my attendance (recorded|marked|counted|logged|registered|showing|captured|taken|noted)`,
  'aux me':
    'am i; did i; was i; have i; had i; do i; does it say i; has it got me; am i (down|listed|shown|showing|recorded|counted|logged|in there)( as)?',
  when: `
    when; (at )?what time; (at )?(what|which) (time|moment|minute); since when; from when; how early;
    how late; until when; till when; what times; wat time; wht time; at what point`,
  show: `
    show (me|us|all); list( out| down| me| up)?; (give|tell)( me| us| out)?; name; display; find( me| us| out)?; gimme; lemme (see|know|have);
    get( me| us)?; see; i('d| would)?( really| just)? (like|want|need|love) to (see|know|find out|get|have|check|view|pull|download);
    i('d| would| will)?( just| also| only)? (need|want|require)( to (see|know|have|get))?; (i|we)('d| would)? (like|want|need) to (see|know|have|get|check|find out); (need|want)( to (see|know|have|get))?;
    ((would|wud) )?like to (know|see|have|get); let (me|us) (know|see|have); i wonder; filter( by| for| out| down to)?;
    (could|can|may|might|cud) (i|we)( please| pls| kindly| also| just)? (see|get|have|know|view|check|grab|find out|ask|request);
    show only; only show; pull up; bring up; check( for| on)?; look up; identify; report( on)?; confirm; view; mention; highlight;
    (show|tell)( me| us)? (just|only|exactly); interested in; looking for; who do (we|i) have (as|in|on|for);
    do the needful and (send|share|provide|forward|mail|email)( me| us)?; send( me| us)?; send (over|across|through|out|it over|me over|us over); (can|could) (someone|somebody|anyone|anybody) (please |pls )?(tell|show|give|send|get|check|list)( me| us)?; (someone|somebody|anyone) know; help me with; (kindly|pls|plz|plse) share( me| us| with me| with us)?; share (me|us|with me|with us); (i|we)('d| would) like( to request)?; like to request; request(ing)?( for)?; (would|will) (you|u) be able to (tell|show|give|send|share|let|check)( (me|us))?( (with|know))?; (provide|fetch|supply|generate|pull|pull out|print)( me| us| me with| us with)?;
    (email|mail|forward|bring|prepare|compile|produce|grab|drop|ping|shoot|make|dump|run|pass|draw|message) (me|us);
    (share|make|prepare|compile|email|mail|forward|put together)( me| us| with me| with us)?( the| a)? ${list}; (share|email|mail|forward)( the| a)? ${list} of( the| all)?;
    (a |the |all )?((full|complete) )?${list} of( the| all| all the| my| our)?; the names; who did we have (as|in|on|for)`,
  anyone: `
    anyone; anybody; someone; somebody; any of (us|them|you); any1; ne1; anyone else; anybody else; any one; any body;
    any (one|people|person|participants?|attendees?|colleagues?|students?|pupils?|learners?|trainees?|delegates?|members?|kids|folks|guys|of you|of us)`,
  everyone: `
    everyone; everybody; all of (us|them|you); (the|my|our|your) (whole|entire|full) (team|class|group|lot|batch|department|crew|cohort|squad|gang|house); every one; every person; all people;
    all the people; every1; evry1; everyone else; all (the |my |our )?(students|pupils|participants|attendees|invitees|delegates|members|trainees|learners|colleagues|staff)`,
  nobody: `
    ((at|by|until|till|to) )?(the )?end of (the |this )?(day|week|month|year|sprint|quarter); none;
    none of (them|us); coming up; upcoming; who was that; who is that; going to; gonna; will be; who is (this|it); after #;
    (need|want|takes?|took) (at least|more than|about|another|less than|only); from (my|our|the|his|her|your|their) (team|dept|department|class|section|group|batch|side|squad|office|branch|division|area|unit)`,
  noOne:
    '(absolutely )?(nobody|no one|noone|no 1|not a single (person|soul|one)|not one (person|soul))( else)?( at all)?',
  me: 'i; me; myself',
  'howMany sessions':
    'how many times (was|has|did) (this|it|(this|the|that|our) (meeting|call|session|class))( been)? (held|opened|started|happen|take place|run); how many times (held|opened|started); how many (sessions|occurrences|instances)( (were|are) there| (did|do) we have)?; number of (sessions|occurrences)',
  'show attendance':
    '(share|mark|take|mail|email|forward)( me| us| with me| with us)?( the)? attendance( list| report| sheet| details)?',
  howOften: `
    how (often|many times|regularly|frequently|reliably|consistently)( has| did| does| do| have| is| was)?;
    what percentage of (the )?(time|meetings|sessions|classes) (did|has|does)`,
  showOrCome: 'show',
};

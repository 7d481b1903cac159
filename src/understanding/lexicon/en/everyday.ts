const everybody = '(everyone|everybody|people|they|we|the team|my team|the class|the students|all of them)';

/** What people say every day and the other files do not have. */
export const everyday: Readonly<Record<string, string>> = {
  who: 'who (was|is|were) (that|it|the one|those|they) (who|that|which)',
  show: 'dump; furnish me with; furnish us with; provide me with; provide us with; hit me with; gimme the lowdown on',
  oclock: 'o clock',
  webinars:
    '(the )?(webinars|town ?halls) (i|we|i have|we have|ive|weve) (ran|run|hosted|gave|held|did|put on|organised|organized|led)',
  last: 'dead last; the very last; very last',
  except:
    '(barring|bar|save for|other than|aside from)( the| those| all)? (contractors|people|folks|staff|lot|colleagues|ones|crew|employees|consultants) from',
  'percent=50': 'half (of )?(the|a|my|your) (lecture|lesson|class|seminar|tutorial)',
  'who late': `how punctual (was|were|is|are) ${everybody}`,
  howMany: 'how many (bums|bodies|faces|souls|heads)( (on|in) (seats|chairs|the room))?; bums on seats',
  attendance: '(the )?attendance (percentage|pct|%|ratio|score)( (for|of))?',
  'everywhere summaries': '(every|each)( single)? (recap|summary|digest)',
  everywhere: 'anywhere( at all| else)?; wherever (it|that|they) (is|are|goes|go)',
  turnOn: 'switch; flip',
  people: 'attendies; attendess; atendees; attendes; partcipants; particpants',
  whether: 'is (that|this) (right|correct); correct',
  filler:
    '(hey |ok |right |so )?(lads|mates|peeps|y all|yall|gang|chaps|fam); useless (bot|thing); (stupid|dumb|silly|bloody) (bot|thing); send (it )?(fast|quick|quickly|asap|soon|now)',
};

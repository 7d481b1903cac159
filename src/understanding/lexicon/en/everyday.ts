const everybody = '(everyone|everybody|people|they|we|the team|my team|the class|the students|all of them)';

/** What people say every day and the other files do not have. */
export const everyday: Readonly<Record<string, string>> = {
  'who late': `how punctual (was|were|is|are) ${everybody}`,
  howMany: 'how many (bums|bodies|faces|souls|heads)( (on|in) (seats|chairs|the room))?; bums on seats',
  attendance: '(the )?attendance (percentage|pct|%|ratio|score)( (for|of))?',
  'everywhere summaries': '(every|each)( single)? (recap|summary|digest)',
  everywhere: 'anywhere( at all| else)?; wherever (it|that|they) (is|are|goes|go)',
  turnOn: 'switch; flip',
  people: 'attendies; attendess; atendees; attendes; partcipants; particpants',
  whether: 'is (that|this) (right|correct); correct',
  filler: 'useless (bot|thing); (stupid|dumb|silly|bloody) (bot|thing); send (it )?(fast|quick|quickly|asap|soon|now)',
};

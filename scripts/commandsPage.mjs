// Makes docs/commands.md of the list of commands, of the words and of the examples. It does no input or output.
const follows = { nothing: '', which: 'which meeting', person: 'somebody, and which meeting' };
const places = { private: 'in private', chat: 'in a meeting’s chat' };

/** In the page nothing of an answer is Markdown. */
const plain = (text) => text.replace(/[\\`*_[\]<>#~]/g, '\\$&');

const placeOf = ({ where, answered = where }) =>
  answered === where ? places[where] : `${places[where]}, answered ${places[answered]}`;

/** Gives the text of the page. `wordsFor` gives the words of a language; `examples` are those of scripts/commandExamples.json. */
export function commandsPage({ commands, examples, languages, wordsFor }) {
  const alone = commands.filter(({ askerOnly }) => askerOnly).map(({ name }) => `\`${name}\``);
  const english = wordsFor('en');
  const cell = (text) => text.replaceAll('|', '\\|');
  const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  const table = (heads, rows) => [row(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(row)];
  const nameOf = (language) => new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  return `${[
    '# Commands',
    '',
    'Made from the code by `npm run docs`. `help` shows the same in your language; more wordings than these are understood, in every language',
    'wherever you are. In a chat mention the bot first.',
    '',
    ...table(
      ['command', 'what it tells', 'may be followed by'],
      commands.map(({ name, help, takes }) => [`\`${name}\``, english.say(help), follows[takes]]),
    ),
    '',
    english.say('help.onlyYou', { commands: new Intl.ListFormat('en').format(alone) }),
    '',
    english.say('help.which'),
    '',
    '## What they answer',
    '',
    'Each question here is asked of the sandbox by a test, on a Monday at 10:00 UTC, and answered with the card whose most telling lines stand beside it.',
    '`npm start` has the same company, on the day on which you start it. `who is here` and its kin need `LIVE=on`.',
    '',
    ...table(
      ['you type', 'where', 'the answer'],
      examples.map((one) => [`\`${one.asks}\``, placeOf(one), one.answer.map(plain).join('<br>')]),
    ),
    '',
    '## In other languages',
    '',
    ...table(
      ['English', ...languages.map(nameOf)],
      commands.map(({ name, label }) => [`\`${name}\``, ...languages.map((one) => `\`${wordsFor(one).say(label)}\``)]),
    ),
  ].join('\n')}\n`;
}

// Makes docs/commands.md of the list of commands and of the words. It does no input or output.
const follows = { nothing: '', which: 'which meeting', person: 'somebody, and which meeting' };

/** Gives the text of the page. `wordsFor` gives the words of a language. */
export function commandsPage({ commands, languages, wordsFor }) {
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
    '## In other languages',
    '',
    ...table(
      ['English', ...languages.map(nameOf)],
      commands.map(({ name, label }) => [`\`${name}\``, ...languages.map((one) => `\`${wordsFor(one).say(label)}\``)]),
    ),
  ].join('\n')}\n`;
}

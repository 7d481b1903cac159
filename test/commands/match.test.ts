import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { bareWords, matchCommand } from '../../src/commands/match.js';

const nameOf = (text: string) => matchCommand(text, commands)?.command.name ?? null;

describe('a question that is understood', () => {
  it.each([
    ['who attended', 'who attended'],
    ['Who Attended', 'who attended'],
    ['WHO ATTENDED?', 'who attended'],
    ['who attended???', 'who attended'],
    ['who attended ?!', 'who attended'],
    ['who attended.', 'who attended'],
    ['who attended …', 'who attended'],
    ['  who   attended  ', 'who attended'],
    ['who\tattended\n', 'who attended'],
    ['who\u00A0attended', 'who attended'],
    ['who&nbsp;attended', 'who attended'],
    ['who&#160;attended&#63;', 'who attended'],
    ['<at>Who Attended</at> who attended', 'who attended'],
    ['<at>Who Attended</at>&nbsp;who attended', 'who attended'],
    ['who attended <at id="0">Who Attended</at>', 'who attended'],
    ['<AT>Some\nBot</AT>\r\nwho attended', 'who attended'],
    ['<at>Who Attended</at> <at>Ilse Brandt</at> who attended', 'who attended'],
    ['<p>who attended</p>', 'who attended'],
    ['<div><b>Who</b>&nbsp;<i>attended</i>?<br/></div>', 'who attended'],
    ['ｗｈｏ　ａｔｔｅｎｄｅｄ？', 'who attended'],
    ['who attended\u200B', 'who attended'],
    ['\uFEFFwho attended', 'who attended'],
    ['who came', 'who attended'],
    ['Who was there?', 'who attended'],
    ['who joined', 'who attended'],
    ['who has attended', 'who attended'],
    ['Who participated?', 'who attended'],
    ['Attendance', 'who attended'],
    ['attendees', 'who attended'],
    ['help', 'help'],
    ['HELP!', 'help'],
    ['<at>Who Attended</at> help', 'help'],
    ['What can you do?', 'help'],
    ['Hello', 'help'],
    ['hi.', 'help'],
    ['sign in', 'sign in'],
    ['Sign-in', 'sign in'],
    ['login', 'sign in'],
    ['sign out', 'sign out'],
    ['Log off.', 'sign out'],
  ])('%j asks for %s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });
});

describe('a question about a meeting by its title', () => {
  it.each([
    ['who attended the meeting yesterday', 'meeting yesterday'],
    ['who  attended  lunch', 'lunch'],
    ['who attended who attended', 'who attended'],
    ['<at>Who Attended</at> who attended the Product Launch?', 'product launch'],
    ['who came to our all-hands', 'all-hands'],
    ['who was at the kick-off', 'kick-off'],
    ['who was in a board meeting', 'board meeting'],
    ['attendance of my 1:1', '1:1'],
    ['attendees of “Meadow: for beginners”', 'meadow: for beginners'],
    ['who attended Atelier', 'atelier'],
    ['who attended Theatre night', 'theatre night'],
    ['who attended Zürich – Q4', 'zürich – q4'],
    ['who attended 会议', '会议'],
  ])('%j is about %j', (text, title) => {
    expect(matchCommand(text, commands)).toMatchObject({ command: { name: 'who attended' }, title });
  });

  it('has no title where nothing but marks follows, or nothing at all', () => {
    expect(matchCommand('who attended', commands)).toMatchObject({ title: null });
    expect(matchCommand('Who was there?', commands)).toMatchObject({ title: null });
    for (const text of ['who attended -', 'who attended “”', 'who attended 🦜']) {
      expect(matchCommand(text, commands)).toBeNull();
    }
  });
});

describe('a text that asks for nothing', () => {
  it.each([
    'nobody asked who attended',
    'I know who attended',
    'who attended, and for how long',
    'do not tell them who attended',
    'whoattended',
    'who atended',
    'who attend',
    '"who attended"',
    '(who attended)',
    '/who attended',
    '- who attended',
    '?who attended',
    'attendance list',
    'my attendance',
    'attendee',
    'who',
    'attended',
    'helpful',
    'please help me',
    'help sign out',
    'sign',
    'sign in out',
    'signed in',
    'please do not sign out',
    'say hello',
    'high',
    '',
    '   ',
    '...',
    '<at>Who Attended</at>',
    '<at>who attended</at>',
    '&lt;at&gt;x&lt;/at&gt; who attended',
    '&lt;b&gt;who attended&lt;/b&gt;',
    'constructor',
    '__proto__',
    'who attended 🦜',
    'кто был',
  ])('%j is no command', (text) => {
    expect(nameOf(text)).toBeNull();
  });
});

describe('the bare words of a message', () => {
  it('keep punctuation inside a sentence and drop it at the end', () => {
    expect(bareWords('Well, who: attended; really?!')).toBe('well, who: attended; really');
  });

  it('keep what was typed as an entity as text', () => {
    expect(bareWords('a &lt;at&gt; b &amp;nbsp; c')).toBe('a <at> b &nbsp; c');
  });

  it('drop a mention, but not a word that begins alike', () => {
    expect(bareWords('one <attendee>two</attendee> <at>Bot</at>')).toBe('one two');
  });
});

describe('the list of commands', () => {
  it('gives no two commands the same words', () => {
    const phrases = commands.flatMap(({ name, phrases: more }) => [name, ...more]);
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  it('writes every phrase the way a message is compared: lower case, single spaces', () => {
    for (const phrase of commands.flatMap(({ name, phrases }) => [name, ...phrases])) {
      expect(phrase).toBe(phrase.toLowerCase().replace(/\s+/g, ' ').trim());
    }
  });
});

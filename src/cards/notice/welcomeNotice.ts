import { minute, second } from '../../platform/time/clock.js';
import type { Place } from '../../question/question.js';
import type { Words } from '../../words/index.js';
import { sayDuration } from '../../words/times.js';
import { askAction } from '../cardMessage.js';
import type { ExampleRow, Notice, NoticeExample } from '../noticeCard.js';
import type { Piece } from '../picture/stays.js';
import { stripPicture } from '../picture/strip.js';
import { initialsOf } from '../text/initials.js';

/** What the bot is for, and what an answer looks like. Where others read along the example tells what they are told. */
export function welcomeNotice(words: Words, place: Place): Notice {
  const personal = place === 'personal';
  return {
    title: words.say('welcome.title'),
    texts: [words.say(`welcome.${place}`)],
    example: exampleOf(words, personal),
    footers: [words.say(personal ? 'welcome.privacy' : 'welcome.chatPrivacy')],
    actions: [
      ...(personal ? [askAction(words.say('button.whoAttended'), { ask: 'who attended' })] : []),
      askAction(words.say('button.help'), { ask: 'help' }),
    ],
  };
}

const clock = { from: 0, to: 60 * minute };
const lateBy = 8 * minute;

function exampleOf(words: Words, personal: boolean): NoticeExample {
  const time = (milliseconds: number) => sayDuration(words, milliseconds / second);
  const pieces = (joined: number): Piece[] => [
    { from: clock.from, to: joined, is: 'missed' },
    { from: joined, to: clock.to, is: 'in' },
  ];
  const row = (name: string, beside: string, joined: number): ExampleRow => ({
    ...plainRow,
    initials: initialsOf({ kind: 'directory' }, name),
    name,
    beside: beside === '' ? '' : `  ${beside}`,
    time: time(clock.to - joined),
    // Who was there when is for the asker alone.
    ...(personal
      ? {
          pillBelow: joined > 0 ? words.say('tag.late', { time: time(joined) }) : '',
          strip: stripPicture(
            pieces(joined).filter(({ from, to }) => to > from),
            clock,
          ),
          stripText: joined > 0 ? words.say('strip.joinedLate', { time: time(joined) }) : words.say('strip.whole'),
        }
      : {}),
  });
  const [answer = '', ...more] = words.say(personal ? 'example.answer' : 'example.chatAnswer').split(/(?= · )/u);
  return {
    label: words.say('example.label'),
    answer,
    answerMore: more.join(''),
    title: words.say('example.title'),
    people: [
      row(words.say('example.organizer'), words.say('role.organizer', { count: 1 }), 0),
      row(words.say('example.presenter'), words.say('role.presenter', { count: 1 }), 0),
      row(words.say('example.late'), '', lateBy),
    ],
  };
}

const plainRow: ExampleRow = {
  faceId: '',
  initials: '',
  name: '',
  beside: '',
  time: '',
  subtle: false,
  pill: '',
  pillBelow: '',
  pillStyle: 'Subtle',
  pillColor: 'default',
  below: '',
  details: '',
  stay: '',
  strip: '',
  stripText: '',
};

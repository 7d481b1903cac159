import { minute, second } from '../../platform/time/clock.js';
import type { Words } from '../../words/index.js';
import { sayDuration } from '../../words/times.js';
import { askAction } from '../cardMessage.js';
import type { Notice, NoticeExample } from '../noticeCard.js';

/** What the bot is for, and what an answer looks like. In a chat the example tells what a chat is told. */
export const welcomeNotice = (words: Words, personal: boolean): Notice => ({
  title: words.say('welcome.title'),
  texts: [words.say(personal ? 'welcome.personal' : 'welcome.chat')],
  example: exampleOf(words, personal),
  footers: [words.say(personal ? 'welcome.privacy' : 'welcome.chatPrivacy')],
  actions: [
    ...(personal ? [askAction(words.say('button.whoAttended'), { ask: 'who attended' })] : []),
    askAction(words.say('button.help'), { ask: 'help' }),
  ],
});

const [wholeHour, lateBy] = [(60 * minute) / second, (8 * minute) / second];

function exampleOf(words: Words, personal: boolean): NoticeExample {
  const time = (seconds: number) => sayDuration(words, seconds);
  const late = personal ? words.say('tag.late', { time: time(lateBy) }) : '';
  return {
    label: words.say('example.label'),
    answer: words.say(personal ? 'example.answer' : 'example.chatAnswer'),
    title: words.say('example.title'),
    people: [
      { name: words.say('example.organizer'), more: words.say('role.organizer', { count: 1 }), time: time(wholeHour) },
      { name: words.say('example.presenter'), more: words.say('role.presenter', { count: 1 }), time: time(wholeHour) },
      { name: words.say('example.late'), more: late, time: time(wholeHour - lateBy) },
    ],
  };
}

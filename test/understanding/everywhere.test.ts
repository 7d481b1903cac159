import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { understand } from '../../src/understanding/understand.js';
import { expected, inOneLine, meant } from './notation.js';

/**
 * What one person asked in one language and was misread, as others ask it in theirs: who left last and on which day, who
 * presented, whether numbers go up, what they are on average, two people at once, people of a meeting, and its dates.
 */
const asked: Readonly<Record<string, readonly (readonly [text: string, meaning: string])[]>> = {
  en: [
    ['who left last on friday', 'who attended · lastOut · on friday'],
    ['who left first on 3 June', 'who attended · firstOut · on 3 June'],
    ['who left last in the retro', 'who attended · lastOut · of retro'],
    ['who joined last in the retro', 'who attended · lastIn · of retro'],
    ['who moderated the panel', 'who attended · role(presenter) · of panel'],
    ['who was facilitating', 'who attended · role(presenter)'],
    ['who organised the retro', 'who attended · role(organizer) · of retro'],
    ['who was late to the last 1:1', 'who was late · last 1 · of 1:1'],
    ['is attendance at the standup dropping?', 'trend · of standup'],
    ['has attendance at the standup dropped', 'trend · of standup'],
    ['average number of attendees at the retro', 'trend · of retro'],
    ['how many people come on average to the retro', 'trend · of retro'],
    ['were both Carmen and Diego there at 11:30?', 'who attended · did · (person(Carmen) | person(Diego)) & at(11:30)'],
    ['were Carmen and Diego both there?', 'who attended · did · person(Carmen) | person(Diego)'],
    ['how often was Priya at the standup this month', 'attendance of · person(Priya) · of standup · on this month'],
    ['list the past meetings of this series', 'sessions'],
  ],
  de: [
    ['wer ist am Freitag zuletzt gegangen', 'who attended · lastOut · on Freitag'],
    ['wer hat die Retro als letzter verlassen', 'who attended · lastOut · of Retro'],
    ['wer moderierte die Retro', 'who attended · role(presenter) · of Retro'],
    ['wer trug vor', 'who attended · role(presenter)'],
    ['wer organisierte die Retro', 'who attended · role(organizer) · of Retro'],
    ['wer kam pünktlich zur letzten 1:1 Vorbereitung', 'who attended · not(late) · last 1 · of 1:1 Vorbereitung'],
    ['schick mir die All Hands Anwesenheit als Excel', 'export · of All Hands'],
    ['Ist die Teilnahme am Standup gesunken?', 'trend · of Standup'],
    ['wird die Teilnahme am Standup weniger?', 'trend · of Standup'],
    ['die externen Gäste der Budgetrunde', 'who attended · guest · of Budgetrunde'],
    ['externe Gäste der Besprechung Budget', 'who attended · guest · of Budget'],
    ['Waren sowohl Carmen als auch Diego da?', 'who attended · did · person(Carmen) | person(Diego)'],
    ['Waren Carmen und Diego beide da?', 'who attended · did · person(Carmen) | person(Diego)'],
    ['wie viele Leute kommen im Schnitt zur Retro', 'trend · of Retro'],
    ['alle bisherigen Termine dieser Serie', 'sessions'],
  ],
  fr: [
    ['qui est parti en premier hier', 'who attended · firstOut · on hier'],
    ['qui animait la rétro', 'who attended · role(presenter) · of rétro'],
    ['qui présente', 'who attended · role(presenter)'],
    ['qui a organisé la rétro', 'who attended · role(organizer) · of rétro'],
    ["qui était à l'heure au dernier 1:1 prépa", 'who attended · not(late) · last 1 · of 1:1 prépa'],
    ['est-ce que la participation à la rétro augmente ?', 'trend · of rétro'],
    ['la participation au daily a baissé ?', 'trend · of daily'],
    ['est-ce que le nombre de participants au daily baisse ?', 'trend · of daily'],
    ['les externes de la réunion budget', 'who attended · guest · of budget'],
    ['Carmen ou Diego étaient là à 11h30 ?', 'who attended · did · (person(Carmen) | person(Diego)) & at(11:30)'],
    ['Carmen et Diego étaient tous les deux là ?', 'who attended · did · person(Carmen) | person(Diego)'],
    ['nombre moyen de participants à la rétro', 'trend · of rétro'],
    ['combien de personnes viennent en moyenne à la rétro', 'trend · of rétro'],
    ['liste des séances passées de cette série', 'sessions'],
  ],
  es: [
    ['quién se fue primero ayer', 'who attended · firstOut · on ayer'],
    ['quién exponía', 'who attended · role(presenter)'],
    ['quién daba la charla', 'who attended · role(presenter)'],
    ['quién ha presentado', 'who attended · role(presenter)'],
    ['quién moderaba la retro', 'who attended · role(presenter) · of retro'],
    ['quién organizó la retro', 'who attended · role(organizer) · of retro'],
    ['quién llegó puntual al último 1:1 prep', 'who attended · not(late) · last 1 · of 1:1 prep'],
    ['¿La asistencia a la daily baja?', 'trend · of daily'],
    ['la asistencia a la daily ha bajado?', 'trend · of daily'],
    ['los invitados externos de la reunión de presupuesto', 'who attended · guest · of presupuesto'],
    ['estaban Carmen y Diego a las 11:30?', 'who attended · did · (person(Carmen) | person(Diego)) & at(11:30)'],
    [
      'estuvieron tanto Carmen como Diego en la retro?',
      'who attended · did · person(Carmen) | person(Diego) · of retro',
    ],
    ['vinieron los dos, Carmen y Diego?', 'who attended · did · person(Carmen) | person(Diego)'],
    ['número medio de asistentes', 'trend'],
    ['cuánta gente viene de media a la retro', 'trend · of retro'],
    ['las fechas pasadas de esta serie', 'sessions'],
  ],
  ja: [
    ['レトロから最後に抜けた人', 'who attended · lastOut · of レトロ'],
    ['誰がファシリテートしてた?', 'who attended · role(presenter)'],
    ['欠席者おしえt', 'who was absent'],
    ['参加者見せてくださ', 'who attended'],
    ['過去の開催分を見せて', 'sessions'],
    ['速く帰った人', 'who left early'],
    ['10分以上速く退出した人', 'who attended · early>=10'],
    ['伊藤さんと渡辺さんは二人とも来てた?', 'who attended · did · person(伊藤) | person(渡辺)'],
    ['伊藤さんと渡辺さんは11時半にいた?', 'who attended · did · (person(伊藤) | person(渡辺)) & at(11:30)'],
    ['予算会議の社外ゲスト', 'who attended · guest · of 予算会議'],
    ['予算会議の外部の参加者', 'who attended · guest · of 予算会議'],
    ['朝会の出席率は下がってる?', 'trend · of 朝会'],
    ['朝会の平均参加者数', 'trend · of 朝会'],
    ['平均で何人くらい来てる?', 'trend'],
  ],
};

describe.each(Object.entries(asked))('what is asked in one language and in the others, in %s', (locale, lines) => {
  it.each(lines)('%s', (text, meaning) => {
    const found = understand(text, { commands, locale });
    expect(found.kind).toBe('question');
    if (found.kind === 'question') expect(inOneLine(meant(found.asked))).toBe(inOneLine(expected(meaning)));
  });
});

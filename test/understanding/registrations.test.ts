import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { canonical, readCanonical } from '../../src/understanding/canonical.js';
import { understand } from '../../src/understanding/understand.js';
import { inOneLine, meant } from './notation.js';

const registered = 'registration(registered)';
const noShows = `who attended · absent & ${registered}`;

/** What people ask of registrations, and what it means. */
const asked: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    ['no-shows of the product launch', 'who was absent · [launch product]'],
    ['what was the show-up rate of the product launch', 'who was absent · [launch product]'],
    ['no-show rate', 'who was absent'],
    ['registered but did not come', noShows],
    ["who registered but didn't attend the product launch", `${noShows} · [launch product]`],
    ["how many registered and didn't come", `who attended · absent & ${registered} · count`],
    ['who registered and came', `who attended · not(absent) & ${registered}`],
    ['who came without registering', 'who attended · registration(none)'],
    ["who came but wasn't registered", 'who attended · registration(none)'],
    ['who did not register', 'who attended · registration(none)'],
    ['how many registered', `who attended · count · ${registered}`],
    ['how many people registered for the product launch', `who attended · count · ${registered} · [launch product]`],
    ['how many registrations', `who attended · count · ${registered}`],
    ['who registered?', `who attended · ${registered}`],
    ['list of registrants', `who attended · ${registered}`],
    ['who cancelled their registration', 'who attended · registration(cancelled)'],
    ['who is on the waitlist', 'who attended · registration(waitlisted)'],
    ['how many are on the waiting list', 'who attended · count · registration(waitlisted)'],
    ['who is waiting for approval', 'who attended · registration(pending)'],
    ['whose registration was rejected', 'who attended · registration(rejected)'],
    ['who registered afterwards', 'who attended · registration(afterwards)'],
    ['csv of the no-shows', 'export csv · absent'],
    ['export the absent as csv', 'export csv · absent'],
    // An invitation is answered so, too: what it means is decided by the meeting.
    ['who signed up but did not come', 'who attended · absent & accepted'],
    ['who cancelled', 'who attended · declined'],
  ],
  de: [
    ['Nichterschienene', 'who was absent'],
    ['wie war die Teilnahmequote', 'who was absent'],
    ['wer hat sich registriert', `who attended · ${registered}`],
    ['wie viele haben sich registriert', `who attended · count · ${registered}`],
    ['wer hat sich registriert, kam aber nicht', noShows],
    ['wer ist ohne Registrierung gekommen', 'who attended · registration(none)'],
    ['wer hat storniert', 'who attended · registration(cancelled)'],
    ['wer steht auf der Warteliste', 'who attended · registration(waitlisted)'],
    ['wer hat sich angemeldet, ist aber nicht gekommen', 'who attended · absent & accepted'],
  ],
  fr: [
    ["qui s'est inscrit", `who attended · ${registered}`],
    ["combien d'inscrits", `who attended · count · ${registered}`],
    ['combien de personnes se sont inscrites', `who attended · count · ${registered}`],
    ["qui s'est inscrit mais n'est pas venu", noShows],
    ["qui est venu sans s'inscrire", 'who attended · registration(none)'],
    ['qui a annulé son inscription', 'who attended · registration(cancelled)'],
    ["qui est sur liste d'attente", 'who attended · registration(waitlisted)'],
    ["taux d'absence", 'who was absent'],
  ],
  es: [
    ['quién se inscribió', `who attended · ${registered}`],
    ['cuántos inscritos', `who attended · count · ${registered}`],
    ['cuántos se inscribieron', `who attended · count · ${registered}`],
    ['quién se inscribió pero no vino', noShows],
    ['quién vino sin inscribirse', 'who attended · registration(none)'],
    ['quién canceló su inscripción', 'who attended · registration(cancelled)'],
    ['quién está en lista de espera', 'who attended · registration(waitlisted)'],
  ],
  ja: [
    ['登録したのは誰', `who attended · ${registered}`],
    ['登録者数', `who attended · count · ${registered}`],
    ['何人登録しましたか', `who attended · count · ${registered}`],
    ['登録したのに来なかった人は', noShows],
    ['登録せずに参加した人は', 'who attended · registration(none)'],
    ['登録をキャンセルした人は', 'who attended · registration(cancelled)'],
    ['キャンセル待ちは誰', 'who attended · registration(waitlisted)'],
    ['出席率は', 'who was absent'],
  ],
};

describe.each(Object.entries(asked))('what people ask of registrations in %s', (locale, lines) => {
  it.each(lines)('“%s” is understood', (text, meaning) => {
    const found = understand(text, { commands, locale });
    expect(found.kind).toBe('question');
    if (found.kind !== 'question') return;
    expect(inOneLine(meant(found.asked))).toBe(meaning);
    // A button asks the very same again.
    const again = readCanonical(canonical(found.asked));
    expect(again).toMatchObject({ command: found.asked.command, people: found.asked.people, what: found.asked.what });
  });
});

describe('sentences that only speak of registering', () => {
  it.each([
    ['I registered for the course yesterday', 'en'],
    ['please register before Friday', 'en'],
    ['registration is open', 'en'],
    ['ich habe mich beim Arzt registriert', 'de'],
    ['je me suis inscrit au cours de danse', 'fr'],
    ['me inscribí en el curso de baile', 'es'],
    ['ウェビナーの登録ページができました', 'ja'],
  ])('“%s” is no question', (text, locale) => {
    const found = understand(text, { commands, locale });
    expect(found.kind === 'nothing' || found.kind === 'offer', JSON.stringify(found)).toBe(true);
  });
});

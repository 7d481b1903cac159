import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { summarize } from '../../src/attendance/attendance.js';
import { attendanceCard } from '../../src/cards/attendanceCard.js';
import { AppError } from '../../src/errors/appError.js';
import { wordsFor } from '../../src/words/index.js';
import { graphAt } from '../helpers/graph.js';
import { startHttpServer } from '../helpers/httpServer.js';
import { identityId, type Json, type Mutation, mutated, mutations } from '../helpers/mutants.js';
import { readEverything } from '../helpers/sources.js';

const seed = 20261123;
const words = wordsFor('en');
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 23, 9, minutes)).toISOString();

const record = (i: number, person = i): Json => ({
  id: `record-${i}`,
  emailAddress: `p${i}@example.com`,
  role: ['Organizer', 'Presenter', 'Attendee', 'None'][i % 4] ?? null,
  totalAttendanceInSeconds: 60 * i,
  registrationId: null,
  externalRegistrationInformation: { referrer: 'Fair site', registrationId: `e${i}` },
  // Everybody has the same name: it must never make two people one.
  identity: {
    '@odata.type': '#microsoft.graph.communicationsUserIdentity',
    id: identityId(person),
    displayName: 'Kim Lee',
  },
  attendanceIntervals: [{ joinDateTime: at(i), leaveDateTime: at(2 * i + 1), durationInSeconds: 60 * (i + 1) }],
  engagements: [{ engagementType: 'reaction', engagementSubType: 'like', dateTime: at(i) }],
});
const report = (i: number): Json => ({
  id: `report-${i}`,
  totalParticipantCount: 6,
  meetingStartDateTime: at(0),
  meetingEndDateTime: at(60),
});

/** What a run serves: the list of reports, and the pages of records that each report has. Texts, as sent. */
interface Served {
  reports: string;
  pages: string[];
}
const Parts = z.object({ requests: z.array(z.object({ id: z.string(), url: z.string() })) });
const Listed = z.object({ value: z.array(z.unknown()) });
const Identified = z.object({ identity: z.object({ id: z.string().min(1) }) });

async function startMutantGraph() {
  // By run: what a failed run still reads must not be mistaken for the next one's.
  const runs = new Map<string, Served & { sent: string[] }>();
  const runOf = (url: string) => /run-\d+/.exec(url)?.[0] ?? '';
  const pageText = (url: string, host = '') => {
    const [, number = '0'] = /page=(\d+)/.exec(url) ?? [];
    const run = runs.get(runOf(url));
    const text = run?.pages[Number(number)] ?? '{"error":{}}';
    run?.sent.push(text);
    return text.replaceAll('HOST/v1.0', `${host}/v1.0/${runOf(url)}`);
  };
  const server = await startHttpServer(({ url, body, headers: { host } }) => {
    if (url.endsWith('/attendanceReports')) return { body: runs.get(runOf(url))?.reports ?? '' };
    if (!url.endsWith('$batch')) return { body: pageText(url, host) };
    const responses = Parts.parse(JSON.parse(body)).requests.map(
      (part) => `{"id":"${part.id}","status":200,"body":${asJson(pageText(part.url, host))}}`,
    );
    return { body: `{"responses":[${responses.join()}]}` };
  });
  /** Reads everything; sessions, or the AppError it ended in, and the identity ids that were in the pages sent. */
  const read = async (served: Served) => {
    const meetingId = `run-${runs.size}`;
    const run = { ...served, sent: [] };
    runs.set(meetingId, run);
    const { graph } = graphAt(server.address);
    const outcome = await readEverything(graph, { kind: 'me', meetingId }).catch((error: unknown) => error);
    return { outcome, identityIds: new Set(run.sent.flatMap(identityIdsIn)) };
  };
  return { read };
}

const asJson = (text: string) => (parse(text) === undefined ? JSON.stringify(text) : text);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Graph's ids differ by case alone where they are the same (GUIDs). */
function identityIdsIn(text: string): string[] {
  const page = Listed.safeParse(parse(text));
  const items = page.success ? page.data.value : [];
  return items.flatMap((item) => {
    const identified = Identified.safeParse(item);
    return identified.success ? [identified.data.identity.id.toLowerCase()] : [];
  });
}

const bodyOf = (value: Json, all: Mutation[], cut: number | null) => {
  const text = JSON.stringify(mutated(value, all));
  return cut === null ? text : text.slice(0, Math.floor(text.length * cut));
};

const pageOf = (people: number[], next: number | null): Json => ({
  value: people.map((i) => record(i)),
  ...(next === null ? {} : { '@odata.nextLink': `http://HOST/v1.0/next?page=${next}` }),
});
const rarely = fc.oneof(
  { weight: 9, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
);

describe('a thousand bodies that Graph should never send', () => {
  it('end in an answer about the right people, or in an error that has a name', async () => {
    const { read } = await startMutantGraph();
    let answers = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.option(mutations),
        fc.array(fc.option(mutations), { minLength: 3, maxLength: 3 }),
        fc.record({ reports: rarely, page: rarely }),
        async (count, ofReports, ofPages, cuts) => {
          const list = { value: Array.from({ length: count }, (_, i) => report(i)) };
          const pages = [pageOf([0, 1], 1), pageOf([2, 3], 2), pageOf([4, 5, 1], null)];
          const { outcome, identityIds } = await read({
            reports: bodyOf(list, ofReports ?? [], cuts.reports),
            pages: pages.map((page, i) => bodyOf(page, ofPages[i] ?? [], i === 1 ? cuts.page : null)),
          });
          if (!Array.isArray(outcome)) {
            expect(outcome).toBeInstanceOf(AppError);
            return;
          }
          answers += 1;
          const attendance = summarize(outcome);
          const identified = attendance.people.filter(({ anonymous }) => !anonymous);
          expect(identified).toHaveLength(identityIds.size);
          for (const { seconds } of attendance.people) expect(seconds === null || seconds >= 0).toBe(true);
          attendanceCard({ words, title: 'x', attendance, detail: 'private' });
        },
      ),
      { numRuns: 1000, seed },
    );
    // Most mutants are harmless: were all of them refused, nothing would have been shown.
    expect(answers).toBeGreaterThan(300);
  }, 30_000);

  it('tell the same in whatever order their records and pages come', async () => {
    const { read } = await startMutantGraph();
    // Three people, who came twice each.
    const records = Array.from({ length: 6 }, (_, i) => record(i, i % 3));
    await fc.assert(
      fc.asyncProperty(
        mutations,
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
        fc.integer({ min: 1, max: 6 }),
        async (changes, order, split) => {
          const odd = mutated([...records, record(2, 2)], changes);
          const items = Array.isArray(odd) ? odd : [];
          const shuffled = order.flatMap((i) => (i < items.length ? [items[i] ?? null] : []));
          const told = [];
          for (const list of [items, [...shuffled, ...items.slice(order.length)]]) {
            const next = { '@odata.nextLink': 'http://HOST/v1.0/next?page=1' };
            const pages = [{ value: list.slice(0, split), ...next }, { value: list.slice(split) }];
            const reports = JSON.stringify({ value: [report(0)] });
            const { outcome } = await read({ reports, pages: pages.map((page) => JSON.stringify(page)) });
            if (!Array.isArray(outcome)) throw outcome;
            told.push(
              summarize(outcome)
                .people.map(({ seconds, graphSeconds, firstJoin, lastLeave, openEnded, anonymous, role }) =>
                  JSON.stringify([seconds, graphSeconds, firstJoin, lastLeave, openEnded, anonymous, role.known]),
                )
                .sort(),
            );
          }
          expect(told[1]).toEqual(told[0]);
        },
      ),
      { numRuns: 300, seed },
    );
  }, 30_000);

  // Defects of src, told to its owner; `fails` turns red as soon as they are gone, and is then to be `it`.
  it('may hold ids that are no well-formed Unicode', async () => {
    const { read } = await startMutantGraph();
    const reports = JSON.stringify({ value: [{ id: 'x\uD800' }] });
    const { outcome } = await read({ reports, pages: ['{"value":[]}'] });
    expect(Array.isArray(outcome) || outcome instanceof AppError).toBe(true);
  });

  it('may tell of a negative time, which is no time', async () => {
    const { read } = await startMutantGraph();
    const odd = { identity: { id: 'a' }, totalAttendanceInSeconds: -1 };
    const pages = [JSON.stringify({ value: [odd] })];
    const { outcome } = await read({ reports: JSON.stringify({ value: [report(0)] }), pages });
    expect(Array.isArray(outcome) ? summarize(outcome).people[0]?.seconds : 'error').toBeNull();
  });
});

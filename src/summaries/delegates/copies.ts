import { wordsFor } from '../../words/index.js';
import { type Delivery, deliver } from '../deliver.js';
import { deliveryDeps, settled } from '../deliveryDeps.js';
import type { Room } from '../host.js';
import type { MeetingOfJob } from '../meetingOfJob.js';
import type { Run } from '../run.js';
import { delegateSummary, type SummaryAbout } from '../summaryCards.js';
import type { SummaryDeps } from '../summaryDeps.js';
import { copyOf } from '../summaryJob.js';
import { covers, type Delegate, delegatesOf, placeNamed, tagOfDelegate } from './delegations.js';

/** Those whom the organiser has named for this meeting. */
async function delegatesTold(
  deps: SummaryDeps,
  { job }: Run,
  { organizer, thread, isTheirs }: MeetingOfJob,
): Promise<Delegate[]> {
  const place = placeNamed(thread, job.meetingId);
  const named = (await delegatesOf(deps, organizer)).filter((one) => covers(one, place));
  return named.length > 0 && (await isTheirs()) ? named : [];
}

/**
 * Each of them gets, in private and in their own language, what the organiser gets. One who cannot be written to keeps it from nobody
 * else; what was surely not taken is tried again with the job.
 */
export async function tellDelegates(
  deps: SummaryDeps,
  run: Run,
  room: Room,
  {
    about,
    meeting,
    common,
  }: {
    about: SummaryAbout;
    meeting: MeetingOfJob;
    common: Pick<Delivery, 'occurrence' | 'what' | 'reports'>;
  },
): Promise<void> {
  const { tenantId, aadObjectId: of } = meeting.organizer;
  let failure: { failure: unknown } | null = null;
  for (const delegate of await delegatesTold(deps, run, meeting)) {
    const somebody = { tenantId, aadObjectId: delegate.aadObjectId, userId: delegate.userId };
    const words = wordsFor((await deps.host.readerOf(somebody)).locale, deps.defaultLocale);
    const card = async () => delegateSummary({ ...about, words }, of.toLowerCase());
    const ledger = copyOf(run.job, tagOfDelegate(delegate.aadObjectId));
    const send = async (own: Room) => {
      // Where their chat is, nobody needs to know from a job.
      const unnamed = { ...own, conversationId: '' };
      await deliver(deliveryDeps(deps, run), unnamed, ledger, { ...common, to: 'organizer', card });
      return true;
    };
    const told = await settled(deps, () => room.privately(somebody, send));
    if ('failure' in told) failure ??= told;
    else if (told.value === null) deps.count('organizer');
  }
  if (failure !== null) throw failure.failure;
}

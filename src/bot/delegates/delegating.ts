import type { TurnContext } from 'botbuilder';
import type { Delegating, Named, Whom } from '../../commands/parts/turn.js';
import { AppError } from '../../errors/appError.js';
import { isGuid } from '../../platform/guid.js';
import type { Asker } from '../../question/question.js';
import {
  addDelegate,
  allowAgain,
  type Delegate,
  decline,
  declinedBy,
  delegatesOf,
  hasDeclined,
  mayAdd,
  mostOrganizers,
  organizersOf,
  placeNamed,
  removeDelegate,
  removeDelegates,
  type Scope,
  type Somebody,
  scopeOf,
  tagOfDelegate,
} from '../../summaries/delegates/delegations.js';
import { nameFit } from '../../understanding/fit/names.js';
import { fitting } from '../../understanding/fit/titles.js';
import type { AppParts } from '../app.js';
import { incomingOf } from '../conversation/incoming.js';
import { sendCard } from '../conversation/sendCard.js';
import { isSignedOut } from '../signIn/signedOut.js';
import { organizerCalled, type Person, personCalled } from './people.js';
import { inTheirChat, nameOfAsker, tellItIsOver, toldCard } from './telling.js';

/** What an asker may do about who gets whose summaries. */
export function delegatingOf(app: AppParts, { context, asker }: { context: TurnContext; asker: Asker }): Delegating {
  const { tenantId } = asker;

  async function add(whom: Whom, thread: string | null): Promise<Named> {
    const { conversationId, meetingId } = incomingOf(context);
    const id = whom.mentioned ?? whom.directoryId ?? null;
    if (id === null) return { outcome: 'unknown', name: null };
    const member = whom.mentioned ? await app.people.in(context, conversationId, id, tenantId) : null;
    if (whom.mentioned && member === null) return { outcome: 'unknown', name: null };
    const directoryId = member?.directoryId ?? id;
    const refused = refusalOf(member, directoryId);
    if (refused !== null) return refused;
    const delegate: Somebody = { tenantId, aadObjectId: directoryId };
    const place = placeNamed(thread, meetingId);
    if (thread !== null && place === null) throw new AppError('meeting-unavailable', { reason: 'no post' });
    const may = await mayAdd(app, asker, { delegate, thread: place });
    if (may !== 'new') {
      const person = member ?? (await meant({ directoryId }))?.person ?? (await personCalled(app, context, delegate));
      return { outcome: may, name: person?.name ?? null };
    }
    // A message that nobody asked for: whoever names somebody and ends it in turns would send them one after the other.
    if (!(await app.paces.mayName(asker, delegate))) return { outcome: 'tooOften', name: member?.name ?? null };
    const by = await nameOfAsker(app, context, asker);
    const writing = { aadObjectId: directoryId, userId: member?.userId ?? null };
    const told = await inTheirChat(app, context, tenantId, writing, async (own, words) => {
      const { id: theirs } = own.activity.conversation;
      // In their own chat the connector says for certain who they are.
      const person = await app.people.in(own, theirs, directoryId, tenantId);
      if (person === null)
        return { refused: { outcome: 'unreachable' as const, name: member?.name ?? null }, person: null };
      const outside = refusalOf(person, person.directoryId);
      if (outside !== null) return { refused: outside, person: null };
      const of = asker.aadObjectId.toLowerCase();
      await sendCard(
        own,
        toldCard(words, { name: by, of, meetingId: place === null ? null : meetingId, all: place === null }),
      );
      return { refused: null, person, conversationId: theirs };
    });
    if (told === null) return { outcome: 'unreachable', name: member?.name ?? null };
    if (told.of.person === null) return told.of.refused;
    const { person, conversationId: theirs } = told.of;
    const named = { aadObjectId: directoryId, userId: person.userId, conversationId: theirs };
    const became = await addDelegate(app, asker, { delegate: named, thread: place });
    // Signing out ends it for all, also for whom is being named at that moment.
    if (await isSignedOut(app, asker)) {
      await removeDelegate(app, asker, delegate);
      throw new AppError('signed-out');
    }
    return { outcome: became === 'new' ? 'added' : became, name: person.name };
  }

  const refusalOf = (person: Person | null, directoryId: string): Named | null => {
    if (directoryId.toLowerCase() === asker.aadObjectId.toLowerCase()) return { outcome: 'self', name: null };
    return person?.isOutsider ? { outcome: 'guest', name: null } : null;
  };

  const delegatePerson = ({ aadObjectId, conversationId }: Delegate) =>
    personCalled(app, context, { tenantId, aadObjectId }, conversationId);

  /** Which of those who were named is meant; null for nobody, or for several. */
  async function meant({ mentioned, directoryId, name = '', tag }: Whom) {
    const all = await delegatesOf(app, asker);
    const { conversationId } = incomingOf(context);
    if (tag) return withPerson(all.find(({ aadObjectId }) => tagOfDelegate(aadObjectId) === tag));
    const member = mentioned ? await app.people.in(context, conversationId, mentioned, tenantId) : null;
    const id = member?.directoryId ?? directoryId ?? null;
    if (id !== null) return withPerson(all.find((one) => one.aadObjectId === id.toLowerCase()));
    const people = await Promise.all(
      all.map(async (delegate) => ({ delegate, person: await delegatePerson(delegate) })),
    );
    return called(people, name);
  }

  const withPerson = async (delegate: Delegate | undefined) =>
    delegate === undefined ? null : { delegate, person: await delegatePerson(delegate) };

  async function organizers(of: readonly (Somebody & Partial<Scope>)[]) {
    return Promise.all(of.map(async (one) => ({ organizer: one, person: await organizerCalled(app, context, one) })));
  }

  /**
   * The organiser of a button. What they share need not be shared now: whoever is named and left out in turns could not decline otherwise.
   * What they are called is told where they have named the asker, or the asker has declined them before.
   */
  async function organizerOf(of: string) {
    if (!isGuid(of)) return null;
    const organizer = { tenantId, aadObjectId: of.toLowerCase() };
    const scope = await scopeOf(app, organizer, asker);
    const isKnown = scope !== null || (await hasDeclined(app, organizer, asker));
    // Ids of one's own making are not stored without end.
    if (!isKnown && (await declinedBy(app, asker)).length >= mostOrganizers) return null;
    const person = isKnown
      ? await organizerCalled(app, context, { ...organizer, threads: scope?.threads ?? [] })
      : null;
    return { organizer, person };
  }

  return {
    add,
    async end(whom) {
      const found = await meant(whom);
      if (found === null) return null;
      const { delegate, person } = found;
      if (!(await removeDelegate(app, asker, { tenantId, aadObjectId: delegate.aadObjectId }))) return null;
      await tellItIsOver(app, context, asker, { name: await nameOfAsker(app, context, asker), ended: [delegate] });
      return { name: person?.name ?? null };
    },
    async list() {
      const named = await Promise.all((await delegatesOf(app, asker)).map(withPerson));
      const from = await organizers(await organizersOf(app, asker));
      return {
        to: named.flatMap((one) =>
          one === null
            ? []
            : [
                {
                  name: one.person?.name ?? null,
                  tag: tagOfDelegate(one.delegate.aadObjectId),
                  meetings: howMany(one.delegate),
                },
              ],
        ),
        from: from.map(({ organizer, person }) => ({
          name: person?.name ?? null,
          of: organizer.aadObjectId,
          tag: tagOfDelegate(organizer.aadObjectId),
          meetings: howMany(organizer),
        })),
      };
    },
    async decline(of, name) {
      const found =
        of === null ? called(await organizers(await organizersOf(app, asker)), name) : await organizerOf(of);
      if (found === null) return null;
      await decline(app, asker, found.organizer);
      return { name: found.person?.name ?? null, of: found.organizer.aadObjectId };
    },
    async allow(of, name) {
      const found = of === null ? called(await organizers(await declinedBy(app, asker)), name) : await organizerOf(of);
      if (found === null || !(await allowAgain(app, asker, found.organizer))) return null;
      return { name: found.person?.name ?? null };
    },
  };
}

const howMany = ({ all = false, threads = [] }: Partial<Scope>): 'all' | number => (all ? 'all' : threads.length);

/** The only one of that name or address; null for nobody, and for several. */
function called<T extends { person: Person | null }>(people: readonly T[], name: string): T | null {
  const typed = name.trim().replace(/^@/u, '').toLowerCase();
  if (typed === '') return null;
  const byAddress = people.filter(({ person }) => person?.addresses.includes(typed));
  const found =
    byAddress.length > 0 ? byAddress : fitting([...people], ({ person }) => person?.name ?? null, typed, nameFit);
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}

/** The organiser signs out, or removes the bot: nobody asks on their behalf any more, and everybody is told. */
export async function endAllOf(app: AppParts, context: TurnContext, organizer: Asker): Promise<number> {
  const ended = await removeDelegates(app, organizer);
  if (ended.length === 0) return 0;
  const name = await nameOfAsker(app, context, organizer);
  await tellItIsOver(app, context, organizer, { name, ended });
  return ended.length;
}

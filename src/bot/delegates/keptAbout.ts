import { z } from 'zod';
import type { ForgottenKind } from '../../commands/parts/turn.js';

/** Somebody whose entries are looked for: every id that the storage may know them by. */
export interface Owner {
  tenantId: string;
  aadObjectId: string;
  userId: string;
  /** Their 1:1 chat; null where none is known. */
  conversationId: string | null;
}

/** Whose an entry is, by its key after the kind, in lower case and cut at each stroke, and by its value. */
interface Kept {
  as: ForgottenKind;
  isOf(entry: { parts: string[]; value: unknown }, owner: Owner): boolean;
}

/** Why nobody's name, nor id, is on it. */
interface NobodysOwn {
  why: string;
}

const same = (one: unknown, other: string): boolean =>
  typeof one === 'string' && one.toLowerCase() === other.toLowerCase();

/** `kind/tenant/person/…` */
const underPerson = ({ parts }: { parts: string[] }, { tenantId, aadObjectId }: Owner): boolean =>
  same(parts[0], tenantId) && same(parts[1], aadObjectId);
/** `kind/tenant/…/person` */
const endsWithPerson = ({ parts }: { parts: string[] }, { tenantId, aadObjectId }: Owner): boolean =>
  same(parts[0], tenantId) && same(parts.at(-1), aadObjectId);
const inOwnChat = ({ parts }: { parts: string[] }, { tenantId, conversationId }: Owner): boolean =>
  conversationId !== null && same(parts[0], tenantId) && same(parts.slice(1).join('/'), conversationId);

const Sharer = z.object({ sharer: z.object({ tenantId: z.string(), aadObjectId: z.string() }) });
const Subscribed = z.object({ organizer: z.object({ tenantId: z.string(), aadObjectId: z.string() }) });
const Reference = z.object({ user: z.object({ aadObjectId: z.string() }) });
const Waiting = z.object({ there: z.object({ user: z.object({ id: z.string() }) }) });
const Posted = z.object({ asker: z.string() });
const Named = z.object({ by: z.string() });
const OnBehalf = z.object({ of: z.string() });
const isAskedFor = (value: unknown, { aadObjectId }: Owner): boolean =>
  same(OnBehalf.safeParse(value).data?.of, aadObjectId);

/**
 * Every kind of entry, and whose it is. A kind that is missing here is found by a test: what is stored of somebody must be theirs to
 * have deleted.
 */
export const keptKinds: Readonly<Record<string, Kept | NobodysOwn>> = {
  conversation: {
    as: 'chat',
    isOf: (entry, owner) =>
      inOwnChat(entry, owner) ||
      (same(entry.parts[0], owner.tenantId) &&
        same(Reference.safeParse(entry.value).data?.user.aadObjectId, owner.aadObjectId)),
  },
  person: { as: 'chat', isOf: underPerson },
  welcomed: { as: 'chat', isOf: inOwnChat },
  choice: { as: 'choices', isOf: underPerson },
  'summary-named': {
    as: 'choices',
    isOf: ({ parts, value }, { tenantId, aadObjectId }) =>
      same(parts[0], tenantId) && same(Named.safeParse(value).data?.by, aadObjectId),
  },
  share: {
    as: 'shares',
    isOf: ({ value }, { tenantId, aadObjectId }) => {
      const sharer = Sharer.safeParse(value).data?.sharer;
      return same(sharer?.tenantId, tenantId) && same(sharer?.aadObjectId, aadObjectId);
    },
  },
  posted: {
    as: 'shares',
    isOf: ({ parts, value }, { tenantId, aadObjectId }) =>
      same(parts[0], tenantId) && same(Posted.safeParse(value).data?.asker, aadObjectId),
  },
  delegates: { as: 'delegations', isOf: underPerson },
  delegated: { as: 'delegations', isOf: (entry, owner) => underPerson(entry, owner) || endsWithPerson(entry, owner) },
  // Of whoever declined alone: an organiser who is forgotten may be back tomorrow, and name them again.
  declined: { as: 'delegations', isOf: underPerson },
  'summary-waiting': { as: 'jobs', isOf: underPerson },
  subscription: {
    as: 'subscriptions',
    isOf: ({ value }, { tenantId, aadObjectId }) => {
      const organizer = Subscribed.safeParse(value).data?.organizer;
      return same(organizer?.tenantId, tenantId) && same(organizer?.aadObjectId, aadObjectId);
    },
  },
  last: {
    as: 'questions',
    // One that was asked on their behalf says so.
    isOf: (entry, owner) =>
      endsWithPerson(entry, owner) || (same(entry.parts[0], owner.tenantId) && isAskedFor(entry.value, owner)),
  },
  unanswered: {
    as: 'questions',
    isOf: ({ value }, { userId }) => same(Waiting.safeParse(value).data?.there.user.id, userId),
  },
  // `state/channel/conversations/…/users/…/sign-in`, as the SDK names it.
  state: { as: 'signIn', isOf: ({ parts }, { userId }) => parts.some((part) => same(part, userId)) },
  exchange: {
    as: 'signIn',
    isOf: ({ parts }, { tenantId, userId }) => same(parts[0], tenantId) && same(parts[1], userId),
  },
  'signed-out': { why: 'it keeps Teams from signing them in by itself, and is what is said to stay' },
  errand: { why: 'sealed: nobody can tell whose it is; gone within a quarter of an hour' },
  upload: { why: 'a hash; gone within an hour' },
  unread: { why: 'the id of a message, for five minutes' },
  instance: { why: 'of a process' },
  occurrence: { why: 'when a chat’s meeting took place' },
  'summary-messages': { why: 'ids of messages in a chat' },
};

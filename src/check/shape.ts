import { isRecord } from '../graph/http/plainWire.js';

/**
 * The keys that a shape may name, in the order in which it names them. All are Microsoft's own words; of any other key only the
 * number is told, since a key could be somebody's name.
 */
const knownKeys = [
  'value',
  '@odata.type',
  'id',
  'subject',
  'start',
  'end',
  'dateTime',
  'timeZone',
  'isOrganizer',
  'isCancelled',
  'seriesMasterId',
  'onlineMeeting',
  'joinUrl',
  'joinWebUrl',
  'joinInformation',
  'joinMeetingIdSettings',
  'meetingType',
  'chatInfo',
  'threadId',
  'messageId',
  'replyChainMessageId',
  'participants',
  'organizer',
  'attendees',
  'startDateTime',
  'endDateTime',
  'creationDateTime',
  'allowAttendanceReport',
  'meetingStartDateTime',
  'meetingEndDateTime',
  'totalParticipantCount',
  'externalEventInformation',
  'attendanceRecords',
  'emailAddress',
  'identity',
  'displayName',
  'tenantId',
  'userIdentityType',
  'role',
  'totalAttendanceInSeconds',
  'attendanceIntervals',
  'joinDateTime',
  'leaveDateTime',
  'durationInSeconds',
  'registrantId',
  'registrationId',
  'externalRegistrationInformation',
  'referrer',
  'status',
  'email',
  'firstName',
  'lastName',
  'userId',
  'registrationDateTime',
  'cancelationDateTime',
  'preferredTimezone',
  'preferredLanguage',
  'registrationQuestionAnswers',
  'audience',
  'coOrganizers',
  'isInviteOnly',
  'invitedAttendees',
  'details',
  'msGraphResourceId',
  'scheduledStartTime',
  'scheduledEndTime',
  'title',
  'type',
  'conversation',
  'conversationType',
  'isGroup',
  'aadObjectId',
  'user',
  'meeting',
  'inMeeting',
] as const;
const known: ReadonlySet<string> = new Set(knownKeys);

const deepest = 4;
const mostElements = 50;
const longest = 600;
const most = 99;

/** `{id,chatInfo:{threadId},+2}`: which known keys an answer has, and how many others. No value of it is told. */
export const shapeOf = (value: unknown): string => shape([value], 0).slice(0, longest);

/** Of values that stand for each other, such as the elements of a list: what any of them has. */
function shape(values: unknown[], depth: number): string {
  const told = values.filter((one) => one !== null && one !== undefined);
  if (told.length === 0) return 'null';
  const lists = told.filter(Array.isArray);
  if (lists.length > 0) {
    const elements = lists.flat().slice(0, mostElements);
    if (elements.length === 0) return '[]';
    return depth >= deepest ? '[…]' : `[${shape(elements, depth + 1)}]`;
  }
  const objects = told.filter(isRecord);
  if (objects.length === 0) return typeof told[0];
  return depth >= deepest ? '{…}' : `{${keysOf(objects, depth).join(',')}}`;
}

function keysOf(objects: Record<string, unknown>[], depth: number): string[] {
  const named = knownKeys.flatMap((key) => {
    const having = objects.filter((one) => Object.hasOwn(one, key));
    if (having.length === 0) return [];
    const inside = shape(
      having.map((one) => one[key]),
      depth + 1,
    );
    return [/^[[{]|^null$/.test(inside) ? `${key}:${inside}` : key];
  });
  const others = new Set(objects.flatMap((one) => Object.keys(one).filter((key) => !known.has(key)))).size;
  return others === 0 ? named : [...named, `+${Math.min(most, others)}`];
}

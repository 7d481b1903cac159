import type { RegistrationStatus } from './expected/registrant.js';

/** What an invitee answered (graph: responseStatus); `none` covers no answer and an unknown one. */
export type Response = 'accepted' | 'tentative' | 'declined' | 'none' | 'organizer';

/** Somebody, or something, on a calendar event's list of attendees. The calendar gives no directory ids. */
export interface Invitee {
  /** Lower-cased; null where the calendar has none. May be an alias, or a distribution list's. */
  address: string | null;
  displayName: string | null;
  /** A resource is a room or a device. */
  type: 'required' | 'optional' | 'resource';
  /** Null for somebody who was not asked to answer, because they registered, for example. */
  response: Response | null;
  /** Only for somebody who registered; missing for somebody who was invited. */
  registration?: RegistrationStatus;
  /** A member of the channel, whom nobody invited by name. */
  isMember?: true;
}

export interface Invitation {
  /** Lower-cased address of the organiser; null when the calendar does not tell. */
  organizerAddress: string | null;
  invitees: Invitee[];
}

/** A member of the meeting's chat, as the connector knows them. */
export interface ChatMember {
  directoryId: string;
  /** Address and user principal name, lower-cased; no empty ones. */
  addresses: string[];
  /** Null or absent where the connector tells none. */
  displayName?: string | null;
}

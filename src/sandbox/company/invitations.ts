import { colleague } from './company.js';

/** An attendee of a calendar event as Graph writes it: without a directory id. */
export interface AttendeeBody {
  type: 'required' | 'optional' | 'resource';
  status: { response: Response; time: string };
  emailAddress: { name: string; address: string };
}

type Response = 'accepted' | 'tentativelyAccepted' | 'declined' | 'none';

const invite = (name: string, address: string, response: Response, type: AttendeeBody['type']): AttendeeBody => ({
  type,
  status: { response, time: response === 'none' ? '0001-01-01T00:00:00Z' : '2026-11-02T09:00:00Z' },
  emailAddress: { name, address },
});
const required = (index: number, response: Response = 'accepted', address = colleague(index).mail) =>
  invite(colleague(index).name, address, response, 'required');

const dana = invite('Dana Whitfield', 'dana@kestrelbooks.example', 'accepted', 'required');

/** Who is invited to each meeting, as untidy as invitations are; nobody for a meeting that is not named here. */
const invitations: Record<string, AttendeeBody[]> = {
  'Customer onboarding: Kestrel Books': [
    required(1),
    required(5),
    required(8, 'tentativelyAccepted'),
    required(10, 'none'),
    dana,
    invite('', 'frontdesk@kestrelbooks.example', 'none', 'required'),
  ],
  'Design review': [required(3), required(4), required(9)],
  'Weekly product sync': [
    required(1, 'accepted', 'Priya.Natarajan@Fernhill.example'),
    // By his user principal name, which the report does not have.
    required(2, 'accepted', colleague(2).upn),
    required(3, 'tentativelyAccepted', 'MEI.TANAKA@fernhill.example'),
    required(4),
    required(5),
    required(6),
    required(7),
    required(8, 'declined'),
    required(9, 'none'),
    invite(colleague(10).name, colleague(10).mail, 'none', 'optional'),
    // An alias nobody knows of.
    invite('Tom', 'tom@fernhill.example', 'accepted', 'required'),
    dana,
    invite('Design team', 'design-team@fernhill.example', 'none', 'required'),
    invite('Room Oak', 'room-oak@fernhill.example', 'accepted', 'resource'),
    invite('Someone', '', 'none', 'required'),
  ],
  'Budget review': [required(0), required(1, 'none')],
  // As in most channels: the group alone.
  'Launch planning': [invite('Launch', 'launch@fernhill.example', 'none', 'required')],
};

export const invitationTo = (subject: string): AttendeeBody[] => invitations[subject] ?? [];

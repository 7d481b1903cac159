import { colleague } from '../../src/sandbox/company/company.js';
import type { AttendeeBody } from '../../src/sandbox/company/invitations.js';
import type { Tenant } from './tenant.js';

type Answer = AttendeeBody['status']['response'];

const invitee = (index: number, response: Answer, type: AttendeeBody['type'] = 'required'): AttendeeBody => ({
  type,
  status: { response, time: response === 'none' ? '0001-01-01T00:00:00Z' : '2026-11-02T09:00:00Z' },
  emailAddress: { name: colleague(index).name, address: colleague(index).mail },
});

/** The channel's meeting with an invitation that names people, as when somebody adds them to the group it is for. */
export function inviteByName({ world }: Pick<Tenant, 'world'>): void {
  const planning = world.meetings.find(({ subject }) => subject === 'Launch planning');
  if (planning === undefined) throw new Error('no launch planning');
  planning.invited = [
    ...[1, 2, 3, 4, 5, 7].map((index) => invitee(index, 'accepted')),
    invitee(8, 'tentativelyAccepted'),
    invitee(10, 'declined'),
    invitee(9, 'none', 'optional'),
  ];
}

import { describe, expect, it } from 'vitest';
import { readInvitation } from '../../src/graph/invitation.js';
import { failureOf, graphAt, graphFailure } from '../helpers/graph.js';
import { startHttpServer } from '../helpers/httpServer.js';

const invitationIn = async (body: unknown) => {
  const server = await startHttpServer([{ body }]);
  return { server, invitation: await readInvitation(graphAt(server.address).graph, 'AAMk=/+1') };
};
const person = (address: unknown, more: object = {}) => ({
  type: 'required',
  status: { response: 'none', time: '0001-01-01T00:00:00Z' },
  emailAddress: { name: 'Ilse Brandt', address },
  ...more,
});

describe('the invitation of a calendar event', () => {
  it('is one call that asks for no more than who was invited', async () => {
    const { server } = await invitationIn({ attendees: [] });
    expect(server.seen()).toEqual(['GET /v1.0/me/events/AAMk=%2F%2B1?$select=organizer%2Cattendees']);
  });

  it('holds addresses in lower case, names, types and answers', async () => {
    const { invitation } = await invitationIn({
      organizer: { emailAddress: { name: 'Mo', address: 'MO@Example.com' } },
      attendees: [
        person(' Ilse.Brandt@EXAMPLE.com ', { status: { response: 'tentativelyAccepted' } }),
        person('oak@example.com', { type: 'Resource', status: { response: 'Accepted' } }),
        person('kai@example.com', { type: 'optional', status: { response: 'declined' } }),
        person('mo@example.com', { status: { response: 'organizer' } }),
        person('jun@example.com', { status: { response: 'notResponded' } }),
      ],
    });
    const displayName = 'Ilse Brandt';
    expect(invitation).toEqual({
      organizerAddress: 'mo@example.com',
      invitees: [
        { address: 'ilse.brandt@example.com', displayName, type: 'required', response: 'tentative' },
        { address: 'oak@example.com', displayName, type: 'resource', response: 'accepted' },
        { address: 'kai@example.com', displayName, type: 'optional', response: 'declined' },
        { address: 'mo@example.com', displayName, type: 'required', response: 'organizer' },
        { address: 'jun@example.com', displayName, type: 'required', response: 'none' },
      ],
    });
  });

  it('keeps those whose address is missing: they were invited all the same', async () => {
    const { invitation } = await invitationIn({ attendees: [person(''), person(null), { type: 'required' }] });
    expect(invitation.invitees.map(({ address }) => address)).toEqual([null, null, null]);
    expect(invitation.invitees[2]).toEqual({ address: null, displayName: null, type: 'required', response: 'none' });
  });

  it('takes an unknown type for optional: nobody is missed on a guess', async () => {
    const { invitation } = await invitationIn({
      attendees: [person('a@example.com', { type: 'moderator' }), person('b@example.com', { type: null })],
    });
    expect(invitation.invitees.map(({ type }) => type)).toEqual(['optional', 'optional']);
  });

  it.each([{}, { attendees: null }, { attendees: 'all', organizer: 7 }, { attendees: [null, 'x', 5] }])(
    'is empty when the list is hidden or odd: %j',
    async (body) => {
      expect((await invitationIn(body)).invitation).toEqual({ organizerAddress: null, invitees: [] });
    },
  );

  it('fails when the event is gone', async () => {
    const server = await startHttpServer([graphFailure(404, 'ErrorItemNotFound', 'not found')]);
    expect((await failureOf(readInvitation(graphAt(server.address).graph, 'x'))).code).toBe('meeting-gone');
  });
});

import { describe, expect, it } from 'vitest';
import { isOrganizerOf, isOwnEvent, isSomebodyElses, mayBeOwnEvent } from '../../src/meetings/organizer.js';

describe('who organises a meeting', () => {
  it.each<[string, string | null, string, { own: boolean; elses: boolean }]>([
    ['is whom the connector names', 'a1', 'a1', { own: true, elses: false }],
    ['is the same person in capitals', 'a1', 'A1', { own: true, elses: false }],
    ['is nobody else', 'a1', 'b2', { own: false, elses: true }],
    ['is nobody where nobody is named', null, 'b2', { own: false, elses: false }],
  ])('%s', (_what, organizerAadObjectId, aadObjectId, { own, elses }) => {
    expect(isOrganizerOf({ organizerAadObjectId }, { aadObjectId })).toBe(own);
    expect(isSomebodyElses({ organizerAadObjectId }, { aadObjectId })).toBe(elses);
  });

  it.each([
    [true, { own: true, mayBe: true }],
    [false, { own: false, mayBe: false }],
    [null, { own: false, mayBe: true }],
  ])('of an event whose isOrganizer is %s', (isOrganizer, { own, mayBe }) => {
    expect(isOwnEvent({ isOrganizer })).toBe(own);
    expect(mayBeOwnEvent({ isOrganizer })).toBe(mayBe);
  });
});

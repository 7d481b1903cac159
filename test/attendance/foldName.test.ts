import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/attendance/knownInvitee.js';

describe('a name, folded to be compared', () => {
  it.each([
    'Jonas Weber',
    'Weber, Jonas',
    'Weber, Jonas (Guest)',
    'Jonas Weber [Contoso] (he/him)',
    'JONAS WÉBER (Contoso (Extern)',
    'Jonas Weber (Contoso Consult',
  ])('%j is Jonas Weber’s', (name) => {
    expect(foldName(name)).toBe('jonas weber');
  });

  it.each([null, '', '(Guest)', '...'])('%j is nobody’s', (name) => {
    expect(foldName(name)).toBe('');
  });
});

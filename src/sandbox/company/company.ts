import { normalized } from '../../platform/normalized.js';

/** Ids of the invented tenant. */
export const tenantId = '7b1c3f0e-5d2a-4c8e-9a64-2f0d6c1b8e35';
export const botAppId = '3d9e5c70-18b4-4f2b-8c6d-90a7e4512bfa';
export const botPassword = 'sandbox-bot-password';
export const ssoSecret = 'sandbox-sso-secret';
export const connectionName = 'attendance';

/** Someone with an account in the tenant. */
export interface Colleague {
  /** Directory object id. */
  oid: string;
  /** The connector's id. */
  teamsId: string;
  name: string;
  mail: string;
  /** User principal name: for some not their address. */
  upn: string;
}

const names = [
  'Alex Moreno',
  'Priya Natarajan',
  'Jonas Weber',
  'Mei Tanaka',
  'Sam O’Connor',
  'Lucía Ferrer',
  'Amara Okafor',
  'Noah Lindqvist',
  'Hana Kobayashi',
  'Émile Laurent',
  'Grace Mwangi',
  'Tom_Becker *ops*',
];

/** A small design studio. The first one is who sits in front of the sandbox; the last one likes Markdown. */
export const colleagues: Colleague[] = names.map((name, i) => {
  const [first = '', last = ''] = normalized(name, 'NFD')
    .replace(/[^a-zA-Z ]/g, '')
    .trim()
    .toLowerCase()
    .split(' ');
  const mail = `${last === '' ? first : `${first}.${last}`}@fernhill.example`;
  return {
    oid: `a0000000-0000-4000-8000-${String(i + 1).padStart(12, '0')}`,
    teamsId: `29:sandbox-user-${i + 1}`,
    name,
    mail,
    upn: i % 5 === 2 ? `${first.slice(0, 1)}.${last}@fernhill.example` : mail,
  };
});

/** Somebody of another company who has a guest account in the tenant. */
export const guestAccount: Colleague = {
  oid: 'a0000000-0000-4000-8000-0000000000e1',
  teamsId: '29:sandbox-guest-1',
  name: 'Robin Vance',
  mail: 'robin.vance@harbourline.example',
  upn: 'robin.vance_harbourline.example#EXT#@fernhill.example',
};

/** Everybody with an account in the tenant. */
export const everybody: Colleague[] = [...colleagues, guestAccount];

export const colleague = (index: number): Colleague => {
  const found = colleagues[index];
  if (!found) throw new Error(`no colleague ${index}`);
  return found;
};

export const currentUser = colleague(0);

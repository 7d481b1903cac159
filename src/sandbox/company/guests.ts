import type { Colleague } from './company.js';

/** Somebody with an account in another tenant, who is in a chat of this one. */
export interface Guest extends Colleague {
  tenantId: string;
}

/** In the chat of the weekly meeting, but on no invitation and in no report. */
export const kestrelGuest: Guest = {
  oid: 'b0000000-0000-4000-8000-000000000001',
  teamsId: '29:kestrel-user-1',
  name: 'Ines Vidal (Kestrel)',
  mail: 'ines.vidal@kestrelbooks.example',
  upn: 'ines.vidal@kestrelbooks.example',
  tenantId: '5e0c9c8a-41f7-4a0d-9d3b-6f2f1d0c7b92',
};

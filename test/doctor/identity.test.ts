import { describe, expect, it } from 'vitest';
import { lineOf } from '../../src/doctor/doctor.js';
import { checkAppIds } from '../../src/doctor/identity.js';
import { complete, configOf, ids, unsigned } from '../config/environments.js';

const bare = { ...complete, MicrosoftAppPassword: undefined };
const managed = { ...bare, MicrosoftAppType: 'UserAssignedMSI' };
const federated = { ...bare, MicrosoftAppManagedIdentityClientId: ids.other };

describe('the app ids', () => {
  it('are one where bot and sign-in are the same app, however it is written', () => {
    const line = 'ok    app ids: one, for the bot, for sign-in and for the Teams app';
    expect(lineOf(checkAppIds(configOf(federated)), false)).toBe(line);
    expect(lineOf(checkAppIds(configOf({ ...federated, SSO_CLIENT_ID: ids.app.toUpperCase() })), false)).toBe(line);
  });

  it('may be two, which is told with the page that helps if Teams minds', () => {
    const two = (environment: typeof complete) =>
      lineOf(checkAppIds(configOf({ ...environment, SSO_CLIENT_ID: ids.other })), false);
    expect(two(managed)).toMatch(/^ok {4}app ids: two, for the bot is a managed identity\. .*docs\/moving\.md$/);
    expect(two(complete)).toMatch(/^ok {4}app ids: two, for the bot is an app of its own\. /);
  });

  it('are nobody’s concern on a bot that takes unsigned messages', () => {
    expect(checkAppIds(configOf(unsigned))).toMatchObject({ ok: true });
  });
});

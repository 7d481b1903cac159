import { describe, expect, it } from 'vitest';
import { complete, configOf, problemsOf, troubled } from './environments.js';

describe('an odd value', () => {
  it('among the poll steps is refused', () => {
    expect(troubled({ ...complete, SUMMARY_POLL_MINUTES: '1,Infinity' })).toEqual(['SUMMARY_POLL_MINUTES']);
  });

  it('that is no host is refused', () => {
    expect(troubled({ ...complete, HOST: 'not a host' })).toEqual(['HOST']);
  });

  it('with a password inside is refused without repeating it', () => {
    const problems = problemsOf({ ...complete, SERVICE_URL_HOSTS: 'me:hunter2@host' });
    expect(problems).toHaveLength(1);
    expect(problems.join()).not.toContain('hunter2');
  });
});

describe('a bot in the US Government’s Azure', () => {
  it('gets its tokens in that cloud', () => {
    const config = configOf({ ...complete, ChannelService: 'https://botframework.azure.us' });
    expect(config.entraAuthorityHost).toBe('https://login.microsoftonline.us');
    expect(config.botFramework.multiTenantAuthority).toBe('MicrosoftServices.onmicrosoft.us');
  });
});

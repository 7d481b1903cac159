import { AuthError, ClientAuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-node';
import { describe, expect, it } from 'vitest';
import { entraError } from '../../src/auth/entraError.js';

const text = 'AADSTS0: Ilse Brandt (ilse@example.com) must do something.';
const server = (code: string, number?: string, subError?: string) =>
  new ServerError(code, 'correlation', text, subError, number, 400);
const interaction = (code: string, subError?: string, number?: string) =>
  new InteractionRequiredAuthError(code, 'correlation', text, subError, '', '', '', number);
const codeOf = (error: unknown) => entraError(error, 'report').code;

describe('a failed exchange', () => {
  it.each([
    ['65001', 'consent-missing'],
    ['50076', 'step-up'],
    ['50079', 'step-up'],
    ['50158', 'step-up'],
    ['53000', 'step-up'],
    ['53001', 'step-up'],
    ['53003', 'step-up'],
    ['50013', 'sign-in-expired'],
    ['500133', 'sign-in-expired'],
    ['50173', 'sign-in-expired'],
    ['70043', 'sign-in-expired'],
    ['70044', 'sign-in-expired'],
    ['700082', 'sign-in-expired'],
    ['500131', 'service-misconfigured'],
    ['7000215', 'service-misconfigured'],
    ['7000222', 'service-misconfigured'],
    ['700016', 'service-misconfigured'],
  ])('with number %s is %s, of whatever class and code it arrives', (number, code) => {
    expect(codeOf(server('invalid_grant', number))).toBe(code);
    expect(codeOf(interaction('invalid_grant', undefined, number))).toBe(code);
  });

  it('that needs interaction is missing consent only when it says so', () => {
    expect(codeOf(interaction('invalid_grant', 'consent_required'))).toBe('consent-missing');
    expect(codeOf(interaction('consent_required'))).toBe('consent-missing');
    expect(codeOf(interaction('interaction_required', 'basic_action'))).toBe('step-up');
    expect(codeOf(interaction('login_required', undefined, '99999'))).toBe('step-up');
  });

  it('without a known number is judged by its code', () => {
    expect(codeOf(server('invalid_client'))).toBe('service-misconfigured');
    expect(codeOf(server('unauthorized_client', '99999'))).toBe('service-misconfigured');
    expect(codeOf(server('invalid_grant'))).toBe('sign-in-expired');
    expect(codeOf(server('temporarily_unavailable'))).toBe('sign-in-down');
    expect(codeOf(new ClientAuthError('network_error', 'correlation'))).toBe('sign-in-down');
    expect(codeOf(new AuthError('', ''))).toBe('sign-in-down');
  });

  it('that never reached Entra means that sign-in is down', () => {
    const failure = new TypeError('fetch failed: ilse@example.com');
    expect(entraError(failure, 'report')).toMatchObject({
      code: 'sign-in-down',
      details: { reason: 'TypeError' },
      cause: failure,
    });
    expect(entraError('boom', 'report').details).toEqual({ reason: 'unknown' });
  });

  it('is logged with number, codes and the set of scopes, and never with Entra’s text', () => {
    const { details, message } = entraError(server('invalid_grant', '65001', 'consent_required'), 'calendar');
    expect(details).toEqual({
      errorNo: '65001',
      errorCode: 'invalid_grant',
      subError: 'consent_required',
      scopeSet: 'calendar',
    });
    expect(JSON.stringify({ details, message })).not.toMatch(/Ilse|example\.com|AADSTS/);
  });
});

import { AuthError, InteractionRequiredAuthError } from '@azure/msal-node';
import { AppError } from '../errors/appError.js';
import type { ErrorCode } from '../errors/table.js';
import { errorName } from '../platform/telemetry/errorOrigin.js';
import type { ScopeSet } from './scopes.js';

// learn: entra reference-error-codes. 50013, 500133, 70043 and the like arrive as ServerError, so the number decides.
const byNumber: Record<string, ErrorCode> = {
  65001: 'consent-missing',
  50076: 'step-up',
  50079: 'step-up',
  50158: 'step-up',
  53000: 'step-up',
  53001: 'step-up',
  53003: 'step-up',
  50013: 'sign-in-expired',
  500133: 'sign-in-expired',
  50173: 'sign-in-expired',
  70043: 'sign-in-expired',
  70044: 'sign-in-expired',
  700082: 'sign-in-expired',
  500131: 'service-misconfigured',
  7000215: 'service-misconfigured',
  7000222: 'service-misconfigured',
  700016: 'service-misconfigured',
};

/** A failed exchange as an AppError. The AADSTS number is logged, its text is not: it may name the user. */
export function entraError(error: unknown, scopeSet: ScopeSet | 'application'): AppError {
  if (!(error instanceof AuthError)) {
    return new AppError('sign-in-down', { reason: errorName(error) }, error);
  }
  const number = 'errorNo' in error ? String(error.errorNo ?? '') : '';
  const details = { errorNo: number, errorCode: error.errorCode, subError: error.subError, scopeSet };
  const code = classify(error, number);
  // Only an administrator can consent to this set, so the remedy is another one.
  if (code === 'consent-missing' && scopeSet === 'events') return new AppError('events-not-allowed', details, error);
  const claims = 'claims' in error && typeof error.claims === 'string' && error.claims !== '' ? error.claims : null;
  return new AppError(code, details, error, claims);
}

function classify(error: AuthError, number: string): ErrorCode {
  const known = byNumber[number];
  if (known) return known;
  if (error instanceof InteractionRequiredAuthError) {
    return error.subError === 'consent_required' || error.errorCode === 'consent_required'
      ? 'consent-missing'
      : 'step-up';
  }
  if (error.errorCode === 'invalid_client' || error.errorCode === 'unauthorized_client') return 'service-misconfigured';
  return error.errorCode === 'invalid_grant' ? 'sign-in-expired' : 'sign-in-down';
}

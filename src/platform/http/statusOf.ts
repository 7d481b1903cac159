/**
 * The HTTP status of the answer an error stands for, as RefusedRequest and the errors of both SDKs carry it (`statusCode`); null
 * for everything else: a broken connection, a deadline, a mistake of ours.
 */
export function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return null;
  const { statusCode } = error;
  return typeof statusCode === 'number' && Number.isFinite(statusCode) ? statusCode : null;
}

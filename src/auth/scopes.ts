import { isLoopbackHost } from '../platform/addresses.js';

/** Permissions are asked for in sets, so that nobody consents to more than their question needs. */
export const scopeSets = {
  report: ['OnlineMeetingArtifact.Read.All'],
  calendar: ['OnlineMeetings.Read', 'Calendars.Read'],
} as const;

export type ScopeSet = keyof typeof scopeSets;

/** The scopes of a set as Entra wants them: with the resource in front. */
export function scopesOf(set: ScopeSet, graphBaseUrl: string): string[] {
  const url = new URL(graphBaseUrl);
  // A stand-in for Graph on this machine still gets tokens for Graph.
  const resource = isLoopbackHost(url.hostname) ? 'https://graph.microsoft.com' : url.origin;
  return scopeSets[set].map((scope) => `${resource}/${scope}`);
}

import { isLoopbackHost } from '../platform/http/addresses.js';

/** Permissions are asked for in sets, so that nobody consents to more than their question needs. */
export const scopeSets = {
  report: ['OnlineMeetingArtifact.Read.All'],
  calendar: ['OnlineMeetings.Read', 'Calendars.Read'],
  /** An administrator has to consent to this one. */
  events: ['VirtualEvent.Read'],
} as const;

export type ScopeSet = keyof typeof scopeSets;

/** The scopes of a set as Entra wants them: with the resource in front. */
export function scopesOf(set: ScopeSet, graphBaseUrl: string): string[] {
  return scopeSets[set].map((scope) => `${graphResource(graphBaseUrl)}/${scope}`);
}

/** Graph as Entra knows it. A stand-in for Graph on this machine still gets tokens for Graph. */
export function graphResource(graphBaseUrl: string): string {
  const url = new URL(graphBaseUrl);
  return isLoopbackHost(url.hostname) ? 'https://graph.microsoft.com' : url.origin;
}

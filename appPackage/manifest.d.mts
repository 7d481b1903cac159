export interface Installation {
  MicrosoftAppId: string;
  SSO_CLIENT_ID: string;
  /** What sign-in's API is called in Entra: the same as in the OAuth connection. */
  apiUri: string;
  /** With `attendance` neither the menus nor the description offer what measures people. */
  insight: string;
  /** With `on` it asks for the permission to see who is in a running meeting. */
  live: string;
  publicHost: string;
  developerName: string;
  websiteUrl: string;
  privacyUrl: string;
  termsOfUseUrl: string;
}

export function readInstallation(environment: Record<string, string | undefined>): {
  installation?: Installation;
  problems?: string[];
};

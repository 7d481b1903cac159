export interface Installation {
  MicrosoftAppId: string;
  SSO_CLIENT_ID: string;
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

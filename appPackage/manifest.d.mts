export interface Installation {
  MicrosoftAppId: string;
  SSO_CLIENT_ID: string;
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

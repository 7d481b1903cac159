// The Teams manifest and its translations, from the template, the bot's own list of commands and the environment. Pure.

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

// No zeros in front: a version's parts are numbers.
const threeNumbers = /^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/;

const insights = ['full', 'attendance'];
const switches = ['on', 'off'];

/** What the environment says of this installation, or a sentence for everything that is missing or wrong. */
export function readInstallation(environment) {
  const problems = [];
  const required = (name, why) => {
    const value = environment[name]?.trim() ?? '';
    if (value === '') problems.push(`${name} is missing: ${why}`);
    return value;
  };
  const id = (name, why) => {
    const value = required(name, why);
    if (value && !guid.test(value)) problems.push(`${name} is not an id like 00000000-0000-0000-0000-000000000000`);
    return value.toLowerCase();
  };
  const page = (name, fallback) => {
    const value = environment[name]?.trim() ?? '';
    if (value && !isHttps(value)) problems.push(`${name} must begin with https://`);
    return value || fallback;
  };
  const insight = environment.INSIGHT?.trim() || 'full';
  if (!insights.includes(insight)) problems.push(`INSIGHT must be one of: ${insights.join(', ')}`);
  const live = environment.LIVE?.trim() || 'off';
  if (!switches.includes(live)) problems.push(`LIVE must be one of: ${switches.join(', ')}`);
  const appVersion = environment.APP_VERSION?.trim() ?? '';
  if (appVersion && !threeNumbers.test(appVersion)) problems.push('APP_VERSION must be three numbers, such as 1.0.1');
  const MicrosoftAppId = id('MicrosoftAppId', 'the client id of the bot');
  const SSO_CLIENT_ID = id('SSO_CLIENT_ID', 'the client id of the Entra app that acts on behalf of users');
  // With one app id, and with two as far as anybody knows, the API carries the id of the app that signs people in.
  const apiUri = environment.API_URI?.trim() || `api://botid-${SSO_CLIENT_ID}`;
  if (!/^api:\/\/[\w./-]+$/.test(apiUri)) problems.push('API_URI must begin with api://, such as api://botid-<an id>');
  const publicUrl = required('PUBLIC_URL', 'where people reach the bot').replace(/\/+$/, '');
  if (publicUrl && !isHttps(publicUrl)) problems.push('PUBLIC_URL must begin with https://');
  const installation = {
    MicrosoftAppId,
    SSO_CLIENT_ID,
    apiUri,
    appVersion,
    insight,
    live,
    publicHost: isHttps(publicUrl) ? new URL(publicUrl).hostname : '',
    developerName: environment.DEVELOPER_NAME?.trim() || 'Who Attended',
    websiteUrl: page('DEVELOPER_WEBSITE_URL', publicUrl),
    privacyUrl: page('DEVELOPER_PRIVACY_URL', publicUrl),
    termsOfUseUrl: page('DEVELOPER_TERMS_URL', publicUrl),
  };
  return problems.length > 0 ? { problems } : { installation };
}

function isHttps(text) {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}

/** The manifest with everything filled in; `commands` are names and sentences in the order of help. */
export function createManifest({ template, installation, version, commands, languages }) {
  const values = { ...installation, version };
  const manifest = fill(template, values);
  const { fullOfAttendance, ...description } = manifest.description;
  // Where nobody is measured the description offers no more than the menus do.
  manifest.description = values.insight === 'full' ? description : { ...description, full: fullOfAttendance };
  // A permission more means that the owners of chats are asked anew: only where it is used.
  if (values.live === 'on') manifest.authorization.permissions.resourceSpecific.push(whoIsInTheMeeting);
  manifest.localizationInfo.additionalLanguages = languages.map((languageTag) => ({
    languageTag,
    file: `${languageTag}.json`,
  }));
  manifest.bots[0].commandLists = [
    { scopes: ['personal'], commands: listed(commands, 'personal') },
    { scopes: ['team', 'groupChat'], commands: listed(commands, 'shared') },
  ];
  return manifest;
}

const whoIsInTheMeeting = { name: 'OnlineMeetingParticipant.Read.Chat', type: 'Application' };

const listed = (commands, where) =>
  commands
    .filter(({ menu = 'everywhere' }) => menu === 'everywhere' || menu === where)
    .map(({ name, help }) => ({ title: name, description: help }));

function fill(part, values) {
  if (typeof part === 'string') {
    return part.replace(/\{\{(\w+)\}\}/g, (whole, name) => {
      if (values[name] === undefined) throw new Error(`the manifest template names ${whole}, which nothing fills in`);
      return values[name];
    });
  }
  if (Array.isArray(part)) return part.map((item) => fill(item, values));
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, fill(value, values)]));
}

/**
 * A translation as Teams wants it, its sentences found by place (learn: apps-localization). Titles stay English: a tap
 * types them, and the bot understands English.
 */
export function createTranslation({ manifest, installation, language, texts }) {
  const { commands, 'description.fullOfAttendance': fullOfAttendance, ...usual } = texts;
  const file = {
    $schema: manifest.$schema.replace('MicrosoftTeams.schema', 'MicrosoftTeams.Localization.schema'),
    ...usual,
    ...(installation.insight === 'full' ? {} : { 'description.full': fullOfAttendance }),
  };
  for (const [list, { commands: shown }] of manifest.bots[0].commandLists.entries()) {
    for (const [place, { title }] of shown.entries()) {
      if (!commands[title]) throw new Error(`appPackage/languages/${language}.json has no sentence for "${title}"`);
      file[`bots[0].commandLists[${list}].commands[${place}].description`] = commands[title];
    }
  }
  return file;
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { iconProblems, schemaProblems } from '../../appPackage/check.mjs';
import { commands } from '../../src/commands/index.js';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { matchCommand } from '../../src/understanding/match.js';
import { wordsFor } from '../../src/words/index.js';
import { thePackage } from '../deployment/namedInFiles.js';

const ids = {
  MicrosoftAppId: '11111111-1111-4111-8111-11111111111A',
  SSO_CLIENT_ID: '22222222-2222-4222-8222-222222222222',
  PUBLIC_URL: 'https://attendance.contoso.com:8443/',
};
const languages = ['de', 'es', 'fr', 'ja'];

const Manifest = z.looseObject({
  $schema: z.string(),
  id: z.string(),
  version: z.string(),
  developer: z.looseObject({ name: z.string(), privacyUrl: z.string() }),
  icons: z.record(z.string(), z.string()),
  localizationInfo: z.looseObject({
    additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
  }),
  bots: z.array(
    z.looseObject({
      botId: z.string(),
      scopes: z.array(z.string()),
      supportsFiles: z.boolean(),
      commandLists: z.array(
        z.object({
          scopes: z.array(z.string()),
          commands: z.array(z.object({ title: z.string(), description: z.string() })),
        }),
      ),
    }),
  ),
  defaultGroupCapability: z.object({ meetings: z.string(), groupchat: z.string(), team: z.string() }),
  validDomains: z.array(z.string()),
  webApplicationInfo: z.object({ id: z.string(), resource: z.string() }),
  authorization: z.object({
    permissions: z.object({ resourceSpecific: z.array(z.object({ name: z.string(), type: z.string() })) }),
  }),
});
const Texts = z.object({ $schema: z.string() }).catchall(z.string());

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'app-package-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function pack(environment: Record<string, string>, name = 'app.zip') {
  const target = join(folder, name);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/package.mjs', target], {
    cwd: packageRoot,
    env: { PATH: process.env.PATH ?? '', ...environment },
    encoding: 'utf8',
  });
  return { status, stdout, problems: stderr.split('\n').filter((line) => line !== '' && line !== 'Building…'), target };
}

describe('npm run package', () => {
  let files: Record<string, Uint8Array>;
  let manifest: z.infer<typeof Manifest>;
  const json = (name: string): unknown => JSON.parse(strFromU8(files[name] ?? new Uint8Array()));

  beforeAll(() => {
    const { status, target, problems } = pack(ids);
    expect({ status, problems }).toEqual({ status: 0, problems: [] });
    files = unzipSync(readFileSync(target));
    manifest = Manifest.parse(json('manifest.json'));
  });

  it('puts the manifest, both icons and one file a language at the root of the zip, and nothing else', () => {
    expect(Object.keys(files).sort()).toEqual(
      ['manifest.json', 'color.png', 'outline.png', ...languages.map((language) => `${language}.json`)].sort(),
    );
    expect(Object.values(manifest.icons).every((icon) => icon in files)).toBe(true);
    expect(manifest.localizationInfo.additionalLanguages).toEqual(
      languages.map((languageTag) => ({ languageTag, file: `${languageTag}.json` })),
    );
  });

  it('fits the official schema, the manifest and every translation', () => {
    expect(schemaProblems('manifest.json', manifest)).toEqual([]);
    for (const language of languages) {
      expect(schemaProblems(`${language}.json`, Texts.parse(json(`${language}.json`)))).toEqual([]);
    }
  });

  it('fits the newest schema that Microsoft has published, too, but for the number of the version', () => {
    const folder = join(packageRoot, 'node_modules', '@microsoft', 'app-manifest', 'build', 'json-schemas', 'teams');
    const minors = readdirSync(folder).flatMap((name) => /^v1\.(\d+)$/.exec(name)?.[1] ?? []);
    const newest = `1.${Math.max(...minors.map(Number))}`;
    const newer = <T extends { $schema: string }>(file: T): T => ({
      ...file,
      $schema: file.$schema.replace(/\/v1\.\d+\//, `/v${newest}/`),
    });
    expect(schemaProblems('manifest.json', { ...newer(manifest), manifestVersion: newest })).toEqual([]);
    for (const language of languages) {
      expect(schemaProblems(`${language}.json`, newer(Texts.parse(json(`${language}.json`))))).toEqual([]);
    }
  });

  it('has a version whose translations have room for every command, which 1.25 has not', () => {
    const [, minor] = /\/v1\.(\d+)\//.exec(manifest.$schema) ?? [];
    expect(Number(minor)).toBeGreaterThanOrEqual(26);
    expect(manifest.manifestVersion).toBe(`1.${minor}`);
  });

  it('fills in the ids and the host, and leaves no placeholder behind', () => {
    expect(strFromU8(files['manifest.json'] ?? new Uint8Array())).not.toContain('{{');
    expect(manifest.id).toBe('11111111-1111-4111-8111-11111111111a');
    expect(manifest.bots[0]?.botId).toBe(manifest.id);
    expect(manifest.webApplicationInfo).toEqual({
      id: ids.SSO_CLIENT_ID,
      resource: `api://botid-${ids.SSO_CLIENT_ID}`,
    });
    expect(manifest.validDomains).toEqual(['token.botframework.com', 'attendance.contoso.com']);
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('has one id for app, bot and sign-in where the installation has one, and fits the schema so', () => {
    const id = ids.SSO_CLIENT_ID;
    const { target } = pack({ ...ids, MicrosoftAppId: id.toUpperCase() }, 'one.zip');
    const own = Manifest.parse(
      JSON.parse(strFromU8(unzipSync(readFileSync(target))['manifest.json'] ?? new Uint8Array())),
    );
    expect(schemaProblems('manifest.json', own)).toEqual([]);
    expect([own.id, own.bots[0]?.botId, own.webApplicationInfo.id]).toEqual([id, id, id]);
    expect(own.webApplicationInfo.resource).toBe(`api://botid-${id}`);
  });

  it('names the API as the installation calls it, where that is not by the app’s id', () => {
    const uri = `api://botid-${ids.MicrosoftAppId.toLowerCase()}`;
    const { target } = pack({ ...ids, API_URI: uri }, 'api.zip');
    const own = Manifest.parse(
      JSON.parse(strFromU8(unzipSync(readFileSync(target))['manifest.json'] ?? new Uint8Array())),
    );
    expect(own.webApplicationInfo).toEqual({ id: ids.SSO_CLIENT_ID, resource: uri });
    expect(pack({ ...ids, API_URI: 'https://contoso.com' }, 'wrong.zip')).toMatchObject({
      status: 78,
      problems: [expect.stringMatching(/^API_URI must begin with api:\/\//)],
    });
  });

  it('works in private, in teams and in chats, is the bot of a meeting, and may hand over files', () => {
    expect(manifest.bots[0]?.scopes).toEqual(['personal', 'team', 'groupChat']);
    expect(manifest.bots[0]?.supportsFiles).toBe(true);
    expect(manifest.defaultGroupCapability).toEqual({ meetings: 'bot', groupchat: 'bot', team: 'bot' });
  });

  it('asks for the two resource-specific permissions that tell which meeting a chat belongs to, and no more', () => {
    expect(manifest.authorization.permissions.resourceSpecific).toEqual([
      { name: 'OnlineMeeting.ReadBasic.Chat', type: 'Application' },
      { name: 'ChannelMeeting.ReadBasic.Group', type: 'Application' },
    ]);
  });

  it('asks for one more where who is here is switched on, and lists no command for it', () => {
    const { target } = pack({ ...ids, LIVE: 'on' }, 'live.zip');
    const own = Manifest.parse(
      JSON.parse(strFromU8(unzipSync(readFileSync(target))['manifest.json'] ?? new Uint8Array())),
    );
    expect(schemaProblems('manifest.json', own)).toEqual([]);
    expect(own.authorization.permissions.resourceSpecific.map(({ name }) => name)).toEqual([
      'OnlineMeeting.ReadBasic.Chat',
      'ChannelMeeting.ReadBasic.Group',
      'OnlineMeetingParticipant.Read.Chat',
    ]);
    expect(own.bots).toEqual(manifest.bots);
  });

  it('lists commands for every scope once, twelve at most, each of which the bot understands', () => {
    const lists = manifest.bots[0]?.commandLists ?? [];
    expect(lists.flatMap(({ scopes }) => scopes).sort()).toEqual(['groupChat', 'personal', 'team']);
    const say = wordsFor('en').say;
    for (const { commands: listed } of lists) {
      expect(listed.length).toBeLessThanOrEqual(12);
      expect(listed[0]?.title).toBe('who attended');
      expect(listed.at(-1)?.title).toBe('help');
      for (const { title, description } of listed) {
        const command = commands.find(({ name }) => name === title);
        expect(description).toBe(command && say(command.help));
        const typed = command?.takes === 'person' ? `${title} Mei` : title;
        expect(matchCommand(typed, commands)?.command).toBe(command);
      }
    }
  });

  it('shows every command somewhere but the other half of a pair and what the bot offers by itself', () => {
    const shown = new Set(manifest.bots[0]?.commandLists.flatMap((list) => list.commands.map(({ title }) => title)));
    expect(commands.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([
      'export csv',
      'export csv utf-8',
      'who is here',
      'how many are here',
      'who are we waiting for',
      'summaries off',
      'all summaries off',
      'summaries also to',
      'no longer to',
      'who gets my summaries',
      'stop summaries from',
      'allow summaries from',
      'sign in',
      'forget me',
      'check',
    ]);
  });

  it('has a sentence in every language for every command it lists', () => {
    const places = (manifest.bots[0]?.commandLists ?? []).flatMap((list, i) =>
      list.commands.map((_, place) => `bots[0].commandLists[${i}].commands[${place}].description`),
    );
    for (const language of languages) {
      const texts = Texts.parse(json(`${language}.json`));
      for (const key of ['name.short', 'name.full', 'description.short', 'description.full', ...places]) {
        expect(texts[key], `${language} ${key}`).toMatch(/\S/);
      }
    }
  });

  it('carries icons that Teams accepts', () => {
    expect(iconProblems('color', Buffer.from(files['color.png'] ?? []))).toEqual([]);
    expect(iconProblems('outline', Buffer.from(files['outline.png'] ?? []))).toEqual([]);
  });

  it('gives the same bytes for the same installation', () => {
    expect(readFileSync(pack(ids, 'again.zip').target)).toEqual(readFileSync(join(folder, 'app.zip')));
  });

  it('offers nothing that measures people where they are not measured, in a menu or in its description, in any language', () => {
    const { target } = pack({ ...ids, INSIGHT: 'attendance' }, 'attendance.zip');
    const packed = unzipSync(readFileSync(target));
    const read = (name: string): unknown => JSON.parse(strFromU8(packed[name] ?? new Uint8Array()));
    const own = Manifest.parse(read('manifest.json'));
    expect(schemaProblems('manifest.json', own)).toEqual([]);
    const titles = own.bots[0]?.commandLists.map((list) => list.commands.map(({ title }) => title)) ?? [];
    const all = manifest.bots[0]?.commandLists.map((list) => list.commands.map(({ title }) => title)) ?? [];
    const measuring = ['who was late', 'who left early'];
    expect(all.flat()).toEqual(expect.arrayContaining(measuring));
    expect(titles).toEqual(all.map((list) => list.filter((title) => !measuring.includes(title))));
    const texts = ['manifest.json', ...languages.map((language) => `${language}.json`)];
    for (const name of texts) {
      const said = /\blate\b|left early|zu spät|früher|retard|plus tôt|tarde\b|se fue|遅刻|早く退出|Mei last 5/u;
      expect(JSON.stringify(read(name)), name).not.toMatch(said);
      expect(JSON.stringify(json(name)), name).toMatch(said);
      if (name !== 'manifest.json') expect(schemaProblems(name, Texts.parse(read(name)))).toEqual([]);
    }
  });

  it('names the publisher and their pages where the environment does', () => {
    const { target } = pack(
      { ...ids, DEVELOPER_NAME: 'Contoso IT', DEVELOPER_PRIVACY_URL: 'https://contoso.com/privacy' },
      'contoso.zip',
    );
    const { developer } = Manifest.parse(
      JSON.parse(strFromU8(unzipSync(readFileSync(target))['manifest.json'] ?? new Uint8Array())),
    );
    expect(developer).toMatchObject({ name: 'Contoso IT', privacyUrl: 'https://contoso.com/privacy' });
  });
});

describe('the version of the package', () => {
  const versionOf = (environment: Record<string, string>) => {
    const { target } = pack({ ...ids, ...environment }, 'version.zip');
    const file = unzipSync(readFileSync(target))['manifest.json'] ?? new Uint8Array();
    return Manifest.parse(JSON.parse(strFromU8(file))).version;
  };

  it('is that of package.json, or the one that is asked for, since Teams takes a changed package with a higher one only', () => {
    expect(versionOf({})).toBe(thePackage.version);
    expect(versionOf({ APP_VERSION: '' })).toBe(thePackage.version);
    expect(versionOf({ APP_VERSION: ' 1.0.12 ' })).toBe('1.0.12');
  });

  it.each(['1.0', '1.0.1.0', 'v1.0.1', '1.0.01', '1.0.1-beta', 'newest'])('is never %s', (version) => {
    expect(pack({ ...ids, APP_VERSION: version }, 'no version.zip')).toMatchObject({
      status: 78,
      problems: ['APP_VERSION must be three numbers, such as 1.0.1'],
    });
  });
});

describe('npm run package without what it needs', () => {
  it('names everything that is missing, a line each, and exits with 78', () => {
    const { status, problems } = pack({});
    expect(status).toBe(78);
    expect(problems).toEqual([
      'MicrosoftAppId is missing: the client id of the bot',
      'SSO_CLIENT_ID is missing: the client id of the Entra app that acts on behalf of users',
      'PUBLIC_URL is missing: where people reach the bot',
    ]);
  });

  it('refuses ids that are none, and addresses that are not https', () => {
    const { status, problems } = pack({
      ...ids,
      SSO_CLIENT_ID: 'attendance',
      PUBLIC_URL: 'http://attendance.contoso.com',
      DEVELOPER_TERMS_URL: 'contoso.com/terms',
      INSIGHT: 'some',
      LIVE: 'yes',
    });
    expect(status).toBe(78);
    expect(problems).toEqual([
      'INSIGHT must be one of: full, attendance',
      'LIVE must be one of: on, off',
      'SSO_CLIENT_ID is not an id like 00000000-0000-0000-0000-000000000000',
      'PUBLIC_URL must begin with https://',
      'DEVELOPER_TERMS_URL must begin with https://',
    ]);
  });
});

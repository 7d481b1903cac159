// As much of the Azure CLI as deploymentTemplates/entra-app.sh calls, over one JSON file instead of a tenant.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const file = process.env.FAKE_AZ_STATE ?? '';
const state = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { apps: [], principals: [], calls: [] };
const args = process.argv.slice(2);
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const quoted = (text) => /'([^']+)'/.exec(text ?? '')?.[1];
const command = args
  .slice(
    0,
    args.findIndex((arg) => arg.startsWith('-')),
  )
  .join(' ');
state.calls.push([command, ...args.filter((arg) => ['PATCH', 'POST', 'GET'].includes(arg))].join(' '));

const app = (id) => state.apps.find(({ appId }) => appId === id) ?? fail(`no app ${id}`);
const print = (value) => {
  if (value !== undefined && value !== null) process.stdout.write(`${value}\n`);
};
const save = () => writeFileSync(file, JSON.stringify(state));

function fail(text) {
  process.stderr.write(`${text}\n`);
  save();
  process.exit(3);
}

const commands = {
  'account show': () => print('33333333-3333-4333-8333-333333333333'),
  'identity show': () => {
    if (option('--name') !== 'who-attended-contoso-identity') fail('ResourceNotFound');
    print(option('--query') === 'clientId' ? '44444444-4444-4444-8444-444444444444' : 'the-principal-id');
  },
  // As `[?name=='…'].id | [0]` is printed: an empty line, or the id.
  'resource list': () => print(state.bot === undefined ? '' : `/bots/${quoted(option('--query'))}`),
  'resource show': () => print(option('--ids') === '/bots/who-attended-contoso' ? state.bot : fail('ResourceNotFound')),
  'ad app list': () => {
    for (const { appId, displayName } of state.apps) if (displayName === quoted(option('--filter'))) print(appId);
  },
  'ad app create': () => {
    const appId = `22222222-2222-4222-8222-22222222222${state.apps.length}`;
    state.apps.push({
      appId,
      displayName: option('--display-name'),
      audience: option('--sign-in-audience'),
      trusts: [],
    });
    print(appId);
  },
  'ad app show': () => print(app(option('--id')).api?.oauth2PermissionScopes?.[0]?.id),
  'ad sp show': () => {
    const query = option('--query') ?? '';
    if (query) print(`${query.startsWith('appRoles') ? 'role' : 'scope'} ${quoted(query)}`);
    else if (!state.principals.includes(option('--id'))) fail('not found');
  },
  'ad sp create': () => state.principals.push(option('--id')),
  rest: () => {
    const target = app(quoted(option('--url')));
    const patch = JSON.parse(option('--body') ?? '');
    const known = target.api?.oauth2PermissionScopes?.map(({ id }) => id) ?? [];
    for (const { delegatedPermissionIds } of patch.api?.preAuthorizedApplications ?? []) {
      if (!delegatedPermissionIds.every((id) => known.includes(id))) fail('preAuthorizedApplications before its scope');
    }
    const version = target.api?.requestedAccessTokenVersion;
    if (patch.identifierUris && version !== 2) fail('identifierUris before token version 2');
    Object.assign(target, patch);
  },
  'ad app federated-credential list': () =>
    print(app(option('--id')).trusts.find(({ name }) => name === quoted(option('--query')))?.subject),
  'ad app federated-credential create': () => app(option('--id')).trusts.push(JSON.parse(option('--parameters') ?? '')),
  'ad app federated-credential update': () => {
    const target = app(option('--id'));
    const other = target.trusts.filter(({ name }) => name !== option('--federated-credential-id'));
    target.trusts = [...other, JSON.parse(option('--parameters') ?? '')];
  },
  // Cloud Shell, and whoever may not consent, are refused.
  'ad app permission admin-consent': () => {
    if (state.refuses?.includes('admin-consent')) fail('Audience 74658136 is not a supported MSI token audience');
    app(option('--id')).consented = true;
  },
  'ad app permission grant': () => {
    if (state.refuses?.includes('grant')) fail('Insufficient privileges to complete the operation.');
    app(option('--id')).granted = `${option('--api')} ${option('--scope')}`;
  },
};
(commands[command] ?? (() => fail(`az ${command} is not known here`)))();
save();

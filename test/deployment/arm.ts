import { createHash } from 'node:crypto';
import { type Expression, parseExpression } from './armExpression.js';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export interface Template {
  parameters: Record<string, JsonObject>;
  variables: JsonObject;
  resources: JsonObject[];
  outputs: Record<string, JsonObject>;
}

export interface Deployment {
  /** What would be created, conditions applied and everything computed. */
  resources: JsonObject[];
  outputs: Record<string, Json>;
}

export const subscription = {
  subscriptionId: '00000000-0000-0000-0000-00000000005b',
  tenantId: '33333333-3333-4333-8333-333333333333',
};
/** A bot that is there already; the service takes a new id for none that has one. */
export interface Existing {
  botAppId?: string;
}

const group = `/subscriptions/${subscription.subscriptionId}/resourceGroups/rg`;
/** What Azure answers about a resource once it is there. */
const known: Record<string, JsonObject> = {
  'Microsoft.ManagedIdentity/userAssignedIdentities': { clientId: '<client id>', principalId: '<principal id>' },
  'Microsoft.Insights/components': { ConnectionString: '<connection string>' },
};

/** Deploys the template on paper: parameters in, resources and outputs out. */
export function deploy(template: Template, given: JsonObject, { botAppId }: Existing = {}): Deployment {
  const values = readParameters(template, given);
  const variable = (name: string): Json => {
    if (!(name in template.variables)) throw new Error(`no variable ${name}`);
    return resolve(template.variables[name] ?? null);
  };

  function resolve(value: Json): Json {
    if (typeof value === 'string') {
      const parsed = parseExpression(value);
      return parsed === null ? value.replace(/^\[\[/, '[') : evaluate(parsed);
    }
    if (Array.isArray(value)) return value.map(resolve);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [String(resolve(key)), resolve(one)]));
  }

  function evaluate(expression: Expression): Json {
    if (expression.kind === 'literal') return expression.value;
    if (expression.kind === 'member') {
      const of = evaluate(expression.of);
      if (of === null || typeof of !== 'object' || Array.isArray(of) || !(expression.name in of)) {
        throw new Error(`nothing called ${expression.name}`);
      }
      return of[expression.name] ?? null;
    }
    const { name, args } = expression;
    // ARM computes only the branch that is taken.
    if (name === 'if') return evaluate(part(args, evaluate(part(args, 0)) === true ? 1 : 2));
    return call(name, args.map(evaluate));
  }

  function call(name: string, args: Json[]): Json {
    const text = args.map(String);
    const [first = '', second = '', third = ''] = text;
    switch (name) {
      case 'parameters':
        if (!(first in values)) throw new Error(`no parameter ${first}`);
        return values[first] ?? null;
      case 'variables':
        return variable(first);
      case 'concat':
        return text.join('');
      case 'toLower':
        return first.toLowerCase();
      case 'replace':
        return first.replaceAll(second, third);
      case 'take':
        return first.slice(0, Number(second));
      case 'empty':
        return first === '';
      case 'not':
        return args[0] !== true;
      case 'or':
        return args.includes(true);
      case 'and':
        return args.every((one) => one === true);
      case 'fail':
        throw new Error(first);
      case 'equals':
        return args[0] === args[1];
      case 'json':
        return parse(first);
      case 'guid':
      case 'uniqueString':
        return createHash('sha256').update(text.join('\n')).digest('hex').slice(0, 13);
      case 'resourceGroup':
        return { id: group, location: 'westeurope' };
      case 'subscription':
        return subscription;
      case 'environment':
        return { suffixes: { storage: 'core.windows.net', keyvaultDns: '.vault.azure.net' } };
      case 'resourceId':
        return `${group}${idOf(first, text.slice(1))}`;
      case 'subscriptionResourceId':
        return `/subscriptions/${subscription.subscriptionId}${idOf(first, text.slice(1))}`;
      case 'extensionResourceId':
        return `${first}${idOf(second, text.slice(2))}`;
      case 'reference': {
        if (first.includes('/providers/Microsoft.BotService/botServices/')) return { msaAppId: botAppId ?? newBotId() };
        const type = Object.keys(known).find((one) => first.includes(`/providers/${one}/`));
        if (!type) throw new Error(`nothing is known about ${first}`);
        return known[type] ?? null;
      }
      default:
        throw new Error(`the function ${name} is not known`);
    }
  }

  function newBotId(): Json {
    const bot = template.resources.find(({ type }) => type === 'Microsoft.BotService/botServices');
    const properties = bot?.properties;
    return isObject(properties) ? resolve(properties.msaAppId ?? null) : null;
  }

  const resources = template.resources.map((resource) => resolve(resource)).filter(isObject);
  return {
    resources: resources.filter(({ condition }) => condition !== false),
    outputs: Object.fromEntries(
      Object.entries(template.outputs).map(([name, { value }]) => [name, resolve(value ?? null)]),
    ),
  };
}

/** The full id of a resource of a deployment, to follow `dependsOn` with. */
export function resourceIdOf({ type, name, scope }: JsonObject): string {
  const id = idOf(String(type), String(name).split('/'));
  return typeof scope === 'string' ? `${scope}${id}` : `${group}${id}`;
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function idOf(type: string, names: string[]): string {
  const [provider, ...types] = type.split('/');
  if (types.length !== names.length) throw new Error(`${type} needs ${types.length} names, not ${names.length}`);
  return `/providers/${provider}${types.map((one, i) => `/${one}/${names[i]}`).join('')}`;
}

function part(args: Expression[], place: number): Expression {
  const found = args[place];
  if (!found) throw new Error('too few arguments');
  return found;
}

function parse(text: string): Json {
  if (text !== 'null') throw new Error(`json(${text}) is not known`);
  return null;
}

function readParameters({ parameters }: Template, given: JsonObject): JsonObject {
  for (const name of Object.keys(given)) if (!(name in parameters)) throw new Error(`no parameter ${name}`);
  return Object.fromEntries(
    Object.entries(parameters).map(([name, { defaultValue, allowedValues }]) => {
      const value = given[name] ?? defaultValue;
      if (value === undefined) throw new Error(`the parameter ${name} is missing`);
      if (Array.isArray(allowedValues) && !allowedValues.includes(value))
        throw new Error(`${name} may not be ${value}`);
      const isTenant = value === '[subscription().tenantId]';
      const isPlace = value === '[resourceGroup().location]';
      return [name, isTenant ? subscription.tenantId : isPlace ? 'westeurope' : value];
    }),
  );
}

import { isGuid } from '../platform/guid.js';
import { isSafeAddress, parseUrl, withoutEndSlashes } from '../platform/http/addresses.js';

export type Environment = Record<string, string | undefined>;

export interface NamedSetting {
  name: string;
  value: string | null;
}

/** Reads single settings and collects a sentence for each that is missing or wrong, instead of stopping at the first. */
export function createSettingReader(environment: Environment) {
  const problems: string[] = [];
  const report = (name: string, problem: string) => {
    problems.push(`${name} ${problem}`);
  };

  const optional = (name: string): string | null => environment[name]?.trim() || null;

  /** With its name, for whoever compares several. */
  const named = (name: string): NamedSetting => ({ name, value: optional(name) });

  const required = (name: string, why: string): string => {
    const value = optional(name);
    if (value === null) report(name, `is missing: ${why}`);
    return value ?? '';
  };

  function oneOf<T extends string>(name: string, choices: readonly T[], fallback: T): T {
    const value = optional(name);
    if (value === null) return fallback;
    const match = choices.find((choice) => choice.toLowerCase() === value.toLowerCase());
    if (!match) report(name, `is "${value}", but must be one of ${choices.join(', ')}`);
    return match ?? fallback;
  }

  function number(name: string, fallback: number, { min, max, whole }: { min: number; max: number; whole: boolean }) {
    const text = optional(name);
    if (text === null) return fallback;
    const value = Number(text);
    const fits = Number.isFinite(value) && value >= min && value <= max && (!whole || Number.isInteger(value));
    if (!fits) report(name, `is "${text}", but must be a ${whole ? 'whole ' : ''}number from ${min} to ${max}`);
    return fits ? value : fallback;
  }

  /** https, or http on loopback; without the trailing slash. */
  function address(name: string, fallback: string): string;
  function address(name: string, fallback: null): string | null;
  function address(name: string, fallback: string | null): string | null {
    const text = optional(name);
    if (text === null) return fallback;
    const url = parseUrl(text);
    if (!url) report(name, 'is not an address like https://example.com');
    else if (url.username || url.password) report(name, 'must not hold a user name or password');
    else if (!isSafeAddress(url)) report(name, 'must begin with https:// (http:// only on a loopback host)');
    return withoutEndSlashes(text);
  }

  const list = (name: string): string[] =>
    (optional(name) ?? '')
      .split(/[\s,;]+/)
      .filter((item) => item !== '')
      .map((item) => item.toLowerCase());

  function guid(name: string, value: string | null): void {
    if (value && !isGuid(value)) {
      report(name, 'is not an id like 00000000-0000-0000-0000-000000000000');
    }
  }

  return { problems, report, optional, named, required, oneOf, number, address, list, guid };
}

export type SettingReader = ReturnType<typeof createSettingReader>;

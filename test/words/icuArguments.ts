import { IntlMessageFormat } from 'intl-messageformat';

export interface IcuArgument {
  name: string;
  kind: 'text' | 'number';
  /** The plural forms a message has for it. */
  plurals: string[];
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** What a message wants to be told, each argument once, by name. */
export function argumentsOf(message: string): IcuArgument[] {
  const found = new Map<string, IcuArgument>();
  const note = (name: string, kind: IcuArgument['kind'], plurals: string[]) => {
    const known = found.get(name);
    found.set(name, {
      name,
      kind: known?.kind === 'number' ? 'number' : kind,
      plurals: [...(known?.plurals ?? []), ...plurals],
    });
  };
  const walk = (elements: readonly Element[]): void => {
    for (const element of elements) {
      // 1 is a plain value, 2 a number, 6 a plural (formatjs: icu-messageformat-parser types).
      if (element.type === 1) note(element.value, 'text', []);
      if (element.type === 2) note(element.value, 'number', []);
      if (element.type === 6) {
        note(element.value, 'number', Object.keys(element.options));
        for (const { value } of Object.values(element.options)) walk(value);
      }
    }
  };
  walk(new IntlMessageFormat(message, 'en').getAst());
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

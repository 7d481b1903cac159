import { encode } from 'html-entities';

export interface PageButton {
  label: string;
  /** Where it posts to. */
  action: string;
  isOff?: boolean;
}

export interface Page {
  lang: string;
  title: string;
  /** One paragraph, or several. */
  text: string | string[];
  /** Below the text, in a row. */
  buttons?: PageButton[];
}

/** A small page that needs nothing from elsewhere. */
export function htmlPage({ lang, title, text, buttons = [] }: Page): string {
  const paragraphs = [text].flat().map((one) => `<p>${encode(one)}</p>`);
  return `<!doctype html>
<html lang="${encode(lang)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${encode(title)}</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 18px/1.5 'Segoe UI', system-ui, sans-serif; max-width: 32rem; margin: 20vh auto; padding: 0 1.5rem; }
  form { display: inline-block; margin: 0.5rem 0.75rem 0 0; }
  button { font: inherit; padding: 0.5rem 1.25rem; border: 0; border-radius: 4px; color: #fff; background: #4f52b2; cursor: pointer; }
  button:disabled { opacity: 0.4; cursor: default; }
</style>
<h1>${encode(title)}</h1>
${[...paragraphs, ...buttons.map(form)].join('\n')}
</html>
`;
}

const form = ({ label, action, isOff = false }: PageButton) =>
  `<form method="post" action="${encode(action)}"><button${isOff ? ' disabled' : ''}>${encode(label)}</button></form>`;

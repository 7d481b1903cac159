import { encode } from 'html-entities';

export interface PageButton {
  label: string;
  /** Where it posts to. */
  action: string;
}

/** Buttons of one kind below each other, under a heading of their own. */
export interface ButtonList {
  heading: string;
  buttons: PageButton[];
  /** Drawn as an outline, so that it is told from the list beside it. */
  isOutlined?: boolean;
}

export interface Page {
  lang: string;
  title: string;
  /** One paragraph, or several. */
  text: string | string[];
  /** Below the text, in a row. */
  buttons?: PageButton[];
  /** Below those; one without buttons is not shown. */
  lists?: ButtonList[];
}

/** A small page that needs nothing from elsewhere. */
export function htmlPage({ lang, title, text, buttons = [], lists = [] }: Page): string {
  const paragraphs = [text].flat().map((one) => `<p>${encode(one)}</p>`);
  return `<!doctype html>
<html lang="${encode(lang)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${encode(title)}</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 18px/1.5 'Segoe UI', system-ui, sans-serif; max-width: 32rem; margin: 20vh auto; padding: 0 1.5rem; }
  h2 { font-size: 1rem; margin: 1.5rem 0 0; }
  form { display: inline-block; margin: 0.5rem 0.75rem 0 0; }
  .list { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); column-gap: 0.75rem; }
  .list form { margin-right: 0; }
  .list button { width: 100%; }
  button { font: inherit; padding: 0.5rem 1.25rem; border: 0; border-radius: 4px; color: #fff; background: #4f52b2; cursor: pointer; }
  .outlined button { color: inherit; background: none; box-shadow: inset 0 0 0 1px #7f85f5; }
</style>
<h1>${encode(title)}</h1>
${[...paragraphs, ...buttons.map(form), ...lists.flatMap(listOf)].join('\n')}
</html>
`;
}

const form = ({ label, action }: PageButton) =>
  `<form method="post" action="${encode(action)}"><button>${encode(label)}</button></form>`;

const listOf = ({ heading, buttons, isOutlined = false }: ButtonList): string[] =>
  buttons.length === 0
    ? []
    : [
        `<h2>${encode(heading)}</h2>`,
        `<div class="list${isOutlined ? ' outlined' : ''}">`,
        ...buttons.map(form),
        '</div>',
      ];

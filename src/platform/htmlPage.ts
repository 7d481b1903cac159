import { encode } from 'html-entities';

/** A small page that needs nothing from elsewhere. */
export function htmlPage({ lang, title, text }: { lang: string; title: string; text: string }): string {
  return `<!doctype html>
<html lang="${encode(lang)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${encode(title)}</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 18px/1.5 'Segoe UI', system-ui, sans-serif; max-width: 32rem; margin: 20vh auto; padding: 0 1.5rem; }
</style>
<h1>${encode(title)}</h1>
<p>${encode(text)}</p>
</html>
`;
}

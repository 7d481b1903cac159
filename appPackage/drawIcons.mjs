// node appPackage/drawIcons.mjs: draws the icons' PNG files from their SVG, in a headless Chromium. The PNGs are
// committed, so nobody else needs this.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from '../test/e2e/chromium.mjs';
import { decodePng, encodePng } from './png.mjs';

const file = (name) => new URL(name, import.meta.url);
const executablePath = findChromium();
if (executablePath === null) throw new Error('No Chromium was found: let CHROMIUM_PATH name one');

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--force-color-profile=srgb'] });
for (const [name, size] of [
  ['color', 192],
  ['outline', 32],
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(file(`${name}.svg`), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  const image = decodePng(await page.screenshot({ omitBackground: true }));
  // Blending leaves 254 here and there; Teams wants white and nothing else.
  if (name === 'outline') for (let i = 0; i < image.pixels.length; i += 4) image.pixels.fill(0xff, i, i + 3);
  writeFileSync(file(`${name}.png`), encodePng(image));
}
await browser.close();

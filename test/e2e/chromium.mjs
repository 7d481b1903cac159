// Which browser the browser tests use, and what to do without one. Only Node's own modules and plain JavaScript:
// scripts/test.mjs asks too, before there is anything else.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const usualPlaces = {
  linux: () => ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: ({ HOME = '' }) =>
    ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
      ['/Applications', `${HOME}/Applications`].map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    ),
  win32: (env) =>
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => [
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
};

/** The browser's program: the one CHROMIUM_PATH names, else the first that is where browsers usually are; else null. */
export function findChromium({ env = process.env, platform = process.platform } = {}) {
  if (env.CHROMIUM_PATH) return existsSync(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null;
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const places = [...(usualPlaces[platform]?.(env) ?? []), ...(platform === 'win32' ? [] : onPath)];
  return places.find((place) => existsSync(place)) ?? null;
}

/** Whether the browser tests run (`run`), are left out (`skip`) or must not be left out (`fail`), and why. */
export function browserTests({ env = process.env, platform = process.platform } = {}) {
  const chromium = findChromium({ env, platform });
  if (chromium !== null) return { decision: 'run', chromium, why: `The browser tests use ${chromium}.` };
  const missing = env.CHROMIUM_PATH
    ? `CHROMIUM_PATH names ${env.CHROMIUM_PATH}, which does not exist`
    : 'No Chromium, Chrome or Edge was found';
  const remedy = 'Install Chromium (Debian: apt-get install chromium), or let CHROMIUM_PATH name one.';
  return env.CI === 'true'
    ? { decision: 'fail', chromium, why: `${missing}, and with CI=true the browser tests must run. ${remedy}` }
    : { decision: 'skip', chromium, why: `${missing}: the browser tests are left out. ${remedy}` };
}

// Finds a browser for the browser tests, and installs one where there is none: node scripts/browser.mjs
// Order: SLIPWAY_BROWSER, Playwright's own download, Chrome or Chromium of the system, a new download, apt.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { aptInstall, isExecutable, run, which, whyNoInstall } from './install.mjs';

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
];

function usualPaths() {
  const { HOME = '', PROGRAMFILES, LOCALAPPDATA } = process.env;
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((app) =>
      ['/Applications', join(HOME, 'Applications')].map((folder) =>
        join(folder, `${app}.app`, 'Contents', 'MacOS', app),
      ),
    );
  }
  if (process.platform === 'win32') {
    return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  }
  return [
    '/opt/google/chrome/chrome',
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
  ];
}

/**
 * Does the file start as a browser? Asked on Linux only, where an executable may lack its libraries or be a
 * stub that only names another package; elsewhere a file that is there works (and `--version` opens a window
 * on Windows).
 */
const starts = (path) =>
  isExecutable(path) &&
  (process.platform !== 'linux' ||
    spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0);

function ownPath() {
  try {
    return chromium.executablePath();
  } catch {
    return undefined; // Playwright has no build for this system.
  }
}

/** Playwright's own browser was downloaded and does not start. */
const lacksLibraries = () => {
  const own = ownPath();
  return own !== undefined && isExecutable(own) && !starts(own);
};

/** Runs a command of Playwright's command line; true if it succeeded. */
function playwright(...args) {
  const require = createRequire(import.meta.url);
  const cli = join(dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
  return run(process.execPath, [cli, ...args], { timeout: 600_000 });
}

/** The first browser that starts, `{ path, from }`, or undefined. Installs nothing. */
export function findBrowser() {
  const asked = process.env.SLIPWAY_BROWSER;
  if (asked) {
    const path = isExecutable(asked) ? asked : which(asked);
    if (!path || !starts(path))
      throw new Error(`SLIPWAY_BROWSER is "${asked}", which does not start as a browser.`);
    return { path, from: 'SLIPWAY_BROWSER' };
  }
  const own = ownPath();
  if (own && starts(own)) return { path: own, from: 'Playwright' };
  const path = [...names.map(which), ...usualPaths()].find((candidate) => candidate && starts(candidate));
  return path ? { path, from: 'the system' } : undefined;
}

/** A browser, `{ path, from }`, installed if there is none; throws where that is not possible. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;

  if (!process.env.SLIPWAY_NO_INSTALL) {
    console.log('No browser found. Trying: npx playwright install chromium');
    playwright('install', 'chromium');
    const downloaded = findBrowser();
    if (downloaded) return downloaded;
    // It is there and does not start: on Linux that is what missing libraries look like.
    if (lacksLibraries() && !whyNoInstall()) {
      playwright('install-deps', 'chromium');
      const complete = findBrowser();
      if (complete) return complete;
    }
  }

  const reason = whyNoInstall();
  if (!reason) {
    aptInstall(['chromium']);
    const installed = findBrowser();
    if (installed) return installed;
  }
  if (lacksLibraries()) {
    throw new Error(
      'Playwright’s Chromium is there and does not start, which on Linux means that libraries are missing. ' +
        'Run: sudo npx playwright install-deps chromium. Or name another browser in SLIPWAY_BROWSER.',
    );
  }
  throw new Error(
    `No Chrome or Chromium was found${reason ? `, and none was installed (${reason})` : ', and installing one failed'}. ` +
      'Install one, or name it in the environment variable SLIPWAY_BROWSER.',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { path, from } = ensureBrowser();
    console.log(`browser: ${path} (from ${from})`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

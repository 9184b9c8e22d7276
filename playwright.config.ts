import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

const port = Number(process.env['SLIPWAY_PORT'] ?? 4174);
/** Not the root of the host: every test proves at the same time that the site works under a path. */
const base = '/some/sub/path/';
const report = process.env['SLIPWAY_BROWSER_REPORT'];
const executablePath = process.env['SLIPWAY_BROWSER_PATH'] ?? findBrowser()?.path;

// Tests run on the built site: `npm run build` comes first.
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  // Machines are noisy, and the accessibility checks of a journey take their time.
  timeout: 120_000,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  use: {
    baseURL: `http://127.0.0.1:${port}${base}`,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      ...(process.getuid?.() === 0 ? { args: ['--no-sandbox'] } : {}),
    },
  },
  projects: [
    // What repeats another test in other words is tagged `@long` and waits for the long run.
    {
      name: 'desktop',
      ...(process.env['SLIPWAY_FULL'] ? {} : { grepInvert: /@long/ }),
      use: { viewport: { width: 1440, height: 900 } },
    },
    // What sets its own widths, or is the same on every width, is tagged `@once` and needs no second run; what has little
    // to do with the width, `@wide`, gets one in the long run alone.
    {
      name: 'narrow',
      grepInvert: process.env['SLIPWAY_FULL'] ? /@once/ : /@once|@wide|@long/,
      use: { viewport: { width: 390, height: 844 } },
    },
  ],
  webServer: {
    command: `node scripts/serve.mjs --port ${port} --base ${base}`,
    url: `http://127.0.0.1:${port}${base}`,
    // A server that still runs could serve another build, and every test would be about that one.
    reuseExistingServer: false,
  },
});

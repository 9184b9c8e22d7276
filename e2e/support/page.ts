import axe from 'axe-core';
import { test as base, expect, type Page } from '@playwright/test';

/** The rules of axe that look at colours: all that the scheme changes, since the document stays the same. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Below this width Choose asks a question a step and the places stand in a menu. */
export const isNarrow = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 860;

type Scheme = 'light' | 'dark';

/** The long run looks at every colour of every test. */
const isLong = process.env['SLIPWAY_FULL'] !== undefined;

/** A narrow screen has the colours of a wide one: on it, they are looked at in the long run alone. */
const hasColours = (page: Page): boolean => isLong || !isNarrow(page);

/** Colours cost most of the time of a check, so that each test has one scheme, always the same. */
const schemeOf = (title: string): Scheme => (title.length % 2 === 0 ? 'light' : 'dark');

function schemesOf(page: Page, title: string, both: boolean): readonly Scheme[] {
  if (hasColours(page) && (both || isLong)) return ['light', 'dark'];
  return [schemeOf(title)];
}

/** In a second scheme only colours are new. */
function optionsOf(page: Page, isSecond: boolean): axe.RunOptions {
  // Only what is wrong is asked for: the rest costs time.
  const options: axe.RunOptions = { resultTypes: ['violations'] };
  if (isSecond) return { ...options, runOnly: { type: 'rule', values: colourRules } };
  if (hasColours(page)) return options;
  return { ...options, rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])) };
}

/** Line 61 of a file looks like those before it, unless its note is open: the long run alone looks at all of them. */
const farDown = ['li', 'tr'].map((row) => `${row}:nth-child(n + 61):not(:has(section, aside))`);

/** What axe finds on the page, each as a text. */
async function violations(page: Page, options: axe.RunOptions): Promise<string[]> {
  // As an expression: a script element would be refused by the content security policy.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async ([exclude, asked]) => {
      const { axe: own } = window as unknown as { axe: typeof axe };
      return (await own.run({ include: ['html'], exclude }, asked)).violations;
    },
    [isLong ? [] : farDown, options] as [string[], axe.RunOptions],
  );
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target.join(' ')}\n${failureSummary ?? ''}`),
  );
}

interface Fixtures {
  /** Expects no accessibility violation on the page as it stands, in the scheme of the test or in both. */
  readonly axe: (options?: { readonly inBothSchemes?: boolean }) => Promise<void>;
}

/**
 * The test of this project: it fails on any warning or error on the console, any uncaught error, and any request
 * to another origin, in the page and in pages that it opens. Addresses are relative to the root of the site:
 * `page.goto('choose/')`, without a slash in front.
 */
export const test = base.extend<Fixtures>({
  page: async ({ page, context, baseURL }, provide) => {
    const problems: string[] = [];
    const origin = new URL(baseURL ?? '').origin;
    context.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return;
      problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (webError) => problems.push(`uncaught: ${webError.error().message}`));
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) {
        problems.push(`request to another origin: ${request.method()} ${request.url()}`);
      }
    });
    await provide(page);
    expect(problems, 'console, uncaught errors and requests to other origins').toEqual([]);
  },

  axe: async ({ page }, provide, { title }) => {
    await provide(({ inBothSchemes = false } = {}) =>
      test.step('accessibility', async () => {
        for (const [index, colorScheme] of schemesOf(page, title, inBothSchemes).entries()) {
          // Without motion, colours do not pass through values that belong to neither scheme.
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const found = await violations(page, optionsOf(page, index > 0));
          expect(found, `accessibility, ${colorScheme}`).toEqual([]);
        }
        await page.emulateMedia({ colorScheme: null, reducedMotion: null });
      }),
    );
  },
});

export { expect };

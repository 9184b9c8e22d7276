import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** The rules of axe that look at colours: all that the scheme changes, since the document stays the same. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Below this width Choose asks a question a step and the places stand in a menu. */
export const isNarrow = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 860;

interface Fixtures {
  /** Expects no accessibility violation on the page as it stands, in the light and in the dark scheme. */
  readonly axe: () => Promise<void>;
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

  axe: async ({ page }, provide) => {
    await provide(async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        // Without motion, colours do not pass through values that belong to neither scheme.
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        // All frames are of this page, and only what is wrong is asked for: both save most of the time.
        const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
        const { violations } = await (
          colorScheme === 'light' ? builder : builder.withRules(colourRules)
        ).analyze();
        const found = violations.flatMap(({ id, help, nodes }) =>
          nodes.map(
            ({ target, failureSummary }) => `${id}: ${help}\n${target.join(' ')}\n${failureSummary ?? ''}`,
          ),
        );
        expect(found, `accessibility, ${colorScheme}`).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: null, reducedMotion: null });
    });
  },
});

export { expect };

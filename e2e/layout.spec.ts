import { places } from '../src/state/places';
import { scenarios } from '../src/core';
import { linkOf } from './support/links';
import { expect, test } from './support/page';

/** Gives a loaded page another state, as a link on the page would, and waits until it is shown. */
const atHash = (hash: string): Promise<void> =>
  new Promise((resolve) => {
    const drawn = (): void => void requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    window.addEventListener('popstate', drawn, { once: true });
    location.hash = hash;
  });

for (const width of [320, 768, 1440]) {
  test(`no place is wider than a screen of ${width} px`, { tag: '@once' }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const { path } of places) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      for (const { id } of scenarios) {
        await page.evaluate(atHash, linkOf(id));
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${path} for ${id}`).toBeLessThanOrEqual(0);
      }
    }
  });
}

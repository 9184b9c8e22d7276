import { places } from '../src/state/places';
import { scenarios } from '../src/core';
import { linkOf } from './support/links';
import { expect, test } from './support/page';

for (const width of [320, 768, 1440]) {
  test(`no place is wider than a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const { id } of scenarios) {
      for (const { path } of places) {
        await page.goto(`${path}${linkOf(id)}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${path} for ${id}`).toBeLessThanOrEqual(0);
      }
    }
  });
}

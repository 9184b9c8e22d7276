import { documentTitle, places } from '../src/state/places';
import { expect, test } from './support/page';

for (const place of places) {
  test.describe(place.id, () => {
    // Text alone is the same in a narrower column.
    const tag = ['method', 'sources'].includes(place.id) ? '@wide' : [];
    test('opens from its own address', { tag }, async ({ page, axe }) => {
      await page.goto(place.path);
      await expect(page).toHaveTitle(documentTitle(place));
      await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', place.description);
      await expect(page.locator('html')).toHaveAttribute('data-root', place.path ? '../' : './');
      await expect(page.getByRole('main')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await axe({ inBothSchemes: true });
    });

    test.describe('without scripts', () => {
      test.use({ javaScriptEnabled: false });

      test('says what Slipway is', { tag: '@once' }, async ({ page }) => {
        await page.goto(place.path);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Slipway');
        await expect(page.getByText('helps you decide how CI jobs in Kubernetes')).toBeVisible();
        // By element: Playwright looks past all text in noscript, also where it is shown.
        await expect(page.locator('noscript p')).toBeVisible();
      });
    });
  });
}

for (const theme of ['light', 'dark']) {
  test(
    `the chosen theme, ${theme}, is set before the application starts`,
    { tag: '@once' },
    async ({ page }) => {
      await page.addInitScript((value) => localStorage.setItem('slipway.theme', value), theme);
      await page.route('**/assets/*.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: '' }),
      );
      await page.goto('');
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    },
  );
}

test('an address that is no place is not found', { tag: '@once' }, async ({ request }) => {
  expect((await request.get('nowhere/')).status()).toBe(404);
  expect((await request.get('choose')).url()).toMatch(/\/choose\/$/);
});

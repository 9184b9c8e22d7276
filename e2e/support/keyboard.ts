import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until the element has the focus: what a reader without a mouse does. */
export async function tabTo(page: Page, target: Locator, limit = 250): Promise<void> {
  await expect(target).toBeVisible();
  const focused = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  for (let press = 0; press < limit; press += 1) {
    if (await focused()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)} within ${limit} presses`);
}

import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until the element has the focus: what a reader without a mouse does. */
export async function tabTo(page: Page, target: Locator, limit = 200): Promise<void> {
  await expect(target).toBeVisible();
  for (let press = 0; press < limit; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)} within ${limit} presses`);
}

/** Focuses by Tab and presses a key, Enter unless said otherwise. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

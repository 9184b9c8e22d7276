import { type Locator, type Page } from '@playwright/test';
import { tabTo } from './keyboard';

/** How a person works the page. */
export interface Reader {
  /** Follows a link or presses a button. */
  readonly press: (target: Locator) => Promise<void>;
  /** Chooses a card: a radio button or a check box. */
  readonly choose: (target: Locator) => Promise<void>;
  /** Puts text into a field as a paste does. */
  readonly paste: (target: Locator, text: string) => Promise<void>;
}

export const ways = ['mouse', 'keyboard'] as const;

export function readerOf(page: Page, way: (typeof ways)[number]): Reader {
  if (way === 'mouse') {
    return {
      press: async (target) => target.click(),
      // The card around the input is what a finger meets.
      choose: async (target) => target.locator('xpath=ancestor::label').click(),
      paste: async (target, text) => target.fill(text),
    };
  }
  return {
    press: async (target) => {
      await tabTo(page, target);
      await page.keyboard.press('Enter');
    },
    choose: async (target) => {
      const group = target.locator('xpath=ancestor::fieldset');
      const first =
        (await target.getAttribute('type')) === 'radio' ? group.getByRole('radio').first() : target;
      await tabTo(page, first);
      await page.keyboard.press('Space');
      // Among radio buttons the arrows move.
      for (let step = 0; step < 20 && !(await target.isChecked()); step += 1)
        await page.keyboard.press('ArrowDown');
    },
    paste: async (target, text) => {
      await tabTo(page, target);
      await page.keyboard.insertText(text);
    },
  };
}

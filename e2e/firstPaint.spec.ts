import type { Page } from '@playwright/test';
import { approaches } from '../src/core';
import { expect, isNarrow, test } from './support/page';

/** The file with what is drawn from the plan. */
const drawnFile = '**/assets/drawn-*.js';

/** Holds that file back until it is let go. */
async function holdBack(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(drawnFile, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** Where everything stands that a reader can read before the drawing: text of each element, and its box. */
const boxes = (page: Page): Promise<string[]> =>
  page.locator(':is(h1, h2, h3, fieldset, dl, li, button, a, select):visible').evaluateAll((elements) =>
    elements
      // The footer makes room for what comes last: warnings and assumptions.
      .filter(
        (element) => !element.closest('[aria-busy="true"], footer') && (element.textContent ?? '') !== '',
      )
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.tagName} ${(element.textContent ?? '').slice(0, 40)} ${[x, y, width, height].map(Math.round).join()}`;
      }),
  );

for (const [place, hash] of [
  ['', ''],
  ['', '#v=1&jobs=run-containers&runtime=containerd&trust=organisation'],
  ['choose/', ''],
  ['choose/', '#v=1&jobs=run-containers&runtime=containerd'],
  ['choose/', '#v=1&jobs=build-image&runtime=containerd&podSecurity=privileged&ci=jenkins'],
] as const)
  test(`the verdict of ${place}${hash || ', nothing answered,'} waits for no drawing, and nothing moves when it comes`, async ({
    page,
    axe,
  }) => {
    const letGo = await holdBack(page);
    await page.goto(`${place}${hash}`);
    const isDialog = place === 'choose/' && isNarrow(page);
    if (isDialog) await page.getByRole('button', { name: 'Show the verdict' }).click();
    const titled = { hasText: new RegExp(approaches.map(({ title }) => title).join('|')) };
    await expect(page.getByRole('heading').filter(titled).first()).toBeVisible();
    await expect(page.getByText('Being drawn.')).toBeVisible();
    if (place === 'choose/') {
      const others = page.getByRole('heading', { name: 'The others' }).locator('xpath=../..');
      await expect(others.getByRole('listitem').first()).toContainText(/\w+\.$/);
    }
    // The same parts stand on every one of them.
    if (hash === '') await axe();
    const before = await boxes(page);
    expect(before.length).toBeGreaterThan(8);
    letGo();
    await expect(page.getByRole('img', { name: /drawn from its pod$/ })).toBeVisible();
    await expect(page.getByText('Being drawn.')).toHaveCount(0);
    const after = new Set(await boxes(page));
    expect(before.filter((box) => !after.has(box))).toEqual([]);
  });

test('what is drawn comes with one request, beside the first paint', { tag: '@wide' }, async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script')
      scripts.push(new URL(request.url()).pathname.replace(/^.*\//, ''));
  });
  await page.goto('');
  await expect(page.getByRole('img', { name: /drawn from its pod$/ })).toBeVisible();
  // The hash of a file has eight characters, any of which may be a dash.
  const names = scripts.map((file) => file.replace(/-.{8}\.js$/, ''));
  expect(names.filter((name) => name === 'drawn')).toHaveLength(1);
  expect(names.filter((name) => !['theme.js', 'first', 'rolldown-runtime', 'drawn'].includes(name))).toEqual(
    [],
  );
});

test('a drawing that does not come takes no verdict with it', { tag: '@wide' }, async ({ page }) => {
  await page.route(drawnFile, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("lost on the way")' }),
  );
  await page.goto('choose/#v=1&jobs=run-containers&runtime=containerd');
  if (isNarrow(page)) await page.getByRole('button', { name: 'Show the verdict' }).click();
  await expect(page.locator('#verdict')).toHaveText('Pod containers');
  await expect(page.getByText('could not be loaded')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The others' })).toBeVisible();
});

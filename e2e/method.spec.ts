import {
  allVariants,
  approaches,
  blockerTable,
  criteria,
  decide,
  infer,
  riskHeads,
  scenarios,
} from '../src/core';
import { tabTo } from './support/keyboard';
import { linkOf } from './support/links';
import { expect, test } from './support/page';

const answers = scenarios.find(({ id }) => id === 'shared-pipelines')?.answers ?? {};

test('shows the numbers that the decision uses', { tag: '@once' }, async ({ page, axe }) => {
  await page.goto(`method/${linkOf('shared-pipelines')}`);
  await expect(page.getByRole('heading', { level: 1, name: 'How we decide' })).toBeVisible();
  const limits = page.getByRole('region', { name: 'Hard limits come first' });
  for (const { approach, blockers } of blockerTable()) {
    const title = approaches.find(({ id }) => id === approach)?.title ?? '';
    const list = limits.getByRole('region', { name: title, exact: true });
    await expect(list.locator('ul > li:has(> dl)')).toHaveCount(blockers.length);
  }
  const severities = page.getByRole('table', { name: 'Severity of every risk in each context' });
  await expect(severities.getByRole('row')).toHaveCount(riskHeads.length + 1);
  const weights = page.getByRole('table', { name: 'Weight of each criterion, and when it counts' });
  const counted = await weights
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('[role="radiogroup"], [role="group"], fieldset')?.textContent ?? '',
        row.querySelectorAll('td')[1]?.textContent ?? '',
      ]),
    );
  for (const criterion of criteria) {
    const row = counted.find(([group]) => group?.startsWith(`${criterion.title} counts`));
    expect([criterion.id, row?.[1]]).toEqual([criterion.id, `${criterion.weight(infer(answers))}`]);
  }
  const { solutions } = decide(answers);
  const scores = page.getByRole('table', { name: 'What comes out for your answers, in order' });
  for (const [index, { score }] of solutions.entries())
    await expect(scores.getByRole('row').nth(index + 1)).toContainText(score.toFixed(2));
  await expect(
    page.getByText(`${approaches.length} approaches, ${allVariants.length} variants`),
  ).toBeVisible();
  await axe();
});

test('a criterion can count more or less, the link keeps it, and one press takes it back', async ({
  page,
}) => {
  await page.goto(`method/${linkOf('shared-pipelines')}`);
  const criterion = criteria.find(({ weight }) => weight(infer(answers)) > 0);
  const usual = criterion?.weight(infer(answers)) ?? 0;
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('group', { name: `${criterion?.title} counts`, exact: true }) });
  const now = row.locator('td').nth(1);
  await expect(now).toHaveText(`${usual}`);
  await row.getByRole('radio', { name: 'more' }).check({ force: true });
  await expect(now).toHaveText(`${usual * 2}`);
  await expect(page).toHaveURL(new RegExp(`w\\.${criterion?.id}=more`));
  await page.reload();
  await expect(row).toBeVisible({ timeout: 30_000 });
  await expect(now).toHaveText(`${usual * 2}`);
  await page.getByRole('button', { name: 'All as usual again' }).click();
  await expect(now).toHaveText(`${usual}`);
  await expect(page).not.toHaveURL(/w\./);
});

test('says what holds while nothing is answered', { tag: '@wide' }, async ({ page }) => {
  await page.goto('method/');
  await expect(page.getByText('What comes out while nothing is answered, in order')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'While nothing is answered' })).toBeVisible();
});

test('its contents lead to a section, by keyboard and by link', { tag: '@wide' }, async ({ page }) => {
  await page.goto('method/');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await tabTo(page, contents.getByRole('link', { name: 'Our bias' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Our bias' })).toBeFocused();
  await expect(page).toHaveURL(/h=bias/);
  await page.goto('about:blank');
  await page.goto('method/#v=1&h=score');
  await expect(page.getByRole('heading', { name: 'What is left gets a score' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'What is left gets a score' })).toBeInViewport();
});

test(
  'an entry of the contents leads to its section, also when it is pressed again',
  { tag: '@wide' },
  async ({ page }) => {
    await page.goto('method/');
    const entry = page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link', { name: 'Our bias', exact: true });
    const heading = page.getByRole('heading', { name: 'Our bias' });
    for (const round of [1, 2]) {
      await entry.focus();
      await page.keyboard.press('Enter');
      await expect(heading, `round ${round}`).toBeFocused();
      await expect(heading).toBeInViewport();
      await page.evaluate(() => window.scrollTo(0, 0));
    }
  },
);

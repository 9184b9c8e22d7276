import type { Page } from '@playwright/test';
import { linkOf } from './support/links';
import { expect, test } from './support/page';

test('a cell gives its reason and sources, and closes with Escape', async ({ page, axe }) => {
  await page.goto(`compare/${linkOf('shared-pipelines')}`);
  const cell = page.locator('[id="cell-node-root:dind-sidecar"]');
  await cell.focus();
  await page.keyboard.press('Enter');
  const detail = page.locator('#cell-detail');
  await expect(detail.getByRole('heading')).toBeVisible();
  await expect(detail.getByRole('link').first()).toHaveAttribute('href', /^(https:|.*#v=1)/);
  await axe();
  await page.keyboard.press('Escape');
  await expect(detail).toHaveCount(0);
  await expect(cell).toBeFocused();
});

test('a link opens a cell', { tag: '@wide' }, async ({ page }) => {
  await page.goto(`compare/${linkOf('shared-pipelines')}&h=node-root%3Adocker-socket`);
  await expect(page.locator('[id="cell-node-root:docker-socket"]')).toBeInViewport();
  await expect(page.locator('#cell-detail')).toContainText('Docker out of Docker');
});

test('a blocked approach stays, and what unblocks it can be taken', async ({ page, axe }) => {
  // Two columns are all that a narrow screen has room for.
  await page.goto(`compare/${linkOf('shared-pipelines')}&c=docker-socket,dind-sidecar`);
  await page.getByRole('button', { name: 'What unblocks Docker out of Docker' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Runtime');
  await axe();
  await dialog
    .getByRole('button', { name: /^Answer / })
    .first()
    .click();
  await expect(page).toHaveURL(/runtime=docker/);
  await page.goBack();
  await expect(page).toHaveURL(/runtime=containerd/);
});

test('rows that are the same can be left out, and approaches read one by one', async ({ page, axe }) => {
  await page.goto(`compare/${linkOf('shared-pipelines')}`);
  const rows = page.locator('th[scope="row"]');
  await expect(rows.first()).toBeVisible();
  const all = await rows.count();
  await page.getByRole('radio', { name: 'Only differences' }).check({ force: true });
  await expect.poll(() => rows.count()).toBeLessThanOrEqual(all);
  await page.getByRole('radio', { name: 'One by one' }).check({ force: true });
  const approach = page.getByRole('combobox', { name: 'Approach' });
  // Every approach can be read, also one that has no column.
  expect(await approach.locator('option').count()).toBeGreaterThan(10);
  await approach.selectOption('kubedock');
  await expect(page.getByRole('heading', { level: 2, name: 'kubedock' })).toBeVisible();
  await axe();
});

const columns = (page: Page) => page.getByRole('columnheader');

test('the reader chooses what stands side by side, with the reasons at hand; the link keeps it', async ({
  page,
  axe,
}) => {
  await page.goto(`compare/${linkOf('shared-pipelines')}`);
  await page.getByText(/^Approaches: \d+ of \d+ side by side$/).click();
  const choices = page.getByRole('group', { name: 'Approaches to compare' });
  const boxes = choices.getByRole('checkbox');
  expect(await boxes.count()).toBeGreaterThan(10);
  // A reason stands with each, and belongs to its box.
  await expect(choices.getByRole('checkbox', { name: /^Docker out of Docker/ })).toHaveAccessibleDescription(
    /\w{3}/,
  );
  await axe();
  for (const box of await boxes.all()) {
    if ((await choices.getByRole('checkbox', { checked: true }).count()) === 1) break;
    if (await box.isChecked()) await box.uncheck();
  }
  // One always stays.
  await expect(choices.getByRole('checkbox', { checked: true })).toBeDisabled();
  const wanted = choices.getByRole('checkbox', { name: /^Kaniko/ });
  await wanted.focus();
  await page.keyboard.press('Space');
  await expect(wanted).toBeChecked();
  await expect(page).toHaveURL(/[#&]c=[^&]*kaniko-fork/);
  await page.reload();
  await expect(columns(page).filter({ hasText: 'Kaniko' }).first()).toBeVisible();
  await page.getByText(/^Approaches: 2 of \d+ side by side$/).click();
  await page.getByRole('button', { name: 'Back to the proposed ones' }).click();
  await expect(page).not.toHaveURL(/[#&]c=/);
});

test('as many columns stand side by side as the screen has room for, and every one is read as a table', async ({
  page,
}) => {
  const link = `${linkOf('shared-pipelines')}&c=dind-sidecar,docker-socket,buildkit-rootless,kaniko-fork,kubedock`;
  for (const [width, count] of [
    [1440, 5],
    [1000, 4],
    [768, 3],
    [390, 2],
    [320, 2],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`compare/${link}`);
    await expect(page.getByText(`Approaches: ${count} of 12 side by side`)).toBeVisible();
    await expect(
      page
        .getByRole('button', { name: /^What unblocks|cell/ })
        .or(page.locator('td'))
        .first(),
    ).toBeVisible();
    const rows = page.getByRole('row').filter({ has: page.locator('td') });
    expect(await rows.nth(1).locator('td').count()).toBe(count);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect([width, sideways]).toEqual([width, false]);
  }
});

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

test('a link opens a cell', async ({ page }) => {
  await page.goto(`compare/${linkOf('shared-pipelines')}&h=node-root%3Adocker-socket`);
  await expect(page.locator('[id="cell-node-root:docker-socket"]')).toBeInViewport();
  await expect(page.locator('#cell-detail')).toContainText('Docker out of Docker');
});

test('a blocked approach stays, and what unblocks it can be taken', async ({ page, axe }) => {
  await page.goto(`compare/${linkOf('shared-pipelines')}`);
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
  await expect(page.getByRole('heading', { level: 2, name: 'Docker in Docker' })).toBeVisible();
  await page.getByRole('radio', { name: 'BuildKit rootless' }).check({ force: true });
  await expect(page.getByRole('heading', { level: 2, name: 'BuildKit rootless' })).toBeVisible();
  await axe();
});

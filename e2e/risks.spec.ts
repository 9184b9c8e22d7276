import { tabTo } from './support/keyboard';
import { linkOf } from './support/links';
import { expect, test } from './support/page';

const open = 'section[aria-label="Open risks"]';

test('a switch changes the manifest, closes the risk and can be taken back', async ({ page, axe }) => {
  await page.goto(`risks/${linkOf('shared-pipelines')}&h=limits-bypassed-by-nested-containers`);
  const entry = page.locator('#risk-limits-bypassed-by-nested-containers');
  await expect(entry.locator('details').first()).toHaveAttribute('open', '');
  const before = await page.locator(`${open} > ol > li`).count();
  const change = entry.getByRole('switch').first();
  await change.click();
  await expect(page).toHaveURL(/o\.cgroupParent=pod/);
  await expect(page.locator(`${open} > ol > li`)).toHaveCount(before - 1);
  await expect(page.getByText(/: on\. .*: closed\./)).toBeAttached();
  await axe();
  const off = page.getByRole('complementary', { name: 'Balance' }).getByRole('switch').first();
  await expect(off).toBeChecked();
  await off.click();
  await expect(page).not.toHaveURL(/cgroupParent/);
  await expect(page.locator(`${open} > ol > li`)).toHaveCount(before);
});

test('whose code runs decides the severity', { tag: '@wide' }, async ({ page }) => {
  await page.goto(`risks/${linkOf('shared-pipelines')}`);
  const privileged = page.locator('#risk-privileged-container summary').first();
  await expect(privileged).toContainText('Critical');
  await page.getByRole('radio', { name: 'One team' }).check({ force: true });
  await page.getByRole('radio', { name: 'CI cluster' }).check({ force: true });
  await expect(privileged).not.toContainText('Critical');
  await expect(page).toHaveURL(/trust=own-team/);
});

test('a link leads to a risk that is open, and to one that is closed', { tag: '@wide' }, async ({ page }) => {
  await page.goto(`choose/${linkOf('shared-pipelines')}`);
  const bar = page.getByRole('button', { name: 'Show the verdict' });
  if (await bar.isVisible()) await bar.click();
  await page
    .getByRole('link', { name: /^R27: / })
    .first()
    .click();
  const closed = page.locator('#risk-workspace-path-mismatch-sidecar');
  await expect(closed.locator('details').first()).toHaveAttribute('open', '');
  await expect(closed).toBeInViewport();
  await page.goBack();
  if (await bar.isVisible()) await bar.click();
  await page
    .getByRole('link', { name: /^R01: / })
    .first()
    .click();
  await expect(page.locator('#risk-privileged-container details').first()).toHaveAttribute('open', '');
});

test(
  'a manifest for other answers is named as such, and is not the first thing to take',
  { tag: '@wide' },
  async ({ page }) => {
    const link = `${linkOf('shared-pipelines')}&a=docker-socket%2Fdefault`;
    await page.goto(`risks/${link}`);
    await expect(page.getByText('The manifest is not for your answers:')).toBeVisible();
    await expect(page.getByText('about to paste')).toHaveCount(0);
  },
);

test(
  'who met a message finds it, its cause and its risk, by keyboard',
  { tag: '@wide' },
  async ({ page, axe }) => {
    await page.goto(`risks/${linkOf('shared-pipelines')}`);
    const messages = page.getByRole('region', { name: 'Messages' });
    await tabTo(page, messages.locator('summary').first());
    await page.keyboard.press('Enter');
    const rows = messages.locator('li > details > summary');
    await expect(messages.getByRole('status')).toHaveText(/^\d\d messages$/);
    const all = await rows.count();
    expect(all).toBeGreaterThan(40);
    await axe();

    await tabTo(page, messages.getByRole('searchbox'));
    await page.keyboard.insertText(
      'docker: Cannot connect to the Docker daemon at tcp://10.4.0.9:2375. Is the docker daemon running?',
    );
    await expect(rows.first()).toContainText('tcp://localhost:2375');
    await expect.poll(() => rows.count()).toBeLessThan(all);
    await expect(messages.getByRole('status')).toHaveText(/^\d messages? fits?$/);
    await tabTo(page, rows.first());
    await page.keyboard.press('Enter');
    await expect(messages.getByText('Let docker info be the startup probe')).toBeVisible();
    await axe();

    await tabTo(page, messages.getByRole('button', { name: /^R33: / }).first());
    await page.keyboard.press('Enter');
    const risk = page.locator('#risk-daemon-not-ready');
    await expect(risk.locator('details').first()).toHaveAttribute('open', '');
    await expect(risk.locator('summary').first()).toBeFocused();
    await expect(risk).toBeInViewport();

    await messages.getByRole('searchbox').fill('java.lang.NullPointerException');
    await expect(messages.getByRole('status')).toHaveText(/^No message here fits/);
    await expect(rows).toHaveCount(0);
    await messages.getByRole('searchbox').fill('');
    await expect(rows).toHaveCount(all);
  },
);

test('a risk shows the messages that are signs of it', async ({ page, axe }) => {
  await page.goto(`risks/${linkOf('shared-pipelines')}&h=privileged-container`);
  const entry = page.locator('#risk-privileged-container');
  await entry.getByText('The message that people see').click();
  await expect(entry.getByText(/violates PodSecurity/).first()).toBeVisible();
  await axe();
});

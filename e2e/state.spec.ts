import { linkOf } from './support/links';
import { expect, test } from './support/page';

test.describe('the address carries the state', () => {
  test('Back and Forward move between places, answers and all', async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name: 'Jenkins agents on EKS' }).click();
    const first = page.url();
    await page.goto(first.replace('/choose/', '/manifest/'));
    await page.getByRole('radio', { name: 'Default profiles' }).check({ force: true });
    await expect(page).toHaveURL(
      /a=buildkit-rootless%2Fdefault-profiles|a=buildkit-rootless\/default-profiles/,
    );
    await page.goBack();
    await expect(page).not.toHaveURL(/a=buildkit/);
    await expect(page.getByRole('radio', { name: 'Unconfined profiles' })).toBeChecked();
    await page.goForward();
    await expect(page.getByRole('radio', { name: 'Default profiles' })).toBeChecked();
  });

  test('a place that is left by a link is there again with Back', { tag: '@wide' }, async ({ page }) => {
    await page.goto(`compare/${linkOf('shared-pipelines')}`);
    await page.getByRole('button', { name: 'Use Docker in Docker' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'What to paste' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'What you trade' })).toBeVisible();
    // One press, one entry: the choice is undone with the place.
    await expect(page).not.toHaveURL(/[#&]a=/);
  });

  test(
    'the place may stand in the fragment, and a path in it keeps its own #',
    { tag: '@once' },
    async ({ page }) => {
      await page.goto('#/manifest?v=1&runtime=containerd&jobs=build-image&h=Pod/agent#/spec/containers');
      await expect(page.getByRole('heading', { level: 1, name: 'What to paste' })).toBeVisible();
      await expect(page.getByText('This page does not know')).toHaveCount(0);
      await expect(page.getByText('build images').first()).toBeAttached();
    },
  );

  test('a chosen approach alone is kept for a visit without a link', { tag: '@once' }, async ({ page }) => {
    await page.goto('manifest/#v=1&a=dind-sidecar/tls');
    await page.getByRole('radio', { name: 'TCP on loopback' }).check({ force: true });
    await page.goto('about:blank');
    await page.goto('manifest/');
    await expect(page).toHaveURL(/a=dind-sidecar\/loopback/);
  });

  test('what a link points at does not travel to other places', { tag: '@once' }, async ({ page }) => {
    await page.goto(`risks/${linkOf('shared-pipelines')}&h=node-root`);
    const menu = page.locator('summary').filter({ hasText: 'Menu' });
    if (await menu.isVisible()) await menu.click();
    await page.getByRole('link', { name: 'Compare' }).filter({ visible: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'What you trade' })).toBeVisible();
    await expect(page).not.toHaveURL(/[#&]h=/);
  });

  test(
    'answers are kept over a reload, and for a visit without a link',
    { tag: '@once' },
    async ({ page }) => {
      await page.goto(`choose/${linkOf('docker-nodes')}`);
      await page.reload();
      await expect(page).toHaveURL(/runtime=docker/);
      await expect(page.getByText('DinD sidecar, unix socket').first()).toBeVisible();
      // Written into the storage by the first change.
      await page.goto(`manifest/${linkOf('docker-nodes')}`);
      await page.getByRole('radio', { name: 'TCP with TLS' }).check({ force: true });
      await page.goto('about:blank');
      await page.goto('');
      await expect(page).toHaveURL(/runtime=docker/);
      await expect(page.getByRole('heading', { name: 'Where you were' })).toBeVisible();
    },
  );

  test('start over clears everything, and Back brings it back', async ({ page }) => {
    await page.goto(`risks/${linkOf('shared-pipelines')}`);
    const menu = page.locator('summary').filter({ hasText: 'Menu' });
    if (await menu.isVisible()) await menu.click();
    await page.getByRole('button', { name: 'Start over' }).filter({ visible: true }).click();
    await expect(page).not.toHaveURL(/#/);
    await expect(page.getByText('All answers are cleared. Back brings them back.')).toBeAttached();
    await page.reload();
    await expect(page).not.toHaveURL(/#/);
    await page.goBack();
    await expect(page).toHaveURL(/run-containers/);
  });

  test('the theme is kept', async ({ page }) => {
    await page.goto('');
    const menu = page.locator('summary').filter({ hasText: 'Menu' });
    const opener = (await menu.isVisible()) ? menu : page.locator('summary[aria-label^="Theme"]');
    await opener.click();
    await page.getByRole('radio', { name: 'Dark' }).filter({ visible: true }).check({ force: true });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

test.describe('a link that is not all understood', () => {
  test('says what and where, and keeps the rest', async ({ page, axe }) => {
    await page.goto(
      'choose/#v=9&runtime=rkt&kubernetes=1.34&o.mtu=7&lesson=4&a=podman&ci=jenkins&%E0%A4%A=x',
    );
    for (const sentence of [
      'This link has version 9; this page reads version 1. What it knows was taken.',
      'this page knows no answer “rkt”; it was left open.',
      'MTU:',
      'This page does not know “lesson”; it is kept in the link.',
      'This page knows no approach “podman”; the recommendation is shown.',
      'A part of the link cannot be read:',
    ])
      await expect(page.getByText(sentence).first()).toBeVisible();
    await axe();
    await page.getByRole('button', { name: 'Understood' }).click();
    await expect(page.getByText('This link has version 9')).toHaveCount(0);
    // What this page does not know travels on.
    await page.goto(page.url().replace('/choose/', '/manifest/'));
    await expect(page).toHaveURL(/lesson=4/);
    await expect(page.getByRole('tab', { name: 'Jenkinsfile' })).toBeVisible();
  });

  test(
    'says with the knowledge of which day it was made, until that is dismissed',
    { tag: '@wide' },
    async ({ page, axe }) => {
      await page.goto('choose/#v=1&k=2026-01-01&runtime=docker');
      const line = page.getByText(/This link was made with the knowledge of 2026-01-01; today’s is/);
      await expect(line).toBeVisible();
      await axe();
      await page.getByRole('button', { name: 'Understood' }).click();
      await expect(line).toHaveCount(0);
      await page.goto(`choose/${linkOf('docker-nodes')}`);
      await expect(page.getByText(/This link was made with/)).toHaveCount(0);
    },
  );

  test('does not break on nonsense', { tag: '@once' }, async ({ page }) => {
    for (const nonsense of [
      '#%',
      '#=&=&&',
      `#v=1&jobs=${'x,'.repeat(3000)}`,
      '#/choose?v=1&ci=tekton',
      '#v=1&h=%00',
    ]) {
      await page.goto('about:blank');
      await page.goto(`risks/${nonsense}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });

  test('works where the browser keeps nothing', { tag: '@once' }, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(`choose/${linkOf('eks-agents')}`);
    await expect(page.getByText('BuildKit rootless, unconfined profiles').first()).toBeVisible();
  });
});

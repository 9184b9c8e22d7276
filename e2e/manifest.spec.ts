import { readFile } from 'node:fs/promises';
import { linkOf } from './support/links';
import { expect, test } from './support/page';

const lines = (name: string) => `ol[aria-label="${name}"]`;

test('the file can be downloaded, and is the one that is shown', async ({ page }) => {
  await page.goto(`manifest/${linkOf('shared-pipelines')}`);
  await page.getByRole('combobox', { name: 'Format' }).selectOption('pod-yaml');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download pod.yaml' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('pod.yaml');
  const text = await readFile(await file.path(), 'utf8');
  expect(text.trimEnd().split('\n')).toHaveLength(await page.locator(`${lines('pod.yaml')} > li`).count());
  expect(text).toContain('privileged: true');
});

test(
  'a name without an ending is kept, and what was copied is forgotten with its file',
  { tag: '@wide' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`manifest/${linkOf('shared-pipelines')}`);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download Jenkinsfile' }).click();
    expect((await waiting).suggestedFilename()).toBe('Jenkinsfile');
    await page.getByRole('main').getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByText(/^Jenkinsfile copied/)).toBeVisible();
    await page.getByRole('combobox', { name: 'Format' }).selectOption('pod-yaml');
    await expect(page.getByText(/^Jenkinsfile copied/)).toHaveCount(0);
  },
);

test('without the Clipboard API the text is selected to be copied by hand', async ({ page, axe }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(`manifest/${linkOf('eks-agents')}`);
  await page.getByRole('main').getByRole('button', { name: 'Copy', exact: true }).click();
  const area = page.getByRole('textbox', { name: 'Text to copy' });
  await expect(area).toBeFocused();
  await expect(area).toHaveValue(/^\/\/ Slipway [\s\S]*buildctl/);
  await axe();
  await page.keyboard.press('Escape');
  await expect(area).toHaveCount(0);
});

test('a choice changes lines, marks them and says so', async ({ page, axe }) => {
  await page.goto(`manifest/${linkOf('shared-pipelines')}`);
  await page.getByRole('radio', { name: 'TCP with TLS' }).check({ force: true });
  const status = page.getByRole('status').filter({ hasText: 'changed' });
  await expect(status).toHaveText(/\d+ lines changed/);
  await expect(page.locator(lines('Jenkinsfile')).getByText('added: ').first()).toBeAttached();
  await expect(page.locator(lines('Jenkinsfile'))).toContainText('DOCKER_TLS_CERTDIR');
  await axe();
  await page.getByRole('radio', { name: '1450' }).check({ force: true });
  await expect(page).toHaveURL(/o\.mtu=1450/);
  await expect(status).toHaveText(/lines? changed/);
});

test('a number that no network has is refused at its field and kept', { tag: '@wide' }, async ({ page }) => {
  await page.goto(`manifest/${linkOf('shared-pipelines')}`);
  const field = page.getByRole('textbox', { name: /Another MTU/ });
  await field.fill('70000');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveValue('70000');
  await expect(page).not.toHaveURL(/o\.mtu/);
  await field.fill('1380');
  await expect(field).not.toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator(lines('Jenkinsfile'))).toContainText('--mtu=1380');
});

test('a name is typed once and stands everywhere; a wrong one stays in its field and changes nothing', async ({
  page,
  axe,
}) => {
  await page.goto(`manifest/${linkOf('eks-agents')}`);
  const file = page.locator(lines('Jenkinsfile'));
  const field = page.getByRole('textbox', { name: 'registry.example.com/team/app' });
  await field.fill('Shop/Cart');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/host of the registry comes first/);
  await expect(page).toHaveURL(/o\.image=Shop\/Cart/);
  await expect(file).toContainText('registry.example.com/team/app');
  await axe();
  // Nobody is thrown out of a field that he fills.
  await field.fill('ghcr.io/shop/cart');
  await expect(file).not.toContainText('registry.example.com');
  await expect(file).toContainText('ghcr.io/shop/cart');
  await expect(field).toBeFocused();
  await expect(page.getByRole('region', { name: 'You must replace' })).toContainText(/1 of \d+ done/);
  await page.reload();
  await expect(field).toHaveValue('ghcr.io/shop/cart');
});

test('options that are typed stand in groups, and work with the keyboard alone', async ({ page, axe }) => {
  await page.goto(`manifest/${linkOf('shared-pipelines')}&o.layers=50`);
  // What a link brings and is not taken is open, with its reason.
  const layers = page.getByRole('textbox', { name: 'Layers' });
  await expect(layers).toHaveValue('50');
  await expect(layers).toHaveAccessibleDescription(/a number and a unit/);
  await layers.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('Gi');
  await page.keyboard.press('Enter');
  await expect(page.locator(lines('Jenkinsfile'))).toContainText('sizeLimit: 50Gi');
  await expect(page.getByText('Images and registry')).toBeVisible();
  await page.getByText('Images and registry').click();
  const mirror = page.getByRole('textbox', { name: 'Registry mirror' });
  await mirror.fill('mirror.example.net/hub');
  await mirror.blur();
  await expect(page.locator(lines('Jenkinsfile'))).toContainText('mirror.example.net/hub/library/docker:');
  await axe();
  await page.getByRole('button', { name: 'Back to the defaults' }).click();
  await expect(layers).toHaveValue('');
  await expect(page).not.toHaveURL(/o\./);
});

test('comments come in three levels', { tag: '@wide' }, async ({ page }) => {
  await page.goto(`manifest/${linkOf('eks-agents')}`);
  const length = async (): Promise<number> =>
    (await page.locator(lines('Jenkinsfile')).textContent())?.length ?? 0;
  await expect.poll(length).toBeGreaterThan(0);
  const none = await length();
  await page.getByRole('radio', { name: 'Why', exact: true }).check({ force: true });
  await expect.poll(length).toBeGreaterThan(none);
  const why = await length();
  await page.getByRole('radio', { name: 'Everything' }).check({ force: true });
  await expect.poll(length).toBeGreaterThan(why);
});

test('a file for other answers says so and asks before it is taken', async ({ page, axe }) => {
  await page.goto(`manifest/${linkOf('shared-pipelines')}&a=docker-socket%2Fdefault`);
  await expect(page.getByText('Not for your answers.')).toBeVisible();
  await expect(
    page.getByText('Your nodes run containerd, so there is no Docker socket to mount.').first(),
  ).toBeVisible();
  await expect(page.locator(lines('Jenkinsfile'))).toContainText('NOT FOR YOUR ANSWERS');
  await page.getByRole('button', { name: 'Copy or download' }).click();
  await expect(page.getByRole('dialog', { name: 'This file is not for your answers' })).toBeVisible();
  await axe();
});

test('another CI system gets its own form, which has the steps', { tag: '@wide' }, async ({ page, axe }) => {
  await page.goto(`manifest/${linkOf('eks-agents', { ci: 'gitlab' })}`);
  await expect(page.getByRole('combobox', { name: 'Format' })).toHaveValue('gitlab-runner');
  await expect(page.getByRole('heading', { name: 'Steps of the pipeline' })).toHaveCount(0);
  await expect(
    page
      .getByText(/GitLab/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await axe();
});

test(
  'lines are walked with the arrows, and Escape or the button closes a note',
  { tag: '@wide' },
  async ({ page }) => {
    await page.goto(`manifest/${linkOf('shared-pipelines')}`);
    const notes = page.locator(`${lines('Jenkinsfile')} [data-note]`);
    await notes.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(notes.nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(notes.last()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(notes.last()).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Enter');
    await expect(notes.last()).toHaveAttribute('aria-expanded', 'false');
  },
);

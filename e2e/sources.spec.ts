import { evidence, statementKinds } from '../src/core';
import { tabTo } from './support/keyboard';
import { linkOf } from './support/links';
import { expect, isNarrow, test } from './support/page';

const { sources, count } = evidence();
const entries = 'li:has(> div > h3)';

test('counts what rests on what, and every source is there', { tag: '@once' }, async ({ page, axe }) => {
  await page.goto('sources/');
  await expect(page.getByRole('heading', { level: 1, name: 'What it rests on' })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.getByText(sources.length.toLocaleString('en'), { exact: true })).toBeVisible();
  await expect(main.getByText(count.toLocaleString('en'), { exact: true })).toBeVisible();
  await expect(page.locator(entries)).toHaveCount(0);
  await axe();
  await page.getByRole('button', { name: 'Open all groups' }).click();
  await expect(page.locator(entries)).toHaveCount(sources.length);
  const linked = await main
    .locator('h3 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(sources.map(({ url }) => url).filter((url) => !linked.includes(url))).toEqual([]);
  await page.getByRole('button', { name: 'Close all groups' }).click();
  await expect(page.locator(entries)).toHaveCount(0);
});

test(
  'words, publisher and staleness leave less, and say how much',
  { tag: '@wide' },
  async ({ page, axe }) => {
    await page.clock.setFixedTime('2026-11-25T12:00:00Z');
    await page.goto('sources/');
    const said = page.getByRole('status').filter({ hasText: 'source' });
    await tabTo(page, page.getByRole('searchbox', { name: 'Words' }));
    await page.keyboard.type('entrypoint');
    await expect(said).toHaveText(/^\d+ of \d+ sources$/);
    const some = await page.locator(entries).count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(sources.length);
    // An address counts too.
    const texts = await page.locator(entries).evaluateAll((all) => all.map(({ innerHTML }) => innerHTML));
    for (const text of texts) expect(text.toLowerCase()).toContain('entrypoint');
    await page.getByRole('combobox', { name: 'Publisher' }).selectOption('docker-library/docker');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['docker-library/docker']);
    await tabTo(page, page.getByRole('switch', { name: 'Only stale ones' }));
    await page.keyboard.press('Space');
    await expect(page.locator(entries)).toHaveCount(0);
    await expect(page.getByText('No source is stale today.')).toBeVisible();
    await axe();
  },
);

test('what was read long ago is stale on the clock of the reader', { tag: '@once' }, async ({ page }) => {
  await page.clock.setFixedTime('2028-03-01T12:00:00Z');
  await page.goto('sources/');
  await page.getByText('Only stale ones').click();
  await expect(page.getByRole('status').filter({ hasText: 'source' })).toHaveText(
    new RegExp(`^All ${sources.length} sources$`),
  );
  await page.getByRole('heading', { name: 'Kubernetes', exact: true }).click();
  await expect(page.locator(entries).first()).toContainText(', stale');
});

test('a link opens a source, with all that rests on it', async ({ page, axe }) => {
  await page.goto(`sources/${linkOf('shared-pipelines')}&h=dind-entrypoint`);
  const entry = page.locator('#source-dind-entrypoint');
  await expect(entry.getByRole('heading')).toBeFocused();
  await expect(entry).toBeInViewport();
  const record = sources.find(({ id }) => id === 'dind-entrypoint');
  await expect(entry).toContainText(`${record?.statements.length} statements rest on it`);
  await expect(entry.locator('dl dl li, dl > div > dd li')).toHaveCount(record?.statements.length ?? 0);
  await axe();
  // The answers stay, and the risk is shown.
  await entry.getByRole('link', { name: /^R14/ }).click();
  await expect(page).toHaveURL(/risks\/#.*jobs=.*h=hidden-tcp-listener/);
  await expect(page.locator('#risk-hidden-tcp-listener')).toBeInViewport();
  await page.goBack();
  await expect(entry.getByRole('heading')).toBeFocused();
});

test('sources stand in groups by what rests on them', { tag: '@wide' }, async ({ page }) => {
  await page.goto('sources/');
  await page.getByRole('radio', { name: 'What rests on them' }).check({ force: true });
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(statementKinds.length);
  const risks = page.getByRole('region', { name: 'Risks', exact: true });
  await risks.getByRole('heading', { name: 'Risks' }).click();
  await risks
    .getByText(/statements? rests? on it/)
    .first()
    .click();
  await expect(risks.locator('dt').filter({ hasText: /^Risks$/ })).toHaveCount(1);
});

test('a source of a statement leads to what else rests on it', { tag: '@wide' }, async ({ page }) => {
  await page.goto(`compare/${linkOf('shared-pipelines')}&h=node-root%3Adocker-socket`);
  const source = page
    .locator('#cell-detail')
    .getByRole('link', { name: /what rests on this source/ })
    .first();
  await source.press('Enter');
  await expect(page).toHaveURL(/sources\/#.*h=/);
  await expect(page.locator('main h3:focus')).toHaveCount(1);
});

test('the foot of every sheet leads to the method and to the sources', { tag: '@wide' }, async ({ page }) => {
  await page.goto(`choose/${linkOf('shared-pipelines')}`);
  const about = page.getByRole('navigation', { name: 'About Slipway' });
  await about.getByRole('link', { name: 'Sources' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What it rests on' })).toBeFocused();
  await expect(about.getByRole('link', { name: 'Sources' })).toHaveAttribute('aria-current', 'page');
  await about.getByRole('link', { name: 'How we decide' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How we decide' })).toBeFocused();
  await expect(page).toHaveURL(/jobs=/);
  if (isNarrow(page)) return;
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Choose' }).click();
  await page.getByRole('main').getByRole('link', { name: 'How we decide' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'How we decide' })).toBeFocused();
});

import { readFile } from 'node:fs/promises';
import { unzipSync, strFromU8 } from 'fflate';
import { emptyState, encodeLink, plan, render, renderApart, type Answers, type LinkState } from '../src/core';
import { linkOf } from './support/links';
import { expect, isNarrow, test } from './support/page';

const answers: Answers = { jobs: ['build-image'], podSecurity: 'restricted', ci: 'jenkins' };
const ref = 'buildkit-service/mtls';
const linkTo = (more: Partial<LinkState> = {}): string =>
  `#${encodeLink({ ...emptyState, answers, ref, ...more })}`;
const drawn = plan(answers, ref);
const rendered = render(drawn, 'jenkinsfile');

test('a link opens exactly that format and that file', async ({ page }) => {
  await page.goto(`manifest/${linkTo({ format: 'pod-yaml', file: 'supporting.yaml' })}`);
  await expect(page.getByRole('combobox', { name: 'Format' })).toHaveValue('pod-yaml');
  await expect(page.getByRole('tab', { name: 'supporting.yaml' })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('tab', { name: 'supporting.yaml' }).press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'pod.yaml' })).toBeFocused();
  await expect(page).toHaveURL(/f=pod-yaml(&|$)/);
  await page.getByRole('combobox', { name: 'Format' }).selectOption('jenkinsfile');
  await page.getByRole('tab', { name: 'supporting.yaml' }).click();
  await expect(page).toHaveURL(/f=jenkinsfile:supporting\.yaml/);
  await page.reload();
  await expect(page.getByRole('tabpanel', { name: 'supporting.yaml' })).toBeVisible();
});

test(
  'a format that this page has not, or that is for another system, is named',
  { tag: '@once' },
  async ({ page }) => {
    await page.goto(`manifest/${linkTo({ format: 'moon' })}`);
    await expect(page.getByText('This page knows no format “moon”; the link keeps it.')).toBeVisible();
    await expect(page.getByRole('tab', { name: 'Jenkinsfile' })).toBeVisible();
    await page.goto(`manifest/${linkOf('eks-agents', { ci: 'plain' })}&f=jenkinsfile`);
    await expect(page.getByText(/A Jenkinsfile is for Jenkins.*is shown\.$/)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Other formats' })).toContainText('Jenkins (Jenkinsfile');
  },
);

test(
  'all files come in one archive, with the names and texts that are shown',
  { tag: '@once' },
  async ({ page }) => {
    await page.goto(`manifest/${linkTo()}`);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download all files as zip' }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toBe('buildkit-service-mtls-jenkinsfile.zip');
    const entries = unzipSync(await readFile(await file.path()));
    const apart = renderApart(drawn, 'jenkinsfile').map(({ name, ofSupporting }) =>
      ofSupporting ? `parts/${name}` : name,
    );
    expect(Object.keys(entries)).toEqual([...rendered.files.map(({ name }) => name), ...apart]);
    expect(apart).toContain('parts/kyverno-policy.yaml');
    const shown = await page.locator('ol[aria-label="Jenkinsfile"] > li').count();
    const text = strFromU8(entries['Jenkinsfile'] ?? new Uint8Array());
    expect(text.trimEnd().split('\n')).toHaveLength(shown);
    expect(strFromU8(entries['supporting.yaml'] ?? new Uint8Array())).toBe(rendered.files[1]?.text);
  },
);

test('copy tells what is left to replace, and hinders nothing', async ({ page, context, axe }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`manifest/${linkTo()}`);
  await page.getByRole('main').getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(
    page.getByRole('status').filter({ hasText: /^Jenkinsfile copied, \d still to replace$/ }),
  ).toBeVisible();
  const list = page.getByRole('region', { name: 'To replace in this file' });
  const boxes = list.getByRole('checkbox');
  const all = await boxes.count();
  expect(all).toBeGreaterThan(2);
  await boxes.nth(0).check();
  await axe();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  const left = page.getByRole('button', { name: `${all - 1} to replace` });
  await expect(left).toBeFocused();
  // Kept over a reload, and in a file that has the same text.
  await page.reload();
  await left.click();
  await expect(boxes.nth(0)).toBeChecked();
  await list
    .getByRole('button', { name: /^Go to line/ })
    .first()
    .click();
  await expect(list).toHaveCount(0);
  await expect(page.locator('ol[aria-label="Jenkinsfile"] [data-note]:focus')).toHaveCount(1);
});

test(
  'a line says why it is there where the pointer rests, until Escape',
  { tag: '@once' },
  async ({ page }) => {
    await page.goto(`manifest/${linkOf('shared-pipelines')}`);
    const line = page.locator('ol[aria-label="Jenkinsfile"] > li').filter({ hasText: 'privileged: true' });
    const hint = line.locator('[aria-hidden] p').first();
    await line.scrollIntoViewIfNeeded();
    await line.hover();
    await expect(hint).toBeVisible();
    await expect(line).toContainText('R01');
    await page.keyboard.press('Escape');
    await expect(hint).toHaveCount(0);
    // A line without a number answers with the note that it belongs to.
    const inside = page
      .locator('ol[aria-label="Jenkinsfile"] > li')
      .filter({ hasNot: page.locator('[data-note]') });
    await inside.filter({ hasText: '}' }).last().locator('[style]').click();
    await expect(page.locator('[data-note][aria-expanded="true"]')).toHaveCount(1);
  },
);

test('many files stay one row of tabs, and the selected one is in sight', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`manifest/${linkTo({ format: 'jenkinsfile', file: 'supporting.yaml' })}`);
  const tab = page.getByRole('tab', { name: 'supporting.yaml' });
  await expect(tab).toBeVisible();
  const box = await tab.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  expect(isNarrow(page)).toBe(true);
});

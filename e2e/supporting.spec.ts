import { readFile } from 'node:fs/promises';
import {
  emptyState,
  encodeLink,
  inspectPlan,
  plan,
  render,
  renderApart,
  spanOf,
  type Answers,
} from '../src/core';
import { isNarrow, expect, test } from './support/page';

const answers: Answers = { jobs: ['build-image'], podSecurity: 'restricted', ci: 'plain' };
const ref = 'buildkit-service/mtls';
const drawn = plan(answers, ref);
const { files, lines } = render(drawn, 'pod-yaml');
const [own, beside] = files;
const linkTo = (highlight?: string): string =>
  `#${encodeLink({ ...emptyState, answers, ref, format: 'pod-yaml', ...(highlight !== undefined && { highlight }) })}`;

const { findings } = inspectPlan(drawn, answers);
/** A risk that stands nowhere but in an object beside the pod. */
const finding = findings.find(({ risk }) =>
  findings.every((other) => other.risk !== risk || spanOf(other.path, lines)?.file === 1),
);

test('what stands beside the pod has its own tab, with its own lines, count and name', async ({
  page,
  axe,
}) => {
  await page.goto(`manifest/${linkTo()}`);
  const shown = (name = '') => page.locator(`ol[aria-label="${name}"] > li`);
  await expect(shown(own?.name).first()).toBeVisible();
  await page.getByRole('tab', { name: 'pod.yaml' }).press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'supporting.yaml' })).toBeFocused();
  await expect(page.getByRole('tabpanel', { name: 'supporting.yaml' })).toBeVisible();
  await expect(shown(beside?.name)).toHaveCount(beside?.lines.length ?? 0);

  const left = drawn.placeholders.filter(({ text }) =>
    beside?.lines.some((line) => !line.comment && line.text.includes(text)),
  );
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(drawn.placeholders.length);
  await expect(page.getByText(`${beside?.lines.length} lines`, { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: `${left.length} to replace` })).toBeVisible();
  // With two files, the list names the file before the lines.
  await expect(page.getByText(/^[\s\S]*pod\.yaml, lines? \d/).first()).toBeVisible();
  await expect(page.getByText(/supporting\.yaml, lines? \d/).first()).toBeVisible();

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download supporting.yaml' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('supporting.yaml');
  expect(await readFile(await file.path(), 'utf8')).toBe(beside?.text);
  if (!isNarrow(page)) await axe();
});

test(
  'an opened note stays with its line while the file changes, and goes with it',
  { tag: '@wide' },
  async ({ page }) => {
    await page.goto(`manifest/${linkTo()}`);
    const note = page.getByRole('button', { name: /^Line \d+: automountServiceAccountToken: false/ });
    await note.click();
    await page.getByText('Everything', { exact: true }).click();
    await expect(note).toHaveAttribute('aria-expanded', 'true');
    await page.getByRole('tab', { name: 'supporting.yaml' }).click();
    await expect(page.locator('[data-note][aria-expanded="true"]')).toHaveCount(0);
    await page.getByRole('tab', { name: 'pod.yaml' }).click();
    await expect(page.locator('[data-note][aria-expanded="true"]')).toHaveCount(0);
  },
);

test(
  'what is done once before stands above, in order, each with its commands',
  { tag: '@wide' },
  async ({ page, axe }) => {
    await page.goto(`manifest/${linkTo()}`);
    const once = page.getByRole('region', { name: 'Once, before the pod starts' });
    await expect(once.locator('ol > li')).toHaveCount(drawn.preparations.length);
    for (const [index, { title, commands }] of drawn.preparations.entries()) {
      const step = once.locator('ol > li').nth(index);
      await step.locator('summary').filter({ hasText: title }).first().press('Enter');
      for (const command of commands)
        await expect(step.getByText(command, { exact: true }).first()).toBeVisible();
    }
    if (!isNarrow(page)) await axe();
  },
);

test('a link to an object beside the pod opens its tab and its line', { tag: '@wide' }, async ({ page }) => {
  await page.goto(`manifest/${linkTo(finding?.path)}`);
  await expect(page.getByRole('tab', { name: 'supporting.yaml' })).toHaveAttribute('aria-selected', 'true');
  const open = page.locator('[data-note][aria-expanded="true"]');
  await expect(open).toHaveCount(1);
  await expect(open).toBeFocused();
  const from = spanOf(finding?.path ?? '', lines)?.from ?? 0;
  await expect(open).toHaveAccessibleName(new RegExp(`^Line ${from}: .*risk$`));
});

test('a risk names the file beside the pod and its line, and leads there', async ({ page }) => {
  await page.goto(`risks/${linkTo(finding?.risk)}`);
  const from = spanOf(finding?.path ?? '', lines)?.from ?? 0;
  const entry = page.locator(`#risk-${finding?.risk}`);
  await entry.getByRole('link', { name: `See supporting.yaml, line ${from}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What to paste' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'supporting.yaml' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('[data-note][aria-expanded="true"]')).toBeVisible();
});

test('the script that asks the cluster has a tab of its own', { tag: '@once' }, async ({ page, axe }) => {
  await page.goto(`manifest/${linkTo()}`);
  await page.getByRole('tab', { name: 'preflight.sh' }).click();
  await expect(page.getByRole('tabpanel', { name: 'preflight.sh' })).toBeVisible();
  const note = page.getByRole('button', { name: /^Line \d+: check 'The server is Kubernetes/ });
  await note.click();
  await expect(note).toHaveAttribute('aria-expanded', 'true');
  await axe();
});

test(
  'each part of what stands around the pod can be taken by itself',
  { tag: '@wide' },
  async ({ page, axe }) => {
    await page.goto(`manifest/${linkTo()}`);
    await page.locator('summary').filter({ hasText: 'each part in a file of its own' }).press('Enter');
    const parts = renderApart(drawn, 'pod-yaml');
    expect(parts.map(({ name }) => name)).toContain('kyverno-policy.yaml');
    for (const { name } of parts)
      await expect(page.getByRole('button', { name: `Download ${name}` })).toBeVisible();
    await expect(page.getByText('in place of admission-policy.yaml')).toBeVisible();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download namespace.yaml' }).click();
    const file = await waiting;
    const part = parts.find(({ name }) => name === file.suggestedFilename());
    expect(await readFile(await file.path(), 'utf8')).toBe(part?.text);
    if (!isNarrow(page)) await axe();
  },
);

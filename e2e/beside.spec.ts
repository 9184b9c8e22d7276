import { emptyState, encodeLink, type Answers, type LinkState } from '../src/core';
import { expect, isNarrow, test } from './support/page';

const answers: Answers = {
  jobs: ['build-image', 'testcontainers'],
  runtime: 'docker',
  podSecurity: 'privileged',
  nodeOs: 'debian',
  workspace: 'none',
  trust: 'organisation',
  tenancy: 'ci-nodes',
  ci: 'jenkins',
};
const linkTo = (more: Partial<LinkState>): string => `#${encodeLink({ ...emptyState, answers, ...more })}`;
const socketToTls = linkTo({
  ref: 'dind-sidecar/tls',
  beside: { view: 'compare', ref: 'docker-socket/default' },
});

test('two manifests are compared, with the risks between them, by the link', async ({ page, axe }) => {
  await page.goto(`manifest/${socketToTls}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Compare manifests' })).toBeVisible();
  await expect(page.getByLabel('Compared with', { exact: true })).toHaveValue('docker-socket/default');
  const risks = page.getByRole('region', { name: /^Risks from/ });
  await expect(risks.getByRole('heading', { name: /^Risks lost: \d/ })).toBeVisible();
  await expect(risks.getByRole('link', { name: /^R02/ })).toBeVisible();
  await expect(risks.getByRole('link', { name: /^R01/ })).toBeVisible();
  const diff = page.getByRole('table', { name: /^Jenkinsfile: from Docker out of Docker to DinD sidecar/ });
  await expect(diff.locator('mark').first()).toBeVisible();
  await expect(diff.getByText('was: ').first()).toBeAttached();
  // What is the same is folded, and stays where it was opened.
  const fold = diff.getByRole('button', { name: /lines the same$/ }).first();
  const rows = await diff.locator('tbody tr').count();
  await fold.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await expect(fold).toBeFocused();
  expect(await diff.locator('tbody tr').count()).toBeGreaterThan(rows);
  // Columns: two files side by side, or one below the other.
  await expect(diff.getByRole('columnheader')).toHaveCount(isNarrow(page) ? 3 : 4);
  if (!isNarrow(page)) {
    await page.getByText('Inline', { exact: true }).click();
    await expect(diff.getByRole('columnheader')).toHaveCount(3);
  }
  const note = diff.locator('[data-note]').first();
  await note.focus();
  await page.keyboard.press('ArrowDown');
  await expect(diff.locator('[data-note]').nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /^Why line \d+ is there$/ })).toBeVisible();
  await axe();
});

test('what is compared is chosen, swapped and left again', { tag: '@once' }, async ({ page }) => {
  await page.goto(`manifest/${linkTo({ ref: 'dind-sidecar/tls' })}`);
  await page.getByRole('link', { name: 'Compare manifests' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Compare manifests' })).toBeFocused();
  await page.getByLabel('Compared with', { exact: true }).selectOption('docker-socket/default');
  await expect(page).toHaveURL(/d=docker-socket\/default/);
  await page.getByRole('button', { name: /^Swap/ }).click();
  await expect(page.getByLabel('Chosen', { exact: true })).toHaveValue('docker-socket/default');
  await expect(page.getByLabel('Compared with', { exact: true })).toHaveValue('dind-sidecar/tls');
  await page.goBack();
  await expect(page.getByLabel('Chosen', { exact: true })).toHaveValue('dind-sidecar/tls');
  await page.getByRole('combobox', { name: 'Format' }).selectOption('pod-yaml');
  await expect(page.getByRole('tab', { name: 'pod.yaml' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the files' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What to paste' })).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'Format' })).toHaveValue('pod-yaml');
  // What stood beside the manifest stays behind with its place.
  await page.goto(`manifest/${socketToTls}`);
  await page.getByRole('link', { name: 'Risks' }).first().click();
  await expect(page).not.toHaveURL(/[#&]d=/);
});

test('a column of the matrix leads to the difference of its manifest', { tag: '@once' }, async ({ page }) => {
  await page.goto(`compare/${linkTo({ ref: 'dind-sidecar/tls' })}`);
  await page.getByRole('link', { name: /^Compare the manifest of Docker out of Docker/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Compare manifests' })).toBeVisible();
  await expect(page).toHaveURL(/manifest\/#.*d=docker-socket/);
});

test('a migration goes in steps, each with its difference', async ({ page, axe }) => {
  const link = linkTo({
    ref: 'buildkit-rootless/unconfined,kubedock/default',
    beside: { view: 'migrate', ref: 'docker-socket/default' },
  });
  await page.goto(`manifest/${link}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Migrate' })).toBeVisible();
  await expect(page.locator('main ol > li h3')).toHaveText([
    'BuildKit rootless, unconfined profiles takes over “Build images”',
    'Apply what stands around the pod',
    'kubedock in place of Docker out of Docker, for “Testcontainers”',
    'Clear what the node’s daemon kept',
    'Replace the credentials that jobs could read',
  ]);
  // Each command can be told from the others where nobody sees what stands beside its button.
  const copies = page.getByRole('button', { name: /^Copy the command \S/ });
  const names = await copies.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  expect(names.length).toBeGreaterThan(3);
  expect(new Set(names).size).toBe(names.length);
  const first = page.locator('main ol > li').first();
  await first
    .locator('summary')
    .filter({ hasText: /^The difference: \d+ lines$/ })
    .press('Enter');
  const diff = first.getByRole('table', { name: /^Jenkinsfile: from Docker out of Docker/ });
  await expect(diff.getByText('added: ').first()).toBeAttached();
  await expect(first.getByRole('button', { name: 'Copy Jenkinsfile' })).toBeVisible();
  await axe();
  await page.getByLabel('What you have').selectOption('kubedock/default');
  await expect(page).toHaveURL(/m=kubedock\/default/);
});

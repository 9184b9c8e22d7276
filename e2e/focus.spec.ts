import { linkOf } from './support/links';
import { expect, isNarrow, test } from './support/page';

/** A button that is gone after its press hands the focus on: it never falls to the page. */
test.describe('the focus after a press', () => {
  // On a narrow screen there is a question a step.
  test('“Change” goes to the chosen answer', { tag: '@once' }, async ({ page }) => {
    await page.goto(`choose/${linkOf('shared-pipelines')}`);
    await page.getByRole('button', { name: /^Change: .*runtime/ }).press('Enter');
    await expect(page.getByRole('radio', { name: 'containerd', exact: true })).toBeFocused();
  });

  test('a change that is proposed leads to the verdict', async ({ page }) => {
    await page.goto(`choose/${linkOf('shared-pipelines')}`);
    if (isNarrow(page)) await page.getByRole('button', { name: 'Show the verdict' }).click();
    const proposal = page.getByRole('button', { name: /^Runtime: / }).first();
    await proposal.press('Enter');
    await expect(page.locator('#verdict')).toBeFocused();
  });

  test('“Start over” goes to the heading of the place', { tag: '@wide' }, async ({ page }) => {
    for (const place of ['choose/', 'risks/', 'manifest/']) {
      await page.goto(`${place}${linkOf('shared-pipelines')}&h=privileged-container`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const menu = page.locator('summary').filter({ hasText: 'Menu' });
      if (isNarrow(page)) await menu.click();
      await page.getByRole('button', { name: 'Start over' }).filter({ visible: true }).press('Enter');
      await expect(page).not.toHaveURL(/#/);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await expect(page.getByRole('button', { name: 'Start over' }).filter({ visible: true })).toHaveCount(0);
    }
  });

  test('a switch of a risk goes to the switch that undoes it', async ({ page }) => {
    await page.goto(`risks/${linkOf('shared-pipelines')}&h=limits-bypassed-by-nested-containers`);
    const entry = page.locator('#risk-limits-bypassed-by-nested-containers').getByRole('switch').first();
    const balance = page.getByRole('complementary', { name: 'Balance' });
    await entry.press('Space');
    await expect(balance.getByRole('switch')).toBeFocused();
    await page.keyboard.press('Space');
    await expect(entry).toBeFocused();
    await expect(entry).not.toBeChecked();
    // With its risk closed no switch is left to turn it on again.
    await page.keyboard.press('Space');
    await page.locator('#risk-privileged-container summary').first().click();
    await balance.getByRole('switch').press('Space');
    await expect(page.getByRole('heading', { name: 'Balance' })).toBeFocused();
  });

  test('“Back to the defaults” goes to the heading of the options', { tag: '@wide' }, async ({ page }) => {
    await page.goto(`manifest/${linkOf('shared-pipelines')}&o.mtu=1450`);
    await page.getByRole('button', { name: 'Back to the defaults' }).press('Enter');
    await expect(page).not.toHaveURL(/o\.mtu/);
    await expect(page.getByRole('heading', { name: 'Options' })).toBeFocused();
  });

  test('an answer can be withdrawn, and the question has the focus', async ({ page }) => {
    await page.goto('choose/#v=1&jobs=build-image&platform=other&runtime=containerd');
    if (isNarrow(page)) {
      const radio = page.getByRole('radio').first();
      await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
      for (let step = 0; step < 9 && !(await radio.isVisible()); step += 1)
        await page.getByRole('button', { name: 'Continue' }).click();
      await radio.locator('xpath=ancestor::label').click();
    } else await page.getByRole('button', { name: /^Change: .*runtime/ }).click();
    const answers = new URL(page.url()).hash;
    await page.getByRole('button', { name: 'Withdraw this answer' }).press('Enter');
    expect(new URL(page.url()).hash.length).toBeLessThan(answers.length);
    await expect(page.locator('fieldset input:focus')).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Withdraw this answer' })).toHaveCount(0);
  });
});

test.describe('an opened note', () => {
  const list = 'ol[aria-label="Jenkinsfile"]';

  test('has its links behind its line, and Escape leads back to it', { tag: '@wide' }, async ({ page }) => {
    await page.goto(`manifest/${linkOf('shared-pipelines')}`);
    const line = page.locator(`${list} [data-note]`).nth(3);
    await line.press('Enter');
    await expect(line).toHaveAttribute('aria-expanded', 'true');
    const note = page.getByRole('region', { name: /^Why line \d+ is there/ }).filter({ visible: true });
    await page.keyboard.press('Tab');
    await expect(note.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Tab');
    await expect(note.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(note).toHaveCount(0);
    await expect(line).toBeFocused();
    // Its own button does the same.
    await line.press('Enter');
    await note.getByRole('button', { name: 'Close this note' }).press('Enter');
    await expect(line).toBeFocused();
  });

  test('is what the lines of a risk lead to', async ({ page, axe }) => {
    for (const [ci, file] of [
      ['jenkins', 'Jenkinsfile'],
      ['gitlab', 'values.yaml'],
    ] as const) {
      await page.goto(`risks/${linkOf('shared-pipelines', { ci })}&h=privileged-container`);
      const see = page.getByRole('link', { name: new RegExp(`^See lines? \\d.* of ${file}$`) });
      const number = /\d+/.exec((await see.textContent()) ?? '')?.[0] ?? '';
      await expect(page.getByText(`lines of ${file}`)).toBeVisible();
      await see.click();
      const line = page.locator(`#line-${number}`);
      await expect(line).toContainText('privileged: true');
      await expect(line).toBeInViewport();
      await expect(line.locator('[data-note]')).toBeFocused();
      await expect(line.locator('[data-note]')).toHaveAttribute('aria-expanded', 'true');
      // The place that was pointed at is not written into the file.
      await expect(page.locator(`ol[aria-label="${file}"]`)).not.toContainText('&h=');
    }
    await axe();
  });
});

// On a narrow screen it is the same region, behind several steps.
test(
  'what an answer changes is said once, the verdict and then the lines',
  { tag: '@once' },
  async ({ page }) => {
    await page.goto('choose/#v=1&jobs=compose');
    const said = page.getByRole('status').filter({ hasText: 'Verdict: ' });
    await expect(page.getByRole('status').first()).toBeAttached();
    await expect(said).toHaveCount(0);
    await page.getByRole('combobox', { name: 'Which Kubernetes is it?' }).selectOption('gke-autopilot');
    await expect(said).toHaveCount(1);
    await expect(said).toHaveText(/^Verdict: [A-Z][a-z ]+\. .+\.$/);
    // The lines are told in the same breath, by nobody else.
    const changed = page.getByRole('status').filter({ hasText: /lines? changed/ });
    await expect(changed.filter({ hasNotText: 'Verdict: ' })).toHaveCount(0);
  },
);

import type { Page } from '@playwright/test';
import { expect, isNarrow, test } from './support/page';
import { readerOf, ways, type Reader } from './support/reader';
import { journeys, nodeOutput } from './support/scenarios';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** On a narrow screen the verdict hangs in a bar; this opens it, looks and closes it. */
async function atVerdict(page: Page, reader: Reader, look: () => Promise<void>): Promise<void> {
  if (!isNarrow(page)) {
    await look();
    return;
  }
  await reader.press(page.getByRole('button', { name: 'Show the verdict' }));
  await expect(page.getByRole('dialog', { name: 'The verdict so far' })).toBeVisible();
  await look();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Goes through the steps that are left, as they are, to the manifest. */
async function takeManifest(page: Page, reader: Reader): Promise<void> {
  const check = page.getByRole('heading', { name: 'Check your answers' });
  for (let step = 0; isNarrow(page) && step < 25 && !(await check.isVisible()); step += 1)
    await reader.press(page.getByRole('button', { name: 'Continue' }));
  await reader.press(page.getByRole('link', { name: 'Take the manifest' }));
  await expect(page.getByRole('heading', { level: 1, name: 'What to paste' })).toBeVisible();
}

/** Copies the file that is shown and gives what arrived in the clipboard. */
async function copyManifest(page: Page, reader: Reader): Promise<string> {
  await reader.press(page.getByRole('main').getByRole('button', { name: 'Copy', exact: true }));
  await expect(page.getByRole('status').filter({ hasText: 'copied' })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function goTo(page: Page, reader: Reader, place: string): Promise<void> {
  if (isNarrow(page)) await reader.press(page.locator('summary').filter({ hasText: 'Menu' }));
  const link = page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: place });
  await reader.press(link.filter({ visible: true }));
}

/**
 * One journey by keyboard stands for the others on the narrow screen, two on the wide one; by mouse, one on the narrow
 * screen. The long run takes all.
 */
function tagOf(way: (typeof ways)[number], journey: (typeof journeys)[number]): string[] {
  const place = journeys.indexOf(journey);
  if (way === 'mouse') return journey.id === 'shared-pipelines' ? [] : ['@wide'];
  return place === 0 ? [] : place === 1 ? ['@wide'] : ['@wide', '@long'];
}

for (const way of ways) {
  test.describe(`with ${way}`, () => {
    for (const journey of journeys) {
      const tag = tagOf(way, journey);
      test(`${journey.id} ends in the copied manifest`, { tag }, async ({ page, axe }) => {
        const reader = readerOf(page, way);
        // Once is enough for the keyboard, which sees the same pages. Other tests check places apart: here a builder
        // stands for all, and on the narrow screen a daemon.
        const checked =
          way === 'mouse' && journey.id === (isNarrow(page) ? 'shared-pipelines' : 'baseline-namespace');
        await page.goto('');
        await reader.press(page.getByRole('link', { name: journey.title }));
        await expect(page).toHaveURL(/\/choose\/#v=1&/);
        await atVerdict(page, reader, async () => {
          await expect(page.getByRole('heading', { level: 2, name: journey.recommendation })).toBeVisible();
          for (const sentence of journey.says)
            await expect(page.getByText(sentence).filter({ visible: true }).first()).toBeVisible();
          if (checked) await axe();
        });
        if (checked) await axe();

        await takeManifest(page, reader);
        await expect(page.getByText(journey.recommendation).first()).toBeVisible();
        const copied = await copyManifest(page, reader);
        for (const part of journey.manifest) expect(copied).toContain(part);
        for (const part of journey.manifestLacks) expect(copied).not.toContain(part);
        // What is copied is what is shown, and what is shown explains itself.
        expect(copied).toContain(new URL(page.url()).hash);
        if (checked) await axe();

        const note = page.getByRole('list', { name: 'Jenkinsfile' }).getByRole('button').first();
        await reader.press(note);
        await expect(note).toHaveAttribute('aria-expanded', 'true');
        await expect(page.getByText('Save it as Jenkinsfile').filter({ visible: true })).toBeVisible();

        if (way === 'mouse') {
          for (const [place, heading] of [
            ['Risks', 'What can go wrong'],
            ['Compare', 'What you trade'],
          ] as const) {
            await goTo(page, reader, place);
            await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
            if (checked) await axe();
          }
        }
      });
    }

    const tag = way === 'keyboard' ? '@wide' : [];
    test('nothing-known: from pasted node output to the copied manifest', { tag }, async ({ page, axe }) => {
      const reader = readerOf(page, way);
      await page.goto('');
      await reader.press(page.getByRole('link', { name: 'I know nothing yet' }));
      const field = page.getByRole('textbox', { name: /^Or paste this/ });
      await expect(field).toBeFocused();

      // What is no node output loses nothing.
      await reader.paste(field, 'error: You must be logged in to the server (Unauthorized)');
      await reader.press(page.getByRole('button', { name: 'Read', exact: true }));
      await expect(page.getByText('No node could be read.')).toBeVisible();
      await expect(field).toHaveValue(/Unauthorized/);
      if (way === 'mouse') await axe();

      await field.fill('');
      await reader.paste(field, nodeOutput);
      await reader.press(page.getByRole('button', { name: 'Read', exact: true }));
      await expect(page.getByText('2 nodes read.')).toBeVisible();
      await expect(page).toHaveURL(/runtime=containerd/);
      await expect(page).toHaveURL(/kubernetes=1\.33/);
      if (way === 'mouse') await axe();

      await reader.choose(page.getByRole('checkbox', { name: 'Build images' }));
      await atVerdict(page, reader, async () => {
        // What the namespace admits is not known yet: nothing that an open one alone admits is proposed.
        await expect(page.getByRole('heading', { level: 2, name: 'Kaniko' })).toBeVisible();
        await expect(
          page.getByText('Your nodes run containerd, so there is no Docker socket to mount.').first(),
        ).toBeVisible();
      });
      if (isNarrow(page)) {
        for (let step = 0; step < 25; step += 1) {
          if (await page.getByRole('heading', { name: 'What does admission refuse' }).isVisible()) break;
          await reader.press(page.getByRole('button', { name: 'Continue' }));
        }
      }
      await reader.choose(page.getByRole('radio', { name: 'Nothing', exact: true }));
      await takeManifest(page, reader);
      const copied = await copyManifest(page, reader);
      for (const part of ['apiVersion: batch/v1', 'kind: Job', 'image: ghcr.io/osscontainertools/kaniko:'])
        expect(copied).toContain(part);
      expect(copied).not.toContain('privileged: true');
      await expect(page.getByRole('tab', { name: 'job.yaml' })).toHaveAttribute('aria-selected', 'true');
      if (way === 'mouse') await axe();
    });
  });
}

import { questions } from '../src/core';
import { expect, test } from './support/page';

// Counts over the whole list, which a question a step does not show.
for (const [what, answers] of [
  ['nothing', ''],
  ['something', 'jobs=run-containers&kubernetes=1.34&tenancy=unknown'],
  ['“I don’t know” everywhere', questions.map(({ id }) => `${id}=unknown`).join('&')],
] as const)
  test(`with ${what} answered, the counts are those of the page`, { tag: '@once' }, async ({ page, axe }) => {
    await page.goto(`choose/#v=1&${answers}`);
    const list = page.getByRole('region', { name: 'Questions' });
    const heading = list
      .locator('div')
      .filter({ has: page.getByRole('heading', { level: 1 }) })
      .first();
    const counts = /(\d+) questions, (\d+) answered/.exec((await heading.textContent()) ?? '');
    const change = await list.getByRole('button', { name: /^(Change|Answer): / }).count();
    expect(change + (await list.locator('[data-question]').count())).toBe(Number(counts?.[1]));
    const marked = await list.getByText(/^\s*Open(\.|$)/).count();
    const lead = page.getByText(/\d+ open questions? could change this/);
    const said = /(\d+) open/.exec((await lead.count()) > 0 ? ((await lead.textContent()) ?? '') : '');
    expect(marked).toBe(Number(said?.[1] ?? 0));
    await axe();
  });

test('a risk of a reason is named and can be hit', { tag: '@once' }, async ({ page }) => {
  await page.goto('choose/#v=1&jobs=run-containers&runtime=containerd&a=dind-sidecar/unix');
  const link = page.getByRole('link', { name: /^R\d\d: \w+/ }).first();
  const box = await link.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(24);
  expect(box?.width).toBeGreaterThanOrEqual(24);
});

test('a manifest for other answers is not the first thing to take', { tag: '@once' }, async ({ page }) => {
  await page.goto('choose/#v=1&jobs=run-containers&runtime=containerd&a=docker-socket/default');
  const take = page.getByRole('link', { name: 'Take the manifest' });
  const background = () => take.evaluate((element) => getComputedStyle(element).backgroundColor);
  const blocked = await background();
  await page.getByRole('button', { name: 'Back to the recommendation' }).press('Enter');
  await expect.poll(background).not.toBe(blocked);
  await expect(page.locator('#verdict')).toBeFocused();
});

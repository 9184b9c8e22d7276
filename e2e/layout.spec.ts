import { places, type PlaceId } from '../src/state/places';
import { allVariants, scenarios } from '../src/core';
import { linkOf } from './support/links';
import { expect, test } from './support/page';

/** Those of the start page, and two approaches in one pod with warnings, preparations and objects beside it. */
const situations: readonly (readonly [name: string, hash: string])[] = [
  ...scenarios.map(({ id }) => [id, linkOf(id)] as const),
  [
    'a pair',
    '#v=1&jobs=build-image,testcontainers&podSecurity=restricted&platform=eks&trust=organisation&tenancy=shared-nodes&ci=jenkins&a=buildkit-service/mtls,kubedock/default',
  ],
];

/** A manifest held against another one. */
const besides = situations.flatMap(([id, hash]) =>
  ['d', 'm'].map((view) => [`${id}, ${view}=`, `${hash}&${view}=docker-socket/default`] as const),
);

/** The smallest screen has room for everything that any manifest brings. */
const variants = allVariants.map(
  ({ id }) => [id, `#v=1&jobs=build-image&platform=openshift&ci=jenkins&a=${id}`] as const,
);

const drawsVariants: readonly PlaceId[] = ['choose', 'manifest', 'risks'];

/** Gives a loaded page another state, as a link on the page would, and waits until it is shown. */
const atHash = (hash: string): Promise<void> =>
  new Promise((resolve) => {
    const drawn = (): void => void requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    window.addEventListener('popstate', drawn, { once: true });
    location.hash = hash;
  });

for (const width of [320, 768, 1440]) {
  test(`no place is wider than a screen of ${width} px`, { tag: '@once' }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const { id: place, path } of places) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      const shown = [
        ...situations,
        ...(place === 'manifest' ? besides : []),
        ...(width === 320 && drawsVariants.includes(place) ? variants : []),
      ];
      for (const [id, hash] of shown) {
        await page.evaluate(atHash, hash);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${path} for ${id}`).toBeLessThanOrEqual(0);
      }
    }
  });
}

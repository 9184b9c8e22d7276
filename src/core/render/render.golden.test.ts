import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../model/plan';
import type { RenderedFile } from '../model/render';
import type { OptionId } from '../model/vocabulary';
import { approaches } from '../knowledge/approaches';
import { agreedFiles } from '../knowledge/agreedNames';
import { plan } from '../plan/plan';
import { formats, formatsFor, render } from '.';

const folder = join(import.meta.dirname, '..', 'testing', 'golden');

/** The files of a format one after the other, as a reviewer reads them. */
const asOne = (files: readonly { readonly name: string; readonly text: string }[]): string =>
  files.map(({ name, text }) => `===== ${name} =====\n${text}`).join('\n');

/** What stands around the pod is the same in every format: the pod’s own has it, and those without a CI system. */
const filesOf = (drawn: Plan, format: string): readonly RenderedFile[] => {
  const around: readonly string[] = [agreedFiles.supporting, agreedFiles.preflight];
  const { files } = render(drawn, format, { comments: 'why' });
  const isOwn = formats.find(({ id }) => id === format)?.ci !== undefined;
  return files.filter(({ name }) => !isOwn || !around.includes(name));
};

/**
 * What every approach looks like in every format, kept as text: a change of either shows as a difference that somebody
 * reads. `npx vitest run render.golden -u` writes them anew.
 */
describe('golden files', () => {
  for (const { id, covers } of approaches) {
    for (const format of formats) {
      const ci: OptionId<'ci'> = format.ci?.[0] ?? 'plain';
      it(`${id} as ${format.id}`, async () => {
        // A controller builds only where it is asked to, and runs no tests in a container of their own.
        const onController = format.id === 'jenkins-controller';
        const jobs = covers.filter((job) => !onController || job !== 'testcontainers' || covers.length === 1);
        const drawn = plan({ ci, jobs, ...(onController && { placement: 'controller' }) }, id, {
          ...(onController && { socketGroup: '998' }),
        });
        const refused = formatsFor(drawn).find((entry) => entry.format.id === format.id)?.refused;
        const text = refused ?? asOne(filesOf(drawn, format.id));
        await expect(`${text}\n`).toMatchFileSnapshot(join(folder, id, `${format.id}.txt`));
      });
    }
  }
});

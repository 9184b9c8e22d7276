import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';
import { at } from '../podFacts';

/** Google's executor, with or without a shell, at any version. */
const executor = /^gcr\.io\/kaniko-project\/executor(?::([^@]*))?(?:@.*)?$/;

export const kanikoFork: Mitigation = {
  id: 'kaniko-fork',
  title: 'Take the fork that is maintained',
  says: 'osscontainertools/kaniko 1.28.3 takes the same arguments and has a release every two weeks. A few people stand behind it: pin it by digest, or move to BuildKit.',
  residual: ['floating-image-tag', 'build-time-code-execution'],
  onText: ({ subject, path }) => {
    const view = subject.pod.containers.find((one) => path === at(one.path, 'image'));
    const found = executor.exec(String(view?.container.image ?? ''));
    if (!found) return undefined;
    const shell = found[1]?.endsWith('debug') === true ? '-debug' : '';
    return [{ set: path, value: `ghcr.io/osscontainertools/kaniko:v1.28.3${shell}` }];
  },
  sources: cite('kaniko-fork'),
  changed: [],
};

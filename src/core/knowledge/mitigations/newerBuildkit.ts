import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';
import { knownHole } from '../docker/buildkitVersions';
import { at } from '../podFacts';
import { images } from '../versions';

const onHub = /^(?:docker\.io\/)?moby\/buildkit:v?[\d.]+(-rootless)?(?:@.*)?$/;

export const newerBuildkit: Mitigation = {
  id: 'newer-buildkit',
  title: 'Take a BuildKit without known holes',
  says: 'The version that our manifests have, by its tag. A bot that opens a change for every release keeps it there.',
  residual: ['floating-image-tag'],
  onText: ({ subject, path }) => {
    const view = subject.pod.containers.find((one) => path === at(one.path, 'image'));
    const image = String(view?.container.image ?? '');
    const found = onHub.exec(image);
    if (!found || knownHole(image) === undefined) return undefined;
    const rootless = images.buildkitRootless.image;
    return [{ set: path, value: found[1] === undefined ? rootless.replace(/-rootless$/, '') : rootless }];
  },
  sources: cite('buildkit-rootless', 'buildkit-0.31.2-fixes'),
  changed: [],
};

import type { ContainerView } from '../../model/podView';
import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';
import { daemonOf } from '../docker/dockerd';
import { dockerVersion, isRootlessDaemonImage } from '../docker/image';
import { at } from '../podFacts';
import { images } from '../versions';

/** Docker's own image as Docker Hub names it: where a mirror is used, nobody here knows what it holds. */
const onHub = /^(docker\.io\/)?(library\/)?docker(:[^@]*)?$/;

/** The image that has the place of one of Docker's own; undefined for every other one. */
function versionFor({ container }: ContainerView): string | undefined {
  const image = String(container.image ?? '');
  if (!onHub.test(image) || dockerVersion(image) === undefined) return undefined;
  if (isRootlessDaemonImage(image)) return images.dindRootless.image;
  return daemonOf(container) ? images.dind.image : images.cli.image;
}

export const sameDockerVersion: Mitigation = {
  id: 'same-docker-version',
  title: 'One version for client and daemon',
  says: 'Both get the version that our manifests have, and are moved together from then on. Engine 29 stores images differently: it needs a volume below its layers.',
  residual: ['floating-image-tag'],
  onText: ({ subject }) => {
    const edits = subject.pod.containers.flatMap((view) => {
      const value = versionFor(view);
      return value === undefined || value === view.container.image
        ? []
        : [{ set: at(view.path, 'image'), value }];
    });
    return edits.length > 0 ? edits : undefined;
  },
  sources: cite('engine-api-versions', 'dind-entrypoint'),
  changed: [],
};

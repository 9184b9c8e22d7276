import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';
import { daemonOf } from '../docker/dockerd';
import { at } from '../podFacts';
import { images } from '../versions';

/** Docker's own image by a tag that moves, or of the same major; mirrors and rootless images have no digest here. */
const official = /^(?:docker\.io\/)?(?:library\/)?docker(?::((?:29(?:\.\d+)*-?)?(?:dind|cli|latest)?))?$/;

/** The pinned image in the place of one of Docker's own; undefined where none is certain. */
function pinnedFor(image: string, isDaemon: boolean): string | undefined {
  const found = official.exec(image);
  if (!found) return undefined;
  if (isDaemon) return images.dindByDigest.image;
  return found[1]?.endsWith('cli') === true ? images.cliByDigest.image : undefined;
}

export const pinDigest: Mitigation = {
  id: 'pin-digest',
  title: 'Pin Docker’s images by digest',
  says: 'Version 29.9.0 with the digests that public repositories pin. Agent and tools stay by tag.',
  residual: ['floating-image-tag'],
  onPlan: ({ options }) =>
    options['imagePin'] === 'version' ? { options: { imagePin: 'digest' } } : undefined,
  onText: ({ subject, path }) => {
    const view = subject.pod.containers.find((one) => path === at(one.path, 'image'));
    const pinned = view && pinnedFor(String(view.container.image), daemonOf(view.container) !== undefined);
    return pinned === undefined ? undefined : [{ set: path, value: pinned }];
  },
  sources: cite('dind-public-pins', 'dind-rebuilt-tag'),
  changed: [],
};

import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';
import { daemonOf } from '../docker/dockerd';
import { engineVersion, isOlder, tlsOfImage } from '../docker/image';
import { at } from '../podFacts';
import { images } from '../versions';

/** Docker's own image of a daemon; mirrors and rootless images have no digest here. */
const official = /^(?:docker\.io\/)?(?:library\/)?docker:[\w.-]*(?<!rootless)(?:@|$)/;

/** The oldest client that engine 29 answers speaks API 1.40 (source `moby-daemon`). */
const oldestClient = { major: 19, minor: 3, patch: 0 } as const;

export const currentEngine: Mitigation = {
  id: 'current-engine',
  title: 'Take the engine of today',
  says: 'Version 29.9.0 with the digest that public repositories pin, in the daemon’s container. Have a bot move it from then on.',
  residual: ['privileged-container'],
  onText: ({ subject, path }) => {
    const view = subject.pod.containers.find((one) => path === at(one.path, 'image'));
    const image = String(view?.container.image);
    // An image that makes no certificates by itself would open another port than its clients call.
    if (!view || !daemonOf(view.container) || !official.test(image) || tlsOfImage(image) !== 'default')
      return undefined;
    const hasOldClient = subject.pod.containers.some((one) => {
      const version = engineVersion(String(one.container.image));
      return one !== view && version !== undefined && isOlder(version, oldestClient);
    });
    return hasOldClient ? undefined : [{ set: path, value: images.dindByDigest.image }];
  },
  sources: cite('dind-public-pins', 'dind-drops-28', 'moby-cve-41567', 'moby-daemon'),
  changed: [],
};

import type { PodSecurityCheck } from '../check';
import { isSet } from '../checkedPod';
import type { Member } from '../checkedPod';
import { namesOf, plural, quoted, sortedSet } from '../wording';

/** The sources of a volume that cannot reach the node. */
export const ordinaryVolumes: ReadonlySet<string> = new Set([
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
]);

const forbidden: ReadonlySet<string> = new Set([
  'hostPath',
  'gcePersistentDisk',
  'awsElasticBlockStore',
  'gitRepo',
  'nfs',
  'iscsi',
  'glusterfs',
  'rbd',
  'flexVolume',
  'cinder',
  'cephfs',
  'flocker',
  'fc',
  'azureFile',
  'vsphereVolume',
  'quobyte',
  'azureDisk',
  'photonPersistentDisk',
  'portworxVolume',
  'scaleIO',
  'storageos',
]);

/**
 * The sources of a volume that are refused. Without any source it is an emptyDir, as the API server's defaults
 * make it. A source that nobody knows is refused unless an allowed one stands beside it.
 */
function badSources({ fields }: Member): string[] {
  const sources = Object.keys(fields).filter((key) => key !== 'name' && isSet(fields[key]));
  const known = sources.filter((source) => forbidden.has(source));
  return known.length > 0 || sources.some((source) => ordinaryVolumes.has(source)) ? known : sources;
}

/** Only volumes that cannot reach the node. */
export const restrictedVolumes: PodSecurityCheck = {
  id: 'restrictedVolumes',
  level: 'restricted',
  since: 0,
  reason: 'restricted volume types',
  overrides: ['hostPathVolumes'],
  refuses: (pod) => {
    const bad = pod.volumes
      .map((volume) => ({ ...volume, sources: badSources(volume) }))
      .filter(({ sources }) => sources.length > 0);
    if (bad.length === 0) return undefined;
    const types = sortedSet(
      bad.flatMap(({ sources }) => sources.map((source) => (forbidden.has(source) ? source : 'unknown'))),
    );
    const volumes = `${plural('volume', 'volumes', bad.length)} ${quoted(namesOf(bad))}`;
    const noun = plural('restricted volume type', 'restricted volume types', types.length);
    return {
      detail: `${volumes} ${plural('uses', 'use', bad.length)} ${noun} ${quoted(types)}`,
      paths: bad.flatMap(({ path, sources }) => sources.map((source) => `${path}/${source}`)),
    };
  },
};

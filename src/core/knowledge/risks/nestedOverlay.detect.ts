import type { VolumeView } from '../../model/podView';
import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { at, dataVolumes } from '../podFacts';

/** CSI drivers of file systems that are shared over a network. */
const networkDrivers = /(^|[.-])(efs|nfs|smb|cifs|file|filestore|cephfs|azurefile|glusterfs)([.-]|$)/;

/** The field of a volume on a network file system, on which overlayfs cannot keep its layers. */
function networkField({ volume }: VolumeView): string | undefined {
  const fields = volume as unknown as Readonly<Record<string, unknown>>;
  const named = ['nfs', 'azureFile', 'cephfs', 'glusterfs'].find((field) => fields[field] !== undefined);
  return named ?? (networkDrivers.test(volume.csi?.driver ?? '') ? 'csi' : undefined);
}

const detect: Detector = (subject) =>
  dataVolumes(subject).flatMap(({ owner, volume, mountPath, claimed }) => {
    if (claimed) return [];
    if (!volume) return [{ path: owner.path, message: `nothing mounted at ${mountPath}` }];
    const field = networkField(volume);
    return field === undefined
      ? []
      : [{ path: at(volume.path, field), message: `a network file system at ${mountPath}` }];
  });

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'docker info succeeds, and docker run fails with “invalid argument”.',
  closed: 'The layer store lies on a volume of its own',
  approaches: [
    'dind-same-container',
    'dind-sidecar',
    'buildkit-rootless',
    'buildkit-userns',
    'buildkit-service',
    'buildah-rootless',
  ],
  mitigations: ['data-volume'],
  sources: cite('observed-node', 'moby-storage', 'crio-image-volumes'),
};

export const check: RiskCheck = { detect, facts };

import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const overlayInvalid: Symptom = {
  id: 'overlay-invalid-argument',
  title: 'failed to mount … fstype: overlay … invalid argument',
  also: [
    "'overlay2' is not supported over overlayfs",
    'failed to mount /tmp/containerd-mount…: overlay … index=off … invalid argument',
  ],
  cause:
    'The layer store lies on the container’s own overlay filesystem, and overlay does not go on top of overlay.',
  fix: 'Mount a volume at /var/lib/docker.',
  risks: ['nested-overlay-storage-driver'],
  sources: cite(
    'thread-containerd-3144',
    'thread-home-ops-12492',
    'thread-devcontainers-1653',
    'thread-moby-42171',
    'thread-moby-51841',
    'observed-node',
  ),
  changed: [],
};

import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const emptyWorkspace: Symptom = {
  id: 'empty-workspace',
  title: 'A container started with -v "$WORKSPACE":/src finds an empty directory that belongs to root',
  cause: 'The daemon looks for the path in its own filesystem, does not find it and creates it.',
  fix: 'Mount the checkout at the same path in the daemon’s container, and /tmp too where a tool mounts files from there; with the node’s socket it cannot be done.',
  risks: ['workspace-path-mismatch-sidecar', 'workspace-path-mismatch-dood'],
  sources: cite(
    'thread-mesos-159',
    'thread-azents-982',
    'thread-buildkite-66',
    'thread-arc-32',
    'thread-tekton-3483',
    'thread-jenkins-in-kubernetes-2',
    'observed-node',
  ),
  changed: [],
};

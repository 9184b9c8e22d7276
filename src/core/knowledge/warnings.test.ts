import { describe, expect, it } from 'vitest';
import type { Answers } from '../model/vocabulary';
import { assumedAnswers } from '../environment/assume';
import { infer } from '../environment/infer';
import { sources } from './sources';
import { warningsFor } from './warnings';

const warningsOf = (ref: string, answers: Answers): ReturnType<typeof warningsFor> => {
  const environment = infer(answers);
  return warningsFor(environment, [ref], assumedAnswers(environment) as Parameters<typeof warningsFor>[2]);
};
const idsOf = (ref: string, answers: Answers): string[] => warningsOf(ref, answers).map(({ id }) => id);

const quiet = { ci: 'plain', platform: 'kubeadm', nodeOs: 'debian', kubernetes: '1.36' } as const;

describe('what no line of a manifest shows', () => {
  it('a shared builder needs a place, and its nodes a setting', () => {
    for (const ref of ['buildkit-service/mtls', 'buildkit-service/buildx-driver']) {
      expect(idsOf(ref, quiet)).toEqual(['builder-needs-a-place']);
      expect(idsOf(ref, { ...quiet, nodeOs: 'bottlerocket' })).toEqual([
        'node-setting-bottlerocket',
        'builder-needs-a-place',
      ]);
    }
  });

  it('whether a pod with hostUsers: false starts, until it is answered', () => {
    for (const ref of ['buildkit-userns/daemonless', 'buildah-rootless/userns']) {
      expect(idsOf(ref, quiet)).toContain('host-users-unknown');
      expect(idsOf(ref, { ...quiet, userNamespaces: 'yes' })).toEqual([]);
    }
    expect(idsOf('buildah-rootless/chroot', quiet)).toEqual([]);
  });

  it('emulation on the node, where the builder brings none', () => {
    const several = { ...quiet, architectures: 'several', userNamespaces: 'yes' } as const;
    expect(idsOf('buildah-rootless/chroot', several)).toEqual(['emulation-on-node']);
    expect(idsOf('buildkit-userns/daemonless', several)).toEqual([]);
  });

  it('Kaniko waits for no setting of a node', () => {
    for (const nodeOs of ['bottlerocket', 'talos', 'ubuntu-24.04'] as const) {
      expect(idsOf('kaniko-fork/default', { ...quiet, nodeOs })).toEqual([]);
      expect(idsOf('buildah-rootless/chroot', { ...quiet, nodeOs })).toHaveLength(1);
    }
  });

  it('has sources', () => {
    for (const ref of ['buildkit-service/mtls', 'buildkit-userns/daemonless', 'buildah-rootless/userns'])
      for (const warning of warningsOf(ref, {}))
        for (const id of warning.sources) expect(Object.hasOwn(sources, id), id).toBe(true);
  });
});

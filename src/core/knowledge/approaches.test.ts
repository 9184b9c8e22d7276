import { describe, expect, test } from 'vitest';
import { questionsOf } from '../model/condition';
import { vocabulary, type Answers } from '../model/vocabulary';
import { evaluate } from '../environment/evaluate';
import { infer } from '../environment/infer';
import { allVariants, approaches, approachIdOf, coversOf, refTitle, variantOf } from './approaches';
import { needsUserNamespaces } from './blockers';
import { containerJobs } from './conditions';
import { levelIn } from './levelIn';
import { osWithAppArmor } from './nodeSystems';
import { platforms } from './platforms';

const blockers = [
  ...approaches.flatMap(({ uncovered }) => uncovered ?? []),
  ...allVariants.flatMap((variant) => variant.blockers),
];

describe('blockers', () => {
  test('each names one question that it reads, and who can change its answer, as a sentence', () => {
    const environments = [infer({}), ...platforms.map(({ id }) => infer({ platform: id }))];
    for (const { id, when, changes, whoCanChange } of blockers) {
      expect(questionsOf(when), id).toContain(changes);
      for (const environment of environments) {
        const who = typeof whoCanChange === 'function' ? whoCanChange(environment) : whoCanChange;
        expect(who).toMatch(/^[A-Z][^“]*\.$/);
        expect(who).not.toMatch(/\b(simply|just|secure|easy|easily)\b/i);
      }
    }
  });

  test('what a platform never starts is said with its own words', () => {
    for (const { id, neverPrivileged } of platforms.filter((platform) => platform.neverPrivileged)) {
      const said = blockers
        .filter((blocker) => blocker.id.endsWith('-by-platform'))
        .map(({ say }) => (typeof say === 'function' ? say(infer({ platform: id })) : say));
      expect(new Set(said)).toEqual(new Set([neverPrivileged?.why]));
    }
  });

  test('AppArmor confines on every system that has it, Azure Linux among them', () => {
    expect(osWithAppArmor).toContain('azure-linux');
    const blocker = blockers.find(({ id }) => id === 'apparmor-confines-build');
    expect(blocker?.when).toEqual({ question: 'nodeOs', is: osWithAppArmor });
    expect(blocker?.sources).toContain('aks-container-access');
  });
});

describe('approaches', () => {
  test('a job that is not covered is a blocker, and every job that starts containers is in one list', () => {
    for (const approach of approaches) {
      for (const variant of approach.variants) {
        const missing = vocabulary.jobs.filter((job) => !coversOf(variant).includes(job));
        const expected = missing.length > 0 ? { question: 'jobs', has: missing } : undefined;
        const uncovered = variant.uncovered ?? approach.uncovered;
        expect([variant.id, uncovered?.when]).toEqual([variant.id, expected]);
        expect([variant.id, coversOf(variant).every((job) => approach.covers.includes(job))]).toEqual([
          variant.id,
          true,
        ]);
      }
    }
    expect(containerJobs).toEqual(vocabulary.jobs.filter((job) => job !== 'build-image'));
  });

  test('a variant belongs to its approach, and its facts fit its options', () => {
    for (const approach of approaches) {
      for (const variant of approach.variants) {
        expect(variant.id.startsWith(`${approach.id}/`)).toBe(true);
        expect(approachIdOf(variant)).toBe(approach.id);
        expect([variant.id, ['own', 'node'].includes(variant.daemon)]).toEqual([
          variant.id,
          approach.group === 'daemon',
        ]);
        if (approach.group === 'daemon')
          expect([variant.id, variant.builder]).toEqual([variant.id, 'docker']);
        expect([variant.id, variant.callers === 'none']).toEqual([
          variant.id,
          !['own', 'node'].includes(variant.daemon),
        ]);
        const rootless =
          variant.options['image'] === 'rootless' ||
          variant.builder === 'buildah' ||
          (variant.builder === 'buildctl' && variant.wall === 'unprivileged');
        if (rootless) expect([variant.id, needsUserNamespaces(variant)]).toEqual([variant.id, true]);
      }
    }
  });

  test('titles stand as they are written: names keep their capitals', () => {
    expect(allVariants.map(({ id }) => refTitle(id))).toEqual([
      'Docker in Docker',
      'Docker out of Docker',
      'DinD sidecar, unix socket',
      'DinD sidecar, TCP with TLS',
      'DinD sidecar, TCP on loopback',
      'DinD sidecar, rootless image',
      'DinD sidecar, authorization plugin',
      'DinD sidecar, user namespace',
      'DinD sidecar, gVisor sandbox',
      'DinD sidecar, Kata virtual machine',
      'DinD sidecar, Sysbox',
      'BuildKit rootless, unconfined profiles',
      'BuildKit rootless, default profiles',
      'BuildKit in a user namespace',
      'BuildKit service, client certificates',
      'BuildKit service, builder of docker buildx',
      'Buildah rootless, pod user namespace',
      'Buildah rootless, root in the container',
      'Kaniko',
      'Language builder, Jib for Java',
      'Language builder, ko for Go',
      'Language builder, buildpacks',
      'kubedock',
      'Pod containers',
      'External builder, a machine over SSH',
      'External builder, a hosted builder',
      'External builder, OpenShift BuildConfig',
      'External builder, Shipwright',
    ]);
  });
});

describe('the builders', () => {
  const blockersIn = (ref: string, answers: Answers): string[] =>
    (variantOf(ref)?.variant.blockers ?? [])
      .filter(({ when }) => evaluate(when, infer(answers)) === 'yes')
      .map(({ id }) => id);
  const unknownIn = (ref: string, answers: Answers): string[] =>
    (variantOf(ref)?.variant.blockers ?? [])
      .filter(({ when }) => evaluate(when, infer(answers)) === 'unknown')
      .map(({ id }) => id);

  test('a pod user namespace needs the answer or the minor', () => {
    for (const ref of ['buildkit-userns/daemonless', 'buildah-rootless/userns']) {
      const good = {
        podSecurity: 'privileged',
        kubernetes: '1.33',
        nodeOs: 'debian',
        platform: 'kubeadm',
      } as const;
      expect(blockersIn(ref, { ...good, userNamespaces: 'yes' })).toEqual([]);
      expect(unknownIn(ref, { ...good, userNamespaces: 'yes' })).toEqual([]);
      expect(blockersIn(ref, good)).toEqual([]);
      expect(unknownIn(ref, good)).toEqual(['no-pod-user-namespace']);
      expect(blockersIn(ref, { ...good, userNamespaces: 'no' })).toEqual(['no-pod-user-namespace']);
      expect(blockersIn(ref, { ...good, userNamespaces: 'yes', kubernetes: '1.32' })).toEqual([
        'host-users-before-default',
      ]);
      expect(blockersIn(ref, { ...good, platform: 'eks-fargate' })).toContain('host-users-off-on-platform');
    }
  });

  test('a privileged container in a user namespace is refused like any other', () => {
    for (const podSecurity of ['no-privileged', 'baseline', 'restricted'] as const) {
      const found = blockersIn('buildkit-userns/daemonless', {
        podSecurity,
        userNamespaces: 'yes',
        kubernetes: '1.36',
      });
      expect(found).toEqual(['privileged-in-user-namespace-refused']);
    }
  });

  test('Buildah at baseline needs nodes without AppArmor', () => {
    for (const ref of ['buildah-rootless/userns', 'buildah-rootless/chroot']) {
      const world = {
        userNamespaces: 'yes',
        kubernetes: '1.36',
        nodeChanges: 'settings',
        platform: 'kubeadm',
      } as const;
      expect(blockersIn(ref, { ...world, podSecurity: 'baseline', nodeOs: 'debian' })).toEqual([
        'apparmor-at-baseline',
      ]);
      expect(blockersIn(ref, { ...world, podSecurity: 'baseline', nodeOs: 'flatcar' })).toEqual([]);
      expect(unknownIn(ref, { ...world, podSecurity: 'baseline' })).toEqual(['apparmor-at-baseline']);
      expect(blockersIn(ref, { ...world, podSecurity: 'privileged', nodeOs: 'debian' })).toEqual([]);
      expect(blockersIn(ref, { ...world, podSecurity: 'restricted', nodeOs: 'flatcar' })).toEqual([
        'builder-refused-by-restricted',
      ]);
    }
  });

  test('Kaniko runs where user namespaces are off, and makes no image for several architectures', () => {
    for (const platform of ['eks-fargate', 'gke-autopilot'] as const) {
      expect(
        blockersIn('kaniko-fork/default', { platform, podSecurity: 'baseline', architectures: 'one' }),
      ).toEqual([]);
      expect(
        unknownIn('kaniko-fork/default', { platform, podSecurity: 'baseline', architectures: 'one' }),
      ).toEqual([]);
      expect(blockersIn('buildah-rootless/chroot', { platform, podSecurity: 'baseline' })).not.toEqual([]);
    }
    expect(blockersIn('kaniko-fork/default', { architectures: 'several' })).toEqual(['one-architecture']);
    expect(blockersIn('kaniko-fork/default', { podSecurity: 'restricted' })).toEqual([
      'builder-refused-by-restricted',
    ]);
  });

  test('nothing that the agents’ namespace refuses blocks a builder elsewhere; where it has no place, there is a price', () => {
    for (const ref of ['buildkit-service/mtls', 'buildkit-service/buildx-driver']) {
      const [standing, ...others] = (variantOf(ref)?.variant.discouraged ?? []).toReversed();
      // Own layers for everybody are what the first one is for.
      expect(evaluate(standing!.when, infer({ cache: 'none' }))).toBe('yes');
      expect(evaluate(standing!.when, infer({ cache: 'shared' }))).toBe(ref.endsWith('mtls') ? 'no' : 'yes');
      const discouraged = (answers: Answers): string[] =>
        others
          .filter(({ when }) => evaluate(when, infer(answers)) === 'yes')
          .map(({ say }) => (typeof say === 'string' ? say : say(infer(answers))));
      expect(blockersIn(ref, { podSecurity: 'restricted', platform: 'eks-fargate' })).toEqual([]);
      expect(discouraged({ podSecurity: 'restricted', platform: 'kubeadm', nodeOs: 'debian' })).toEqual([]);
      expect(discouraged({ platform: 'eks-fargate' }).join()).toMatch(
        /nodes of another kind, or another cluster/,
      );
      expect(discouraged({ platform: 'eks-auto' }).join()).toMatch(/another cluster/);
      expect(discouraged({ platform: 'gke-autopilot' }).join()).toMatch(/another cluster/);
      expect(discouraged({ nodeOs: 'bottlerocket', nodeChanges: 'none' }).join()).toMatch(/other nodes/);
      expect(discouraged({ nodeOs: 'bottlerocket', nodeChanges: 'settings' })).toEqual([]);
    }
  });

  test('the level of Buildah follows what the namespace admits', () => {
    const { variant } = variantOf('buildah-rootless/chroot')!;
    expect(levelIn(variant, infer({ podSecurity: 'baseline' }))).toBe('baseline');
    expect(levelIn(variant, infer({ podSecurity: 'no-privileged' }))).toBe('privileged');
    expect(levelIn(variant, infer({}))).toBe('privileged');
    expect(levelIn(variantOf('kaniko-fork/default')!.variant, infer({}))).toBe('baseline');
  });
});

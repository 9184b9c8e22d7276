import { describe, expect, it } from 'vitest';
import type { KubernetesObject, KyvernoPolicy, Pod, ValidatingAdmissionPolicy } from '../model/kubernetes';
import { podSecurityLevels, type PodSecurityLevel } from '../model/podSecurity';
import { podSecurity } from '../podSecurity/podSecurity';
import { refusals, type CelPolicy } from '../testing/cel';
import { distinctPods, nameOf, planOf, Problems, sample, stopwatch } from '../testing/combinations';
import { relaxations, withStranger } from '../testing/relaxations';
import { plan } from '../plan/plan';
import { clusterObjects } from './clusterObjects';
import { tenantsOf } from './tenants';

const isFence = (object: KubernetesObject): object is ValidatingAdmissionPolicy =>
  object.kind === 'ValidatingAdmissionPolicy';
const isKyverno = (object: KubernetesObject): object is KyvernoPolicy => object.kind === 'ValidatingPolicy';

const meets = (pod: Pod, level: PodSecurityLevel, minor: number): boolean =>
  podSecurityLevels.indexOf(podSecurity(pod, minor).level) >= podSecurityLevels.indexOf(level);

interface Case {
  readonly name: string;
  readonly pod: Pod;
  readonly level: PodSecurityLevel;
  readonly minor: number;
  readonly policy: CelPolicy;
}

/** Every fence over pods of every kind, each once. */
function cases(): Case[] {
  const seen = new Set<string>();
  return sample(distinctPods(), 400).flatMap((combination) => {
    const drawn = planOf(combination);
    const fences = clusterObjects(drawn).objects.filter(isFence);
    return tenantsOf(drawn).flatMap(({ namespace, pod, level }) => {
      const fence = fences.find(({ metadata }) => metadata?.name === `${namespace}-fence`);
      const text = JSON.stringify([fence?.spec, pod.spec?.containers.map(({ image }) => image)]);
      if (!fence?.spec || level === undefined || seen.has(text)) return [];
      seen.add(text);
      return [
        {
          name: `${namespace} of ${nameOf(combination)}`,
          pod,
          level,
          minor: drawn.minor,
          policy: fence.spec,
        },
      ];
    });
  });
}

/** What a server of this minor does not know, or what is no relaxation for this pod. */
function isNothing(what: string, pod: Pod, other: Pod, minor: number): boolean {
  return (
    JSON.stringify(pod) === JSON.stringify(other) ||
    (what.startsWith('unmasked') && minor < 33) ||
    (/host, in|hook/.test(what) && minor < 34) ||
    // Root is not the node’s root behind a user namespace.
    (/^(user 0|root allowed)/.test(what) && minor >= 35 && other.spec?.hostUsers === false) ||
    // The plan’s own pod asks for that already.
    isOwn(pod, what)
  );
}

const isOwn = ({ spec }: Pod, what: string): boolean => {
  const own = spec?.securityContext;
  if (!what.endsWith(', of the pod')) return false;
  if (/^(user 0|root allowed)/.test(what)) return own?.runAsUser === 0 || own?.runAsNonRoot === false;
  return what.startsWith('no seccomp') && own?.seccompProfile?.type === 'Unconfined';
};

describe('the fence of a relaxed namespace', () => {
  const all = cases();

  it('admits the pod of the plan, also with what a CI system adds, and nothing that asks for more', () => {
    const time = stopwatch();
    const problems = new Problems();
    let count = 0;
    for (const { name, pod, level, minor, policy } of all) {
      for (const admitted of [pod, ...withStranger(pod)])
        for (const message of refusals(policy, admitted)) problems.add(`refused: ${message}`, name);
      for (const { what, pod: other } of relaxations(pod)) {
        if (isNothing(what, pod, other, minor)) continue;
        count += 1;
        if (meets(other, level, minor) && refusals(policy, other).length === 0)
          problems.add(`admitted: ${what}`, name);
        if (refusals(policy, other, pod).length !== refusals(policy, other).length)
          problems.add(`a change is asked less than a new pod: ${what}`, name);
      }
    }
    console.log(time(`Fences: ${all.length}, ${count} pods that ask for one thing more`));
    expect(problems.list()).toEqual([]);
    expect(all.length).toBeGreaterThan(20);
  });

  it('needs each of its rules', () => {
    const useless = new Map<string, boolean>();
    for (const { pod, level, minor, policy } of all) {
      for (const rule of policy.validations ?? []) {
        const kind = `${level} ${rule.expression.replaceAll(/'[^']*'/g, '…').slice(0, 60)}`;
        if (useless.get(kind) === false) continue;
        const without = {
          ...policy,
          validations: policy.validations?.filter((other) => other !== rule) ?? [],
        };
        const found = relaxations(pod).some(
          ({ what, pod: other }) =>
            !isNothing(what, pod, other, minor) &&
            meets(other, level, minor) &&
            refusals(without, other).length === 0,
        );
        useless.set(kind, !found);
      }
    }
    expect([...useless].filter(([, isUseless]) => isUseless).map(([kind]) => kind)).toEqual([]);
  });

  it('leaves alone what was there before and changes nothing of its spec', () => {
    for (const { pod, policy } of all) {
      const [other] = withStranger(pod, { securityContext: { allowPrivilegeEscalation: true } });
      expect(refusals(policy, other)).not.toEqual([]);
      expect(refusals(policy, { ...other, metadata: { name: 'renamed' } }, other)).toEqual([]);
    }
  });

  it('is the same for Kyverno', () => {
    const drawn = plan({ kubernetes: '1.36', ci: 'plain' }, 'dind-sidecar/unix');
    const { objects, instead } = clusterObjects(drawn);
    const [own, kyverno] = [objects.find(isFence)?.spec, instead.find(isKyverno)?.spec];
    expect(kyverno?.validations).toEqual(own?.validations);
    expect(kyverno?.variables).toEqual(own?.variables);
    expect(kyverno?.matchConstraints?.resourceRules).toEqual(own?.matchConstraints?.resourceRules);
  });

  it('stands where the level leaves something to refuse, and the server has such rules', () => {
    const fenced = (kubernetes: '1.29' | '1.30' | '1.36', ref: string): string[] =>
      clusterObjects(plan({ kubernetes, ci: 'plain' }, ref))
        .objects.filter(isFence)
        .map(({ metadata }) => metadata?.name ?? '');
    expect(fenced('1.29', 'dind-sidecar/unix')).toEqual([]);
    expect(fenced('1.30', 'dind-sidecar/unix')).toEqual(['ci-namespace-fence']);
    expect(fenced('1.36', 'buildkit-service/mtls')).toEqual(['image-builders-fence']);
    expect(fenced('1.36', 'buildkit-service/buildx-driver')).toEqual(['image-builders-fence']);
    expect(fenced('1.36', 'language-builder/jib')).toEqual([]);
  });
});

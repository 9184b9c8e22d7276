import { describe, expect, test } from 'vitest';
import {
  decide,
  inspectPlan,
  plan,
  render,
  scenarios,
  readNodes,
  type Answers,
  type Scenario,
} from './index';

const scenario = (id: string): Scenario => {
  const found = scenarios.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no scenario ${id}`);
  return found;
};

const best = (answers: Answers): string | undefined => decide(answers).best?.refs[0];
const verdictOf = (answers: Answers, id: string) =>
  decide(answers).approaches.find((approach) => approach.id === id);

/** Written from the sources before the rules: what a good answer must say in each real situation. */
describe('scenarios', () => {
  test('shared pipelines that call docker, mount the checkout and keep a Maven repository get a sidecar with a socket', () => {
    const { answers } = scenario('shared-pipelines');
    expect(best(answers)).toBe('dind-sidecar/unix');
    expect(verdictOf(answers, 'docker-socket')?.sentence).toContain('no Docker socket');
    expect(verdictOf(answers, 'buildkit-rootless')?.verdict).toBe('blocked');
    const text = render(plan(answers, 'dind-sidecar'), 'jenkinsfile').files[0]?.text ?? '';
    expect(text).toContain('--volume "$WORKSPACE":/src');
    // The cache is mounted at the same path in client and daemon; the article had it in the client only.
    const { spec } = plan(answers, 'dind-sidecar').pod ?? {};
    for (const name of ['dind', 'docker']) {
      const container = spec?.containers.find((candidate) => candidate.name === name);
      expect(container?.volumeMounts?.map(({ mountPath }) => mountPath)).toContain('/cache');
    }
    expect(text).not.toContain('hostPath');
  });

  test('agents on EKS that build and push need no daemon at all', () => {
    const { answers } = scenario('eks-agents');
    expect(best(answers)).toBe('buildkit-rootless/unconfined');
    expect(verdictOf(answers, 'docker-socket')?.sentence).toBe(
      'Your nodes run containerd, so there is no Docker socket to mount.',
    );
    const text = render(plan(answers, 'buildkit-rootless'), 'jenkinsfile').files[0]?.text ?? '';
    expect(text).toContain('push=true');
    expect(text).not.toContain('privileged: true');
  });

  test('the controller that builds ends in an agent pod, and the page says why', () => {
    const { answers } = scenario('controller-builds');
    const drawn = plan(answers, best(answers) ?? '');
    expect(drawn.warnings.map(({ id }) => id)).toContain('not-on-the-controller');
    expect(drawn.pod.kind).toBe('Pod');
    expect(drawn.warnings.find(({ id }) => id === 'not-on-the-controller')?.text).toContain(
      'every credential',
    );
  });

  test('on Kubernetes 1.23 with Docker the socket works at a price, and the sidecar is a plain container', () => {
    const { answers } = scenario('docker-nodes');
    const socket = verdictOf(answers, 'docker-socket');
    expect(socket?.verdict).toBe('price');
    expect(socket?.reasons.map(({ text }) => text).join(' ')).toContain('1.24 takes the socket away');
    expect(best(answers)).toBe('dind-sidecar/unix');
    const drawn = plan(answers, 'dind-sidecar');
    expect(drawn.pod.spec?.initContainers).toBeUndefined();
    expect(drawn.warnings.map(({ id }) => id)).toContain('old-kubernetes');
    const before130 = render(plan({ ...answers, jobs: ['build-image'] }, 'buildkit-rootless'), 'pod-yaml')
      .files[0]?.text;
    expect(before130).toContain('container.apparmor.security.beta.kubernetes.io/buildkit: unconfined');
    expect(before130).not.toContain('appArmorProfile');
  });

  test('a baseline namespace refuses all three, and the pod that is left is admitted there', () => {
    const { answers } = scenario('baseline-namespace');
    const decision = decide(answers);
    expect(decision.bestOfThree).toBeNull();
    expect(best(answers)).toBe('kaniko-fork/default');
    const report = inspectPlan(plan(answers, best(answers) ?? ''), answers);
    expect(report.podSecurity?.level).toBe('baseline');
    expect(decision.best?.verdict).toBe('price');
    const debian = decide({ ...answers, platform: 'kubeadm', nodeOs: 'debian' });
    expect(debian.best).toBeNull();
    expect(debian.advice?.reconsider.flat().map(({ question }) => question)).toContain('podSecurity');
  });

  test('who knows nothing gets a provisional answer, and node output takes away what it can', () => {
    const nothing = decide({});
    expect(nothing.best).toMatchObject({ refs: ['kaniko-fork/default'], provisional: true });
    expect(nothing.open.length).toBeGreaterThan(3);
    const nodes = readNodes(
      [
        'NAME   STATUS   ROLES    AGE   VERSION   INTERNAL-IP   EXTERNAL-IP   OS-IMAGE             KERNEL-VERSION      CONTAINER-RUNTIME',
        'w-1    Ready    <none>   41d   v1.36.5   172.18.0.3    <none>        Ubuntu 24.04.4 LTS   6.8.0-124-generic   containerd://2.2.4',
      ].join('\n'),
    );
    expect(nodes.answers).toMatchObject({
      runtime: 'containerd',
      kubernetes: '1.36',
      nodeOs: 'ubuntu-24.04',
    });
    expect(verdictOf(nodes.answers, 'docker-socket')?.verdict).toBe('blocked');
  });

  test('the median scenario answers at most nine questions', () => {
    const counts = scenarios.map(({ answers }) => Object.keys(answers).length).toSorted((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(9);
  });
});

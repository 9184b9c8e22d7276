import { describe, expect, it } from 'vitest';
import type { Plan } from '../model/plan';
import { baseWorld, planOf, type Combination } from './combinations';
import { objectProblems } from './objectProblems';
import { podProblems } from './podProblems';
import { stepProblems } from './stepProblems';

const drawn = (
  ref: string,
  changes: Partial<Combination['world']>,
  options: Combination['options'] = {},
): Plan => planOf({ ref, world: { ...baseWorld(ref), ...changes }, options });

const plans = {
  kubedock: drawn('kubedock/default', {
    ci: 'plain',
    cache: 'shared',
    jobs: ['run-containers', 'compose', 'testcontainers'],
  }),
  services: drawn(
    'pod-containers/default',
    { ci: 'plain', cache: 'shared', jobs: ['run-containers'] },
    { service: 'database' },
  ),
  // Before native sidecars.
  oldKubedock: drawn('kubedock/default', { ci: 'plain', kubernetes: '1.28', jobs: ['testcontainers'] }),
  oldServices: drawn(
    'pod-containers/default',
    { ci: 'plain', kubernetes: '1.28', jobs: ['run-containers'] },
    { service: 'database' },
  ),
  ssh: drawn('external-builder/ssh', {
    ci: 'plain',
    workspace: 'none',
    jobs: ['build-image', 'compose', 'testcontainers'],
  }),
  cloud: drawn('external-builder/cloud', { ci: 'plain' }),
  openshift: drawn('external-builder/openshift-build', { ci: 'plain' }),
  shipwright: drawn('external-builder/shipwright', { ci: 'plain' }),
  jib: drawn('language-builder/jib', { ci: 'plain', cache: 'shared' }),
  ko: drawn('language-builder/ko', { ci: 'plain' }),
  buildpacks: drawn('language-builder/buildpacks', { ci: 'plain' }),
} as const;

const problemsOf = (plan: Plan): string[] => [
  ...podProblems(plan),
  ...objectProblems(plan),
  ...stepProblems(plan, []),
];

/** The same plan with another text in its objects, steps or preparations. */
function changed(plan: Plan, from: string | RegExp, to: string): Plan {
  const { objects, steps, preparations } = plan;
  const text = JSON.stringify({ objects, steps, preparations });
  const other = text.replace(from, to);
  expect(other).not.toBe(text);
  const parts = JSON.parse(other) as Pick<Plan, 'objects' | 'steps' | 'preparations'>;
  return { ...plan, ...parts, pod: parts.objects[0] as Plan['pod'] };
}

describe('the checks of what stands beside a pod, and of what it calls outside, notice', () => {
  it.each(Object.entries(plans))('nothing in %s as it is', (_, plan) => {
    expect(problemsOf(plan)).toEqual([]);
  });

  it.each<[what: string, plan: keyof typeof plans, from: string | RegExp, to: string]>([
    [
      'an account that is not there',
      'kubedock',
      '"serviceAccountName":"ci-agent"',
      '"serviceAccountName":"other"',
    ],
    [
      'a binding of another account',
      'kubedock',
      /("subjects":\[\{"kind":"ServiceAccount","name":")ci-agent/,
      '$1x',
    ],
    ['a binding from another namespace', 'kubedock', /("subjects":\[.*?"namespace":")ci-namespace/, '$1x'],
    ['a role of another name', 'kubedock', '"kind":"Role","name":"kubedock"', '"kind":"Role","name":"x"'],
    ['a right to read Secrets', 'openshift', '"builds/log"', '"secrets"'],
    [
      'a token in the tests',
      'kubedock',
      /("name":"tests".*?"volumeMounts":\[)/,
      '$1{"name":"api-token","mountPath":"/t"},',
    ],
    [
      'a pattern that is not there',
      'kubedock',
      '"name":"kubedock-template","namespace"',
      '"name":"x","namespace"',
    ],
    [
      'a pattern at another path',
      'kubedock',
      '--pod-template=/etc/kubedock/pod.yaml',
      '--pod-template=/etc/pod.yaml',
    ],
    ['kubedock on all addresses', 'kubedock', '"--listen-addr=127.0.0.1:2475",', ''],
    ['kubedock on another port', 'kubedock', 'tcp://127.0.0.1:2475', 'tcp://127.0.0.1:2375'],
    ['a docker CLI that refuses it', 'kubedock', '{"name":"DOCKER_API_VERSION","value":"1.44"},', ''],
    ['nobody who waits for kubedock', 'oldKubedock', /until wget/, 'wget'],
    ['an init container that never ends', 'kubedock', '"restartPolicy":"Always",', ''],
    ['services that stay', 'kubedock', 'docker compose rm --force --stop', 'true'],
    ['a claim that nobody can write', 'kubedock', /,"fsGroup":1000\}/, '}'],
    [
      'a probe over the network',
      'services',
      /"exec":\{"command":\["pg_isready".*?\]\}/,
      '"tcpSocket":{"port":5432}',
    ],
    ['a database that is open', 'services', 'listen_addresses=127.0.0.1', 'listen_addresses=*'],
    ['nobody who waits for the database', 'oldServices', /until pg_isready/, 'pg_isready'],
    ['no key', 'ssh', /\{"name":"build-machine-ssh","mountPath":"\/home\/ci\/.ssh","readOnly":true\},/, ''],
    ['a user without a name', 'ssh', /\{"name":"ci-passwd","mountPath":"\/etc\/passwd"[^}]*\},/, ''],
    ['another end of the tunnel', 'ssh', 'unix:///run/build-machine/docker.sock', 'unix:///run/x.sock'],
    [
      'a project that all jobs share',
      'ssh',
      'docker compose --project-name \\"$(hostname)\\" up',
      'docker compose up',
    ],
    ['a key that nobody makes', 'ssh', /create secret generic build-machine-ssh/, 'create secret generic x'],
    ['a token that nobody makes', 'cloud', /create secret generic hosted-builder/, 'create secret generic x'],
    ['no hosted builder', 'cloud', '{"name":"BUILDX_BUILDER","value":"cloud-example-org-default"},', ''],
    ['a builder that nobody connects', 'cloud', 'docker buildx create --driver cloud', 'true'],
    [
      'a login that nobody makes',
      'shipwright',
      /create secret generic push-login/,
      'create secret generic x',
    ],
    [
      'a user that the platform refuses',
      'openshift',
      '"securityContext":{"runAsNonRoot":true}',
      '"securityContext":{"runAsNonRoot":true,"runAsUser":1000}',
    ],
    ['a build that is not named', 'openshift', '{"name":"BUILD_CONFIG","value":"app"},', ''],
    ['objects that nobody applies', 'shipwright', /kubectl apply --filename supporting.yaml/, 'true'],
    ['no platform API', 'buildpacks', '{"name":"CNB_PLATFORM_API","value":"0.13"},', ''],
    ['no place for Go', 'ko', /\{"name":"GOPATH","value":"[^"]*"\},/, ''],
    ['a login that stays', 'jib', /"cleanUp":\["rm -f[^\]]*\]/, '"cleanUp":[]'],
    ['escalation', 'jib', '"allowPrivilegeEscalation":false', '"allowPrivilegeEscalation":true'],
  ])('%s in %s', (_, name, from, to) => {
    expect(problemsOf(changed(plans[name], from, to))).not.toEqual([]);
  });
});

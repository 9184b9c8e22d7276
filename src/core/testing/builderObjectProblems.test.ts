import { describe, expect, it } from 'vitest';
import type { Plan } from '../model/plan';
import { baseWorld, planOf, type Combination } from './combinations';
import { madeSecrets } from './builderObjectProblems';
import { objectProblems } from './objectProblems';
import { objectSchemas } from './schemas';

const schemas = objectSchemas();

const planFor = (ref: string): Plan => {
  const world = { ...baseWorld(ref), ci: 'jenkins', kubernetes: '1.31' } as Combination['world'];
  return planOf({ ref, world, options: {} });
};

const service = 'buildkit-service/mtls';
const driver = 'buildkit-service/buildx-driver';

describe('the checks of law 1 notice beside the pod', () => {
  it.each<[what: string, ref: string, from: string | RegExp, to: string]>([
    [
      'a Service that selects nothing',
      service,
      '"selector":{"app":"buildkitd"}',
      '"selector":{"app":"other"}',
    ],
    ['a port that no container has', service, '"targetPort":"buildkit"', '"targetPort":"http"'],
    [
      'a set that selects other pods',
      service,
      '"matchLabels":{"app":"buildkitd"}',
      '"matchLabels":{"app":"x"}',
    ],
    ['a set without its Service', service, '"serviceName":"buildkitd"', '"serviceName":"builder"'],
    [
      'a Service in another namespace',
      service,
      /("kind":"Service","metadata":\{"name":"buildkitd","namespace":")image-builders/,
      '$1ci-namespace',
    ],
    [
      'a client that calls another name',
      service,
      'tcp://buildkitd.image-builders.svc:1234',
      'tcp://buildkit.image-builders.svc:1234',
    ],
    ['a client that calls another port', service, 'svc:1234', 'svc:1235'],
    [
      'a client without a certificate',
      service,
      '"secret":{"secretName":"buildkit-client-certs"}',
      '"emptyDir":{}',
    ],
    [
      'a Secret that nobody makes',
      service,
      '"secretName":"buildkit-daemon-certs"',
      '"secretName":"daemon-certs"',
    ],
    ['an open port', service, /"--tlscacert=[^"]*",/, ''],
    ['keys that lie elsewhere', service, '--tlskey=/buildkit-certs/key.pem', '--tlskey=/certs/key.pem'],
    [
      'a key that the Secret does not have',
      service,
      '--tlskey=/buildkit-certs/key.pem',
      '--tlskey=/buildkit-certs/tls.key',
    ],
    [
      'another port than the declared one',
      service,
      '"--addr=tcp://0.0.0.0:1234"',
      '"--addr=tcp://0.0.0.0:4321"',
    ],
    [
      'a probe of a socket that is not there',
      service,
      '"buildctl","--addr=unix:///run/user/1000/buildkit',
      '"buildctl","--addr=unix:///run/buildkit',
    ],
    [
      'a liveness probe',
      service,
      '"readinessProbe"',
      '"livenessProbe":{"exec":{"command":["true"]}},"readinessProbe"',
    ],
    ['no disk', service, '"metadata":{"name":"buildkit-state"}', '"metadata":{"name":"state"}'],
    ['a disk for several nodes', service, 'ReadWriteOnce', 'ReadWriteMany'],
    ['a disk that belongs to root', service, '"fsGroup":1000,', ''],
    [
      'layers that change hands',
      service,
      '"fsGroupChangePolicy":"OnRootMismatch"',
      '"fsGroupChangePolicy":"Always"',
    ],
    [
      'a token in the builder',
      service,
      '"spec":{"automountServiceAccountToken":false,"terminationGracePeriodSeconds":60',
      '"spec":{"terminationGracePeriodSeconds":60',
    ],
    [
      'a privileged builder',
      service,
      /("name":"buildkitd","image".*?"securityContext":\{)/,
      '$1"privileged":true,',
    ],
    ['no limit', service, '"limits":{"memory":"8Gi",', '"limits":{'],
    [
      'a field that is too new',
      service,
      '"spec":{"automountServiceAccountToken":false,"terminationGracePeriodSeconds":60',
      '"spec":{"hostUsers":false,"automountServiceAccountToken":false,"terminationGracePeriodSeconds":60',
    ],
    ['an unknown image', service, /("name":"buildkitd","image":")[^"]*/, '$1moby/buildkit:latest'],
    ['a field that is none', service, '"serviceName"', '"servicename"'],
    [
      'a Role of another name',
      driver,
      '"roleRef":{"apiGroup":"rbac.authorization.k8s.io","kind":"Role","name":"buildx"}',
      '"roleRef":{"apiGroup":"rbac.authorization.k8s.io","kind":"Role","name":"edit"}',
    ],
    [
      'an account in another namespace',
      driver,
      /("kind":"ServiceAccount","name":"ci-agent","namespace":")ci-namespace/,
      '$1image-builders',
    ],
    [
      'an account that the pod does not use',
      driver,
      '"serviceAccountName":"ci-agent"',
      '"serviceAccountName":"default"',
    ],
    [
      'a binding in another namespace',
      driver,
      /("kind":"RoleBinding","metadata":\{"name":"buildx","namespace":")image-builders/,
      '$1ci-namespace',
    ],
    [
      'a Role that makes pods',
      driver,
      '"resources":["deployments"],"verbs":["get"]',
      '"resources":["deployments"],"verbs":["get","create"]',
    ],
    ['a Role without bounds', driver, '"verbs":["get"]', '"verbs":["*"]'],
    [
      'a namespace that is no placeholder',
      driver,
      /"namespace":"image-builders"/g,
      '"namespace":"kube-system"',
    ],
  ])('%s', (_what, ref, from, to) => {
    const drawn = planFor(ref);
    expect(objectProblems(drawn)).toEqual([]);
    const text = JSON.stringify(drawn.objects);
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    const objects = JSON.parse(broken) as Plan['objects'];
    const pod = objects[0] as Plan['pod'];
    const invalid = objects.flatMap((object) => schemas.flatMap((validate) => validate(object)));
    expect([...objectProblems({ ...drawn, pod, objects }), ...invalid]).not.toEqual([]);
  });

  it.each<[what: string, ref: string, from: string | RegExp, to: string]>([
    ['a certificate for another name', service, 'DNS:buildkitd.image-builders.svc', 'DNS:buildkitd'],
    ['a Secret in the wrong namespace', service, '--namespace ci-namespace', '--namespace image-builders'],
    ['a Secret without a key', service, / --from-file=key\.pem=\S+daemon-key\S+/, ''],
    ['a namespace that is not there', driver, 'namespace=image-builders', 'namespace=elsewhere'],
    ['a secret in a command', service, '--from-file=ca.pem', '--from-literal=ca.pem=x'],
  ])('in preparations: %s', (_what, ref, from, to) => {
    const drawn = planFor(ref);
    const text = JSON.stringify(drawn.preparations);
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    const preparations = JSON.parse(broken) as Plan['preparations'];
    expect(objectProblems({ ...drawn, preparations })).not.toEqual([]);
  });

  it('a note where nothing stands', () => {
    const drawn = planFor(service);
    const [note] = Object.values(drawn.notes);
    expect(
      objectProblems({ ...drawn, notes: { ...drawn.notes, 'Service/buildkitd#/spec/type': note! } }),
    ).toEqual(['a note at Service/buildkitd#/spec/type, where nothing stands']);
  });

  it('reads the Secrets of kubectl commands', () => {
    expect(
      madeSecrets(['kubectl create secret generic a --namespace b --from-file=c --from-file=d=e', 'true']),
    ).toEqual([{ name: 'a', namespace: 'b', keys: ['c', 'd'] }]);
  });
});

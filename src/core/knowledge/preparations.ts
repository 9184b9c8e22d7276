import type { Preparation } from '../model/plan';
import { cite } from './cite';
import { placeholders } from './placeholders';

const pushSecret = (namespace: string): string =>
  `kubectl --namespace ${namespace} create secret generic push-login --type=kubernetes.io/dockerconfigjson --from-file=.dockerconfigjson="$HOME/.docker/config.json"`;
import { builder, builderHost } from './sharedBuilder';
import { images } from './versions';

const builders = placeholders.builderNamespace.text;
const agents = placeholders.agentNamespace.text;

/** A key and a certificate that the new CA signs, in a folder of their own. */
const certificate = (who: string, usage: string, name: string): string[] => [
  `openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=${who} -keyout "$keys/${who}-key.pem" -out "$keys/${who}.csr"`,
  `printf 'extendedKeyUsage=${usage}\\nsubjectAltName=DNS:${name}\\n' > "$keys/${who}.ext"`,
  `openssl x509 -req -in "$keys/${who}.csr" -CA "$keys/ca.pem" -CAkey "$keys/ca-key.pem" -CAcreateserial -days 365 -extfile "$keys/${who}.ext" -out "$keys/${who}.pem"`,
];

const secret = (namespace: string, name: string, who: string): string =>
  `kubectl create secret generic ${name} --namespace ${namespace} --from-file=ca.pem="$keys/ca.pem" --from-file=cert.pem="$keys/${who}.pem" --from-file=key.pem="$keys/${who}-key.pem"`;

/** What the pods of the builder get. The driver writes a request of ephemeral-storage into the limits: there is none. */
const driverOptions = [
  `namespace=${builders}`,
  'rootless=true',
  `image=${images.buildkitRootless.image}`,
  'requests.cpu=1',
  'requests.memory=2Gi',
  'limits.memory=8Gi',
  'limits.ephemeral-storage=40Gi',
].join(',');

/** What has to be done once before a manifest works, in the order in which it is done. */
export const preparations = [
  {
    id: 'builder-namespace',
    title: 'A namespace for the builder',
    why: 'The builder opts out of seccomp and AppArmor, which only level privileged admits. In a namespace of its own, that of the agents can stay at restricted. Whoever may create pods in this one has the level too: nobody else belongs there.',
    commands: [
      `kubectl create namespace ${builders}`,
      `kubectl label namespace ${builders} pod-security.kubernetes.io/enforce=privileged`,
    ],
    sources: cite('k8s-psa-labels', 'buildkit-k8s-examples'),
  },
  {
    id: 'builder-certificates',
    title: 'Certificates for the builder and its clients',
    why: 'The builder asks for a client certificate of this CA, and clients check the builder’s. It leaves a Secret in each of the two namespaces. The certificates end after a year; whoever has the key of the CA can make clients, so the last command removes it, and renewing means doing this again.',
    commands: [
      'keys=$(mktemp -d)',
      'openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 365 -subj /CN=buildkit-ca -keyout "$keys/ca-key.pem" -out "$keys/ca.pem"',
      ...certificate('daemon', 'serverAuth', builderHost),
      ...certificate('client', 'clientAuth', 'client'),
      secret(builders, builder.daemonSecret, 'daemon'),
      secret(agents, builder.clientSecret, 'client'),
      'rm -r "$keys"',
    ],
    sources: cite('buildkit-service-example', 'buildkit-readme'),
  },
  {
    id: 'buildx-builder',
    title: 'The builder of docker buildx',
    why: 'Run once by somebody who may create a Deployment in the builder’s namespace, with a buildx newer than 0.36, which knows the AppArmor field. It leaves the Deployment that the jobs find by its name; they may not make one, because who may make pods in that namespace can make privileged ones. Remove it with docker buildx rm.',
    commands: [
      `docker buildx create --name ${builder.buildx} --driver kubernetes --driver-opt ${driverOptions} --bootstrap`,
    ],
    sources: cite('buildx-kubernetes', 'buildx-apparmor', 'k8s-psa-code'),
    confidence: 'medium',
  },
  {
    id: 'account-objects',
    title: 'Apply the account and its role',
    why: 'The pod names a service account, and does not start before it exists. Replace the namespace in the file first.',
    commands: ['kubectl apply --filename supporting.yaml'],
    sources: cite('k8s-service-accounts', 'k8s-rbac'),
  },
  {
    id: 'passwd-object',
    title: 'Apply the file with the user’s name',
    why: 'The pod mounts it, and waits until it exists. Replace the namespace in the file first.',
    commands: ['kubectl apply --filename supporting.yaml'],
    sources: cite('k8s-volumes'),
  },
  {
    id: 'push-secret',
    title: 'Store the registry login where the builds run',
    why: 'The build pods push, not the job: the login lies in a Secret that the job cannot read. Use an account that may push this repository and nothing else.',
    commands: ['docker login registry.example.com', pushSecret(placeholders.namespace.text)],
    sources: cite('openshift-builds'),
  },
  {
    id: 'push-secret-builds',
    title: 'Store the registry login where the builds run',
    why: 'The build pods push, not the job: the login lies in a Secret of their own namespace, which the job cannot read. Use an account that may push this repository and nothing else.',
    commands: ['docker login registry.example.com', pushSecret(placeholders.buildNamespace.text)],
    sources: cite('shipwright-build'),
  },
  {
    id: 'build-machine-key',
    title: 'Make a key for the machine, and store it',
    why: 'The key lets its holder command the machine’s Docker, which is root there: use a machine that does nothing else. ssh-keyscan takes the host key from the network, so compare it with the machine’s own.',
    commands: [
      'ssh-keygen -t ed25519 -N "" -f ./id_ed25519',
      'ssh-copy-id -i ./id_ed25519.pub ci@build-vm.example.com',
      'ssh-keyscan build-vm.example.com > ./known_hosts',
      `kubectl --namespace ${placeholders.namespace.text} create secret generic build-machine-ssh --from-file=id_ed25519=./id_ed25519 --from-file=known_hosts=./known_hosts`,
      'rm ./id_ed25519',
    ],
    sources: cite('docker-ssh'),
  },
  {
    id: 'cloud-token',
    title: 'Store the token of the hosted builder',
    why: 'An access token of the service, for the organisation and not for a person. Whoever holds it builds at your expense. The two files hold its user name and the token.',
    commands: [
      `kubectl --namespace ${placeholders.namespace.text} create secret generic hosted-builder --from-file=username=./username --from-file=token=./token`,
    ],
    sources: cite('docker-build-cloud-ci'),
  },
] as const satisfies readonly Preparation[];

export type PreparationId = (typeof preparations)[number]['id'];

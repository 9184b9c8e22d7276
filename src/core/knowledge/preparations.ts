import type { Preparation } from '../model/plan';
import { cite } from './cite';
import { placeholders } from './placeholders';
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
    sources: cite('buildx-kubernetes', 'buildx-apparmor-field', 'k8s-psa-code'),
    confidence: 'medium',
  },
] as const satisfies readonly Preparation[];

export type PreparationId = (typeof preparations)[number]['id'];

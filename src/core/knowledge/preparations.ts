import type { Preparation } from '../model/plan';
import { cite } from './cite';
import { placeholders } from './placeholders';

const pushSecret = (namespace: string): string =>
  `kubectl --namespace ${namespace} create secret generic push-login --type=kubernetes.io/dockerconfigjson --from-file=.dockerconfigjson="$HOME/.docker/config.json"`;

/** What has to be done once before a manifest works, in the order in which it is done. */
export const preparations = [
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

import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { authzNotes } from './authz';

/** Why each line is there, in whole sentences, and where that comes from. */
export const authzWhys: { readonly [N in keyof typeof authzNotes]: NoteText } = {
  'container-authz': {
    why: 'The plugin. dockerd shows it each call of its HTTP API and does what it is told: yes or no. It has to be there when dockerd starts, or within the half minute in which dockerd looks for it, so it stands before it. If it dies, dockerd refuses every call.',
    sources: cite('docker-authz-docs', 'docker-plugin-api', 'opa-docker-authz'),
    confidence: 'medium',
  },
  'image-authz': {
    why: 'opa-docker-authz 0.10 of April 2025, the newest version. Its makers call it a showcase and publish a managed plugin, but no image for a pod: the one that you have built stands here. The preparation says how.',
    sources: cite('opa-docker-authz'),
  },
  'args-authz': {
    why: 'The plugin reads the file at each call. Where the file is missing it allows everything, so the volume comes from a ConfigMap, without which the pod does not start. Of the calls only the refused ones are logged.',
    sources: cite('opa-docker-authz'),
  },
  'resources-authz': {
    why: 'It evaluates one small policy for each call. The figures are an estimate.',
    sources: cite('k8s-resources'),
    confidence: 'low',
  },
  'root-authz': {
    why: 'Its socket must belong to root, so that no step can pose as the plugin or ask it. It needs no capability for that.',
    sources: cite('opa-docker-authz', 'k8s-security-context'),
  },
  'mount-plugins': {
    why: 'The plugin makes its socket here under its own name. dockerd finds plugins by the name of the file.',
    sources: cite('docker-plugin-api', 'opa-docker-authz'),
  },
  'mount-plugins-daemon': {
    why: 'The same volume as in the plugin’s container, and in no other: a step has no way to the plugin.',
    sources: cite('docker-plugin-api'),
  },
  'mount-policy': {
    why: 'Read-only, and in no container in which steps run.',
    sources: cite('k8s-volumes', 'opa-docker-authz'),
  },
  'volume-plugins': {
    why: 'Holds one socket. Only the plugin and dockerd mount it.',
    sources: cite('docker-plugin-api'),
  },
  'volume-policy': {
    why: 'The pod does not start without the ConfigMap. Whoever may change ConfigMaps in this namespace can change the policy.',
    sources: cite('k8s-volumes'),
  },
  'args-authorization-plugin': {
    why: 'It stops the careless: docker run --privileged, the host’s namespaces, a directory outside the checkout. It does not see what a build does, because BuildKit’s calls are never shown to a plugin, nor bodies that are no JSON, nor what follows after an exec has begun. Without client certificates it is told no user. The container of dockerd stays privileged, so this takes nothing from what a hostile build can reach. Engines before 29.3.1 could be talked past it with a large request.',
    sources: cite('docker-authz-docs', 'docker-authz-cve', 'opa-docker-authz'),
  },
  'env-testcontainers-unprivileged': {
    why: 'The container with which Testcontainers cleans up is privileged unless this says otherwise, and the policy would refuse it.',
    sources: cite('testcontainers-config'),
  },
  'policy-kind': {
    why: 'The policy is an object of its own, so that it can be changed and reviewed apart from the pod.',
    sources: cite('k8s-volumes'),
  },
  'policy-metadata': {
    why: 'The pod mounts it by this name, so both stand in one namespace.',
    sources: cite('k8s-volumes'),
  },
  'policy-data': {
    why: 'The key becomes the name of the file in the volume.',
    sources: cite('k8s-volumes'),
  },
  'policy-text': {
    why: 'Written in Rego. It allows the parts of the API that a job needs and refuses the rest; of containers it refuses privileged, devices, more capabilities, other security options, unmasked system paths, the namespaces of the host, and mounts of anything but what client and daemon share. Names of fields are compared in lower case, as dockerd reads them. Neither run by us nor complete: the API has more ways than a list can name. Test it with your own jobs.',
    sources: cite('docker-authz-docs', 'opa-docker-authz'),
    confidence: 'low',
  },
};

import type { ConfigMap } from '../model/kubernetes';
import { images } from '../knowledge/versions';
import { dockerPolicy } from '../knowledge/docker/policy';
import { placeholders } from '../knowledge/placeholders';
import { noted, type Draft } from './draft';
import { limits } from './hardening';
import {
  ciOf,
  toolCache,
  type ContainerDraft,
  type MountDraft,
  type PlanInput,
  type VolumeDraft,
} from './input';
import { sidecarRule } from './serving';

const NAME = 'opa-docker-authz';
const POLICY = 'ci-docker-policy';

/** What an authorization plugin adds to a sidecar: the plugin before the daemon, the way between them, and its policy. */
export interface Plugin {
  readonly container: ContainerDraft;
  readonly daemonArg: Draft<string>;
  readonly daemonMount: MountDraft;
  readonly volumes: readonly VolumeDraft[];
  readonly object: Draft<ConfigMap>;
}

/** Directories that a job may mount into what it starts: those that client and daemon share. */
const shared = (input: PlanInput, socket: string): string[] => [
  ciOf(input).workspacePath,
  ...(toolCache(input) === 'none' ? [] : ['/cache']),
  socket,
];

/** The plugin waits on a socket in the directory where dockerd looks for plugins (source `docker-plugin-api`). */
export function authorizationPlugin(input: PlanInput, native: boolean, socket: string): Plugin {
  return {
    container: noted(
      {
        name: 'authz',
        image: noted(images.opaDockerAuthz.image, 'image-authz'),
        ...sidecarRule(native),
        args: noted(['-policy-file', '/policy/authz.rego', '-log-only-denied'], 'args-authz'),
        resources: limits(
          { cpu: '50m', memory: '64Mi' },
          { memory: '256Mi', 'ephemeral-storage': '256Mi' },
          'resources-authz',
        ),
        securityContext: noted(
          {
            runAsUser: 0,
            runAsGroup: 0,
            runAsNonRoot: false,
            allowPrivilegeEscalation: false,
            capabilities: { drop: ['ALL'] },
            seccompProfile: { type: 'RuntimeDefault' },
          },
          'root-authz',
        ),
        volumeMounts: [
          noted({ name: 'docker-plugins', mountPath: '/run/docker/plugins' }, 'mount-plugins'),
          noted({ name: 'docker-policy', mountPath: '/policy', readOnly: true }, 'mount-policy'),
        ],
      },
      'container-authz',
    ),
    daemonArg: noted(`--authorization-plugin=${NAME}`, 'args-authorization-plugin'),
    daemonMount: noted({ name: 'docker-plugins', mountPath: '/run/docker/plugins' }, 'mount-plugins-daemon'),
    volumes: [
      noted({ name: 'docker-plugins', emptyDir: { sizeLimit: '1Mi' } }, 'volume-plugins'),
      noted({ name: 'docker-policy', configMap: { name: POLICY } }, 'volume-policy'),
    ],
    object: {
      apiVersion: noted('v1', 'pod-api-version'),
      kind: noted('ConfigMap', 'policy-kind'),
      metadata: noted({ name: POLICY, namespace: placeholders.namespace.text }, 'policy-metadata'),
      data: noted({ 'authz.rego': noted(dockerPolicy(shared(input, socket)), 'policy-text') }, 'policy-data'),
    },
  };
}

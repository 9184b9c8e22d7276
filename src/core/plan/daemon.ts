import type { EnvVar } from '../model/kubernetes';
import type { NoteId } from '../knowledge/notes';
import { images } from '../knowledge/versions';
import { dockerImage, imageNote } from './dockerClient';
import { noted, plainOf, type Draft } from './draft';
import type { Enclosure } from './enclosures/enclosure';
import { workLimits } from './hardening';
import {
  ciOf,
  dockerImages,
  isRootless,
  type ContainerDraft,
  type MountDraft,
  type PlanInput,
  type VolumeDraft,
} from './input';
import { toolCacheMounts, workingDirectory, workspaceMount } from './pod';
import { sidecarRule } from './serving';
import { filledBySteps, memoryLayers, sizeLimit, workStorage } from './storage';

export interface DaemonParts {
  readonly args: readonly Draft<string>[];
  readonly env: readonly Draft<EnvVar>[];
  readonly mounts: readonly MountDraft[];
  /** Written as an init container that keeps running. */
  readonly native: boolean;
  /** The steps of the pipeline run in it too, and fill their volumes from here. */
  readonly runsSteps?: boolean;
  /** What stands around the pod. */
  readonly enclosure?: Enclosure | undefined;
}

const mtu = (input: PlanInput): string | undefined =>
  input.options['mtu'] === 'none' ? undefined : input.options['mtu'];

function mtuArgs(input: PlanInput): Draft<string>[] {
  const value = mtu(input);
  if (value === undefined || isRootless(input)) return [];
  return [
    noted(`--mtu=${value}`, 'args-mtu'),
    noted(`--default-network-opt=bridge=com.docker.network.driver.mtu=${value}`, 'args-mtu-networks'),
  ];
}

function mtuEnv(input: PlanInput): Draft<EnvVar>[] {
  const value = mtu(input);
  if (value === undefined || !isRootless(input)) return [];
  return [noted({ name: 'DOCKERD_ROOTLESS_ROOTLESSKIT_MTU', value }, 'env-rootless-mtu')];
}

const plainText = (draft: Draft<string>): string => String(plainOf(draft));

/**
 * The pod's own cgroup, so that nested containers stay below its limits. A node with cgroup v1 has no such line, and
 * gets no flag: there the limits hold as it is.
 */
const OWN_CGROUP = 'g=$(sed -n s/^0:://p /proc/self/cgroup)';
const CGROUP_FLAG = '${g:+"--cgroup-parent=$(dirname "$g")/dind"}';

function commandLine(input: PlanInput, args: readonly Draft<string>[], shell: Enclosure['shell']) {
  const words = args.map(plainText).join(' ');
  if (shell) {
    const script = `${shell.before}; exec dockerd-entrypoint.sh ${words} ${shell.words}`;
    return { command: noted(['sh', '-c', script], 'command-gvisor') };
  }
  if (input.options['cgroupParent'] !== 'pod') return args.length > 0 ? { args: noted(args, 'args') } : {};
  return {
    command: noted(
      ['sh', '-c', `${OWN_CGROUP}; exec dockerd-entrypoint.sh ${words} ${CGROUP_FLAG}`],
      'command-cgroup-parent',
    ),
  };
}

/** Where the layers lie: not below the image's own volume, which containerd mounts over a volume above it. */
const ROOTLESS_DATA = '/dind-data';

const dataRootArgs = (input: PlanInput): Draft<string>[] =>
  isRootless(input) ? [noted(`--data-root=${ROOTLESS_DATA}/docker`, 'args-data-root')] : [];

const securityContext = (input: PlanInput, runsSteps: boolean) =>
  isRootless(input)
    ? noted(
        {
          privileged: noted(true, 'privileged-rootless'),
          allowPrivilegeEscalation: true,
          runAsUser: noted(1000, 'rootless-user'),
          runAsGroup: 1000,
          runAsNonRoot: true,
        },
        'security-context-daemon',
      )
    : noted(
        {
          privileged: noted(true, 'privileged'),
          allowPrivilegeEscalation: noted(true, 'escalation-beside-privileged'),
          runAsUser: noted(0, runsSteps ? 'daemon-root-steps' : 'daemon-root'),
          runAsGroup: 0,
          runAsNonRoot: false,
        },
        'security-context-daemon',
      );

const startupProbe = () =>
  noted(
    {
      exec: { command: noted(['docker', 'info'], 'probe-docker-info') },
      periodSeconds: noted(3, 'probe-period'),
      timeoutSeconds: noted(10, 'probe-timeout'),
      failureThreshold: noted(40, 'probe-threshold'),
    },
    'startup-probe',
  );

const dataMountPath = (input: PlanInput): string => (isRootless(input) ? ROOTLESS_DATA : '/var/lib/docker');

function containerNote(input: PlanInput, { native, runsSteps }: DaemonParts): NoteId {
  if (runsSteps) return 'container-dind-steps';
  if (ciOf(input).runsSidecars) return 'container-dind-awaited';
  if (native) return 'container-dind-native';
  return ciOf(input).waitsForReady ? 'container-dind' : 'container-dind-plain';
}

function resourcesNote(input: PlanInput, enclosure: Enclosure | undefined): NoteId {
  if (isRootless(input)) return 'resources-daemon-rootless';
  if (enclosure) return enclosure.layersInMemory ? 'resources-daemon-memory' : 'resources-daemon-walled';
  return input.options['cgroupParent'] === 'pod' ? 'resources-daemon-held' : 'resources-daemon';
}

/** The memory limit of a daemon whose layers lie in memory. */
const WALLED_MEMORY = '8Gi';

/** Memory and disk for the daemon. Layers in memory count with the memory of what runs. */
function resources(input: PlanInput, { enclosure, runsSteps }: DaemonParts) {
  const note = resourcesNote(input, enclosure);
  const steps = runsSteps ? filledBySteps(input) : [];
  return enclosure?.layersInMemory
    ? workLimits(
        input,
        { cpu: '1', memory: '4Gi', 'ephemeral-storage': '1Gi' },
        { memory: WALLED_MEMORY, 'ephemeral-storage': workStorage(input, ...steps) },
        note,
      )
    : workLimits(
        input,
        { cpu: '1', memory: '2Gi', 'ephemeral-storage': '10Gi' },
        { memory: '4Gi', 'ephemeral-storage': workStorage(input, 'layers', ...steps) },
        note,
      );
}

function dataMountNote(input: PlanInput, enclosure: Enclosure | undefined): NoteId {
  if (isRootless(input)) return 'mount-data-rootless';
  return enclosure?.layersInMemory ? 'mount-data-memory' : 'mount-data';
}

/** The container that runs dockerd. */
export function daemonContainer(input: PlanInput, parts: DaemonParts): ContainerDraft {
  const { enclosure } = parts;
  const image = isRootless(input)
    ? dockerImage(input, 'daemonImage', images.dindRootless.image, 'image-dind-rootless')
    : dockerImage(input, 'daemonImage', dockerImages(input).daemon, imageNote(input));
  const env = [...parts.env, ...mtuEnv(input)];
  return noted(
    {
      name: 'dind',
      image,
      ...sidecarRule(parts.native),
      ...commandLine(
        input,
        [...parts.args, ...(enclosure?.args ?? []), ...dataRootArgs(input), ...mtuArgs(input)],
        enclosure?.shell,
      ),
      ...(parts.runsSteps && workingDirectory(input)),
      ...(env.length > 0 && { env }),
      resources: resources(input, parts),
      securityContext: enclosure?.securityContext ?? securityContext(input, parts.runsSteps === true),
      startupProbe: startupProbe(),
      volumeMounts: [
        ...parts.mounts,
        noted({ name: 'dind-data', mountPath: dataMountPath(input) }, dataMountNote(input, enclosure)),
        workspaceMount(input),
        ...toolCacheMounts(input),
      ],
    },
    containerNote(input, parts),
  );
}

/** The layer store: a disk of the pod's own, or memory where overlayfs cannot lie on what the sandbox gives as disk. */
export const dataVolume = (input: PlanInput, enclosure?: Enclosure): VolumeDraft =>
  enclosure?.layersInMemory
    ? noted(
        { name: 'dind-data', emptyDir: { medium: 'Memory', sizeLimit: memoryLayers(input, WALLED_MEMORY) } },
        'volume-data-memory',
      )
    : noted({ name: 'dind-data', emptyDir: { sizeLimit: sizeLimit(input, 'layers') } }, 'volume-data');

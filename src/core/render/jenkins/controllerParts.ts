import { isMapping, members, valueAt, type Path } from '../../model/path';
import type { Plan } from '../../model/plan';
import { ciSystems } from '../../knowledge/ciSystems';
import type { FormatNoteId } from '../../knowledge/formatNotes';
import { because, Carried, carry, carryEach, type FileDraft } from '../fileDraft';

/** Names and places of a Jenkins controller, as the chart and the image have them. */
const home = { volume: 'jenkins-home', path: '/var/jenkins_home' } as const;

/** Where the docker CLI comes from: the image has it there, and looks for its plugins there. */
const cli = {
  name: 'docker-cli',
  staging: '/docker-cli',
  binary: '/usr/local/bin/docker',
  plugins: '/usr/local/libexec/docker/cli-plugins',
} as const;

/** The container whose environment and mounts the controller takes over. */
export const CLIENT: Path = '/spec/containers/[docker]';

const isWorkspace = (member: unknown): boolean =>
  isMapping(member) && member['name'] === ciSystems.jenkins.workspaceVolume;

/** The containers of a list that stand beside the client: what is no agent and runs no step. */
const isBeside = (member: unknown): boolean =>
  isMapping(member) && !['jnlp', 'docker'].includes(String(member['name']));

/** A container beside the controller: it sees the workspaces, and nothing else of the home of Jenkins. */
const beside = (plan: Plan, inside: Path): FileDraft =>
  carry(plan, inside, {
    set: {
      volumeMounts: carryEach(plan, `${inside}/volumeMounts`, (mount, own) =>
        isWorkspace(mount)
          ? because(
              { name: home.volume, mountPath: `${home.path}/workspace`, subPath: 'workspace' },
              'controller-workspace',
            )
          : carry(plan, own),
      ),
    },
  });

/** Members of the format and, after them, what is carried of a list of the pod. */
function listOf(own: readonly FileDraft[], carried: Carried | undefined, note: FormatNoteId): FileDraft {
  if (carried === undefined) return own.length === 0 ? undefined : because(own, note);
  return new Carried([...own, ...(carried.value as readonly FileDraft[])], carried.path);
}

/** Copies the docker CLI and its plugins out of the image of the client: the image of Jenkins has none. */
const copyCli = (plan: Plan): FileDraft =>
  because(
    {
      name: cli.name,
      image: carry(plan, `${CLIENT}/image`),
      command: ['sh', '-c', `cp ${cli.binary} ${cli.staging}/ && cp -R ${cli.plugins} ${cli.staging}/`],
      resources: {
        requests: { cpu: '50m', memory: '32Mi' },
        limits: { memory: '128Mi', 'ephemeral-storage': '512Mi' },
      },
      securityContext: {
        runAsNonRoot: true,
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] },
        seccompProfile: { type: 'RuntimeDefault' },
      },
      volumeMounts: [{ name: cli.name, mountPath: cli.staging }],
    },
    'controller-cli',
  );

/** What a Jenkins controller gets so that its own steps reach a daemon, list by list. */
export interface ControllerParts {
  readonly securityContext: FileDraft;
  readonly nodeSelector: FileDraft;
  readonly tolerations: FileDraft;
  readonly initContainers: FileDraft;
  /** Of the controller's own container. */
  readonly env: FileDraft;
  readonly volumeMounts: FileDraft;
  readonly sidecars: readonly FileDraft[];
  /** The list of sidecars, with the place that it has in the plan; undefined where there are none. */
  readonly sidecarList: Carried | undefined;
  readonly volumes: FileDraft;
}

/** `securityContext`: what the pod of the controller has beside what the plan says. */
export function controllerParts(
  plan: Plan,
  securityContext: Readonly<Record<string, FileDraft>>,
): ControllerParts {
  const sidecarList = carryEach(plan, '/spec/containers', (member, inside) =>
    isBeside(member) ? beside(plan, inside) : undefined,
  );
  return {
    securityContext: carry(plan, '/spec/securityContext', { set: securityContext }),
    nodeSelector: carry(plan, '/spec/nodeSelector'),
    tolerations: carry(plan, '/spec/tolerations'),
    initContainers: listOf(
      [copyCli(plan)],
      carryEach(plan, '/spec/initContainers', (_, inside) => beside(plan, inside)),
      'controller-init',
    ),
    env: carry(plan, `${CLIENT}/env`),
    volumeMounts: listOf(
      [
        because({ name: cli.name, mountPath: cli.binary, subPath: 'docker' }, 'controller-cli-mount'),
        because({ name: cli.name, mountPath: cli.plugins, subPath: 'cli-plugins' }, 'controller-cli-mount'),
      ],
      carryEach(plan, `${CLIENT}/volumeMounts`, (mount, inside) =>
        isWorkspace(mount) ? undefined : carry(plan, inside),
      ),
      'controller-cli-mount',
    ),
    sidecars: (sidecarList?.value ?? []) as readonly FileDraft[],
    sidecarList,
    volumes: listOf(
      [because({ name: cli.name, emptyDir: { sizeLimit: '512Mi' } }, 'controller-cli-volume')],
      carryEach(plan, '/spec/volumes', (volume, inside) =>
        isWorkspace(volume) ? undefined : carry(plan, inside),
      ),
      'controller-cli-volume',
    ),
  };
}

/** Where containers beside the controller have the workspace in the plan. */
export const workspaceMounts = (plan: Plan): Path[] =>
  ['/spec/initContainers', '/spec/containers'].flatMap((list) =>
    members(valueAt(plan.pod, list)).flatMap(([key, member]) => {
      const mount: Path = `${list}/${key}/volumeMounts/[${ciSystems.jenkins.workspaceVolume}]`;
      return isBeside(member) && valueAt(plan.pod, mount) !== undefined ? [mount] : [];
    }),
  );

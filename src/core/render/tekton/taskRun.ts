import { childPath, members, valueAt } from '../../model/path';
import type { Plan } from '../../model/plan';
import { ciSystems } from '../../knowledge/ciSystems';
import { because, carry, placed, type FileDraft } from '../fileDraft';
import { textOf } from '../placeholdersIn';
import { WORKSPACE } from './container';
import type { Roles } from './roles';

/** Fields of a pod that a pod template has too (source `tekton-pod-template-type`). */
const templateFields = [
  'runtimeClassName',
  'hostUsers',
  'automountServiceAccountToken',
  'nodeSelector',
  'tolerations',
  'affinity',
  'topologySpreadConstraints',
  'priorityClassName',
  'imagePullSecrets',
  'securityContext',
  'dnsPolicy',
  'dnsConfig',
  'hostAliases',
  'enableServiceLinks',
  'schedulerName',
] as const;

/** Fields of a pod that stand elsewhere in Task and TaskRun, or that Tekton sets itself. */
const otherFields = [
  'serviceAccountName',
  'containers',
  'initContainers',
  'volumes',
  'restartPolicy',
  'terminationGracePeriodSeconds',
] as const;

/** Fields of the pod for which Tekton has no place. */
export const fieldsWithoutPlace = ({ pod }: Plan): string[] => {
  const known: readonly string[] = [...templateFields, ...otherFields];
  return members(pod.spec).flatMap(([key]) => (known.includes(key) ? [] : [key]));
};

/** Until Kubernetes 1.30 profiles of AppArmor are named in annotations, by the name of the container. */
const APPARMOR = 'container.apparmor.security.beta.kubernetes.io/';

/** What a container of the pod is called in the pod that Tekton makes: a step for each of its steps. */
function namesInPod({ steps, sidecars }: Roles, container: string): string[] {
  return sidecars.some((found) => found.container.name === container)
    ? [`sidecar-${container}`]
    : steps.filter((step) => step.container === container).map(({ id }) => `step-${id}`);
}

function annotations(plan: Plan, roles: Roles): FileDraft {
  const inside = '/metadata/annotations';
  const all = members(valueAt(plan.pod, inside));
  if (all.length === 0) return undefined;
  return placed(
    plan,
    inside,
    Object.fromEntries(
      all.flatMap(([key]) => {
        const names = key.startsWith(APPARMOR)
          ? namesInPod(roles, key.slice(APPARMOR.length)).map((name) => `${APPARMOR}${name}`)
          : [key];
        return names.map((name) => [name, carry(plan, childPath(inside, key))]);
      }),
    ),
  );
}

/** The TaskRun: one run of the Task, and what its pod is like. */
export function taskRunDraft(plan: Plan, name: string, roles: Roles): FileDraft {
  const volume = `/spec/volumes/[${ciSystems[plan.ci].workspaceVolume}]`;
  return because(
    {
      apiVersion: 'tekton.dev/v1',
      kind: 'TaskRun',
      metadata: placed(plan, '/metadata', {
        generateName: because(`${name}-`, 'tekton-generate-name'),
        annotations: annotations(plan, roles),
        labels: carry(plan, '/metadata/labels'),
      }),
      spec: {
        taskRef: because({ name }, 'tekton-task-ref'),
        serviceAccountName: carry(plan, '/spec/serviceAccountName'),
        timeout: because('1h0m0s', 'tekton-timeout'),
        params: because(
          [
            { name: 'url', value: textOf(plan, 'sourceRepository') },
            { name: 'revision', value: 'main' },
          ],
          'tekton-source',
        ),
        workspaces: because(
          [carry(plan, volume, { set: { name: because(WORKSPACE, 'tekton-binding') } })],
          'tekton-binding',
        ),
        podTemplate: because(
          Object.fromEntries(templateFields.map((key) => [key, carry(plan, `/spec/${key}`)])),
          'tekton-pod-template',
        ),
      },
    },
    'tekton-run',
  );
}

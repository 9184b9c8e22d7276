import type { Plan } from '../../model/plan';
import type { RenderOptions } from '../../model/render';
import { childPath } from '../../model/path';
import { draftLines } from '../draftFile';
import { because, carry, Embedded, type FileDraft } from '../fileDraft';

/** Fields of a pod that a template of Argo has too, and those that it makes itself. */
const known: readonly string[] = [
  'serviceAccountName',
  'automountServiceAccountToken',
  'securityContext',
  'nodeSelector',
  'tolerations',
  'affinity',
  'priorityClassName',
  'schedulerName',
  'hostAliases',
  'initContainers',
  'containers',
  'volumes',
  'restartPolicy',
];

/** The fields of a template that are called as in a pod, in the order in which they stand. */
export const templateFields = known.slice(0, known.indexOf('initContainers'));

const executor = (name: string): FileDraft =>
  because(
    [
      {
        name,
        securityContext: {
          runAsNonRoot: true,
          allowPrivilegeEscalation: false,
          capabilities: { drop: ['ALL'] },
          seccompProfile: { type: 'RuntimeDefault' },
        },
      },
    ],
    'argo-executor-security',
  );

/** What a template has no field for, as the text of a patch of the pod. */
export function podSpecPatch(plan: Plan, options: RenderOptions): FileDraft {
  const others = Object.keys(plan.pod.spec ?? {}).filter((field) => !known.includes(field));
  const patch = {
    ...Object.fromEntries(others.map((field) => [field, carry(plan, childPath('/spec', field))])),
    initContainers: executor('init'),
    containers: executor('wait'),
  };
  return because(new Embedded(draftLines(plan, patch, options)), 'argo-patch');
}

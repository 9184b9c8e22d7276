import { isMapping, valueAt, type Path } from '../../model/path';
import type { Plan } from '../../model/plan';
import { carry, Carried, type FileDraft } from '../fileDraft';

/** Fields of a pod’s spec that the runner has a setting for, under its own name. */
const settings = {
  runtimeClassName: 'runtime_class_name',
  serviceAccountName: 'service_account',
  automountServiceAccountToken: 'automount_service_account_token',
  terminationGracePeriodSeconds: 'pod_termination_grace_period_seconds',
} as const;

/** The same of the security context of a pod. */
const securitySettings = {
  runAsUser: 'run_as_user',
  runAsGroup: 'run_as_group',
  runAsNonRoot: 'run_as_non_root',
  supplementalGroups: 'supplemental_groups',
  fsGroup: 'fs_group',
} as const;

/** Fields that stand elsewhere in the runner’s configuration, or that it writes itself. */
const elsewhere = [
  'restartPolicy',
  'nodeSelector',
  'tolerations',
  'securityContext',
  'initContainers',
  'containers',
  'volumes',
];

const SECURITY = '/spec/securityContext';

/** The runner puts variables into these values; two dollar signs are one. */
const withoutVariables = (values: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isMapping(values) ? values : {}).map(([key, value]) => [
      key,
      String(value).replaceAll('$', '$$$$'),
    ]),
  );

const texts = (plan: Plan, inside: Path): FileDraft =>
  carry(plan, inside, { set: withoutVariables(valueAt(plan.pod, inside)) });

const each = (plan: Plan, inside: Path, names: Readonly<Record<string, string>>): Record<string, FileDraft> =>
  Object.fromEntries(Object.entries(names).map(([field, name]) => [name, carry(plan, `${inside}/${field}`)]));

/** Members of a mapping of the pod that are not among these. */
function rest(plan: Plan, inside: Path, without: readonly string[]): [string, FileDraft][] {
  const all = valueAt(plan.pod, inside);
  return Object.keys(isMapping(all) ? all : {})
    .filter((key) => !without.includes(key))
    .map((key) => [key, carry(plan, `${inside}/${key}`)]);
}

/** Tolerations as the runner writes them: the key, or key and value with an equals sign between, and the effect. */
function tolerations(plan: Plan): FileDraft {
  const all = plan.pod.spec?.tolerations;
  const at = carry(plan, '/spec/tolerations')?.path;
  if (!all || at === undefined) return undefined;
  return new Carried(
    Object.fromEntries(
      all.map(({ key = '', value, effect = '' }, index) => [
        value === undefined ? key : `${key}=${value}`,
        new Carried(effect, `${at}/${index}`),
      ]),
    ),
    at,
  );
}

/** The parts of the pod that have a setting of the runner. */
export function podSettings(plan: Plan): Record<string, FileDraft> {
  return {
    ...each(plan, '/spec', settings),
    pod_labels: texts(plan, '/metadata/labels'),
    pod_annotations: texts(plan, '/metadata/annotations'),
    node_selector: carry(plan, '/spec/nodeSelector'),
    node_tolerations: tolerations(plan),
    pod_security_context: carry(plan, SECURITY, {
      drop: Object.keys(plan.pod.spec?.securityContext ?? {}),
      set: each(plan, SECURITY, securitySettings),
    }),
  };
}

/** The parts of a pod’s spec that have none, and go into the patch. */
export const restOfSpec = (plan: Plan): Record<string, FileDraft> =>
  Object.fromEntries(rest(plan, '/spec', [...Object.keys(settings), ...elsewhere]));

/** The same of its security context. */
export function restOfSecurityContext(plan: Plan): Record<string, FileDraft> {
  const left = rest(plan, SECURITY, Object.keys(securitySettings));
  const at = carry(plan, SECURITY)?.path;
  return left.length === 0 || at === undefined
    ? {}
    : { securityContext: new Carried(Object.fromEntries(left), at) };
}

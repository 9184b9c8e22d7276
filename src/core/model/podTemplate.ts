import type { Pod } from './kubernetes';
import { isMapping, valueAt, type Path } from './path';

/** Where the template of its pods stands in an object of each kind that has one. */
const templates: Readonly<Record<string, Path>> = {
  Deployment: '/spec/template',
  StatefulSet: '/spec/template',
  DaemonSet: '/spec/template',
  ReplicaSet: '/spec/template',
  ReplicationController: '/spec/template',
  Job: '/spec/template',
  CronJob: '/spec/jobTemplate/spec/template',
  PodTemplate: '/template',
};

/** The pod that an object starts, and where it stands in the object: '' in a pod, `/spec/template` in a workload. */
export interface PodInObject {
  readonly pod: Pod;
  readonly at: Path;
}

/** The pod of a pod or of a workload; undefined for an object that starts none. Takes any value. */
export function podInObject(object: unknown): PodInObject | undefined {
  if (!isMapping(object)) return undefined;
  const { kind } = object;
  if (kind === 'Pod') return { pod: object as unknown as Pod, at: '' };
  const at = typeof kind === 'string' && Object.hasOwn(templates, kind) ? templates[kind] : undefined;
  const template = at === undefined ? undefined : valueAt(object, at);
  if (at === undefined || !isMapping(template)) return undefined;
  return { pod: template as unknown as Pod, at };
}

/** The volumes that a StatefulSet gives each of its pods as a claim of its own: their names. Takes any value. */
export function claimTemplatesOf(object: unknown): string[] {
  const claims: unknown = valueAt(object, '/spec/volumeClaimTemplates');
  if (!Array.isArray(claims)) return [];
  return claims.flatMap((claim: unknown) => {
    const name = valueAt(claim, '/metadata/name');
    return typeof name === 'string' ? [name] : [];
  });
}

import { childPath } from '../model/path';
import type { Inspected } from '../model/risk';

const controlPlane = /(^|\/)(control-plane|controlplane|master)$/;

/** Labels that every node has: they choose no pool. */
const everywhere =
  /^(beta\.)?kubernetes\.io\/|(^|\.)(topology\.kubernetes\.io|failure-domain\.beta\.kubernetes\.io)\/|\/instance-type$/;

interface Expression {
  readonly key?: string;
  readonly operator?: string;
}

/** The node selector terms that a pod requires; one of them has to match. */
function requiredTerms({ pod }: Inspected): (readonly Expression[])[] {
  const required = pod.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  const terms: unknown = required?.nodeSelectorTerms;
  return (Array.isArray(terms) ? terms : []).map((term: { matchExpressions?: unknown } | undefined) =>
    Array.isArray(term?.matchExpressions)
      ? term.matchExpressions.filter((each): each is Expression => typeof each === 'object' && each !== null)
      : [],
  );
}

const wants = ({ operator }: Expression): boolean => operator === 'In' || operator === 'Exists';

const keyOf = ({ key }: Expression): string => String(key ?? '');

/** Whether a pod asks for nodes with a label of somebody's own, or for none of the control plane. */
export function choosesPool(subject: Inspected): boolean {
  const own = (key: string): boolean => !everywhere.test(key) && !controlPlane.test(key);
  const selected = Object.keys(subject.pod.spec.nodeSelector ?? {});
  const terms = requiredTerms(subject);
  return (
    selected.some(own) ||
    (terms.length > 0 &&
      terms.every((term) =>
        term.some((each) => (wants(each) ? own(keyOf(each)) : controlPlane.test(keyOf(each)))),
      ))
  );
}

/** A place by which a pod may land on the control plane. */
export interface WayToControlPlane {
  readonly path: string;
  readonly message: string;
}

/** The tolerations, selectors and affinities that let a pod onto the control plane (source `k8s-toleration`). */
export function waysToControlPlane(subject: Inspected): WayToControlPlane[] {
  const { spec } = subject.pod;
  const selected = Object.keys(spec.nodeSelector ?? {})
    .filter((key) => controlPlane.test(key))
    .map((key) => ({ path: childPath('/spec/nodeSelector', key), message: `asks for ${key}` }));
  const required = requiredTerms(subject).some((term) =>
    term.some((each) => wants(each) && controlPlane.test(keyOf(each))),
  )
    ? [{ path: '/spec/affinity', message: 'asks for nodes of the control plane' }]
    : [];
  if (selected.length + required.length > 0) return [...selected, ...required];
  if (choosesPool(subject)) return [];
  return (Array.isArray(spec.tolerations) ? spec.tolerations : []).flatMap((toleration, index) => {
    const { key = '', operator, effect = '' } = toleration;
    const schedules = effect === '' || effect === 'NoSchedule';
    const matches = key === '' ? operator === 'Exists' : controlPlane.test(key);
    return schedules && matches
      ? [
          {
            path: `/spec/tolerations/${index}`,
            message: key === '' ? 'tolerates every taint' : `tolerates ${key}`,
          },
        ]
      : [];
  });
}

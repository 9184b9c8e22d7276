import type { KubernetesObject } from '../model/kubernetes';
import { objectBase } from '../model/path';
import type { Plan } from '../model/plan';
import { podInObject, type PodInObject } from '../model/podTemplate';

/** A pod among the objects of a plan: the object's own, or the one that a workload starts. */
export interface PlannedPod extends Pick<PodInObject, 'pod'> {
  readonly object: KubernetesObject;
  /** What stands before its paths: `Pod/ci-agent#`, `StatefulSet/buildkitd#/spec/template`. */
  readonly base: string;
}

/** The pods of a plan, in order: that of the agent first. */
export const podsOf = ({ objects }: Plan): PlannedPod[] =>
  objects.flatMap((object) => {
    const found = podInObject(object);
    return found ? [{ pod: found.pod, object, base: `${objectBase(object)}${found.at}` }] : [];
  });

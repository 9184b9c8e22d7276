import { nativeByDefault } from '../knowledge/ciSystems';
import { noted, type Draft } from './draft';
import type { ContainerDraft, PlanInput, PodParts } from './input';

/** Whether what only serves is up before the first step, as a native sidecar. Where it is not, somebody has to wait. */
export const servesNatively = ({ world: { ci }, minor }: PlanInput): boolean => nativeByDefault(ci, minor);

/** What makes an init container a native sidecar; nothing on a plain container. */
export const sidecarRule = (native: boolean): { restartPolicy?: Draft<'Always'> } =>
  native ? { restartPolicy: noted('Always', 'native-sidecar') } : {};

/** Containers in which steps run, and those that serve them: in front as native sidecars, or beside. */
export const beside = (
  native: boolean,
  working: readonly ContainerDraft[],
  serving: readonly ContainerDraft[],
): Pick<PodParts, 'initContainers' | 'containers'> =>
  native && serving.length > 0
    ? { initContainers: serving, containers: working }
    : { containers: [...working, ...serving] };

import type { EnclosureKind } from '../../core';
import { label, STEP, textWidth } from './measure';
import type { Plot } from './plot';
import type { Label, PodWall } from './scene';

/** Names of what stands around a pod, the short one for where the long one has no room. */
const names: Readonly<Record<EnclosureKind, readonly [string, ...string[]]>> = {
  'user-namespace': ['user namespace'],
  sysbox: ['Sysbox: user namespace', 'Sysbox'],
  gvisor: ['gVisor’s kernel', 'gVisor'],
  kata: ['kernel of the virtual machine', 'guest kernel'],
};

const hasKernel = (around: EnclosureKind): boolean => around === 'gvisor' || around === 'kata';

/** From the lower edge of the pod to the kernel of the node: more where something stands between. */
export const belowPod = (around: EnclosureKind | undefined): number =>
  around === undefined ? 3 * STEP : hasKernel(around) ? 6 * STEP : 4 * STEP;

/** The wall between a pod and the kernel of the node, and its name on a clear ground. */
export function placePodWall(
  around: EnclosureKind,
  { podX, podRight }: Plot,
  podTop: number,
  kernelTop: number,
): { readonly wall: PodWall; readonly label: Label } {
  const width = podRight - podX;
  const y = kernelTop - (hasKernel(around) ? 3 : 2) * STEP;
  const name = label(names[around], width - 4 * STEP, 'sans', {
    x: podX + 2 * STEP,
    y: y + 4,
    look: 'plain',
    anchor: 'start',
  });
  const ground = {
    x: podX + STEP,
    y: y - STEP,
    width: textWidth(name.text, 'sans') + 2 * STEP,
    height: 2 * STEP,
  };
  if (!hasKernel(around)) return { wall: { kind: 'namespace', x: podX, y, width, ground }, label: name };
  const top = podTop - STEP / 2;
  const frame = {
    x: podX - STEP / 2,
    y: top,
    width: width + STEP,
    height: kernelTop - STEP - top,
  };
  const kernel = { x: frame.x, y: y - 2 * STEP, width: frame.width, height: 4 * STEP };
  return { wall: { kind: 'kernel', frame, kernel, ground }, label: name };
}

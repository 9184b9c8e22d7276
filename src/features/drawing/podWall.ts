import type { EnclosureKind } from '../../core';
import { label, STEP } from './measure';
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

/** The wall between a pod and the kernel of the node, and its name. */
export function placePodWall(
  around: EnclosureKind,
  { podX, podRight }: Plot,
  podTop: number,
  kernelTop: number,
): { readonly wall: PodWall; readonly label: Label } {
  const width = podRight - podX;
  const middle = { x: podX + width / 2, look: 'quiet', anchor: 'middle' } as const;
  if (!hasKernel(around)) {
    const y = kernelTop - 2 * STEP;
    return {
      wall: { kind: 'namespace', x: podX, y, width },
      label: label(names[around], width - 16, 'sans', { ...middle, y: y + 4 }),
    };
  }
  const top = podTop - STEP / 2;
  const kernelY = kernelTop - 5 * STEP;
  const frame = { x: podX - STEP / 2, y: top, width: width + STEP, height: kernelTop - STEP - top };
  const kernel = { x: frame.x, y: kernelY, width: frame.width, height: 4 * STEP };
  return {
    wall: { kind: 'kernel', frame, kernel },
    label: label(names[around], width - 16, 'sans', { ...middle, y: kernelY + 20 }),
  };
}

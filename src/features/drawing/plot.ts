import type { Call, DrawnContainer, PodFacts } from './facts';
import { BOX, BOX_STEP, STEP, TOP } from './measure';

/** Where the parts of a drawing stand: settled before anything is placed. */
export interface Plot {
  readonly width: number;
  readonly narrow: boolean;
  readonly clients: readonly DrawnContainer[];
  readonly workers: readonly DrawnContainer[];
  /** The daemon that is called stands on the node, outside the pod. */
  readonly onNode: boolean;
  readonly podX: number;
  readonly podRight: number;
  /** Left edge of the clients, the right edge of the widest, and how far each stands in from the one above. */
  readonly clientX: number;
  readonly clientRight: number;
  readonly indent: number;
  /** The left wall of the working container, to which shared shelves run; the pod's inside where there is none. */
  readonly wall: number;
  readonly workerRight: number;
  /** Lower edge of the last client. */
  readonly clientsBottom: number;
}

export function plotOf({ containers }: PodFacts, calls: readonly Call[], width: number): Plot {
  const narrow = width < 340;
  const clients = containers.filter(({ works }) => !works);
  // One without a floor stands on the ground: it comes last.
  const workers = containers
    .filter(({ works }) => works)
    .toSorted((a, b) => Number(a.floorless) - Number(b.floorless));
  const onNode = calls.some(({ daemon }) => !daemon);
  const podX = narrow ? STEP : 2 * STEP;
  const podRight = onNode ? (narrow ? 136 : 208) : width - podX;
  const clientX = podX + 2 * STEP;
  const isCalled = calls.some(({ daemon }) => daemon);
  const workerWidth = isCalled ? (narrow ? 104 : 136) : narrow ? 128 : 176;
  const workerRight = podRight - STEP;
  const alone = clients.length === 0;
  const wall = workers.length === 0 ? podRight - STEP : alone ? clientX + STEP : workerRight - workerWidth;
  // Room for the name of the socket or port between client and wall.
  const gap = onNode ? 3 * STEP : isCalled ? (narrow ? 40 : 96) : 2 * STEP;
  return {
    width,
    narrow,
    clients,
    workers,
    onNode,
    podX,
    podRight,
    clientX,
    clientRight: (onNode ? podRight : wall) - gap,
    indent: narrow ? STEP : 2 * STEP,
    wall,
    workerRight: alone ? workerRight - STEP : workerRight,
    clientsBottom: alone ? TOP : TOP + (clients.length - 1) * BOX_STEP + BOX,
  };
}

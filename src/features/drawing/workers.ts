import { roleOf, type Call, type DrawnContainer, type DrawnVolume } from './facts';
import { label, NEST, NEST_STEP, SHELF, SHELF_STEP, STEP, TINT, TOP, type Face } from './measure';
import type { Plot } from './plot';
import type { Box, Connection, Label, Mount, Shelf } from './scene';
import { mountIn, onWall } from './shelves';

interface Standing {
  readonly container: DrawnContainer;
  readonly y: number;
  readonly end: number;
}

export interface WorkerParts {
  /** The containers themselves, and where their content ends; the last one reaches down as far as the pod does. */
  readonly containers: readonly Standing[];
  readonly boxes: Box[];
  readonly shelves: Shelf[];
  readonly mounts: Mount[];
  readonly connections: Connection[];
  readonly labels: Label[];
  /** How high the ground may stand at most: under what is inside, and under the pod's edge where there is a floor. */
  readonly ground: number;
}

/** The first place for a shelf at or below `from` that is half a step off the shared shelves: two dots stay two. */
const betweenShelves = (from: number, sharedTop: number): number => {
  const first = sharedTop + 2 * STEP;
  return first + Math.max(0, Math.ceil((from - first) / SHELF_STEP)) * SHELF_STEP;
};

const nestedBox = (name: string, x: number, y: number, width: number): Box => ({
  kind: 'nested',
  name,
  x,
  y,
  width,
  height: NEST,
  floorless: false,
  native: false,
});

const text = (
  words: readonly [string, ...string[]],
  x: number,
  y: number,
  room: number,
  look: Label['look'],
  face: Face = look === 'bold' ? 'bold' : 'sans',
): Label => label(words, room, face, { x, y, look, anchor: 'start' });

/**
 * The working containers: what they start stands inside, and their own shelves hang on their wall, half a step off
 * the shared ones that end at the same wall.
 */
export function placeWorkers(
  plot: Plot,
  calls: readonly Call[],
  own: readonly DrawnVolume[],
  shelvesTop: number,
): WorkerParts {
  const { workers, wall, workerRight, clients } = plot;
  const width = workerRight - wall;
  const parts = {
    containers: [] as Standing[],
    boxes: [] as Box[],
    shelves: [] as Shelf[],
    mounts: [] as Mount[],
    connections: [] as Connection[],
    labels: [] as Label[],
  };
  const hung = new Set<string>();
  let y = TOP;
  for (const container of workers) {
    parts.labels.push(text([container.name], wall + 8, y + 18, width - 12, 'bold'));
    parts.labels.push(text([roleOf(container, calls)], wall + 8, y + 34, width - 12, 'quiet'));
    const isAlone = container.daemon !== undefined && !calls.some(({ daemon }) => daemon === container);
    const inside = isAlone
      ? placeOwnDaemon(wall + STEP, y + 48, width - 2 * STEP)
      : placeStarted(container.daemon !== undefined, wall + 2 * STEP, y + 48, width - 3 * STEP);
    parts.boxes.push(...inside.boxes);
    parts.labels.push(...inside.labels);
    parts.connections.push(...inside.connections);
    let cursor = inside.bottom;
    const mine = own.filter(({ name }) => mountIn(container, name) && !hung.has(name));
    if (mine.length > 0)
      cursor = clients.length === 0 ? cursor + STEP : betweenShelves(cursor + STEP, shelvesTop);
    for (const { name, hostPath } of mine) {
      hung.add(name);
      parts.shelves.push({ name, x: wall, y: cursor, width: width - STEP, hostPath: hostPath !== undefined });
      parts.mounts.push(onWall(name, container, wall, cursor));
      cursor += SHELF_STEP;
    }
    const end = mine.length > 0 ? cursor - SHELF_STEP + SHELF + STEP : cursor + STEP;
    parts.containers.push({ container, y, end });
    y = end + 2 * STEP;
  }
  const grounds = parts.containers.map(({ container, end }) => end + (container.floorless ? TINT : 4 * STEP));
  return { ...parts, ground: Math.max(TOP, ...grounds) };
}

interface Inside {
  readonly boxes: Box[];
  readonly labels: Label[];
  readonly connections: Connection[];
  readonly bottom: number;
}

/** What a daemon or a builder that somebody calls starts. */
function placeStarted(isDaemon: boolean, x: number, y: number, width: number): Inside {
  const names = isDaemon ? ['RUN step', 'container'] : ['RUN step'];
  return {
    boxes: names.map((name, index) => nestedBox(name, x, y + index * NEST_STEP, width)),
    labels: names.map((name, index) => text([name], x + 8, y + 16 + index * NEST_STEP, width - 12, 'quiet')),
    connections: [],
    bottom: y + (names.length - 1) * NEST_STEP + NEST,
  };
}

/** The steps of the job beside the daemon in one container: they call it without leaving the box. */
function placeOwnDaemon(x: number, y: number, width: number): Inside {
  const daemonY = y + NEST + 3 * STEP;
  const started = placeStarted(true, x + STEP, daemonY + 4 * STEP, width - 2 * STEP);
  const height = started.bottom + STEP - daemonY;
  const middle = x + 3 * STEP;
  return {
    boxes: [
      nestedBox('steps of the job', x, y, width),
      { kind: 'daemon', name: 'dockerd', x, y: daemonY, width, height, floorless: false, native: false },
      ...started.boxes,
    ],
    labels: [
      text(['steps of the job', 'job steps'], x + 8, y + 16, width - 12, 'quiet'),
      text(['docker.sock', 'sock'], middle + 10, y + NEST + 15, width - 40, 'mono', 'mono'),
      text(['dockerd'], x + 8, daemonY + 21, width - 12, 'bold'),
      ...started.labels,
    ],
    connections: [
      {
        from: 'steps of the job',
        to: 'dockerd',
        x1: middle,
        y1: y + NEST,
        x2: middle,
        y2: daemonY,
        end: 'ball',
      },
    ],
    bottom: daemonY + height,
  };
}

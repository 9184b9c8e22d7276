import type { Call } from './facts';
import type { ClientPlace } from './clients';
import { BOX, label, NEST, NEST_STEP, STEP, TINT, TOP } from './measure';
import type { Plot } from './plot';
import type { Area, Box, Connection, Label } from './scene';

export interface NodeDaemonParts {
  /** The box of dockerd, as high as what it holds; it stands on the ground. */
  readonly top: number;
  readonly x: number;
  readonly right: number;
  readonly boxes: Box[];
  readonly labels: Label[];
  readonly connections: Connection[];
  readonly sleeve: Area | undefined;
  /** Lower edge of what stands in it, with the tint below. */
  readonly bottom: number;
}

/** The daemon of the node beside the pod: what it holds, and the path of the node on which the pod reaches it. */
export function placeNodeDaemon(
  { width, narrow, podRight }: Plot,
  calls: readonly Call[],
  places: ReadonlyMap<string, ClientPlace>,
): NodeDaemonParts {
  const x = podRight + (narrow ? 3 : 4) * STEP;
  const right = width - (narrow ? 1 : 2) * STEP;
  const top = TOP + 5 * STEP;
  const labels: Label[] = [];
  const connections: Connection[] = [];
  let sleeve: Area | undefined;
  for (const { client, end, through } of calls) {
    const place = places.get(client.name);
    if (!place) continue;
    const y = Math.max(place.y + BOX / 2, top + 2 * STEP);
    connections.push({ from: client.name, to: 'node', x1: place.right, y1: y, x2: x, y2: y, end });
    sleeve = { x: podRight - STEP, y: y - 12, width: 2 * STEP, height: 24 };
    if (labels.length > 0 || through?.hostPath === undefined) continue;
    const file = through.hostPath.split('/').at(-1) ?? '';
    labels.push({ text: 'hostPath', x: podRight + 6, y: TOP - 11, look: 'risk', anchor: 'start' });
    labels.push(
      label([through.hostPath, file], width - podRight - 14, 'mono', {
        x: podRight + 6,
        y: TOP + 5,
        look: 'mono',
        anchor: 'start',
      }),
    );
  }
  const inner = right - x;
  labels.push({ text: 'dockerd', x: x + 8, y: top + 18, look: 'bold', anchor: 'start' });
  labels.push(
    label(['root, on the node', 'root, node'], inner - 12, 'sans', {
      x: x + 8,
      y: top + 34,
      look: 'quiet',
      anchor: 'start',
    }),
  );
  const held = [
    ['your container', 'yours'],
    ['other teams', 'team B'],
  ] as const;
  const boxes: Box[] = [];
  held.forEach((words, index) => {
    const y = top + 48 + index * NEST_STEP;
    boxes.push({
      kind: 'nested',
      name: words[0],
      x: x + STEP,
      y,
      width: inner - 2 * STEP,
      height: NEST,
      floorless: false,
      native: false,
    });
    labels.push(
      label(words, inner - 28, 'sans', { x: x + 2 * STEP, y: y + 16, look: 'quiet', anchor: 'start' }),
    );
  });
  return {
    top,
    x,
    right,
    boxes,
    labels,
    connections,
    sleeve,
    bottom: top + 48 + held.length * NEST_STEP + STEP + TINT,
  };
}

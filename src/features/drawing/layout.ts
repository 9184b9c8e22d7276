import type { Pod, PodSecurityLevel } from '../../core';
import { placeClients } from './clients';
import { callsOf, podFacts, type Callers } from './facts';
import { BOX, KERNEL, label, STEP, textWidth, TINT, up } from './measure';
import { placeNodeDaemon } from './nodeDaemon';
import { plotOf } from './plot';
import { belowPod, placePodWall } from './podWall';
import type { Area, Box, Connection, Label, Scene } from './scene';
import { placeShelves, shelfLabel, volumesOf } from './shelves';
import { placeWorkers } from './workers';

export interface LayoutOptions {
  readonly runtime: string;
  readonly level: PodSecurityLevel;
  readonly callers: Callers;
  /** 376 on a wide sheet, 264 on a narrow one. */
  readonly width: number;
  /** Room that there is: the ground goes down to it. */
  readonly height?: number;
}

const POD_TOP = 32;

/** Places everything that a pod holds, from the object alone. */
export function layoutPod(
  pod: Pod,
  { runtime, level, callers, width, height: room = 0 }: LayoutOptions,
): Scene {
  const facts = podFacts(pod);
  const calls = callsOf(facts, callers);
  const plot = plotOf(facts, calls, width);
  const { podX, podRight, wall, workerRight } = plot;

  const clients = placeClients(plot, calls);
  const volumes = volumesOf(facts.volumes, plot, calls);
  const shelves = placeShelves(volumes.shared, plot, clients.places);
  const workers = placeWorkers(plot, calls, volumes.own, shelves.top);
  const node = plot.onNode ? placeNodeDaemon(plot, calls, clients.places) : undefined;

  // From here on it is known how far down things reach.
  const ground = Math.max(
    shelves.bottom + 3 * STEP,
    plot.clientsBottom + 6 * STEP,
    workers.ground,
    node?.bottom ?? 0,
  );
  const least = up(ground + belowPod(facts.around) - belowPod(undefined)) + KERNEL;
  const height = Math.max(least, Math.floor(room / STEP) * STEP);
  const kernelTop = height - KERNEL;
  const bottom = kernelTop - belowPod(facts.around);
  const around = facts.around && placePodWall(facts.around, plot, POD_TOP, kernelTop);

  const tints: Area[] = [];
  const labels: Label[] = [];
  // What is dangerous is said in whole words: in two lines, or shorter, but never cut.
  const standing = (x: number, right: number, words: string, inShort: string): void => {
    tints.push({ x, y: kernelTop - TINT, width: right - x, height: TINT });
    const fits = (text: string): boolean => textWidth(text, 'risk') <= right - x - 4;
    const lines = fits(words)
      ? [words]
      : words.includes(': ') && !plot.narrow
        ? words.split(/(?<=:) /)
        : [inShort];
    lines.forEach((text, index) =>
      labels.push({
        text,
        x: (x + right) / 2,
        y: kernelTop - 20 + (index - (lines.length - 1) / 2) * 16,
        look: 'risk',
        anchor: 'middle',
      }),
    );
  };
  const gaps: [number, number][] = [];
  const boxes: Box[] = workers.containers.map(({ container, y, end }, index): Box => {
    const isLast = index === workers.containers.length - 1;
    if (container.floorless) {
      gaps.push([wall, workerRight]);
      standing(wall, workerRight, 'privileged: no floor', 'no floor');
    }
    const to = container.floorless ? kernelTop : isLast ? bottom - STEP : end;
    return {
      kind: 'container',
      name: container.name,
      x: wall,
      y,
      width: workerRight - wall,
      height: to - y,
      floorless: container.floorless,
      native: container.view.nativeSidecar,
    };
  });
  if (node) {
    boxes.push({
      kind: 'node-daemon',
      name: 'dockerd',
      x: node.x,
      y: node.top,
      width: node.right - node.x,
      height: kernelTop - node.top,
      floorless: true,
      native: false,
    });
    standing(node.x, node.right, 'is node root', 'node root');
  }

  const connections: Connection[] = [...workers.connections, ...(node?.connections ?? [])];
  for (const { client, daemon, end, label: long, short } of calls) {
    const place = clients.places.get(client.name);
    if (!daemon || !place) continue;
    const y = place.y + BOX / 2;
    connections.push({ from: client.name, to: daemon.name, x1: place.right, y1: y, x2: wall, y2: y, end });
    labels.push(
      label([long, short], wall - place.right - 10, 'mono', {
        x: (place.right + wall - 4) / 2,
        y: y - 8,
        look: 'mono',
        anchor: 'middle',
      }),
    );
  }

  const allShelves = [...shelves.shelves, ...workers.shelves];
  return {
    width,
    height,
    least,
    kernelTop,
    pod: { x: podX, y: POD_TOP, width: podRight - podX, bottom },
    gaps,
    boxes: [...boxes, ...clients.boxes, ...workers.boxes, ...(node?.boxes ?? [])],
    shelves: allShelves,
    mounts: [...shelves.mounts, ...workers.mounts],
    connections,
    labels: [
      { text: 'node', x: 12, y: 20, look: 'bold', anchor: 'start' },
      label([runtime, runtime.split(',')[0] ?? ''], width - 64, 'mono', {
        x: width - 12,
        y: 20,
        look: 'mono',
        anchor: 'end',
      }),
      { text: 'pod', x: podX + 12, y: 52, look: 'bold', anchor: 'start' },
      // The page says the level too: without room for all of it, nothing is better than half a word.
      ...(podRight - podX < 160
        ? []
        : [{ text: `level ${level}`, x: podX + 44, y: 52, look: 'quiet', anchor: 'start' } as const]),
      ...clients.labels,
      ...workers.labels,
      ...(node?.labels ?? []),
      ...labels,
      ...allShelves.map(shelfLabel),
      ...(around ? [around.label] : []),
      { text: 'node kernel, root', x: 16, y: kernelTop + 20, look: 'plain', anchor: 'start' },
    ],
    tints,
    sleeve: node?.sleeve,
    wall: around?.wall,
  };
}

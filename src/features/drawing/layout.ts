import type { Pod, PodSecurityLevel } from '../../core';
import { callsOf, podFacts, type DrawnContainer } from './facts';
import type { Box, Connection, Label, Mount, Scene, Shelf, Tint } from './scene';

export interface LayoutOptions {
  readonly runtime: string;
  readonly level: PodSecurityLevel;
  /** 404 on a wide sheet, 270 on a narrow one. */
  readonly width: number;
}

const STEP = 8;
const TOP = 64;
const BOX = 44;
const INDENT = 14;
const SHELF = 20;
const SHELF_STEP = 32;
const NEST = 28;
const KERNEL = 28;

/** Rough width of a text in units, for the two faces that drawings use. */
export const textWidth = (text: string, face: 'mono' | 'sans' | 'bold'): number =>
  text.length * { mono: 6.95, sans: 6.2, bold: 7.4 }[face];

/** Shortens a name in its middle so that it fits. */
export function fit(text: string, room: number, face: 'mono' | 'sans' | 'bold'): string {
  if (textWidth(text, face) <= room) return text;
  const unit = textWidth('x', face);
  const keep = Math.max(2, Math.floor(room / unit) - 1);
  const head = Math.ceil(keep / 2);
  return `${text.slice(0, head)}…${text.slice(text.length - (keep - head))}`;
}

const named = (text: string, fitted: string): { text: string; title?: string } =>
  text === fitted ? { text } : { text: fitted, title: text };

/** Places everything that a pod holds, from the object alone. */
export function layoutPod(pod: Pod, { runtime, level, width }: LayoutOptions): Scene {
  const facts = podFacts(pod);
  const calls = callsOf(facts);
  const narrow = width < 340;
  const margin = narrow ? 8 : 14;
  const nodeDaemon =
    calls.some(({ daemon }) => !daemon) && facts.volumes.some(({ hostPath }) => hostPath !== undefined);
  const right = facts.containers.filter(({ works }) => works);
  const left = facts.containers.filter(({ works }) => !works);
  const rightWidth = narrow ? 104 : left.length === 0 ? 240 : 144;
  const podRight = width - margin - (nodeDaemon ? (narrow ? 96 : 132) : 0);
  const podX = margin;
  const wall = nodeDaemon ? podRight - 12 : podRight - 12 - rightWidth;
  const channels = Math.max(1, left.length) * INDENT;
  const leftX = podX + 10;
  const leftWidth = nodeDaemon ? podRight - 40 - leftX : Math.max(72, wall - leftX - (narrow ? 34 : 94));

  const boxes: Box[] = [];
  const labels: Label[] = [
    { text: 'node', x: 12, y: 20, look: 'bold', anchor: 'start' },
    { text: fit(runtime, width / 2, 'mono'), x: width - 12, y: 20, look: 'mono', anchor: 'end' },
    { text: 'pod', x: podX + 12, y: 52, look: 'bold', anchor: 'start' },
    { text: `level ${level}`, x: podX + 42, y: 52, look: 'quiet', anchor: 'start' },
  ];
  const mounts: Mount[] = [];
  const tints: Tint[] = [];

  // Clients, one under the other, each a little further in: the mounts of the upper ones run down beside the lower.
  const at = new Map<string, { x: number; y: number; width: number; channel: number }>();
  left.forEach((container, index) => {
    const x = leftX + index * INDENT;
    const y = TOP + index * (BOX + 12);
    const room = leftX + leftWidth - x;
    at.set(container.name, { x, y, width: room, channel: x + 6 });
    boxes.push(boxOf(container, x, y, room, BOX));
    const name = fit(container.name, room - 16, 'bold');
    const image = fit(container.image, room - 16, 'sans');
    labels.push({ ...named(container.name, name), x: x + 10, y: y + 18, look: 'bold', anchor: 'start' });
    labels.push({ ...named(container.image, image), x: x + 10, y: y + 34, look: 'quiet', anchor: 'start' });
  });
  const leftBottom = TOP + Math.max(0, left.length * (BOX + 12) - 12);

  // Volumes that a client mounts are shelves on the left; those of the working container alone stand in it.
  const mountedBy = (container: DrawnContainer, volume: string) =>
    container.view.mounts.find((mount) => mount.name === volume);
  const shared = facts.volumes.filter(
    ({ name }) => left.some((container) => mountedBy(container, name)) || right.length === 0,
  );
  const own = facts.volumes.filter(({ name }) => !shared.some((volume) => volume.name === name));
  const shelves: Shelf[] = [];
  const shelfTop = leftBottom + (left.length === 0 ? 0 : 24);
  shared.forEach(({ name, hostPath }, index) => {
    const y = shelfTop + index * SHELF_STEP;
    const x = podX + 6;
    const reaches = right.some((container) => mountedBy(container, name));
    const shelfWidth = (reaches ? wall : wall - 12) - x;
    shelves.push({
      name,
      x,
      y,
      width: shelfWidth,
      hostPath: hostPath !== undefined,
      textX: leftX + channels + 4,
    });
    for (const container of left) {
      const mount = mountedBy(container, name);
      const place = at.get(container.name);
      if (mount && place) {
        mounts.push({
          volume: name,
          container: container.name,
          x: place.channel,
          from: place.y + BOX,
          to: y,
          readOnly: mount.readOnly === true,
        });
      }
    }
  });
  const sharedBottom = shelfTop + shared.length * SHELF_STEP;

  // The working container: its own shelves and what it starts stand inside.
  let rightBottom = TOP;
  right.forEach((container, index) => {
    const x = left.length === 0 ? podX + 24 : wall;
    const innerWidth = left.length === 0 ? podRight - 24 - x : rightWidth;
    const y = TOP + index * 60;
    const inner: string[] = container.daemon ? ['RUN step', 'container'] : ['RUN step'];
    const name = fit(container.name, innerWidth - 20, 'bold');
    const image = fit(
      container.view.nativeSidecar ? 'native sidecar' : container.image,
      innerWidth - 20,
      'sans',
    );
    labels.push({ ...named(container.name, name), x: x + 10, y: y + 20, look: 'bold', anchor: 'start' });
    labels.push({ text: image, x: x + 10, y: y + 36, look: 'quiet', anchor: 'start' });
    const isAlone = container.daemon !== undefined && !calls.some(({ daemon }) => daemon === container);
    const nested = [...(isAlone ? ['steps of the job'] : []), ...inner];
    let cursor = y + 48;
    for (const label of nested) {
      boxes.push({
        kind: 'nested',
        name: label,
        x: x + 18,
        y: cursor,
        width: innerWidth - 30,
        height: 24,
        floorless: false,
        native: false,
      });
      labels.push({
        text: fit(label, innerWidth - 44, 'sans'),
        x: x + 26,
        y: cursor + 16,
        look: 'quiet',
        anchor: 'start',
      });
      cursor += NEST;
    }
    cursor = Math.max(cursor + STEP, index === right.length - 1 ? shelfTop : cursor);
    const sharedHere = shelves.filter(({ name: shelf }) => mountedBy(container, shelf));
    for (const shelf of sharedHere) {
      const mount = mountedBy(container, shelf.name);
      mounts.push({
        volume: shelf.name,
        container: container.name,
        x,
        from: shelf.y + SHELF / 2,
        to: shelf.y + SHELF / 2,
        readOnly: mount?.readOnly === true,
      });
    }
    cursor = Math.max(cursor, TOP + 48 + nested.length * NEST + STEP, left.length === 0 ? 0 : sharedBottom);
    for (const volume of own) {
      const mount = mountedBy(container, volume.name);
      if (!mount || shelves.some(({ name: shelf }) => shelf === volume.name)) continue;
      shelves.push({
        name: volume.name,
        x,
        y: cursor,
        width: innerWidth - 10,
        hostPath: volume.hostPath !== undefined,
        textX: x + 10,
      });
      mounts.push({
        volume: volume.name,
        container: container.name,
        x,
        from: cursor + SHELF / 2,
        to: cursor + SHELF / 2,
        readOnly: mount.readOnly === true,
      });
      cursor += SHELF_STEP - 6;
    }
    rightBottom = Math.max(rightBottom, cursor + (container.privileged ? 30 : STEP));
  });

  const bottom =
    Math.ceil(Math.max(sharedBottom, rightBottom, leftBottom + 24, nodeDaemon ? TOP + 190 : 0) / STEP) *
      STEP +
    STEP;
  const kernelTop = bottom + 24;
  const height = kernelTop + KERNEL + 1;
  const gaps: [number, number][] = [];
  right.forEach((container, index) => {
    const x = left.length === 0 ? podX + 24 : wall;
    const innerWidth = left.length === 0 ? podRight - 24 - x : rightWidth;
    const y = TOP + index * 60;
    const end = container.privileged ? kernelTop : bottom - STEP;
    boxes.unshift({ ...boxOf(container, x, y, innerWidth, end - y), floorless: container.privileged });
    if (container.privileged) {
      gaps.push([x, x + innerWidth]);
      tints.push({ x, y: kernelTop - 46, width: innerWidth, height: 46 });
      labels.push({
        text: narrow ? 'no floor' : 'privileged: no floor',
        x: x + innerWidth / 2,
        y: kernelTop - 18,
        look: 'risk',
        anchor: 'middle',
      });
    }
  });

  const connections: Connection[] = [];
  let sleeve: Tint | undefined;
  const outside = podRight + 18;
  calls.forEach(({ client, daemon, end, label }) => {
    const place = at.get(client.name);
    if (!place) return;
    const y = place.y + BOX / 2;
    const x1 = place.x + place.width;
    const x2 = daemon ? wall : outside;
    connections.push({ from: client.name, to: daemon?.name ?? 'node', x1, x2, y, end, label });
    const room = x2 - x1 - 12;
    const fitted = fit(label, room, 'mono');
    if (daemon && room > 30)
      labels.push({ ...named(label, fitted), x: (x1 + x2) / 2, y: y - 7, look: 'mono', anchor: 'middle' });
    if (!daemon) sleeve = { x: podRight - 7, y: y - 14, width: 14, height: 28 };
  });
  if (nodeDaemon) {
    const boxWidth = width - 10 - outside;
    const y = TOP + 20;
    boxes.push({
      kind: 'node-daemon',
      name: 'dockerd',
      x: outside,
      y,
      width: boxWidth,
      height: kernelTop - y,
      floorless: true,
      native: false,
    });
    labels.push({ text: 'dockerd', x: outside + 8, y: y + 18, look: 'bold', anchor: 'start' });
    labels.push({
      text: fit('on the node', boxWidth - 12, 'sans'),
      x: outside + 8,
      y: y + 33,
      look: 'quiet',
      anchor: 'start',
    });
    ['your container', 'other teams'].forEach((text, index) => {
      const top = y + 48 + index * NEST;
      boxes.push({
        kind: 'nested',
        name: text,
        x: outside + 8,
        y: top,
        width: boxWidth - 16,
        height: 24,
        floorless: false,
        native: false,
      });
      labels.push({
        text: fit(text, boxWidth - 26, 'sans'),
        x: outside + 14,
        y: top + 16,
        look: 'quiet',
        anchor: 'start',
      });
    });
    tints.push({ x: outside, y: kernelTop - 46, width: boxWidth, height: 46 });
    labels.push({
      text: fit('is node root', boxWidth - 8, 'sans'),
      x: outside + boxWidth / 2,
      y: kernelTop - 18,
      look: 'risk',
      anchor: 'middle',
    });
  }
  for (const shelf of shelves) {
    const room = shelf.x + shelf.width - shelf.textX - 6;
    const fitted = fit(shelf.name, room, 'mono');
    labels.push({
      ...named(shelf.name, fitted),
      x: shelf.textX,
      y: shelf.y + 14,
      look: 'mono',
      anchor: 'start',
    });
  }
  labels.push({ text: 'node kernel, root', x: 18, y: kernelTop + 18, look: 'plain', anchor: 'start' });
  return {
    width,
    height,
    kernelTop,
    pod: { x: podX, y: 32, width: podRight - podX, bottom },
    gaps,
    boxes,
    shelves,
    mounts,
    connections,
    labels,
    tints,
    sleeve,
    userNamespace: facts.userNamespace,
  };
}

function boxOf(container: DrawnContainer, x: number, y: number, width: number, height: number): Box {
  return {
    kind: 'container',
    name: container.name,
    x,
    y,
    width,
    height,
    floorless: container.privileged,
    native: container.view.nativeSidecar,
  };
}

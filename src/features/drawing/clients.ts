import { roleOf, type Call } from './facts';
import { BOX, BOX_STEP, label, TOP } from './measure';
import type { Plot } from './plot';
import type { Box, Label } from './scene';

/** Where a client stands, and where its mounts run down. */
export interface ClientPlace {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly channel: number;
}

/** What a client is, and in fewer letters where it is a sidecar that starts before the others. */
const roleWords = (role: string): readonly [string, ...string[]] =>
  role === 'native sidecar' ? [role, 'sidecar'] : [role];

/** Clients, one under the other, each a little further in: the mounts of the upper ones run down beside the lower. */
export function placeClients(
  { clients, clientX, clientRight, indent }: Plot,
  calls: readonly Call[],
): { readonly boxes: Box[]; readonly labels: Label[]; readonly places: ReadonlyMap<string, ClientPlace> } {
  const boxes: Box[] = [];
  const labels: Label[] = [];
  const places = new Map<string, ClientPlace>();
  clients.forEach((container, index) => {
    const x = clientX + index * indent;
    const y = TOP + index * BOX_STEP;
    const width = clientRight - x;
    const role = roleOf(container, calls);
    places.set(container.name, { x, y, right: clientRight, channel: x + indent / 2 });
    boxes.push({
      kind: 'container',
      name: container.name,
      x,
      y,
      width,
      height: BOX,
      floorless: false,
      native: container.view.nativeSidecar,
    });
    labels.push(
      label([container.name], width - 12, 'bold', {
        x: x + 8,
        y: y + (role === '' ? 25 : 18),
        look: 'bold',
        anchor: 'start',
      }),
    );
    if (role !== '')
      labels.push(
        label(roleWords(role), width - 12, 'sans', { x: x + 8, y: y + 33, look: 'quiet', anchor: 'start' }),
      );
  });
  return { boxes, labels, places };
}

import type { ClientPlace } from './clients';
import type { Call, DrawnContainer, DrawnVolume } from './facts';
import { BOX, label, SHELF, SHELF_STEP, STEP, TOP } from './measure';
import type { Plot } from './plot';
import type { Label, Mount, Shelf } from './scene';

export const mountIn = ({ view }: DrawnContainer, volume: string) =>
  view.mounts.find(({ name }) => name === volume);

export interface Volumes {
  /** Volumes that a client mounts. */
  readonly shared: readonly DrawnVolume[];
  /** Volumes of the working container alone. */
  readonly own: readonly DrawnVolume[];
}

/** The volumes of each side. The one through which the daemon of the node is called is drawn as a sleeve. */
export function volumesOf(
  volumes: readonly DrawnVolume[],
  { clients, workers }: Plot,
  calls: readonly Call[],
): Volumes {
  const drawn = volumes.filter(({ name }) => !calls.some(({ through }) => through?.name === name));
  const isShared = ({ name }: DrawnVolume): boolean =>
    workers.length === 0 || clients.some((container) => mountIn(container, name) !== undefined);
  return { shared: drawn.filter(isShared), own: drawn.filter((volume) => !isShared(volume)) };
}

/** The name of a shelf at its left end. That a shelf is a volume needs no word where room is short. */
export function shelfLabel({ name, x, y, width, hostPath }: Shelf): Label {
  const textX = x + (hostPath ? 18 : STEP);
  return label([name, name.replace(/-volume$/, '')], x + width - textX - 2, 'mono', {
    x: textX,
    y: y + 14,
    look: 'mono',
    anchor: 'start',
  });
}

/** The shelves under the clients: to the wall of a working container that mounts them too, else short of it. */
export function placeShelves(
  shared: readonly DrawnVolume[],
  plot: Plot,
  places: ReadonlyMap<string, ClientPlace>,
): { readonly shelves: Shelf[]; readonly mounts: Mount[]; readonly top: number; readonly bottom: number } {
  const { clients, workers, clientsBottom, podX, wall } = plot;
  const top = clients.length === 0 ? TOP : clientsBottom + 3 * STEP;
  const shelves: Shelf[] = [];
  const mounts: Mount[] = [];
  shared.forEach(({ name, hostPath }, index) => {
    const y = top + index * SHELF_STEP;
    const x = podX + STEP;
    const users = workers.filter((container) => mountIn(container, name));
    const right = users.length > 0 ? wall : wall - (workers.length > 0 ? 2 * STEP : 0);
    shelves.push({ name, x, y, width: right - x, hostPath: hostPath !== undefined });
    for (const client of clients) {
      const mount = mountIn(client, name);
      const place = places.get(client.name);
      if (mount && place)
        mounts.push({
          volume: name,
          container: client.name,
          x: place.channel,
          from: place.y + BOX,
          to: y,
          readOnly: mount.readOnly === true,
        });
    }
    for (const container of users) mounts.push(onWall(name, container, wall, y));
  });
  return { shelves, mounts, top, bottom: top + shared.length * SHELF_STEP };
}

/** A mount of a container whose wall the shelf meets. */
export function onWall(volume: string, container: DrawnContainer, x: number, y: number): Mount {
  const readOnly = mountIn(container, volume)?.readOnly === true;
  const middle = y + SHELF / 2;
  return { volume, container: container.name, x, from: middle, to: middle, readOnly };
}

/** What a drawing is made of. Units are those of the SVG: one unit is one CSS pixel, text is never scaled. */
export interface Box {
  /** `daemon` is a dockerd that has no container of its own; `nested` is what it starts. */
  readonly kind: 'container' | 'nested' | 'daemon' | 'node-daemon';
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its walls stand on the kernel: there is no floor. */
  readonly floorless: boolean;
  /** A second line under the top edge: a native sidecar. */
  readonly native: boolean;
}

export interface Shelf {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly hostPath: boolean;
}

export interface Mount {
  readonly volume: string;
  readonly container: string;
  readonly x: number;
  /** Where the line leaves the box; the same as `to` for a wall that runs through. */
  readonly from: number;
  readonly to: number;
  readonly readOnly: boolean;
}

/** From a client to the wall that listens, across or down. */
export interface Connection {
  readonly from: string;
  readonly to: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly end: 'ball' | 'square';
}

export interface Label {
  readonly text: string;
  /** The whole text, where what is drawn is a part of it. */
  readonly title?: string;
  readonly x: number;
  readonly y: number;
  readonly look: 'bold' | 'plain' | 'quiet' | 'mono' | 'risk';
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line under the pod for a user namespace, a frame with a kernel of its own for a sandbox. */
export type PodWall = {
  /** What is kept clear for its name. */
  readonly ground: Area;
} & (
  | { readonly kind: 'namespace'; readonly x: number; readonly y: number; readonly width: number }
  | { readonly kind: 'kernel'; readonly frame: Area; readonly kernel: Area }
);

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** The height that the content needs by itself. */
  readonly least: number;
  readonly kernelTop: number;
  readonly pod: { readonly x: number; readonly y: number; readonly width: number; readonly bottom: number };
  /** Where the pod's lower edge is left open, for walls that run through it. */
  readonly gaps: readonly (readonly [from: number, to: number])[];
  readonly boxes: readonly Box[];
  readonly shelves: readonly Shelf[];
  readonly mounts: readonly Mount[];
  readonly connections: readonly Connection[];
  readonly labels: readonly Label[];
  readonly tints: readonly Area[];
  /** A hatched sleeve where a path of the node crosses the pod's edge. */
  readonly sleeve: Area | undefined;
  /** What stands around the pod, between it and the kernel of the node. */
  readonly wall: PodWall | undefined;
}

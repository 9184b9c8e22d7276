/** What a drawing is made of. Units are those of the SVG: one unit is one CSS pixel, text is never scaled. */
export interface Box {
  readonly kind: 'container' | 'open' | 'nested' | 'node-daemon';
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
  readonly textX: number;
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

export interface Connection {
  readonly from: string;
  readonly to: string;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly end: 'ball' | 'square';
  readonly label: string;
}

export interface Label {
  readonly text: string;
  readonly title?: string;
  readonly x: number;
  readonly y: number;
  readonly look: 'bold' | 'plain' | 'quiet' | 'mono' | 'risk';
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Tint {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly kernelTop: number;
  readonly pod: { readonly x: number; readonly y: number; readonly width: number; readonly bottom: number };
  /** Where the pod's lower edge is left open, for walls that run through it. */
  readonly gaps: readonly (readonly [from: number, to: number])[];
  readonly boxes: readonly Box[];
  readonly shelves: readonly Shelf[];
  readonly mounts: readonly Mount[];
  readonly connections: readonly Connection[];
  readonly labels: readonly Label[];
  readonly tints: readonly Tint[];
  /** A hatched sleeve where a path of the node crosses the pod's edge. */
  readonly sleeve: Tint | undefined;
  readonly userNamespace: boolean;
}

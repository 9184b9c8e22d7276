import type { ComponentType } from 'react';
import type { LinkState, Outline, Pod, PodSecurityLevel, Reach } from '../../core';
import type { Loaded } from '../../ui/part';
import type { ShownLines } from './useShownLines';

export interface DrawingProps {
  readonly pod: Pod;
  readonly runtime: string;
  readonly level: PodSecurityLevel;
  readonly callers: Pick<Reach, 'daemon' | 'callers'>;
  readonly label: string;
}

export interface DrawnAnswerProps {
  readonly drawing: ComponentType<DrawingProps>;
  readonly shownLines: ShownLines;
}

/** What Choose shows of the plan: loaded beside the first paint, and given by the application. */
export interface DrawnParts {
  /** Draws the pod. Features do not know each other. */
  readonly PodDrawing: ComponentType<DrawingProps>;
  readonly DrawnAnswer: ComponentType<DrawnAnswerProps>;
  readonly Caveats: ComponentType;
  readonly outlineOf: (link: LinkState) => Outline | undefined;
}

export type Drawn = Loaded<DrawnParts>;

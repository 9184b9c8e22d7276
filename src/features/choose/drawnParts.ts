import type { ComponentType } from 'react';
import type { LinkState, Outline } from '../../core';
import type { PodPicture } from '../../state/drawn';
import type { Loaded } from '../../ui/part';
import type { ShownLines } from './useShownLines';

export interface DrawnAnswerProps {
  readonly drawing: ComponentType<PodPicture>;
  readonly shownLines: ShownLines;
}

/** What Choose shows of the plan: loaded beside the first paint, and given by the application. */
export interface DrawnParts {
  /** Draws the pod. Features do not know each other. */
  readonly PodDrawing: ComponentType<PodPicture>;
  readonly DrawnAnswer: ComponentType<DrawnAnswerProps>;
  readonly Caveats: ComponentType;
  readonly outlineOf: (link: LinkState) => Outline;
}

export type Drawn = Loaded<DrawnParts>;

import type { ComponentType } from 'react';
import { pictureOf, type PodPicture } from '../../state/drawn';
import { useSlipway } from '../../state/store';

export interface StartPodProps {
  /** Draws the pod: given by the application, since features do not know each other. */
  readonly drawing: ComponentType<PodPicture>;
}

/** The pod of the answer that stands beside it. */
export function StartPod({ drawing: Drawing }: StartPodProps) {
  const link = useSlipway((state) => state.link);
  return <Drawing {...pictureOf(link)} />;
}

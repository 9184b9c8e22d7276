import type { ComponentType } from 'react';
import { refTitle, type Pod, type PodSecurityLevel, type Reach } from '../../core';
import { shownRef } from '../../state/derived';
import { lookOf, planOf } from '../../state/drawn';
import { useSlipway } from '../../state/store';

export interface StartPodProps {
  /** Draws the pod: given by the application, since features do not know each other. */
  readonly drawing: ComponentType<{
    readonly pod: Pod;
    readonly runtime: string;
    readonly level: PodSecurityLevel;
    readonly callers: Pick<Reach, 'daemon' | 'callers'>;
    readonly label: string;
  }>;
}

/** The pod of the answer that stands beside it. */
export function StartPod({ drawing: Drawing }: StartPodProps) {
  const link = useSlipway((state) => state.link);
  const plan = planOf(link);
  const look = lookOf(link);
  const { pod } = plan;
  if (!look) return null;
  return (
    <Drawing
      pod={pod}
      runtime={plan.runtime}
      level={look.level}
      callers={look.reach}
      label={`${refTitle(shownRef(link))}, drawn from its pod`}
    />
  );
}

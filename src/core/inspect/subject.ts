import type { Environment } from '../model/environment';
import type { Pod } from '../model/kubernetes';
import type { Step } from '../model/plan';
import type { PodSecurityResult } from '../model/podSecurity';
import { podView } from '../model/podView';
import type { Inspected } from '../model/risk';
import { daemonOf } from '../knowledge/docker/dockerd';
import { commandText } from '../knowledge/podFacts';
import { podSecurity } from '../podSecurity/podSecurity';
import { wellShaped } from './wellShaped';

const builderImage = /(^|\/)(buildkit|buildah|kaniko)\b|buildkit|kaniko-project/;

/** Takes a pod apart for the detectors: its daemons, its builders, its Pod Security level. */
export function subjectOf(
  pod: Pod,
  minor: number,
  environment: Environment,
  steps: readonly Step[],
): { subject: Inspected; security: PodSecurityResult } {
  const view = podView(wellShaped(pod));
  const security = podSecurity(pod, minor);
  const daemons = view.containers.flatMap((container) => {
    const daemon = daemonOf(container.container);
    return daemon ? [{ view: container, daemon }] : [];
  });
  const builders = view.containers.filter(
    (container) =>
      builderImage.test(typeof container.container.image === 'string' ? container.container.image : '') ||
      /buildkitd|buildctl-daemonless/.test(commandText(container)),
  );
  return { subject: { pod: view, daemons, builders, level: security.level, environment, steps }, security };
}

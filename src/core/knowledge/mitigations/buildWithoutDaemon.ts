import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const buildWithoutDaemon: Mitigation = {
  id: 'build-without-daemon',
  title: 'Build without a daemon',
  says: 'If no job has to run containers, BuildKit builds the same Dockerfile without a privileged container.',
  residual: ['builder-unconfined-profiles', 'credentials-readable-by-build'],
  onPlan: ({ ref, environment }) =>
    ref.startsWith('buildkit') || environment.members.jobs['build-image'] === 'no'
      ? undefined
      : { ref: 'buildkit-rootless/unconfined', answers: { jobs: ['build-image'] } },
  sources: cite('buildkit-rootless', 'buildkit-readme'),
  changed: [],
};

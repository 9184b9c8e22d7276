import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'The first line of a Dockerfile, # syntax=, names the image that drives BuildKit, and in 2026 several holes let such a frontend write outside its directory or switch off seccomp and AppArmor; they were closed in 0.28.1, 0.31.1 and 0.31.2. Every dockerd since 23.0 has a BuildKit inside. The entitlement security.insecure allows the same on purpose.',
  shownBy: {
    where: 'with a Dockerfile that has RUN --security=insecure',
    command:
      'buildctl build --frontend dockerfile.v0 --local context=. --local dockerfile=. --allow security.insecure',
  },
  detect: {
    command: 'kubectl exec POD -- buildkitd --version',
    read: 'Before 0.31.2 there are known holes. For an engine: docker buildx inspect default, line BuildKit version.',
  },
  doesNotHelp: [
    'Rootless or a user namespace softens the fall of an escape; the next hole is found all the same.',
  ],
};

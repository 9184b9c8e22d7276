import type { Risk } from '../../model/risk';
import { at, workingContainers } from '../podFacts';
import { cite } from '../sources';

export const credentialsReadable: Risk = {
  id: 'credentials-readable-by-build',
  label: 'R41',
  kind: 'security',
  title: 'The registry login lies where the build runs',
  says: 'Code of the build can read the token that pushes images.',
  closed: 'The login is out of reach of the build',
  severity: { A: 'low', B: 'medium', C: 'high', D: 'critical' },
  approaches: ['dind-same-container', 'docker-socket', 'dind-sidecar', 'buildkit-rootless'],
  detect: (subject) => {
    const building = workingContainers(subject);
    const inEnv = subject.pod.containers.flatMap((view) =>
      (Array.isArray(view.container.env) ? view.container.env : [])
        .filter(
          (variable) =>
            typeof variable?.name === 'string' && /(PASSWORD|TOKEN|SECRET|DOCKER_AUTH)/.test(variable.name),
        )
        .map((variable) => ({ path: at(view.path, 'env', `[${variable.name}]`), message: variable.name })),
    );
    const inSteps = building
      .filter((view) => subject.steps.some((step) => step.needsRegistry && step.container === view.name))
      .map((view) => ({ path: view.path, message: `container ${view.name}` }));
    const secrets = subject.pod.volumes.filter(({ volume }) =>
      volume.secret?.items?.some((item) => item.key === '.dockerconfigjson'),
    );
    const mounted = building.flatMap((view) =>
      view.mounts
        .filter((mount) => secrets.some(({ volume }) => volume.name === mount.name))
        .map((mount) => ({ path: at(view.path, 'volumeMounts', `[${mount.name}]`) })),
    );
    return [...inEnv, ...inSteps, ...mounted];
  },
  mitigations: ['use-sidecar-for-login', 'push-apart'],
  checkers: {
    trivy: ['DS-0031', 'KSV-0109'],
    kubeLinter: ['env-var-secret'],
    checkov: ['CKV_K8S_35'],
    kubescape: ['C-0012', 'C-0207', 'C-0259'],
    cis: ['5.4.1'],
  },
  sources: cite('owasp-cicd', 'buildkit-rootless', 'checker-rules'),
  changed: [],
};

import type { Detector } from '../../model/risk';
import { at, workingContainers } from '../podFacts';

export const detect: Detector = (subject) => {
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
};

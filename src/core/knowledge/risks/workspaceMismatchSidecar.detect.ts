import type { Detector } from '../../model/risk';
import { at, otherContainers } from '../podFacts';

export const detect: Detector = (subject) => {
  const { environment } = subject;
  const runs = (['run-containers', 'compose', 'testcontainers', 'existing-docker-scripts'] as const).some(
    (job) => environment.members.jobs[job] !== 'no',
  );
  const wanted = runs && environment.possible.workspace.includes('docker-run');
  if (!wanted) return [];
  return subject.daemons.flatMap(({ view }) => {
    const shared = otherContainers(subject).flatMap((client) =>
      client.mounts.filter(
        (mount) =>
          /workspace|cache|agent/.test(`${mount.name} ${mount.mountPath}`) && mount.name !== 'docker-config',
      ),
    );
    const missing = shared.filter(
      (mount) => !view.mounts.some((own) => own.name === mount.name && own.mountPath === mount.mountPath),
    );
    return missing.length > 0
      ? [
          {
            path: at(view.path, 'volumeMounts'),
            message: `${missing[0]?.mountPath} is missing in ${view.name}`,
          },
        ]
      : [];
  });
};

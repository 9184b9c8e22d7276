import { valueAt, type Path } from '../../model/path';
import type { Plan } from '../../model/plan';
import type { AddedByPlatform } from '../../model/render';
import { arcAdds } from '../../knowledge/arcAdds';
import { ciSystems } from '../../knowledge/ciSystems';
import { CACHE_OWNER } from './parts';
import { hasDaemon, scaleSets, usesRunnerUser } from './scaleSets';

/** What Actions Runner Controller writes in place of parts of this plan, and what it adds. */
export function added(plan: Plan): AddedByPlatform[] {
  const sets = scaleSets(plan);
  const inRunner = sets.filter(({ client }) => client);
  const inPods = sets.filter(({ client }) => !client);
  const instead = (entry: AddedByPlatform, ...paths: readonly Path[]): AddedByPlatform => ({
    ...entry,
    instead: paths.filter((path) => valueAt(plan.pod, path) !== undefined),
  });
  const { workspaceVolume } = ciSystems['github-arc'];
  const stepPaths = (at: Path): Path[] => [`${at}/command`, `${at}/workingDir`, `${at}/env/[WORKSPACE]`];
  return [
    instead(arcAdds.pods, '/apiVersion', '/kind', '/metadata/name'),
    arcAdds.registration,
    ...(inRunner.length > 0 && plan.pod.spec?.serviceAccountName === undefined ? [arcAdds.account] : []),
    ...(inRunner.length > 0
      ? [
          instead(arcAdds.runner, ...inRunner.flatMap(({ at }) => stepPaths(at))),
          hasDaemon(plan) ? arcAdds.externals : arcAdds.tools,
        ]
      : []),
    ...(usesRunnerUser(plan)
      ? [
          instead(
            arcAdds.user,
            '/spec/securityContext/runAsUser',
            '/spec/securityContext/runAsGroup',
            `/spec/initContainers/[${CACHE_OWNER}]/command/2`,
          ),
        ]
      : []),
    ...(inPods.length > 0
      ? [
          instead(
            arcAdds.jobPod,
            ...inPods.flatMap(({ at }) => [...stepPaths(at), `${at}/volumeMounts/[${workspaceVolume}]`]),
          ),
          // Where another scale set has the volume of the plan, that one carries it.
          instead(arcAdds.work, ...(inRunner.length === 0 ? [`/spec/volumes/[${workspaceVolume}]`] : [])),
          arcAdds.rights,
        ]
      : []),
  ];
}

import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';
import { certificatePlaces } from '../docker/access';
import { envValue } from '../docker/environment';
import { at } from '../podFacts';

const clean = (path: string): string => path.replace(/(.)\/+$/, '$1');

export const onlyClientKeys: Mitigation = {
  id: 'only-client-keys',
  title: 'Share the client’s keys alone',
  says: 'One emptyDir in memory at /certs/client in daemon and clients, and nothing at /certs: the authority’s key stays in the daemon’s container. Who holds the client’s key is still root there.',
  residual: ['privileged-container'],
  onText: ({ subject, path }) => {
    for (const daemon of subject.daemons) {
      const places = certificatePlaces(daemon);
      const [made] = places?.makers ?? [];
      const volume = subject.pod.volumes.find(({ volume: { name } }) => name === made?.name);
      if (!places || !made || !volume?.volume.emptyDir || !path.endsWith(`/[${made.name}]`)) continue;
      const { folder } = places;
      const holders = subject.pod.containers.flatMap((view) => {
        const mounts = view.mounts.filter(({ name }) => name === made.name);
        return mounts.length > 0 ? [{ view, mounts }] : [];
      });
      const isPlain = holders.every(
        ({ view, mounts: [mount, ...more] }) =>
          more.length === 0 &&
          mount?.subPath === undefined &&
          mount?.subPathExpr === undefined &&
          clean(mount?.mountPath ?? '') === clean(folder) &&
          (envValue(view.container, 'DOCKER_CERT_PATH') ?? `${folder}/client`) === `${folder}/client`,
      );
      if (!isPlain) return undefined;
      return holders.map(({ view }) => ({
        set: at(view.path, 'volumeMounts', `[${made.name}]`, 'mountPath'),
        value: `${clean(folder)}/client`,
      }));
    }
    return undefined;
  },
  sources: cite('dind-entrypoint', 'observed-node'),
  changed: [],
};

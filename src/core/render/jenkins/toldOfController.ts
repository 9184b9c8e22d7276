import { childPath, members, objectBase, valueAt, type Path } from '../../model/path';
import type { Plan } from '../../model/plan';
import { formatNote, type FormatNoteId } from '../../knowledge/formatNotes';
import { CLIENT } from './controllerParts';

/** Places whose reason on a controller is another than in an agent. */
function reasons({ pod }: Plan): [Path, FormatNoteId][] {
  const daemons = ['/spec/initContainers', '/spec/containers'].flatMap((list) =>
    members(valueAt(pod, list)).flatMap(([key]) => (key === '[dind]' ? [childPath(list, key)] : [])),
  );
  return [
    ['/spec/securityContext/runAsUser', 'controller-user'],
    ['/spec/volumes', 'controller-persistence'],
    [`${CLIENT}/env/[DOCKER_HOST]`, 'controller-docker-host'],
    ...daemons.map((daemon): [Path, FormatNoteId] => [daemon, 'controller-daemon']),
    // For a native sidecar Jenkins itself waits, as the containers of an agent do.
    ['/spec/containers/[dind]/startupProbe', 'controller-probe'],
  ];
}

/** The plan as it is told of a controller: the same objects, with other reasons where those of an agent do not hold. */
export function toldOfController(plan: Plan): Plan {
  const base = objectBase(plan.pod);
  const told = reasons(plan).flatMap(([path, note]) =>
    plan.notes[`${base}${path}`] ? [[`${base}${path}`, formatNote(note)] as const] : [],
  );
  return { ...plan, notes: { ...plan.notes, ...Object.fromEntries(told) } };
}

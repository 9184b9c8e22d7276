import { enclosures, type EnclosureKind, type Pod } from '../../core';
import { callsOf, podFacts, type Callers } from './facts';

const list = (names: readonly string[]): string =>
  names.length <= 1 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const privilegedWhere = (around: EnclosureKind | undefined): string =>
  around === undefined
    ? 'is privileged: nothing is between it and the kernel of the node'
    : 'is privileged, inside what is around the pod';

/** The picture in sentences: containers, volumes, who calls whom, and what stands on the node. */
export function describePod(pod: Pod, runtime: string, callers: Callers): string[] {
  const facts = podFacts(pod);
  const calls = callsOf(facts, callers);
  const before = facts.before.map(
    ({ name, image }) => `${name}: a container from ${image} that ends before the others start; not drawn.`,
  );
  const containers = facts.containers.map(({ name, image, privileged, daemon, view }) => {
    const parts = [
      view.nativeSidecar ? 'a native sidecar' : 'a container',
      `from ${image}`,
      ...(daemon ? ['runs dockerd'] : []),
      ...(privileged ? [privilegedWhere(facts.around)] : []),
    ];
    return `${name}: ${parts.join(', ')}.`;
  });
  const volumes = facts.volumes.map(({ name, hostPath }) => {
    const holders = facts.containers.filter(({ view }) => view.mounts.some((mount) => mount.name === name));
    const what = hostPath === undefined ? 'a volume' : `${hostPath} of the node`;
    return `${name}: ${what}, mounted in ${list(holders.map((holder) => holder.name)) || 'no container'}.`;
  });
  const connections = calls.map(({ client, daemon, label, meant }) => {
    const whom = daemon ? `dockerd in ${daemon.name}` : 'the daemon of the node';
    return `${client.name} ${meant ? 'calls' : 'can call'} ${whom} through ${label}.`;
  });
  return [
    `One pod on a node with ${runtime}.`,
    ...(facts.around ? [enclosures[facts.around].says] : []),
    ...before,
    ...containers,
    ...connections,
    ...volumes,
  ];
}

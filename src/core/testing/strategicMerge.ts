import { isMapping } from '../model/path';

/** The lists of a pod’s spec that merge, and the key by which members are told apart. Others are replaced. */
const mergeKeys: Readonly<Record<string, string>> = {
  containers: 'name',
  initContainers: 'name',
  volumes: 'name',
  env: 'name',
  volumeMounts: 'mountPath',
  imagePullSecrets: 'name',
  hostAliases: 'ip',
};

function mergeList(original: readonly unknown[], patch: readonly unknown[], key: string): unknown[] {
  const merged = [...original];
  for (const member of patch) {
    if (!isMapping(member)) throw new Error(`a member of a merged list is ${JSON.stringify(member)}`);
    if (member[key] === undefined) throw new Error(`a member of a merged list has no ${key}`);
    const index = merged.findIndex((other) => isMapping(other) && other[key] === member[key]);
    if (index < 0) merged.push(mergePatch({}, member));
    else merged[index] = mergePatch(merged[index], member);
  }
  return merged;
}

/** What Kubernetes makes of a part of a pod’s spec and a strategic merge patch for it. */
export function mergePatch(original: unknown, patch: unknown): unknown {
  if (!isMapping(patch)) return patch;
  const { $patch: directive, ...members } = patch;
  if (directive !== undefined && directive !== 'replace')
    throw new Error(`no such directive: ${JSON.stringify(directive)}`);
  const merged: Record<string, unknown> =
    directive === undefined && isMapping(original) ? { ...original } : {};
  for (const [name, member] of Object.entries(members)) {
    const key = mergeKeys[name];
    if (member === null) delete merged[name];
    else if (key !== undefined && Array.isArray(member)) {
      const before = merged[name];
      merged[name] = mergeList(Array.isArray(before) ? before : [], member, key);
    } else merged[name] = mergePatch(merged[name], member);
  }
  return merged;
}

import { namedTools, type NamedTool, type Variant } from '../model/approach';

/** Daemons in the pod itself, in whatever container and behind whatever wall. */
export const ownDaemons = [
  'dockerd',
  'dockerd-rootless',
  'dockerd-userns',
  'authz-plugin',
  'gvisor',
  'kata',
  'sysbox',
] as const;

/** Builders of Dockerfiles that run in the agent's pod. */
export const podBuilders = ['buildctl', 'buildctl-userns', 'buildah', 'kaniko'] as const;

/** Builders that serve many pods of the cluster. */
export const builderServices = ['buildkit-service', 'buildx'] as const;

/** What builds images without a Dockerfile. */
export const languageBuilders = ['jib', 'ko', 'buildpacks'] as const;

/** Builders that somebody else runs. */
export const managedBuilders = ['cloud', 'platform'] as const;

/** Everything that builds images and brings no Docker API. */
export const builders = [
  ...podBuilders,
  ...builderServices,
  ...languageBuilders,
  ...managedBuilders,
] as const;

/** Docker APIs that are not of the pod's own, and what needs none. */
const others = ['node-daemon', 'remote-daemon', 'kubedock', 'pod-containers'] as const;

/** Every tool that rows of the matrix tell apart. */
export const tools = [...ownDaemons, ...builders, ...others] as const;
export type Tool = (typeof tools)[number];

/** Something for each tool. One without an entry does not compile. */
export type ByTool<Value> = Readonly<Record<Tool, Value>>;

/** The same value for several tools, to be spread into a record for all. */
export const each = <T extends Tool, const Value>(
  of: readonly T[],
  value: Value,
): Readonly<Record<T, Value>> => Object.fromEntries(of.map((tool) => [tool, value])) as Record<T, Value>;

const ownDaemonOf = ({ options, wall }: Variant): Tool => {
  if (options['image'] === 'rootless') return 'dockerd-rootless';
  return wall === 'user-namespace' ? 'dockerd-userns' : 'dockerd';
};

const unnamed = ({ id }: Variant, choice: readonly NamedTool[]): Error =>
  new Error(`the variant ${id} names no tool: it is one of ${choice.join(', ')}`);

/**
 * The tool with which a variant works, from its facts: what cells and ratings ask where the kind of daemon or builder
 * says too little. Throws where the kinds leave several and the variant names none.
 */
export function toolOf(variant: Variant): Tool {
  const { daemon, builder, wall, tool } = variant;
  if (tool !== undefined) return tool;
  if (daemon === 'own') {
    if (wall === 'sandbox') throw unnamed(variant, ['gvisor', 'kata', 'sysbox']);
    return ownDaemonOf(variant);
  }
  if (daemon === 'node') return 'node-daemon';
  if (daemon === 'remote') return 'remote-daemon';
  if (daemon === 'pods') return 'kubedock';
  switch (builder) {
    case 'buildctl':
      return wall === 'user-namespace' ? 'buildctl-userns' : 'buildctl';
    case 'language':
      throw unnamed(variant, ['jib', 'ko', 'buildpacks']);
    case 'external':
      throw unnamed(variant, ['cloud', 'platform']);
    case 'none':
      return 'pod-containers';
    case 'docker':
      throw unnamed(variant, namedTools);
    case 'buildkit-service':
    case 'buildah':
    case 'kaniko':
      return builder;
  }
}

import { namedTools, type NamedTool, type Variant } from '../model/approach';
import { allVariants } from '../knowledge/approaches';
import { ownDaemons, podBuilders, toolOf, type Tool } from '../knowledge/tools';

type Facts = Pick<Variant, 'daemon' | 'builder' | 'wall' | 'options'>;

const isNamed = (tool: Tool): tool is NamedTool & Tool => (namedTools as readonly string[]).includes(tool);

const includes = (list: readonly string[], tool: Tool): boolean => list.includes(tool);

/** The facts from which `toolOf` tells a tool, where its name is not one of them. */
function factsOf(tool: Tool): Facts {
  const none = { daemon: 'none', builder: 'none', wall: 'restricted', options: {} } as const;
  if (includes(ownDaemons, tool))
    return {
      daemon: 'own',
      builder: 'docker',
      wall: tool === 'dockerd-userns' ? 'user-namespace' : 'none',
      options: tool === 'dockerd-rootless' ? { image: 'rootless' } : {},
    };
  if (tool === 'node-daemon') return { ...none, daemon: 'node', builder: 'docker', wall: 'none' };
  if (tool === 'remote-daemon') return { ...none, daemon: 'remote', builder: 'docker' };
  if (tool === 'kubedock') return { ...none, daemon: 'pods' };
  if (tool === 'buildctl-userns') return { ...none, builder: 'buildctl', wall: 'user-namespace' };
  if (tool === 'buildkit-service') return { ...none, builder: 'buildkit-service' };
  if (includes(podBuilders, tool))
    return { ...none, builder: tool as Variant['builder'], wall: 'unprivileged' };
  return none;
}

/** A variant that works with a tool: one of the registry, or one made of the facts that tell it. */
export function variantOfTool(tool: Tool): Variant {
  const known = allVariants.find((variant) => toolOf(variant) === tool);
  const [any] = allVariants;
  if (!any) throw new Error('there are no variants');
  return (
    known ?? {
      ...any,
      ...factsOf(tool),
      ...(isNamed(tool) && { tool }),
      id: `approach/${tool}`,
      callers: 'none',
      risks: [],
    }
  );
}

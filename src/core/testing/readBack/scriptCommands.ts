/** The commands of a script that ends at the first failure and cleans up when it ends, and what is wrong with it. */
export function scriptCommands(script: string): { commands: string[]; cleanUp: string; errors: string[] } {
  const [first, ...rest] = script.replace(/\n$/, '').split('\n');
  const trap = /^trap '(.*)' EXIT$/.exec(rest[0] ?? '')?.[1];
  return {
    commands: trap === undefined ? rest : rest.slice(1),
    cleanUp: (trap ?? '').replaceAll(String.raw`'\''`, "'"),
    errors: first === 'set -eu' ? [] : [`a script begins with “${first}”`],
  };
}

import type { Inspected } from '../../model/risk';
import { shellCommands, type SimpleCommand } from './shellWords';

/** A flag of a command with its value; "" where it is a switch. */
export type Flag = readonly [name: string, value: string];

/** A docker command of a pipeline: `run`, `build` or `compose`, what it is told, and the words after that. */
export interface DockerCommand {
  readonly does: 'run' | 'build' | 'compose';
  readonly flags: readonly Flag[];
  readonly rest: readonly string[];
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Flags that take no value: of `docker run`, `docker build` and `docker compose` (documentation of the docker CLI). */
const switches = {
  run: set(
    '-d --detach -i --interactive -t --tty --rm --init --privileged -P --publish-all --read-only --no-healthcheck --oom-kill-disable --sig-proxy -q --quiet --disable-content-trust --use-api-socket',
  ),
  build: set(
    '--push --load --no-cache --pull -q --quiet --rm --force-rm --squash --compress --check -D --debug',
  ),
  compose: set('--all-resources --compatibility --dry-run --verbose'),
} as const;

/** Flags of docker itself that take a value. */
const globals = set('-H --host -c --context --config -l --log-level --tlscacert --tlscert --tlskey');

/** Takes the flags from the words of a command; with `untilWord` up to the first word that is none. */
function readFlags(
  words: readonly string[],
  known: ReadonlySet<string>,
  untilWord: boolean,
): Pick<DockerCommand, 'flags' | 'rest'> {
  const flags: Flag[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const equals = word.indexOf('=');
    if (!word.startsWith('-') || word === '-') {
      if (untilWord) return { flags, rest: words.slice(at) };
      rest.push(word);
    } else if (equals > 0) {
      flags.push([word.slice(0, equals), word.slice(equals + 1)]);
    } else if (word.startsWith('--')) {
      flags.push([word, known.has(word) ? '' : (words[++at] ?? '')]);
    } else {
      const letters = word.slice(1).split('');
      const valued = letters.findIndex((letter) => !known.has(`-${letter}`));
      for (const letter of valued < 0 ? letters : letters.slice(0, valued)) flags.push([`-${letter}`, '']);
      if (valued >= 0)
        flags.push([`-${letters[valued]}`, letters.slice(valued + 1).join('') || (words[++at] ?? '')]);
    }
  }
  return { flags, rest };
}

/** What a simple command tells docker to run, build or compose; undefined where it does something else. */
function dockerCommand(words: SimpleCommand): DockerCommand | undefined {
  const at = words.findIndex((word) => /^(?:\S*\/)?docker(?:-compose)?$/.test(word));
  if (at < 0) return undefined;
  let next = at + 1;
  while (words[next]?.startsWith('-')) next += globals.has(words[next] ?? '') ? 2 : 1;
  const compose = words[at]?.endsWith('-compose') ?? false;
  const group = /^(?:container|image|buildx|builder)$/.test(words[next] ?? '');
  const verb = compose ? 'compose' : words[group ? next + 1 : next];
  const after = words.slice(compose ? at + 1 : next + (group ? 2 : 1));
  if (verb === 'compose') return { does: verb, ...readFlags(after, switches.compose, true) };
  if (verb === 'build') return { does: verb, ...readFlags(after, switches.build, false) };
  return verb === 'run' || verb === 'create'
    ? { does: 'run', ...readFlags(after, switches.run, true) }
    : undefined;
}

/** The lines of a pipeline. Its quotes are left out: what Groovy has around a script may hold one alone. */
export const pipelineLines = ({ pipeline }: Inspected): string[] =>
  (pipeline ?? '').replaceAll(/["']/g, '').split('\n');

const known = new WeakMap<Inspected, readonly DockerCommand[]>();

/** The docker commands of a pipeline that run, build or compose. None where only a pod is known. */
export function dockerCommands(subject: Inspected): readonly DockerCommand[] {
  const before = known.get(subject);
  if (before) return before;
  const found = pipelineLines(subject)
    .flatMap((line) => shellCommands(line))
    .flatMap((words) => dockerCommand(words) ?? []);
  known.set(subject, found);
  return found;
}

export const valuesOf = ({ flags }: DockerCommand, ...names: readonly string[]): string[] =>
  flags.filter(([name]) => names.includes(name)).map(([, value]) => value);

const checkout = /\$\{?(?:env\.)?(?:WORKSPACE|PWD)\b|\$[({]?pwd\b/;

/** Whether a command runs a container with the checkout as the source of a mount. */
export const mountsCheckout = (command: DockerCommand): boolean =>
  command.does === 'run' &&
  valuesOf(command, '-v', '--volume', '--mount').some((value) => checkout.test(value));

/** Whether a pipeline calls scripts, whose commands nobody sees here. Programs of the images are none. */
export const callsScripts = ({ pipeline }: Inspected): boolean =>
  /(?<!buildctl-daemonless|dockerd-entrypoint)\.sh\b/.test(pipeline ?? '');

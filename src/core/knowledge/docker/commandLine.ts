import type { Container } from '../../model/kubernetes';
import { shellCommands, type SimpleCommand } from './shellWords';

const shells = /(^|\/)(ba|da|a|z)?sh$/;
const keywords = /^(if|then|elif|else|while|until|do|!|time|\{|\()$/;
/** Programs that start the rest of their line. */
const wrappers = /(^|\/)(exec|nohup|setsid|sudo|env|command|tini|docker-init|dumb-init|dind|nice)$/;
const assignment = /^([A-Za-z_]\w*)=([\s\S]*)$/;

/** A program that a container starts, its arguments, and the variables that its script sets for it. */
export interface Started {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: ReadonlyMap<string, string>;
  /** What stands before the program on its line: `exec`, `tini --`, the dind wrapper. */
  readonly through: readonly string[];
}

const isAssignment = (word: string): boolean => assignment.test(word);

/** The program at command position of a simple command: behind keywords, assignments and wrappers. */
function startedBy(words: SimpleCommand, set: ReadonlyMap<string, string>): Started | undefined {
  const env = new Map(set);
  const through: string[] = [];
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at] ?? '';
    const wrapped = through.length > 0;
    const [, name, value] = assignment.exec(word) ?? [];
    if (name !== undefined) env.set(name, value ?? '');
    else if (wrappers.test(word)) through.push(word);
    else if (!keywords.test(word) && !(wrapped && word.startsWith('-'))) break;
  }
  const program = words[at];
  return program === undefined ? undefined : { program, args: words.slice(at + 1), env, through };
}

/** The script of `sh -c script`, or undefined where the words start no such shell. */
function scriptOf([program = '', ...args]: readonly string[]): string | undefined {
  if (!shells.test(program)) return undefined;
  const at = args.findIndex((word) => /^-[a-z]*c[a-z]*$/.test(word));
  return at < 0 ? undefined : args.slice(at + 1).find((word) => !/^[-+]/.test(word));
}

function startedIn(words: SimpleCommand, set: ReadonlyMap<string, string>, depth: number): Started[] {
  const started = startedBy(words, set);
  if (!started) return [];
  const script = scriptOf([started.program, ...started.args]);
  if (script === undefined || depth === 0) return [started];
  const env = new Map(started.env);
  return shellCommands(script).flatMap((command) => {
    const exported = command[0] === 'export' ? command.slice(1) : command;
    if (exported.every(isAssignment)) {
      for (const word of exported) {
        const [, name = '', value = ''] = assignment.exec(word) ?? [];
        env.set(name, value);
      }
      return [];
    }
    return startedIn(command, env, depth - 1);
  });
}

const texts = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((word): word is string => typeof word === 'string') : [];

/** A longer value is no address and no name; more of them in one word would make a text without end. */
const LONGEST = 253;
const MOST = 100;

/** The words of `command` and `args` of a container, with `$(NAME)` put in as the kubelet does for plain values. */
export function wordsOf(container: Container): { readonly command: string[]; readonly args: string[] } {
  const values = new Map<string, string>();
  for (const entry of Array.isArray(container.env) ? container.env : [])
    if (typeof entry?.value === 'string' && entry.value.length <= LONGEST)
      values.set(entry.name, entry.value);
  const fill = (word: string): string => {
    let count = 0;
    return word.replaceAll(/\$\((\w+)\)/g, (written, name: string) =>
      count++ < MOST ? (values.get(name) ?? written) : written,
    );
  };
  return { command: texts(container.command).map(fill), args: texts(container.args).map(fill) };
}

/** Every program that a list of words starts, in order; scripts of `sh -c` are looked into. */
export const startedPrograms = (words: readonly string[]): Started[] => startedIn(words, new Map(), 3);

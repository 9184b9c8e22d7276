import { formatNote } from '../knowledge/formatNotes';
import type { Step } from '../model/plan';
import type { RenderedLine } from '../model/render';
import { formatLine } from './line';

/** The lines of a command, each with the note of its step. */
export const commandLines = (command: string, { note }: Step): RenderedLine[] =>
  command.split('\n').map((text, index) => formatLine(text, note, index === 0));

/** Text in single quotes for a shell. */
export const shellQuoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/**
 * Steps as one POSIX shell script: it ends with the first command that fails, and what cleans up runs whatever the
 * outcome, the last thing first.
 */
export function scriptLines(steps: readonly Step[]): RenderedLine[] {
  const cleanUp = steps.flatMap((step) => step.cleanUp).toReversed();
  const trap = cleanUp.map((command) => `${command} || true`).join('; ');
  return [
    formatLine('set -eu', formatNote('script-strict'), true),
    ...(trap === '' ? [] : [formatLine(`trap ${shellQuoted(trap)} EXIT`, formatNote('script-trap'), true)]),
    ...steps.flatMap((step) => step.commands.flatMap((command) => commandLines(command, step))),
  ];
}

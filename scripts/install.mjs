// What the look-ups of browsers and tools share: search the PATH, and install with apt where that is possible.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const isRoot = process.getuid?.() === 0;

/** Can this file be executed? */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The path of a command on the PATH, or undefined. */
export function which(name) {
  const endings = process.platform === 'win32' ? (process.env.PATHEXT ?? '.EXE').split(';') : [''];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
    .find(isExecutable);
}

/** Runs a command with its output streamed; true if it succeeded. */
export const run = (command, args, options = {}) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options }).status === 0;

/** Why nothing can be installed here, or undefined where it can. */
export function whyNoInstall() {
  if (process.env.SLIPWAY_NO_INSTALL) return 'SLIPWAY_NO_INSTALL is set';
  if (!isRoot) return 'not running as root';
  if (!which('apt-get')) return 'there is no apt-get';
  return undefined;
}

/** Installs Debian packages; true if that succeeded. Call only where `whyNoInstall()` is undefined. */
export function aptInstall(packages) {
  // A mirror that does not answer must not hold the tests for ever.
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 600_000 };
  console.log(`Installing with apt-get: ${packages.join(', ')}`);
  run('apt-get', ['update', '-qq'], options);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Data that tests read and that is no part of the project: the variable that names its folder, and where it lies by default. */
const folders = {
  SLIPWAY_CONFORMANCE: '../shared/conformance',
  SLIPWAY_SEEDS: '../shared/seeds',
} as const;

/** The path of such a file or folder, or undefined where it is absent; then one line says what is skipped. */
export function outside(variable: keyof typeof folders, path: string, what: string): string | undefined {
  const found = resolve(process.cwd(), process.env[variable] ?? folders[variable], path);
  if (existsSync(found)) return found;
  // eslint-disable-next-line no-console -- the one line that says what did not run
  console.log(`${what} skipped: no ${path}; ${variable} names its folder.`);
  return undefined;
}

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTool } from '../../../scripts/tools.mjs';
import { outside } from './outside';

/** What a Jenkinsfile did when it ran. */
export interface Ran {
  /** The YAML that it handed to the Kubernetes plugin. */
  readonly pods: readonly string[];
  /** Every `sh`, with the container that it ran in. */
  readonly steps: readonly { readonly container: string; readonly command: string }[];
  /** What went wrong, or ''. */
  readonly error: string;
}

interface Output {
  readonly pods: readonly { readonly yaml?: string; readonly interpolated?: boolean }[];
  readonly steps: readonly {
    readonly step: string;
    readonly args: readonly unknown[];
    readonly containers?: readonly string[];
  }[];
  readonly warnings: readonly string[];
  readonly error?: { readonly phase: string; readonly line?: number; readonly message: string };
}

const mark = 'next file';

/** The script that runs Jenkinsfiles against stubs, or undefined where it or Groovy is absent; a line says which. */
export function findHarness(what: string): string | undefined {
  const script = outside('SLIPWAY_CONFORMANCE', 'groovy-harness/run.sh', what);
  if (script === undefined || findTool('groovy') !== undefined) return script;
  // eslint-disable-next-line no-console -- the one line that says what did not run
  console.log(`${what} skipped: there is no groovy on the PATH.`);
  return undefined;
}

const execute = (script: string, file: string): Promise<Output> =>
  new Promise((resolve, reject) => {
    execFile('sh', [script, file], { maxBuffer: 1 << 29 }, (error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout) as Output);
      } catch {
        reject(new Error(`the harness gave no JSON: ${stderr || (error?.message ?? 'no output')}`));
      }
    });
  });

/**
 * Compiles and executes Jenkinsfiles, all in one run: a line before each marks where its steps begin. Where one fails,
 * the run ends with it, so give few where failures are expected.
 */
export async function runJenkinsfiles(script: string, texts: readonly string[]): Promise<Ran[]> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-jenkinsfile-'));
  try {
    const file = join(folder, 'Jenkinsfile');
    writeFileSync(
      file,
      texts.map((text) => (texts.length > 1 ? `echo '${mark}'\n${text}` : text)).join('\n'),
    );
    const { pods, steps, warnings, error } = await execute(script, file);
    const problems = [
      ...(error ? [`${error.phase}, line ${error.line ?? '?'}: ${error.message}`] : []),
      ...warnings,
      ...(pods.some(({ interpolated }) => interpolated) ? ['the YAML is interpolated'] : []),
      ...(pods.length === texts.length ? [] : [`${pods.length} pods of ${texts.length} files`]),
    ].join('; ');
    let at = texts.length > 1 ? -1 : 0;
    const ran = texts.map((_, index) => ({
      pods: pods.slice(index, index + 1).map(({ yaml }) => yaml ?? ''),
      steps: [] as { container: string; command: string }[],
      error: problems,
    }));
    for (const { step, args, containers } of steps) {
      if (step === 'echo' && args[0] === mark) at += 1;
      if (step === 'sh')
        ran[at]?.steps.push({ container: containers?.at(-1) ?? '', command: String(args[0]) });
    }
    return ran;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

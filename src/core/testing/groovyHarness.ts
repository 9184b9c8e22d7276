import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTool } from '../../../scripts/tools.mjs';
import { outside } from './outside';

/** A Jenkinsfile, and what lies beside it in the repository. */
export interface PipelineFiles {
  readonly jenkinsfile: string;
  /** The file that it names as yamlFile. */
  readonly beside?: { readonly name: string; readonly text: string };
  /** It asks for an agent by a label, and hands over no pod. */
  readonly byLabel?: boolean;
}

/** What a Jenkinsfile did when it ran. */
export interface Ran {
  /** The YAML that it handed to the Kubernetes plugin; undefined where it asks for an agent by a label. */
  readonly pod: string | undefined;
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

/** The text of a Jenkinsfile of several in one folder: what lies beside it has a folder of its own. */
function placed({ jenkinsfile, beside }: PipelineFiles, index: number, folder: string): string {
  if (!beside) return jenkinsfile;
  const name = `${index}-${beside.name}`;
  writeFileSync(join(folder, name), beside.text);
  return jenkinsfile.replace(`'${beside.name}'`, `'${name}'`);
}

/**
 * Compiles and executes Jenkinsfiles, all in one run: a line before each marks where its steps begin. Where one fails,
 * the run ends with it, so give few where failures are expected.
 */
export async function runJenkinsfiles(script: string, files: readonly PipelineFiles[]): Promise<Ran[]> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-jenkinsfile-'));
  try {
    const file = join(folder, 'Jenkinsfile');
    const texts = files.map((each, index) => placed(each, index, folder));
    writeFileSync(
      file,
      texts.map((text) => (texts.length > 1 ? `echo '${mark}'\n${text}` : text)).join('\n'),
    );
    const { pods, steps, warnings, error } = await execute(script, file);
    const handing = files.filter(({ byLabel }) => byLabel !== true);
    const problems = [
      ...(error ? [`${error.phase}, line ${error.line ?? '?'}: ${error.message}`] : []),
      ...warnings,
      ...(pods.some(({ interpolated }) => interpolated) ? ['the YAML is interpolated'] : []),
      ...(pods.length === handing.length ? [] : [`${pods.length} pods of ${handing.length} files`]),
    ].join('; ');
    let at = texts.length > 1 ? -1 : 0;
    const ran = files.map((each) => ({
      pod: each.byLabel === true ? undefined : (pods[handing.indexOf(each)]?.yaml ?? ''),
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

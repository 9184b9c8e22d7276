// The whole test command: node scripts/test.mjs [--full]
// Every step runs, also after one that failed; the last line of the output is the total.
// A test counts as one; so does a failed step that is not a run of tests (types, lint, build, ...).
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser.mjs';
import { ensureTools } from './tools.mjs';

const { values } = parseArgs({ options: { full: { type: 'boolean', default: false } } });
const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'slipway-test-'));
const environment = { ...process.env, ...(values.full ? { SLIPWAY_FULL: '1' } : {}) };
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

function fail(what, tests = 1) {
  total.failed += tests;
  failures.push(what);
}

const heading = (title) => console.log(`\n${'─'.repeat(72)}\n${title}\n${'─'.repeat(72)}`);

/** Runs a child with its output streamed and without input; resolves to its exit code, 1 if it cannot start. */
const start = (command, args, { env = {}, shell = false } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...environment, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell,
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });

/** Runs a script of package.json, so that what a step does is written there only. */
function script(name, args = [], env = {}) {
  const words = ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])];
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return start(process.execPath, [npm, ...words], { env });
  return start('npm', words, { env, shell: process.platform === 'win32' });
}

async function step(title, work) {
  heading(title);
  const begun = performance.now();
  let passed = false;
  try {
    passed = (await work()) !== false;
  } catch (error) {
    fail(`${title}: ${error.message}`);
    console.error(error.message);
  }
  console.log(`${passed ? 'ok' : 'FAILED'}: ${title}, ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return passed;
}

/** A step that is one check: it passes, or it counts as one failure. */
const check = (title, name) =>
  step(title, async () => {
    const code = await script(name);
    if (code !== 0) fail(title);
    return code === 0;
  });

/** Adds a run of tests to the total; what failed outside any test counts as one. */
function add(title, code, result) {
  const { passed, failed, skipped } = result;
  total.passed += passed;
  total.skipped += skipped;
  if (failed > 0) fail(`${title}: ${failed} failed`, failed);
  else if (code !== 0) fail(`${title}: ended with exit code ${code}`);
  else if (passed === 0) fail(`${title}: no test ran`);
  return code === 0 && failed === 0 && passed > 0;
}

function readReport(path, count) {
  let report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }; // The run died before its report: its exit code or the zero says so.
  }
  return count(report);
}

const unit = () =>
  step('Unit tests', async () => {
    const file = join(reports, 'unit.json');
    const code = await script('unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
    return add(
      'Unit tests',
      code,
      readReport(file, (report) => ({
        passed: report.numPassedTests,
        // A file that cannot be loaded has no tests that could fail.
        failed:
          report.numFailedTests +
          report.testResults.filter(
            ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
          ).length,
        skipped: report.numPendingTests + report.numTodoTests,
      })),
    );
  });

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const browser = () =>
  step('Browser tests', async () => {
    const { path, from } = ensureBrowser();
    console.log(`browser: ${path} (from ${from})`);
    const file = join(reports, 'browser.json');
    const code = await script('e2e', [], {
      SLIPWAY_BROWSER_PATH: path,
      SLIPWAY_BROWSER_REPORT: file,
      SLIPWAY_PORT: String(await freePort()),
    });
    return add(
      'Browser tests',
      code,
      readReport(file, ({ stats, errors }) => ({
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected + errors.length,
        skipped: stats.skipped,
      })),
    );
  });

try {
  await check('Types', 'types');
  await check('Lint', 'lint');
  await check('Format', 'format:check');
  await check('Unused files, exports and dependencies', 'knip');
  await step('Tools that tests use', () => ensureTools());
  await unit();
  // Without this a build that fails would leave the one before it to be tested.
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  if (await check('Build', 'build')) {
    await check('Budget', 'budget');
    await browser();
  } else console.log('\nBudget and browser tests did not run: there is no build to test.');
} catch (error) {
  fail(`the test command: ${error.message}`);
  console.error(error);
} finally {
  rmSync(reports, { recursive: true, force: true });
  if (failures.length > 0) console.log(`\nWhat failed:\n${failures.map((what) => `  ${what}`).join('\n')}`);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\ntotal: ${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findTool } from '../../../scripts/tools.mjs';
import type { Plan } from '../model/plan';
import { distinctPods, nameOf, planOf, Problems, sample } from '../testing/combinations';
import { plan } from '../plan/plan';
import { formatsFor, render, renderApart } from '.';

const scriptOf = (drawn: Plan, format = 'pod-yaml'): string =>
  render(drawn, format).files.find(({ name }) => name === 'preflight.sh')?.text ?? '';

/** What only reads, and what is a dry run on the server. */
const harmless =
  /^kubectl (?:version|get (?:nodes|namespace|runtimeclass|storageclass|serviceaccount) ?\S*|auth can-i |(?:apply|create|label) --dry-run=server )/;

const commandsOf = (script: string): string[] =>
  script.split('\n').flatMap((line) => /kubectl .*$/.exec(line.replace(/^\s*check '[^']*' /, ''))?.[0] ?? []);

/** Stands in for kubectl: says yes to everything, keeps every call, and refuses what a test wants refused. */
const kubectl = `#!/bin/sh
printf '%s\\n' "$*" >> "$KEPT"
case "$*" in *"$REFUSED"*) exit 1 ;; esac
`;

function run(script: string, refused: string): { code: number; output: string; calls: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-preflight-'));
  try {
    writeFileSync(join(folder, 'kubectl'), kubectl);
    chmodSync(join(folder, 'kubectl'), 0o755);
    writeFileSync(join(folder, 'preflight.sh'), script);
    const kept = join(folder, 'calls');
    writeFileSync(kept, '');
    const { status, stdout } = spawnSync('sh', [join(folder, 'preflight.sh')], {
      env: { ...process.env, PATH: `${folder}:${process.env['PATH']}`, KEPT: kept, REFUSED: refused },
      encoding: 'utf8',
    });
    return { code: status ?? -1, output: stdout, calls: readFileSync(kept, 'utf8').trim().split('\n') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the preflight', () => {
  const scripts = new Map<string, string>();
  for (const combination of sample(distinctPods(), 300)) {
    const drawn = planOf(combination);
    for (const { format, refused } of formatsFor(drawn))
      if (refused === undefined) scripts.set(scriptOf(drawn, format.id), nameOf(combination));
  }

  it('only reads, or makes dry runs on the server', () => {
    const problems = new Problems();
    for (const [script, name] of scripts) {
      expect(script).not.toBe('');
      for (const command of commandsOf(script)) if (!harmless.test(command)) problems.add(command, name);
      // Nothing else is run at all.
      const others = script
        .split('\n')
        .filter(
          (line) =>
            !/^(#|set -u$|failed=0$|check\(\) \{|\s+(printf|shift$|"\$@" )|\}$|check '|\s+check '|if kubectl get serviceaccount |fi$|printf|test |$)/.test(
              line,
            ),
        );
      for (const line of others) problems.add(line, name);
    }
    expect(problems.list()).toEqual([]);
    expect(scripts.size).toBeGreaterThan(20);
  });

  const shellcheck = findTool('shellcheck');
  it.skipIf(shellcheck === undefined)('is clean shell', () => {
    const folder = mkdtempSync(join(tmpdir(), 'slipway-preflight-'));
    try {
      const files = [...scripts.keys()].map((script, index) => {
        const file = join(folder, `${index}.sh`);
        writeFileSync(file, script);
        return file;
      });
      const { stdout } = spawnSync(
        shellcheck!,
        ['--format=gcc', '--enable=all', '--exclude=SC2312,SC2250', ...files],
        { encoding: 'utf8' },
      );
      expect(stdout).toBe('');
      execFileSync('sh', ['-n', ...files.slice(0, 1)]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('asks everything, says what failed, and ends with it', () => {
    const script = scriptOf(plan({ ci: 'plain', cache: 'shared' }, 'kubedock/default'));
    const all = run(script, 'nothing of this kind');
    expect(all.code).toBe(0);
    expect(all.output).toContain('0 of these failed.');
    expect(all.calls.map((call) => `kubectl ${call}`).every((call) => harmless.test(call))).toBe(true);
    expect(all.calls).toContain('apply --dry-run=server --filename supporting.yaml');
    expect(all.calls).toContain('create --dry-run=server --namespace ci-namespace --filename pod.yaml');
    expect(all.calls).toContain(
      'auth can-i create pods --subresource=exec --namespace ci-namespace --as=system:serviceaccount:ci-namespace:ci-agent',
    );
    const some = run(script, 'create namespaces');
    expect(some.code).toBe(1);
    expect(some.output).toContain('1 of these failed.');
    expect(some.calls).toHaveLength(all.calls.length);
    // Before the account is there, nobody asks for its rights.
    const before = run(script, 'get serviceaccount');
    expect(before.code).toBe(0);
    expect(before.calls.join('\n')).not.toContain('--as=');
  });

  it('asks only what the plan needs', () => {
    const asked = (drawn: Plan): string => commandsOf(scriptOf(drawn)).join('\n');
    const plain = asked(plan({ ci: 'plain', kubernetes: '1.36' }, 'dind-sidecar/unix'));
    for (const needless of ['runtimeclass', 'userNamespaces', 'storageclass', '--as='])
      expect(plain).not.toContain(needless);
    expect(asked(plan({ ci: 'plain' }, 'dind-sidecar/kata'))).toContain('get runtimeclass kata');
    expect(asked(plan({ ci: 'plain' }, 'dind-sidecar/userns'))).toContain('features.userNamespaces');
    expect(asked(plan({ ci: 'plain' }, 'buildkit-service/mtls'))).toContain('get storageclass');
    expect(asked(plan({ ci: 'plain' }, 'dind-sidecar/unix', { nodePool: 'dedicated' }))).toContain(
      '--selector=example.com/pool=ci',
    );
  });

  it('has the pod by itself where no file of the format is it', () => {
    const drawn = plan({ ci: 'jenkins' }, 'dind-sidecar/unix');
    const apart = (format: string) => renderApart(drawn, format).map(({ name }) => name);
    expect(apart('jenkinsfile')).toContain('pod.yaml');
    expect(scriptOf(drawn, 'jenkinsfile')).toContain('--filename pod.yaml');
    expect(apart('pod-yaml')).not.toContain('pod.yaml');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectText } from './inspect/inspectText';
import { outside } from './testing/outside';

/**
 * The snippets of the articles that this project began with, as they were published. They stay outside: what is
 * expected of the check is here, and why is in the manifest beside them.
 */
const folder = outside('SLIPWAY_SEEDS', 'snippets', 'Snippets of the articles');

/** Every YAML or Groovy snippet, by the beginning of its name. */
const snippets = new Map(
  (folder === undefined ? [] : readdirSync(folder))
    .filter((file) => /\.(groovy|yaml|sh)$/.test(file))
    .map((file) => [file.slice(0, 5), readFileSync(join(folder!, file), 'utf8')]),
);

const openAnswers = { trust: 'organisation', tenancy: 'shared-nodes' } as const;

function read(id: string) {
  const text = snippets.get(id)!;
  const report = inspectText(text, { answers: openAnswers });
  const lines = text.split('\n');
  return {
    report,
    risks: [...new Set(report.findings.map(({ risk }) => risk))],
    message: (risk: string) => report.findings.find((finding) => finding.risk === risk)?.message,
    lineOf: (risk: string) =>
      lines[(report.findings.find((finding) => finding.risk === risk)?.line ?? 0) - 1]?.trim(),
    lines,
  };
}

const reach = (id: string) => read(id).report.documents[0]?.reach?.daemon;

interface Expected {
  readonly approach: string | null;
  readonly risks: readonly string[];
  readonly absent?: readonly string[];
}

const sidecar = [
  'privileged-container',
  'namespace-policy-downgraded',
  'docker-api-audit-blind-spot',
  'daemon-not-ready',
  'missing-resource-limits',
  'unbounded-ephemeral-storage',
  'limits-bypassed-by-nested-containers',
  'service-account-token-mounted',
  'floating-image-tag',
];

const expected: Readonly<Record<string, Expected>> = {
  '003-a': {
    approach: 'docker-socket/default',
    risks: [
      'docker-socket-mount',
      'docker-socket-absent',
      'namespace-policy-downgraded',
      'docker-api-audit-blind-spot',
      'service-account-token-mounted',
      'floating-image-tag',
    ],
    absent: ['privileged-container', 'daemon-tcp-without-tls'],
  },
  '003-b': {
    approach: 'dind-sidecar',
    risks: [
      ...sidecar,
      'daemon-tcp-without-tls',
      'build-step-reaches-daemon-api',
      'cache-hostpath-on-node',
      'cache-hostpath-tmp',
      'shared-docker-data-root',
    ],
    absent: ['custom-entrypoint-drops-safeguards', 'nested-overlay-storage-driver'],
  },
  '003-c': {
    approach: 'dind-sidecar',
    risks: [
      ...sidecar,
      'daemon-tcp-without-tls',
      'build-step-reaches-daemon-api',
      'cache-hostpath-on-node',
      'cache-hostpath-tmp',
      'shared-docker-data-root',
      'workspace-path-mismatch-sidecar',
    ],
  },
  '004-a': {
    approach: 'dind-same-container/default',
    risks: [...sidecar, 'hidden-tcp-listener', 'nested-overlay-storage-driver'],
    absent: ['daemon-tcp-without-tls'],
  },
  '004-b': {
    approach: 'dind-sidecar',
    risks: [
      ...sidecar,
      'daemon-tcp-without-tls',
      'build-step-reaches-daemon-api',
      'nested-overlay-storage-driver',
    ],
    absent: ['custom-entrypoint-drops-safeguards', 'hidden-tcp-listener'],
  },
  '004-c': {
    approach: 'dind-sidecar',
    risks: [
      ...sidecar,
      'daemon-tcp-without-tls',
      'build-step-reaches-daemon-api',
      'custom-entrypoint-drops-safeguards',
      'nested-overlay-storage-driver',
    ],
  },
  '004-d': {
    approach: 'dind-sidecar/unix',
    risks: [...sidecar, 'hidden-tcp-listener', 'nested-overlay-storage-driver'],
    absent: ['daemon-tcp-without-tls', 'custom-entrypoint-drops-safeguards', 'cache-hostpath-on-node'],
  },
};

describe.skipIf(snippets.size === 0)('the snippets of the articles', () => {
  it.each(Object.entries(expected))(
    '%s: the approach and the risks',
    (id, { approach, risks, absent = [] }) => {
      const { report, risks: found } = read(id);
      expect({ id, missing: risks.filter((risk) => !found.includes(risk)) }).toEqual({ id, missing: [] });
      expect(found.filter((risk) => absent.includes(risk))).toEqual([]);
      expect(report.approach).toBe(approach);
      expect(report.podSecurity?.level).toBe('privileged');
    },
  );

  it('points to the line that holds it', () => {
    expect(read('003-a').lineOf('docker-socket-mount')).toBe('hostPath:');
    expect(read('003-b').lineOf('cache-hostpath-tmp')).toBe('path: /tmp');
    expect(read('003-b').lineOf('privileged-container')).toBe('privileged: true');
    expect(read('004-c').lineOf('custom-entrypoint-drops-safeguards')).toBe('command: ["/bin/sh","-c"]');
    expect(read('004-d').lineOf('hidden-tcp-listener')).toMatch(/^args: /);
  });

  it('knows who reaches the daemon', () => {
    expect(reach('003-a')).toBe('node');
    expect(reach('004-a')).toBe('own-process');
    expect(reach('004-b')).toBe('network');
    expect(reach('004-c')).toBe('network');
    expect(reach('004-d')).toBe('holders');
  });

  it('003-b and 003-c: containers beside spec instead of below it are an error with its line', () => {
    for (const id of ['003-b', '003-c']) {
      const { report, lines } = read(id);
      const error = report.errors.find(({ message }) => /spec/.test(message) && /containers/.test(message));
      expect([id, lines[(error?.line ?? 0) - 1]]).toEqual([id, 'containers:']);
    }
  });

  it('003-h and 004-g: broken YAML is an error with its line', () => {
    expect(read('003-h').report.errors[0]?.line).toBe(3);
    expect(read('004-g').report.errors[0]?.line).toBe(2);
    expect(read('004-h').report.errors.length).toBeGreaterThan(0);
  });

  it('004-g: a port that is text is found once the YAML is mended', () => {
    const probe = snippets
      .get('004-g')!
      .slice(snippets.get('004-g')!.indexOf('  startupProbe'))
      .replaceAll(/^/gm, '    ');
    const { findings } = inspectText(
      `kind: Pod\nspec:\n  containers:\n    - name: dind\n      image: docker:dind\n${probe}`,
    );
    expect(findings.find(({ risk }) => risk === 'daemon-not-ready')?.message).toBe(
      'tcp://localhost:8989 is no port number',
    );
  });

  it.each([...snippets.keys()])('%s: says something, and never throws', (id) => {
    const { report } = read(id);
    expect(report.findings.length + report.errors.length).toBeGreaterThan(0);
    for (const { line, message } of report.errors) {
      expect(line).toBeGreaterThan(0);
      expect(message).toMatch(/^Line \d+/);
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { Finding } from '../model/report';
import type { TextEdit } from '../model/risk';
import type { Answers } from '../model/vocabulary';
import { podView } from '../model/podView';
import { mitigations } from '../knowledge/mitigations';
import { riskOf } from '../knowledge/riskRecords';
import { editYaml } from '../read/editYaml';
import { render } from '../render';
import { allDefaultCombinations, answersFor, planOf, sampleOf } from '../testing/combinations';
import { oneTeam, pastedPod } from '../testing/pastedPod';
import { fix } from './fix';
import { groovySplice } from './groovySplice';
import { inspectText } from './inspectText';
import { podsInText } from './podsInText';

const keyOf = ({ risk, message }: Finding): string => `${risk} ${message}`;
const keys = (text: string, answers: Answers): string[] => inspectText(text, { answers }).findings.map(keyOf);

/** The lines that a change took out: a longest common run is enough here, since few lines change. */
function lost(before: string, after: string): string[] {
  const left = after.split('\n');
  return before.split('\n').filter((line) => {
    const at = left.indexOf(line);
    if (at < 0) return true;
    left.splice(0, at + 1);
    return false;
  });
}

/** Fixes the findings of a risk that a predicate takes, and checks what every fix promises. */
function fixed(
  text: string,
  label: string,
  mitigation: string,
  answers: Answers,
  only = /./,
): string | undefined {
  const before = inspectText(text, { answers });
  const finding = before.findings.find(
    ({ risk, message }) => riskOf(risk)?.label === label && only.test(message),
  );
  if (!finding) throw new Error(`no ${label} in\n${text}`);
  expect(finding.mitigations, label).toContain(mitigation);
  const after = fix(text, finding, mitigation, { answers });
  if (after === undefined) return undefined;
  const had = before.findings.map(keyOf);
  const found = keys(after, answers);
  expect(found.length).toBeLessThan(had.length);
  // The words may be others: what was found before is named by what stands around it.
  const risksOf = (written: readonly string[]) => written.map((key) => key.split(' ')[0]);
  expect(risksOf(found).filter((risk) => !risksOf(had).includes(risk))).toEqual([]);
  expect(inspectText(after, { answers }).errors).toHaveLength(before.errors.length);
  for (const [comment] of text.matchAll(/(?<=^|\s)#.*$/gm)) expect(after).toContain(comment);
  expect(lost(text, after).length).toBeLessThan(4);
  return after;
}

const jenkins: Answers = { ...oneTeam, ci: 'jenkins', jobs: ['run-containers'], workspace: 'docker-run' };

type Worse = readonly [
  mitigation: string,
  label: string,
  edits: (daemon: string) => readonly TextEdit[],
  only?: RegExp,
];

/** Every text mitigation: the risk that it takes out, and what makes one of our pods have it. */
const worse: readonly Worse[] = [
  ['no-token', 'R42', () => [{ remove: '/spec/automountServiceAccountToken' }]],
  ['no-token', 'R42', () => [{ set: '/spec/automountServiceAccountToken', value: true }]],
  ['dockerd-first', 'R14', (daemon) => [{ remove: `${daemon}/args/0` }]],
  ['startup-probe', 'R33', (daemon) => [{ remove: `${daemon}/startupProbe` }], /no startup probe/],
  [
    'startup-probe',
    'R33',
    (daemon) => [{ set: `${daemon}/startupProbe/timeoutSeconds`, value: 1 }],
    /one second/,
  ],
  [
    'startup-probe',
    'R33',
    (daemon) => [{ set: `${daemon}/startupProbe/failureThreshold`, value: 2 }],
    /gives up/,
  ],
  [
    'data-volume',
    'R20',
    (daemon) => [{ remove: `${daemon}/volumeMounts/[dind-data]` }, { remove: '/spec/volumes/[dind-data]' }],
  ],
  ['size-limit', 'R25', () => [{ set: '/spec/volumes/[dind-data]/emptyDir', value: {} }], /sizeLimit/],
  ['daemon-limits', 'R37', (daemon) => [{ remove: `${daemon}/resources/limits/memory` }]],
  ['mount-workspace', 'R27', (daemon) => [{ remove: `${daemon}/volumeMounts/[workspace]` }]],
  ['pin-digest', 'R45', (daemon) => [{ set: `${daemon}/image`, value: 'docker:dind' }], /docker:dind/],
];

/** A text with edits in its pod, in whatever text it stands; undefined where it cannot have them. */
function edited(text: string, edits: readonly TextEdit[]): string | undefined {
  const [pasted] = podsInText(text).pods;
  const { yaml, inGroovy } = pasted!.piece;
  const changed = editYaml(yaml, pasted!.index, edits);
  return changed !== undefined && inGroovy ? groovySplice(text, inGroovy, yaml, changed) : changed;
}

describe('our own pods made worse', () => {
  const texts = sampleOf(allDefaultCombinations, 40)
    .filter(({ ref }) => ref.startsWith('dind-'))
    .flatMap((combination, index) => {
      const plan = planOf(combination);
      const answers: Answers = {
        ...answersFor(combination),
        jobs: ['run-containers'],
        workspace: 'docker-run',
      };
      const daemon = podView(plan.pod).containers.find(({ name }) => name === 'dind')!.path;
      return (plan.ci === 'jenkins' ? ['pod-yaml', 'jenkinsfile'] : ['pod-yaml']).map((format) => {
        const text = render(plan, format, { comments: index % 2 === 0 ? 'none' : 'why' }).files[0]!.text;
        return { text, answers, daemon, base: keys(text, answers) };
      });
    });

  it.each(worse.map((row) => ({ id: row[0], risk: row[1], row })))(
    '$id takes out $risk',
    { timeout: 240_000 },
    ({ row }) => {
      const [mitigation, label, edits, only] = row;
      let count = 0;
      for (const { text, answers, daemon, base } of texts) {
        const bad = edited(text, edits(daemon));
        const isNew = ({ risk, message }: Finding): boolean =>
          riskOf(risk)?.label === label && !base.includes(`${risk} ${message}`);
        if (bad === undefined || !inspectText(bad, { answers }).findings.some(isNew)) continue;
        const good = fixed(bad, label, mitigation, answers, only);
        if (good === undefined) continue;
        count += 1;
        // A digest says more than the version that was there.
        if (mitigation !== 'pin-digest') expect(keys(good, answers).toSorted()).toEqual(base.toSorted());
      }
      expect(count).toBeGreaterThan(1);
    },
  );
});

const dind = `# an agent
containers:
- name: docker   # the client
  image: docker:cli
  command: [sleep]
  env:
  - { name: DOCKER_HOST, value: "unix:///run/dind/docker.sock" }
  volumeMounts:
  - { name: s, mountPath: /run/dind }
  - { name: src, mountPath: /src }
- name: dind
  image: "docker:dind"  # moves
  args: ["--host=unix:///run/dind/docker.sock"]
  securityContext: {privileged: true}
  volumeMounts: [{name: s, mountPath: /run/dind}]  # no data
# below
volumes:
- name: s
  emptyDir: {}
- name: src
  emptyDir: {}
`;

describe('what other people wrote', () => {
  const pod = pastedPod(dind);
  const put = (mitigation: string, label: string, only?: RegExp, answers = jenkins) =>
    lost(fixed(pod, label, mitigation, answers, only) ?? '', pod);

  it.each<[string, string, RegExp | undefined, string[]]>([
    ['no-token', 'R42', undefined, ['  automountServiceAccountToken: false']],
    [
      'dockerd-first',
      'R14',
      undefined,
      ['    args: ["dockerd", "--host=unix:///var/run/docker.sock", "--host=unix:///run/dind/docker.sock"]'],
    ],
    [
      'startup-probe',
      'R33',
      undefined,
      [
        '    startupProbe:',
        '      exec:',
        '        command:',
        '        - docker',
        '        - info',
        '      periodSeconds: 3',
        '      timeoutSeconds: 10',
        '      failureThreshold: 40',
      ],
    ],
    [
      'data-volume',
      'R20',
      undefined,
      [
        '    volumeMounts: [{name: s, mountPath: /run/dind}, { name: dind-data, mountPath: /var/lib/docker }]  # no data',
        '  - name: dind-data',
        '    emptyDir:',
        '      sizeLimit: 20Gi',
      ],
    ],
    [
      'daemon-limits',
      'R37',
      undefined,
      [
        '    resources:',
        '      requests:',
        '        cpu: "1"',
        '        memory: 2Gi',
        '      limits:',
        '        memory: 4Gi',
      ],
    ],
    [
      'mount-workspace',
      'R27',
      undefined,
      ['    volumeMounts: [{name: s, mountPath: /run/dind}, { name: src, mountPath: /src }]  # no data'],
    ],
    [
      'pin-digest',
      'R45',
      /docker:dind/,
      [
        '    image: docker:29.9.0-dind@sha256:0b6d18a4a222e71c88be6034926b4f6cde2fc33c2218643d03ccfddc65995470  # moves',
      ],
    ],
  ])('%s', (mitigation, label, only, lines) => {
    expect(put(mitigation, label, only)).toEqual(lines);
  });

  it('with CR LF, every line keeps it', () => {
    const text = pod.replaceAll('\n', '\r\n');
    const after = fixed(text, 'R33', 'startup-probe', jenkins)!;
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(after.replaceAll('\r\n', '\n')).toBe(fixed(pod, 'R33', 'startup-probe', jenkins));
  });

  it('in the second of two documents, and beside spec', () => {
    const two = `a: 1\n---\n${pod}`;
    const before = inspectText(two, { answers: jenkins });
    const finding = before.findings.find(({ risk }) => risk === 'service-account-token-mounted')!;
    expect(fix(two, finding, 'no-token', { answers: jenkins })).toBe(
      `a: 1\n---\n${fixed(pod, 'R42', 'no-token', jenkins)}`,
    );
    const beside = `kind: Pod\nspec:\n  restartPolicy: Never\n${dind}`;
    expect(fixed(beside, 'R33', 'startup-probe', jenkins)).toContain('\n  startupProbe:\n');
  });

  it('the socket of a node', () => {
    const text = pastedPod(
      'containers:\n- { name: c, image: a, volumeMounts: [{ name: s, mountPath: /h }] }\nvolumes:\n- name: s\n  hostPath:\n    path: /var/run/docker.sock # here\n',
    );
    expect(fixed(text, 'R34', 'socket-type', oneTeam)).toBe(
      text.replace('    hostPath:\n', '    hostPath:\n      type: Socket\n'),
    );
  });

  it('a command that hides the entrypoint', () => {
    const text = pastedPod(
      'containers:\n- name: dind\n  image: docker:29-dind\n  # where it listens\n  command: [dockerd, "--host=unix:///x"]\n',
    );
    expect(fixed(text, 'R18', 'keep-entrypoint', oneTeam)).toContain('    args:\n');
  });
});

describe('a pod in a Jenkinsfile', () => {
  const wrap = (quotes: string, yaml: string, after = '') =>
    `podTemplate(yaml: ${quotes}\n${yaml}${quotes}${after}) {\n  node(POD_LABEL) { sh 'make' }\n}\n`;
  const pod = pastedPod(dind);

  it('is fixed where it stands', () => {
    for (const quotes of ["'''", '"""'])
      expect(fixed(wrap(quotes, pod), 'R33', 'startup-probe', jenkins)).toBe(
        wrap(quotes, fixed(pod, 'R33', 'startup-probe', jenkins)!),
      );
  });

  it('with a margin', () => {
    const margin = (text: string) => text.replaceAll(/^(?=.)/gm, '    |');
    expect(fixed(wrap("'''", margin(pod), '.stripMargin()'), 'R33', 'startup-probe', jenkins)).toBe(
      wrap("'''", margin(fixed(pod, 'R33', 'startup-probe', jenkins)!), '.stripMargin()'),
    );
  });

  it('not where the line is put together by Groovy', () => {
    const text = `def tag = 'dind'\n${wrap('"""', pod.replace('"docker:dind"', 'docker:${tag}'))}`;
    expect(fixed(text, 'R45', 'pin-digest', jenkins, /docker:dind/)).toBeUndefined();
    expect(fixed(text, 'R42', 'no-token', jenkins)).toContain('automountServiceAccountToken');
    const escaped = wrap("'''", pod.replace('"docker:dind"', '\\"docker:dind\\"'));
    expect(fixed(escaped, 'R45', 'pin-digest', jenkins, /docker:dind/)).toBeUndefined();
  });
});

describe('what is not certain stays as it is', () => {
  const text = pastedPod(dind);
  const finding = (label: string) =>
    inspectText(text, { answers: jenkins }).findings.find(({ risk }) => riskOf(risk)?.label === label)!;

  it('a mitigation that changes no text, or does not exist', () => {
    expect(fix(text, finding('R01'), 'build-without-daemon')).toBeUndefined();
    expect(fix(text, finding('R01'), 'nothing')).toBeUndefined();
    expect(fix('a: 1', finding('R01'), 'no-token')).toBeUndefined();
  });

  it('a client that needs the port', () => {
    const tls = pastedPod(
      'containers:\n- { name: c, image: "docker:29-cli", command: [sleep], env: [{ name: DOCKER_HOST, value: "tcp://localhost:1" }] }\n- { name: dind, image: "docker:29-dind" }\n',
    );
    expect(fixed(tls, 'R14', 'dockerd-first', jenkins)).toBeUndefined();
  });

  it('a host beside the port that would lose its certificates', () => {
    const tcp = pastedPod(
      'containers:\n- { name: dind, image: "docker:29-dind", args: ["--host=tcp://0.0.0.0:8989"] }\n',
    );
    expect(fixed(tcp, 'R14', 'dockerd-first', jenkins)).toBeUndefined();
  });

  it('a rootless image without a volume, a mirror by tag', () => {
    const rootless = pastedPod('containers:\n- { name: dind, image: "docker:29-dind-rootless" }\n');
    expect(fixed(rootless, 'R20', 'data-volume', jenkins)).toBeUndefined();
    expect(fixed(rootless, 'R45', 'pin-digest', jenkins)).toBeUndefined();
    const mirror = pastedPod('containers:\n- { name: dind, image: "mirror.corp/library/docker:29-dind" }\n');
    expect(fixed(mirror, 'R45', 'pin-digest', jenkins)).toBeUndefined();
  });

  it('every mitigation of a text is offered by a risk', () => {
    // The last ones stand beside the detectors that they answer, or in mitigations.test.ts.
    const beside = [
      'current-engine',
      'off-control-plane',
      'own-processes',
      'inside-pod',
      'only-client-keys',
      'workspace-of-one',
      'same-docker-version',
      'deadline',
      'set-mtu',
      'ephemeral-claim',
      'newer-buildkit',
      'kaniko-fork',
      'no-entitlement',
      'builder-on-loopback',
    ];
    const tested = new Set([...worse.map(([id]) => id), 'socket-type', 'keep-entrypoint', ...beside]);
    expect(mitigations.filter(({ id, onText }) => onText && !tested.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Answers } from '../model/vocabulary';
import { severityRank } from '../model/severity';
import { riskOf } from '../knowledge/riskRecords';
import { messagesOf, oneTeam, pastedPod } from '../testing/pastedPod';
import { fix } from './fix';
import { inspectText } from './inspectText';

const one = (image: string, fields = '') =>
  `containers:\n- name: c # here\n  image: ${image} # this one\n${fields}`;
const old = `containers:
- name: docker
  image: docker:18.09
  command: [sleep]
  env: [{ name: DOCKER_HOST, value: "unix:///run/dind/docker.sock" }]
  volumeMounts: [{ name: s, mountPath: /run/dind }]
- name: dind
  image: docker:29.1.3-dind # the daemon
  args: [dockerd, "--host=unix:///run/dind/docker.sock"]
  volumeMounts: [{ name: s, mountPath: /run/dind }]
volumes: [{ name: s, emptyDir: {} }]
`;
const job = `restartPolicy: Never # once
containers:
- { name: docker, image: "docker:29.7.2-cli", command: [sh, -c, "docker build ."] }
- { name: dind, image: "docker:29.7.2-dind" }
`;
const stored = `containers:
- name: dind
  image: docker:29.7.2-dind
  volumeMounts: [{ name: d, mountPath: /var/lib/docker }]
volumes:
- name: d # the layers
  persistentVolumeClaim:
    claimName: layers
`;
const serving = (addr: string, called: string) => `containers:
- name: c
  image: corp/tools:1
  env: [{ name: BUILDKIT_HOST, value: "${called}" }]
- name: b
  image: moby/buildkit:v0.32.2 # builds
  args: ["--debug", "${addr}"]
`;

interface Case {
  readonly name: string;
  readonly mitigation: string;
  readonly label: string;
  readonly spec: string;
  readonly answers?: Answers;
  /** Lines that the text has afterwards and had not before; none where it must stay as it is. */
  readonly lines: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'both images get one version',
    mitigation: 'same-docker-version',
    label: 'R35',
    spec: old,
    lines: ['    image: docker:29.7.2-cli', '    image: docker:29.7.2-dind # the daemon'],
  },
  {
    name: 'an old daemon gets it too',
    mitigation: 'same-docker-version',
    label: 'R48',
    spec: one('docker:19.03.1-dind'),
    lines: ['    image: docker:29.7.2-dind # this one'],
  },
  {
    name: 'a rootless one stays rootless',
    mitigation: 'same-docker-version',
    label: 'R50',
    spec: one('docker:28.5.2-dind-rootless'),
    lines: ['    image: docker:29.7.2-dind-rootless # this one'],
  },
  {
    name: 'a mirror stays as it is',
    mitigation: 'same-docker-version',
    label: 'R50',
    spec: one('mirror.corp/library/docker:28.5.2-dind'),
    lines: [],
  },
  {
    name: 'a pod of a Job ends in the end',
    mitigation: 'deadline',
    label: 'R38',
    spec: job,
    answers: { ci: 'plain' },
    lines: ['  activeDeadlineSeconds: 3600'],
  },
  {
    name: 'flags after dockerd',
    mitigation: 'set-mtu',
    label: 'R39',
    spec: one('docker:29.7.2-dind', '  args: [dockerd] # flags\n'),
    answers: { platform: 'k3s' },
    lines: [
      '    args: [dockerd, "--mtu=1450", "--default-network-opt=bridge=com.docker.network.driver.mtu=1450"] # flags',
    ],
  },
  {
    name: 'flags where none are',
    mitigation: 'set-mtu',
    label: 'R39',
    spec: one('docker:29.7.2-dind'),
    answers: { platform: 'gke' },
    lines: [
      '    args:',
      '    - --mtu=1460',
      '    - --default-network-opt=bridge=com.docker.network.driver.mtu=1460',
    ],
  },
  {
    name: 'the second flag for compose',
    mitigation: 'set-mtu',
    label: 'R39',
    spec: one('docker:29.7.2-dind', '  args: [dockerd, --mtu=1400]\n'),
    answers: { platform: 'openshift', jobs: ['compose'] },
    lines: [
      '    args: [dockerd, --mtu=1400, "--default-network-opt=bridge=com.docker.network.driver.mtu=1400"]',
    ],
  },
  {
    name: 'a variable for rootless',
    mitigation: 'set-mtu',
    label: 'R39',
    spec: one('docker:29.7.2-dind-rootless'),
    answers: { platform: 'k3s' },
    lines: ['    env:', '    - name: DOCKERD_ROOTLESS_ROOTLESSKIT_MTU', '      value: "1450"'],
  },
  {
    name: 'not into a script',
    mitigation: 'set-mtu',
    label: 'R39',
    spec: one('docker:29.7.2-dind', '  command: [sh, -c, "exec dockerd-entrypoint.sh dockerd"]\n'),
    answers: { platform: 'k3s' },
    lines: [],
  },
  ...(['R40', 'R19'] as const).map((label) => ({
    name: `a claim for each pod, against ${label}`,
    mitigation: 'ephemeral-claim',
    label,
    spec: stored,
    lines: [
      '    ephemeral:',
      '      volumeClaimTemplate:',
      '        spec:',
      '          accessModes:',
      '          - ReadWriteOnce',
      '          resources:',
      '            requests:',
      '              storage: 20Gi',
    ],
  })),
  {
    name: 'the fork of Kaniko',
    mitigation: 'kaniko-fork',
    label: 'R48',
    spec: one('gcr.io/kaniko-project/executor:v1.24.0'),
    lines: ['    image: ghcr.io/osscontainertools/kaniko:v1.28.3 # this one'],
  },
  {
    name: 'with a shell where there was one',
    mitigation: 'kaniko-fork',
    label: 'R48',
    spec: one('gcr.io/kaniko-project/executor:v1.6.0-debug'),
    lines: ['    image: ghcr.io/osscontainertools/kaniko:v1.28.3-debug # this one'],
  },
  {
    name: 'not for the warmer',
    mitigation: 'kaniko-fork',
    label: 'R48',
    spec: one('gcr.io/kaniko-project/warmer:v1.24.0'),
    lines: [],
  },
  {
    name: 'a builder that its pod alone calls',
    mitigation: 'builder-on-loopback',
    label: 'R49',
    spec: serving('--addr=tcp://0.0.0.0:1234', 'tcp://localhost:1234'),
    lines: ['    args: ["--debug", "--addr=tcp://127.0.0.1:1234"]'],
  },
  {
    name: 'not one that others call',
    mitigation: 'builder-on-loopback',
    label: 'R49',
    spec: serving('--addr=tcp://0.0.0.0:1234', 'tcp://elsewhere:1234'),
    lines: [],
  },
  {
    name: 'a newer BuildKit',
    mitigation: 'newer-buildkit',
    label: 'R50',
    spec: one('moby/buildkit:v0.25.1'),
    lines: ['    image: moby/buildkit:v0.32.2 # this one'],
  },
  {
    name: 'rootless stays rootless',
    mitigation: 'newer-buildkit',
    label: 'R50',
    spec: one('moby/buildkit:v0.25.1-rootless'),
    lines: ['    image: moby/buildkit:v0.32.2-rootless # this one'],
  },
  {
    name: 'a mirror of BuildKit stays as it is',
    mitigation: 'newer-buildkit',
    label: 'R50',
    spec: one('mirror.corp/moby/buildkit:v0.25.1'),
    lines: [],
  },
  {
    name: 'the flag goes',
    mitigation: 'no-entitlement',
    label: 'R50',
    spec: one(
      'moby/buildkit:v0.32.2',
      '  args: ["--debug", "--allow-insecure-entitlement=security.insecure"] # a\n',
    ),
    lines: ['    args: ["--debug"] # a'],
  },
  {
    name: 'not in two words',
    mitigation: 'no-entitlement',
    label: 'R50',
    spec: one('moby/buildkit:v0.32.2', '  args: ["--allow-insecure-entitlement", "security.insecure"]\n'),
    lines: [],
  },
];

describe('mitigations of pasted pods', () => {
  it.each(cases)('$mitigation: $name', ({ mitigation, label, spec, answers, lines }) => {
    const text = pastedPod(spec);
    const options = { answers: { ...oneTeam, ...answers } };
    const before = inspectText(text, options);
    const finding = before.findings.find(({ risk }) => riskOf(risk)?.label === label);
    expect(finding?.mitigations).toContain(mitigation);
    const after = fix(text, finding!, mitigation, options);
    if (lines.length === 0) {
      expect(after).toBeUndefined();
      return;
    }
    const had = text.split('\n');
    expect((after ?? '').split('\n').filter((line) => !had.includes(line))).toEqual(lines);
    for (const [comment] of text.matchAll(/(?<=\s)#.*$/gm)) expect(after).toContain(comment);
    const report = inspectText(after!, options);
    const left = report.findings.filter(({ risk }) => riskOf(risk)?.label === label);
    // Gone, or lower than it was; and no other risk came with it.
    for (const { severity } of left)
      expect(severityRank(severity)).toBeLessThan(severityRank(finding!.severity));
    expect(messagesOf(report, label).length).toBeLessThanOrEqual(messagesOf(before, label).length);
    const risks = before.findings.map(({ risk }) => risk);
    expect(report.findings.filter(({ risk }) => !risks.includes(risk))).toEqual([]);
  });
});

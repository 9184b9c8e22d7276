import { describe, expect, it } from 'vitest';
import type { Pod } from '../model/kubernetes';
import { pastedPod, reportOn } from '../testing/pastedPod';
import { kubedockTemplate } from '../plan/kubedockTemplate';
import { readYaml } from '../read/yaml';
import { podSecurity } from '../podSecurity/podSecurity';

const approach = (spec: string) => reportOn(pastedPod(spec)).approach;
const risks = (spec: string) =>
  reportOn(pastedPod(spec)).findings.map(({ risk, message }) => `${risk}: ${message}`);

const one = (fields: string) => `containers:\n- { name: a, ${fields} }\n`;

describe('what a pasted pod builds and calls', () => {
  it.each<[string, string, string | null]>([
    [
      'Jib by the arguments of Maven',
      one('image: x, command: [sleep], env: [{ name: MAVEN_ARGS, value: "-B -Djib.console=plain" }]'),
      'language-builder/jib',
    ],
    [
      'no Jib without its properties',
      one('image: x, command: [x], env: [{ name: MAVEN_ARGS, value: "-B" }]'),
      null,
    ],
    [
      'ko by its repository',
      one('image: x, env: [{ name: KO_DOCKER_REPO, value: r }]'),
      'language-builder/ko',
    ],
    [
      'buildpacks by the builder image',
      one('image: "paketobuildpacks/builder-jammy-base:1"'),
      'language-builder/buildpacks',
    ],
    ['a service of a builder’s name is none', one('image: "example.com/builder-jammy:1"'), null],
    ['kubedock', one('image: "docker.io/joyrex2001/kubedock:0.22.0", args: [server]'), 'kubedock/default'],
    ['a tool that waits', one('image: "node:24", command: [sleep, 99d]'), 'pod-containers/default'],
    ['a shell that waits', one('image: "node:24", command: [cat], tty: true'), 'pod-containers/default'],
    ['a program that runs is no tool', one('image: "nginx:1"'), null],
    ['a docker CLI that waits is no tool', one('image: "docker:29-cli", command: [sleep, 99d]'), null],
    [
      'a daemon over ssh',
      one('image: "docker:29-cli", env: [{ name: DOCKER_HOST, value: "ssh://ci@vm.example.com:22" }]'),
      'external-builder/ssh',
    ],
    [
      'a daemon over TCP is none of these',
      one('image: "docker:29-cli", command: [sleep], env: [{ name: DOCKER_HOST, value: "tcp://vm:2376" }]'),
      null,
    ],
    [
      'a hosted builder',
      one('image: x, env: [{ name: BUILDX_BUILDER, value: cloud-org-name }]'),
      'external-builder/cloud',
    ],
    ['another builder of buildx', one('image: x, env: [{ name: BUILDX_BUILDER, value: mine }]'), null],
    ['Depot', one('image: x, env: [{ name: DEPOT_PROJECT_ID, value: p }]'), 'external-builder/cloud'],
  ])('%s', (_, spec, expected) => {
    expect(approach(spec)).toBe(expected);
  });

  it('kubedock without an address is open to every pod, and on loopback it is not', () => {
    const open = one('image: "joyrex2001/kubedock:0.22.0", args: [server]');
    expect(risks(open)).toContain('daemon-tcp-without-tls: a listens on 0.0.0.0');
    for (const words of ['"--listen-addr=127.0.0.1:2475"', '"--listen-addr", "127.0.0.1:2475"'])
      expect(risks(open.replace('[server]', `[server, ${words}]`)).join()).not.toContain('daemon-tcp');
  });

  it('a token that one container mounts is a token, and one for another audience is not', () => {
    const pod = (source: string) =>
      `automountServiceAccountToken: false\n${one('image: x, volumeMounts: [{ name: t, mountPath: /t }]')}volumes:\n- name: t\n  projected: { sources: [{ serviceAccountToken: { ${source} } }] }\n`;
    expect(risks(pod('path: token'))).toContain('service-account-token-mounted: in a');
    expect(risks(pod('path: token, audience: vault')).join()).not.toContain('service-account-token');
    expect(
      risks(pod('path: token').replace('name: t, mountPath', 'name: u, mountPath')).join(),
    ).not.toContain('service-account-token');
  });

  it('who reaches the node, and what the pod commands beside it', () => {
    const reach = (spec: string) => reportOn(pastedPod(spec)).documents[0]?.reach;
    expect(reach(one('image: "joyrex2001/kubedock:0.22.0"'))?.sentence).toContain('starts pods for the job');
    const ssh = reach(one('image: x, env: [{ name: DOCKER_HOST, value: "ssh://ci@vm.example.com" }]'));
    expect(ssh?.how).toBe('kernel-bug');
    expect(ssh?.sentence).toContain('is root on `vm.example.com`');
  });

  it.each([
    'image: []',
    'image: { a: 1 }',
    'image: x, env: 7',
    'image: x, env: [7, null, { name: [] }]',
    'image: kubedock, args: 3',
    'image: kubedock, args: ["--listen-addr"]',
    'image: x, env: [{ name: DOCKER_HOST, value: "ssh://" }]',
  ])('reads hostile fields: %s', (fields) => {
    expect(() => reportOn(pastedPod(one(fields)))).not.toThrow();
  });

  it('what kubedock starts from its pattern passes level restricted', () => {
    const pod = readYaml(kubedockTemplate).documents[0]?.value as Pod;
    expect(podSecurity(pod, 37).level).toBe('restricted');
    expect(pod.spec?.automountServiceAccountToken).toBe(false);
  });
});

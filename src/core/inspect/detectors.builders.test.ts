import { expect, it } from 'vitest';
import type { Answers } from '../model/vocabulary';
import { describeDetectors, type DetectorCase } from '../testing/detectorCases';
import { pastedPod, reportOn } from '../testing/pastedPod';

const one = (image: string, fields = '') => `containers:\n- { name: b, image: "${image}", ${fields} }\n`;
const on = (
  platform: NonNullable<Answers['platform']>,
  nodeOs?: NonNullable<Answers['nodeOs']>,
): Answers => ({
  platform,
  ...(nodeOs && { nodeOs }),
});
const tools = one('corp/tools:1');
const hostNetwork = `hostNetwork: true\n${tools}`;
const blocked = `initContainers:\n- { name: i, image: a, command: [sh, -c, "iptables -A OUTPUT -d 169.254.169.254 -j DROP"] }\n${tools}`;

const daemon = (args: string, more = '') => one('moby/buildkit:v0.32.2-rootless', `args: [${args}], ${more}`);
const socket =
  'containers:\n- { name: c, image: a, volumeMounts: [{ name: s, mountPath: /h }] }\nvolumes: [{ name: s, hostPath: { path: /run/docker.sock } }]';

const cases: Readonly<Record<string, readonly DetectorCase[]>> = {
  R43: [
    { name: 'AKS', spec: tools, answers: on('aks'), says: [/every pod/] },
    { name: 'GKE', spec: tools, answers: on('gke'), says: [/unless Workload Identity/] },
    { name: 'GKE Autopilot', spec: tools, answers: on('gke-autopilot'), says: [] },
    { name: 'EKS, system not known', spec: tools, answers: on('eks'), says: [/hop limit 1/] },
    { name: 'EKS with Ubuntu', spec: tools, answers: on('eks', 'ubuntu-24.04'), says: [/hop limit 1/] },
    { name: 'EKS with Amazon Linux 2023', spec: tools, answers: on('eks', 'amazon-linux-2023'), says: [] },
    {
      name: 'the same in the node’s network',
      spec: hostNetwork,
      answers: on('eks', 'amazon-linux-2023'),
      says: [/^the pod is in the node’s network/],
    },
    { name: 'EKS Auto Mode', spec: tools, answers: on('eks-auto'), says: [] },
    {
      name: 'the same in the node’s network',
      spec: hostNetwork,
      answers: on('eks-auto'),
      says: [/get around/],
    },
    { name: 'Fargate', spec: hostNetwork, answers: on('eks-fargate'), says: [] },
    {
      name: 'a cloud of which nothing was read',
      spec: tools,
      answers: on('doks'),
      says: [/have not tried it/],
    },
    { name: 'no cloud', spec: hostNetwork, answers: on('kind'), says: [] },
    { name: 'not known', spec: hostNetwork, says: [] },
    { name: 'a rule that closes it', spec: blocked, answers: on('aks'), says: [] },
  ],
  R44: [
    { name: 'a daemon', spec: one('docker:29.7.2-dind'), says: ['what b pulls'] },
    {
      name: 'a mirror is no policy',
      spec: one('docker:29.7.2-dind', 'args: ["--registry-mirror=https://m"]'),
      says: [/pulls/],
    },
    { name: 'a builder', spec: one('moby/buildkit:v0.32.2'), says: ['what b pulls'] },
    {
      name: 'a builder with a policy',
      spec: one(
        'moby/buildkit:v0.32.2',
        'env: [{ name: EXPERIMENTAL_BUILDKIT_SOURCE_POLICY, value: /p.json }]',
      ),
      says: [],
    },
    { name: 'the node’s daemon', spec: socket, says: [/node’s daemon/] },
    {
      name: 'a builder elsewhere',
      spec: one('corp/tools:1', 'env: [{ name: BUILDKIT_HOST, value: "tcp://b:1234" }]'),
      says: ['what is pulled at tcp://b:1234'],
    },
    { name: 'nothing that pulls', spec: tools, says: [] },
  ],
  R46: [
    { name: 'BuildKit', spec: one('moby/buildkit:v0.32.2'), says: [/network of the pod/] },
    { name: 'Buildah', spec: one('quay.io/containers/buildah:v1.43.2'), says: [/Buildah/] },
    { name: 'Kaniko', spec: one('ghcr.io/osscontainertools/kaniko:v1.28.3'), says: [/beside its login/] },
    {
      name: 'a client of a builder elsewhere',
      spec: one(
        'moby/buildkit:v0.32.2',
        'command: [sleep], env: [{ name: BUILDKIT_HOST, value: "tcp://b:1234" }]',
      ),
      says: [/in a builder that others share/],
    },
    {
      name: 'a builder that buildx keeps in the cluster',
      spec: one('docker:29.7.2-cli', 'command: [sleep], env: [{ name: BUILDX_BUILDER, value: shared }]'),
      says: [/in a builder that others share/],
    },
    {
      name: 'one of a hosted service',
      spec: one('docker:29.7.2-cli', 'command: [sleep], env: [{ name: BUILDX_BUILDER, value: cloud-a-b }]'),
      says: [],
    },
    {
      name: 'the lifecycle of buildpacks',
      spec: one('paketobuildpacks/builder-jammy-base:0.4.1', 'command: [sleep]'),
      says: [/install scripts/],
    },
    {
      name: 'Jib, which runs no Dockerfile',
      spec: one('maven:3.9', 'env: [{ name: MAVEN_ARGS, value: "-Djib.to.image=a" }]'),
      says: [],
    },
    { name: 'a daemon, whose own risks say more', spec: one('docker:29.7.2-dind'), says: [] },
  ],
  R48: [
    {
      name: 'Google’s Kaniko',
      spec: one('gcr.io/kaniko-project/executor:v1.24.0'),
      says: [/archived since June 2025/],
    },
    { name: 'through a mirror', spec: one('mirror.corp/kaniko-project/executor:debug'), says: [/archived/] },
    { name: 'by digest', spec: one('gcr.io/kaniko-project/executor@sha256:0a'), says: [/archived/] },
    { name: 'img', spec: one('r.j3ss.co/img:v0.5.11'), says: [/2021/] },
    { name: 'makisu', spec: one('gcr.io/makisu-project/makisu:v0.4.2'), says: [/makisu/] },
    { name: 'Docker 19.03', spec: one('docker:19.03.1-dind'), says: [/20\.10 and older/] },
    { name: 'a fork that goes on', spec: one('ghcr.io/osscontainertools/kaniko:v1.28.3'), says: [] },
    { name: 'a namesake', spec: one('corp/img-tools:1'), says: [] },
    { name: 'Docker 29', spec: one('docker:29.7.2-dind'), says: [] },
    { name: 'a tag that moves', spec: one('docker:dind'), says: [] },
  ],
  R49: [
    {
      name: 'everywhere',
      spec: daemon('"--addr=tcp://0.0.0.0:1234"'),
      says: ['tcp://0.0.0.0:1234 asks for no certificate'],
    },
    { name: 'in two words, for IPv6', spec: daemon('--addr, "tcp://[::]:1234"'), says: [/\[::\]/] },
    { name: 'without a host', spec: daemon('--addr, "tcp://:1234"'), says: [/0\.0\.0\.0/] },
    {
      name: 'a certificate of its own alone',
      spec: daemon('"--addr=tcp://0.0.0.0:1234", --tlscert=/c, --tlskey=/k'),
      says: [/asks for no certificate/],
    },
    {
      name: 'through rootlesskit',
      spec: one('corp/b:1', 'command: [rootlesskit, buildkitd, --addr, "tcp://0.0.0.0:1234"]'),
      says: [/asks for no certificate/],
    },
    {
      name: 'in a script',
      spec: one('corp/b:1', 'command: [sh, -c, "exec buildkitd --addr tcp://0.0.0.0:1234"]'),
      says: [/asks for no certificate/],
    },
    {
      name: 'certificates of the clients',
      spec: daemon('"--addr=tcp://0.0.0.0:1234", --tlscacert=/ca'),
      says: [],
    },
    { name: 'inside the pod', spec: daemon('"--addr=tcp://127.0.0.1:1234"'), says: [] },
    { name: 'a socket', spec: daemon('"--addr=unix:///run/b.sock"'), says: [] },
    { name: 'defaults', spec: one('moby/buildkit:v0.32.2'), says: [] },
    {
      name: 'a file that may ask for them',
      spec: daemon('"--addr=tcp://0.0.0.0:1234"', 'volumeMounts: [{ name: c, mountPath: /etc/buildkit }]'),
      says: [],
    },
    {
      name: 'a client',
      spec: one('moby/buildkit:v0.32.2', 'command: [buildctl, --addr, "tcp://b:1234", build]'),
      says: [],
    },
  ],
  R50: [
    {
      name: 'the entitlement',
      spec: daemon('"--allow-insecure-entitlement=security.insecure"'),
      says: ['builds may ask for security.insecure'],
    },
    {
      name: 'several in one word',
      spec: daemon('--allow-insecure-entitlement, "network.host,security.insecure"'),
      says: [/security\.insecure/],
    },
    {
      name: 'for the builder of a step',
      spec: one(
        'moby/buildkit:v0.32.2-rootless',
        'command: [sleep], env: [{ name: BUILDKITD_FLAGS, value: "--allow-insecure-entitlement security.insecure" }]',
      ),
      says: [/security\.insecure/],
    },
    { name: 'the network of the pod', spec: daemon('"--allow-insecure-entitlement=network.host"'), says: [] },
    {
      name: 'the network of the node',
      spec: `hostNetwork: true\n${daemon('"--allow-insecure-entitlement=network.host"')}`,
      says: [/network\.host/],
    },
    {
      name: 'BuildKit of 2025',
      spec: one('moby/buildkit:v0.25.1-rootless'),
      says: [/0\.25\.1 is older than 0\.28\.1/],
    },
    { name: 'BuildKit of June', spec: one('moby/buildkit:v0.31.1'), says: [/older than 0\.31\.2/] },
    { name: 'BuildKit of 2024', spec: one('mirror.corp/moby/buildkit:v0.12.4'), says: [/0\.12\.5/] },
    { name: 'the version that closed them', spec: one('moby/buildkit:v0.31.2'), says: [] },
    { name: 'a later major', spec: one('moby/buildkit:v1.0.0'), says: [] },
    { name: 'a tag that moves', spec: one('moby/buildkit:rootless'), says: [] },
    {
      name: 'an engine of 2025',
      spec: one('docker:28.5.2-dind'),
      says: [/^this engine has a BuildKit older/],
    },
    { name: 'an engine of April', spec: one('docker:29.4.0-dind'), says: [/^this engine/] },
    { name: 'an engine of August', spec: one('docker:29.7.2-dind'), says: [] },
    { name: 'a major alone', spec: one('docker:29-dind'), says: [] },
    { name: 'a client, which builds nothing', spec: one('docker:28.5.2-cli', 'command: [sleep]'), says: [] },
    {
      name: 'a builder that the pipeline makes',
      spec: one('docker:29.7.2-dind'),
      runs: 'sh \'docker buildx create --buildkitd-flags "--allow-insecure-entitlement security.insecure"\'',
      says: [/pipeline makes/],
    },
    {
      name: 'an ordinary builder',
      spec: one('docker:29.7.2-dind'),
      runs: "sh 'docker buildx create --use'",
      says: [],
    },
  ],
};

describeDetectors(cases);

it('what was not confirmed weighs less', () => {
  const severityOn = (platform: 'aks' | 'oke') =>
    reportOn(pastedPod(tools), { platform }).findings.find(
      ({ risk }) => risk === 'node-identity-metadata-access',
    )?.severity;
  expect([severityOn('aks'), severityOn('oke')]).toEqual(['high', 'medium']);
});

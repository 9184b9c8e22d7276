import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NodesReading } from '../model/nodes';
import { readNodes } from './readNodes';

const folder = new URL('fixtures/', import.meta.url);
const sample = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const eksNode = 'ip-10-0-4-21.eu-west-1.compute.internal';
const bottlerocketNode = 'ip-10-0-6-90.eu-west-1.compute.internal';
const gkeNode = 'gke-ci-pool-1-0a1b2c3d-wx4z';

const gke: NodesReading = {
  nodes: [
    {
      name: gkeNode,
      runtime: 'containerd',
      runtimeVersion: '2.1.7',
      kubelet: 'v1.35.6-gke.1127000',
      minor: 35,
      osImage: 'Container-Optimized OS from Google',
      nodeOs: 'cos',
      kernel: '6.12.85+',
      controlPlane: false,
    },
  ],
  answers: { runtime: 'containerd', kubernetes: '1.35', nodeOs: 'cos' },
  candidates: {
    platform: [
      { value: 'gke', nodes: [gkeNode] },
      { value: 'gke-autopilot', nodes: [gkeNode] },
    ],
  },
  problems: [],
};

const rhcos = {
  runtime: 'cri-o',
  runtimeVersion: '1.31.9-2.rhaos4.18.git0ba90a5.el9',
  kubelet: 'v1.31.9',
  minor: 31,
  osImage: 'Red Hat Enterprise Linux CoreOS 418.94.202506121335-0',
  nodeOs: 'rhcos',
  kernel: '5.14.0-427.72.1.el9_4.x86_64',
  architecture: 'amd64',
} as const;

const suse = {
  runtime: 'containerd',
  runtimeVersion: '2.2.5-k3s1',
  kubelet: 'v1.35.6+k3s1',
  minor: 35,
  osImage: 'SUSE Linux Enterprise Server 15 SP6',
  nodeOs: 'other',
  kernel: '6.4.0-150600.23.17-default',
} as const;

const expected: Record<string, NodesReading> = {
  '01-eks-al2023-mixed-arch.txt': {
    nodes: [
      {
        name: eksNode,
        runtime: 'containerd',
        runtimeVersion: '2.1.5',
        kubelet: 'v1.33.5-eks-ecaa3a6',
        minor: 33,
        osImage: 'Amazon Linux 2023.9.20251208',
        nodeOs: 'amazon-linux-2023',
        kernel: '6.12.58-82.121.amzn2023.x86_64',
        architecture: 'amd64',
        controlPlane: false,
      },
      {
        name: bottlerocketNode,
        runtime: 'containerd',
        runtimeVersion: '2.1.5+bottlerocket',
        kubelet: 'v1.33.5-eks-ecaa3a6',
        minor: 33,
        osImage: 'Bottlerocket OS 1.49.0 (aws-k8s-1.33)',
        nodeOs: 'bottlerocket',
        kernel: '6.12.53',
        controlPlane: false,
        cordoned: true,
      },
    ],
    answers: { runtime: 'containerd', kubernetes: '1.33', nodeOs: 'amazon-linux-2023' },
    candidates: { platform: [{ value: 'eks', nodes: [eksNode] }] },
    problems: [{ kind: 'info', message: `Left out because they are cordoned: ${bottlerocketNode}.` }],
  },
  '02-gke-cos.txt': gke,
  '03-openshift-crio.txt': {
    nodes: [
      { name: 'ip-10-0-0-52.eu-west-1.compute.internal', ...rhcos, controlPlane: false },
      { name: 'ip-10-0-40-8.eu-west-1.compute.internal', ...rhcos, controlPlane: true, takesPods: false },
    ],
    answers: { platform: 'openshift', runtime: 'cri-o', kubernetes: '1.31', nodeOs: 'rhcos' },
    candidates: {},
    problems: [
      {
        kind: 'info',
        message: 'Left out because they run the control plane: ip-10-0-40-8.eu-west-1.compute.internal.',
      },
    ],
  },
  '04-minikube-docker-cri-dockerd.txt': {
    nodes: [
      {
        name: 'minikube',
        runtime: 'docker',
        runtimeVersion: '29.2.1',
        kubelet: 'v1.35.1',
        minor: 35,
        osImage: 'Debian GNU/Linux 12 (bookworm)',
        nodeOs: 'debian',
        kernel: '6.8.0-124-generic',
        controlPlane: true,
        takesPods: false,
        userNamespaces: 'no',
      },
    ],
    answers: { runtime: 'docker', userNamespaces: 'no', kubernetes: '1.35' },
    candidates: {
      platform: [{ value: 'minikube', nodes: ['minikube'] }],
      nodeOs: [{ value: 'debian', nodes: ['minikube'] }],
    },
    problems: [
      {
        kind: 'problem',
        message:
          'minikube: likely a container on another machine. Debian GNU/Linux 12 (bookworm) is its image, and 6.8.0-124-generic the kernel of that machine: answer the system of the machine.',
      },
    ],
  },
  '05-k3s.txt': {
    nodes: [
      { name: 'k3s-a', ...suse, controlPlane: true },
      { name: 'k3s-b', ...suse, controlPlane: false },
    ],
    answers: { platform: 'k3s', runtime: 'containerd', kubernetes: '1.35', nodeOs: 'other' },
    candidates: {},
    problems: [],
  },
  '06-kubeadm-1.37-kernel-with-arch.txt': {
    nodes: [
      {
        name: 'cp-1',
        runtime: 'containerd',
        runtimeVersion: '2.3.4',
        kubelet: 'v1.37.0',
        minor: 37,
        osImage: 'Debian GNU/Linux 13 (trixie)',
        nodeOs: 'debian',
        kernel: '6.8.0-139-generic',
        architecture: 'amd64',
        controlPlane: true,
        takesPods: false,
      },
      {
        name: 'w-arm-1',
        runtime: 'containerd',
        runtimeVersion: '2.2.4',
        kubelet: 'v1.36.5',
        minor: 36,
        osImage: 'Ubuntu 24.04.4 LTS',
        nodeOs: 'ubuntu-24.04',
        kernel: '6.8.0-124-generic',
        architecture: 'arm64',
        controlPlane: false,
      },
    ],
    answers: { runtime: 'containerd', kubernetes: '1.36', nodeOs: 'ubuntu-24.04' },
    candidates: {},
    problems: [{ kind: 'info', message: 'Left out because they run the control plane: cp-1.' }],
  },
  '07-mixed-docker-and-containerd.txt': {
    nodes: [
      {
        name: 'old-1',
        runtime: 'docker',
        runtimeVersion: '24.0.7',
        kubelet: 'v1.29.9',
        minor: 29,
        osImage: 'Ubuntu 22.04.2 LTS',
        nodeOs: 'ubuntu-older',
        kernel: '5.15.0-67-generic',
        controlPlane: false,
        userNamespaces: 'no',
      },
      {
        name: 'new-1',
        runtime: 'containerd',
        runtimeVersion: '1.7.24',
        kubelet: 'v1.31.4',
        minor: 31,
        osImage: 'Ubuntu 24.04.2 LTS',
        nodeOs: 'ubuntu-24.04',
        kernel: '6.8.0-53-generic',
        controlPlane: false,
      },
      {
        name: 'odd-1',
        runtime: 'containerd',
        kubelet: 'v1.31.4',
        minor: 31,
        osImage: 'Flatcar Container Linux by Kinvolk 4081.2.0 (Oklo)',
        nodeOs: 'flatcar',
        kernel: '6.6.60-flatcar',
        controlPlane: false,
      },
    ],
    answers: { kubernetes: '1.29' },
    candidates: {
      runtime: [
        { value: 'containerd', nodes: ['new-1', 'odd-1'] },
        { value: 'docker', nodes: ['old-1'] },
      ],
      userNamespaces: [{ value: 'no', nodes: ['old-1'] }],
      kubernetes: [
        { value: '1.29', nodes: ['old-1'] },
        { value: '1.31', nodes: ['new-1', 'odd-1'] },
      ],
      nodeOs: [
        { value: 'ubuntu-24.04', nodes: ['new-1'] },
        { value: 'ubuntu-older', nodes: ['old-1'] },
        { value: 'flatcar', nodes: ['odd-1'] },
      ],
    },
    problems: [],
  },
  '08-no-headers-tabs.txt': gke,
  '09-plain-get-nodes-not-wide.txt': {
    nodes: [{ name: 'minikube', kubelet: 'v1.37.0', minor: 37, controlPlane: true, takesPods: false }],
    answers: { kubernetes: '1.37' },
    candidates: { platform: [{ value: 'minikube', nodes: ['minikube'] }] },
    problems: [
      {
        kind: 'problem',
        message: 'The container runtime of minikube is not shown: run `kubectl get nodes -o wide`.',
      },
    ],
  },
  '10-nodes-json.txt': {
    nodes: [
      {
        name: 'cp-1',
        runtime: 'containerd',
        runtimeVersion: '2.3.4',
        kubelet: 'v1.37.0',
        minor: 37,
        osImage: 'Debian GNU/Linux 13 (trixie)',
        nodeOs: 'debian',
        kernel: '6.8.0-139-generic',
        architecture: 'amd64',
        controlPlane: false,
        userNamespaces: 'yes',
        runtimeHandlers: ['runc', 'runsc'],
      },
    ],
    answers: { runtime: 'containerd', userNamespaces: 'yes', kubernetes: '1.37' },
    candidates: { nodeOs: [{ value: 'debian', nodes: ['cp-1'] }] },
    problems: [
      {
        kind: 'problem',
        message:
          'cp-1: likely a container on another machine. Debian GNU/Linux 13 (trixie) is its image, and 6.8.0-139-generic the kernel of that machine: answer the system of the machine.',
      },
    ],
  },
};

describe('samples', () => {
  it('are all expected', () => {
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(expected));
  });

  it.each(Object.entries(expected))('%s', (name, reading) => {
    expect(readNodes(sample(name))).toEqual(reading);
  });
});

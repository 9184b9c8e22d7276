import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NodesReading } from '../model/nodes';
import { readNodes } from './readNodes';

const folder = new URL('fixtures/', import.meta.url);
const sample = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const withoutProblems = ({ nodes, answers, candidates }: NodesReading) => ({ nodes, answers, candidates });

const wideRow = (
  over: {
    name?: string;
    roles?: string;
    version?: string;
    os?: string;
    kernel?: string;
    runtime?: string;
    status?: string;
  } = {},
): string => {
  const {
    name = 'n1',
    status = 'Ready',
    roles = '<none>',
    version = 'v1.34.2',
    os = 'Ubuntu 24.04.4 LTS',
  } = over;
  const { kernel = '6.8.0-124-generic', runtime = 'containerd://2.1.5' } = over;
  return `${name}   ${status}   ${roles}   9d   ${version}   10.0.0.1   <none>   ${os}   ${kernel}   ${runtime}`;
};
const jsonNode = (over: object = {}, nodeInfo: object = {}): object => ({
  kind: 'Node',
  metadata: { name: 'n1', labels: {} },
  status: {
    nodeInfo: {
      kubeletVersion: 'v1.36.1',
      osImage: 'Ubuntu 24.04.4 LTS',
      containerRuntimeVersion: 'containerd://2.1.5',
      ...nodeInfo,
    },
    runtimeHandlers: [{ name: '', features: { userNamespaces: true } }],
    ...over,
  },
});
const controlPlane = (metadata: object, spec: object = {}): boolean | undefined => {
  const node = { ...jsonNode(), metadata: { name: 'n1', ...metadata }, spec };
  return readNodes(JSON.stringify(node)).nodes[0]?.controlPlane;
};
const messages = (text: string, kind?: 'problem' | 'info'): string[] =>
  readNodes(text)
    .problems.filter((problem) => kind === undefined || problem.kind === kind)
    .map(({ message }) => message);

describe('forms of the text', () => {
  const tables = readdirSync(folder).filter((name) => !name.includes('json'));

  it.each(tables)(
    '%s reads the same indented, with single spaces, with tabs, and without its header',
    (name) => {
      const lines = sample(name).trimEnd().split('\n');
      const forms = [
        lines.map((line) => `    ${line}`),
        lines.map((line) => line.replaceAll(/ {2,}/g, ' ')),
        lines.map((line) => line.replaceAll(/ {2,}/g, '\t')),
        lines.filter((line) => !line.startsWith('NAME')),
      ];
      for (const form of forms)
        expect(withoutProblems(readNodes(form.join('\n')))).toEqual(withoutProblems(readNodes(sample(name))));
    },
  );

  it.each(tables)('%s reads the same between the lines of a terminal', (name) => {
    const pasted = `Last login: today\nuser@host:~$ kubectl get nodes -o wide\n${sample(name)}user@host:~$ \n`;
    const reading = readNodes(pasted);
    expect(withoutProblems(reading)).toEqual(withoutProblems(readNodes(sample(name))));
    expect(reading.problems).toContainEqual({
      kind: 'info',
      line: 1,
      message: 'Left out, not a node: Last login: today',
    });
    expect(reading.problems).toHaveLength(readNodes(sample(name)).problems.length + 1);
  });

  it.each([
    '$ oc get nodes -o wide',
    '[root@bastion ~]# oc get nodes',
    'PS C:\\> kubectl get nodes',
    'PS C:\\>',
    '❯ k get no -o wide',
    '```text',
    '--------------------',
  ])('passes over %s', (line) => {
    expect(readNodes(`${line}\n${wideRow()}\n${line}`)).toEqual(readNodes(wideRow()));
  });

  it('reads custom columns, also under other headers', () => {
    const table = [
      'NODE     RUNTIME                          KERNEL      OS                                      KUBELET',
      'a.b.c    containerd://2.1.5+bottlerocket  6.12.53     Bottlerocket OS 1.49.0 (aws-k8s-1.33)   v1.33.5-eks-ecaa3a6',
      'd        docker://24.0.7                  <none>      Ubuntu 22.04.2 LTS                      v1.29.9',
    ].join('\n');
    expect(readNodes(table).nodes).toEqual([
      {
        name: 'a.b.c',
        runtime: 'containerd',
        runtimeVersion: '2.1.5+bottlerocket',
        kubelet: 'v1.33.5-eks-ecaa3a6',
        minor: 33,
        osImage: 'Bottlerocket OS 1.49.0 (aws-k8s-1.33)',
        nodeOs: 'bottlerocket',
        kernel: '6.12.53',
      },
      {
        name: 'd',
        runtime: 'docker',
        runtimeVersion: '24.0.7',
        kubelet: 'v1.29.9',
        minor: 29,
        osImage: 'Ubuntu 22.04.2 LTS',
        nodeOs: 'ubuntu-older',
        userNamespaces: 'no',
      },
    ]);
    expect(readNodes('N    R\nn1   cri-o://1.34.0').answers).toEqual({ runtime: 'cri-o' });
    expect(readNodes('name   runtime\nn1   cri-o://1.34.0').answers).toEqual({ runtime: 'cri-o' });
    expect(readNodes('n1   v1.34.0   cri-o://1.34.0').answers).toEqual({
      runtime: 'cri-o',
      kubernetes: '1.34',
    });
  });

  it('does not take the operating system for a distribution', () => {
    expect(readNodes('NODE   OS      RUNTIME\nn1     linux   containerd://2.1.5').nodes).toEqual([
      { name: 'n1', runtime: 'containerd', runtimeVersion: '2.1.5' },
    ]);
  });

  it('reads label columns beside the usual ones, empty or not', () => {
    const table = [
      'NAME   STATUS   ROLES    AGE   VERSION   INTERNAL-IP   EXTERNAL-IP   OS-IMAGE         KERNEL-VERSION   CONTAINER-RUNTIME         REGION',
      'a      Ready    <none>   1d    v1.31.2   10.0.0.1      <none>        Talos (v1.8.2)   6.6.58-talos     containerd://2.0.0-rc.6   r1',
      'b      Ready    <none>   1d    v1.31.2   10.0.0.2      <none>        Talos (v1.8.2)   6.6.58-talos     containerd://2.0.0-rc.6   ',
    ].join('\n');
    expect(readNodes(table)).toMatchObject({
      nodes: [{ name: 'a' }, { name: 'b' }],
      answers: { platform: 'talos', nodeOs: 'talos', runtime: 'containerd', kubernetes: '1.31' },
      problems: [],
    });
  });

  it('reads names with their kind, and the plain table beside the wide one', () => {
    const plain = 'NAME      STATUS   ROLES    AGE   VERSION\nnode/n1   Ready    <none>   9d    v1.34.2';
    expect(readNodes(`${plain}\n\n${wideRow()}`)).toEqual(readNodes(wideRow()));
  });

  it('says where a node contradicts itself', () => {
    expect(readNodes(`${wideRow()}\n${wideRow({ version: 'v1.30.0' })}`).problems).toEqual([
      {
        kind: 'problem',
        line: 2,
        message:
          'n1 stands here once more with other values: the first ones count. Paste one cluster at a time.',
      },
    ]);
  });

  it('reads JSON of one node, of a list, of several, and with noise around', () => {
    const one = JSON.stringify(jsonNode(), null, 2);
    const reading = readNodes(one);
    expect(reading.answers).toEqual({
      runtime: 'containerd',
      userNamespaces: 'yes',
      kubernetes: '1.36',
      nodeOs: 'ubuntu-24.04',
    });
    const list = JSON.stringify({ kind: 'List', items: [jsonNode()] });
    for (const text of [list, `[${one}]`, `$ kubectl get nodes -o json\n${one}\n$ `, `${one}\n${one}`])
      expect(withoutProblems(readNodes(text))).toEqual(withoutProblems(reading));
  });

  it('reads roles from labels and taints', () => {
    expect(controlPlane({ labels: { 'node-role.kubernetes.io/control-plane': '' } })).toBe(true);
    expect(controlPlane({ labels: {} }, { taints: [{ key: 'node-role.kubernetes.io/master' }] })).toBe(true);
    expect(
      controlPlane({
        labels: { 'node-role.kubernetes.io/worker': '', 'node-role.kubernetes.io/master': '' },
      }),
    ).toBe(false);
    expect(controlPlane({})).toBeUndefined();
  });
});

describe('what is certain', () => {
  it.each([
    ['Ubuntu 24.04.4 LTS', 'ubuntu-24.04'],
    ['Ubuntu 26.04 LTS', 'ubuntu-24.04'],
    ['Ubuntu 23.10', 'ubuntu-older'],
    ['Ubuntu 22.04.2 LTS', 'ubuntu-older'],
    ['Ubuntu Core 24', undefined],
    ['Amazon Linux 2023.9.20251208', 'amazon-linux-2023'],
    ['Amazon Linux 2', 'other'],
    ['Bottlerocket (EKS Auto, Standard) 2026.9.14 (aws-k8s-1.36-standard)', 'bottlerocket'],
    ['Container-Optimized OS from Google', 'cos'],
    ['Microsoft Azure Linux 3.0', 'azure-linux'],
    ['CBL-Mariner/Linux', 'azure-linux'],
    ['Red Hat Enterprise Linux CoreOS 9.6.20250826-1 (Plow)', 'rhcos'],
    ['Red Hat Enterprise Linux 9.4 (Plow)', 'other'],
    ['Flatcar Container Linux by Kinvolk 4081.2.0 (Oklo)', 'flatcar'],
    ['Talos (v1.12.6)', 'talos'],
    ['<unknown>', undefined],
  ])('%s is %s', (os, nodeOs) => {
    const { answers, nodes } = readNodes(wideRow({ os }));
    expect(answers.nodeOs).toBe(nodeOs);
    expect(nodes[0]?.osImage).toBe(os === '<unknown>' ? undefined : os);
  });

  it.each([
    [{ version: 'v1.35.6+k3s1' }, 'k3s'],
    [{ version: 'v1.34.1+rke2r1' }, 'rke2'],
    [{ version: 'v1.36.2-eks-bca9cf6', os: 'Bottlerocket (EKS Auto, Standard) 2026.9.14 (x)' }, 'eks-auto'],
    [{ os: 'Talos (v1.12.6)' }, 'talos'],
    [{ os: 'Docker Desktop', runtime: 'docker://29.1.3' }, 'docker-desktop'],
    [{ version: 'v1.36.2-eks-bca9cf6' }, undefined],
    [{ name: 'kind-control-plane' }, undefined],
    [{}, undefined],
  ])('%o is platform %s', (row, platform) => {
    expect(readNodes(wideRow(row)).answers.platform).toBe(platform);
  });

  it.each([
    [{ version: 'v1.36.2-eks-bca9cf6', name: 'fargate-ip-10-0-0-1.internal' }, ['eks-fargate']],
    [{ name: 'kind-worker2' }, ['kind']],
    [{ name: 'minikube-m02' }, ['minikube']],
    [{ name: 'aks-nodepool1-67251971-vmss000000' }, ['aks', 'aks-automatic']],
    [{ version: 'v1.27.7-mirantis-1' }, ['mke']],
    [{}, undefined],
  ])('%o may be %s', (row, platforms) => {
    expect(readNodes(wideRow(row)).candidates.platform?.map(({ value }) => value)).toEqual(platforms);
  });

  it('answers no platform where only some nodes are certain', () => {
    const auto = { version: 'v1.36.2-eks-b', os: 'Bottlerocket (EKS Auto, Standard) 2026.9.14 (x)' };
    const { answers, candidates } = readNodes(
      `${wideRow({ name: 'i-1', ...auto })}\n${wideRow({ name: 'n2', version: 'v1.36.2-eks-b' })}`,
    );
    expect(answers.platform).toBeUndefined();
    expect(candidates.platform).toEqual([
      { value: 'eks', nodes: ['n2'] },
      { value: 'eks-auto', nodes: ['i-1'] },
    ]);
  });

  it.each([
    ['v1.22.17', 'Kubernetes 1.22 on n1 is older than what is known here, 1.23 to 1.37: choose the nearest.'],
    ['v1.38.0', 'Kubernetes 1.38 on n1 is newer than what is known here, 1.23 to 1.37: choose the nearest.'],
  ])('does not answer %s', (version, message) => {
    expect(readNodes(wideRow({ version })).answers).toEqual({
      runtime: 'containerd',
      nodeOs: 'ubuntu-24.04',
    });
    expect(messages(wideRow({ version }))).toEqual([message]);
  });

  it('takes the oldest kubelet of the workers, and none where one is unknown', () => {
    const control = wideRow({ name: 'c', roles: 'control-plane', version: 'v1.30.0' });
    const pool = [
      wideRow({ name: 'a', version: 'v1.34.0' }),
      wideRow({ name: 'b', version: 'v1.33.9' }),
      control,
    ];
    expect(readNodes(pool.join('\n')).answers.kubernetes).toBe('1.33');
    expect(readNodes(`${wideRow()}\nn2   containerd://2.1.5`)).toMatchObject({
      answers: { runtime: 'containerd' },
      candidates: { kubernetes: [{ value: '1.34', nodes: ['n1'] }] },
      problems: [{ message: expect.stringContaining('No Kubernetes version is known of n2') }],
    });
  });

  it('leaves the runtime open where one node of the pool does not show it', () => {
    const plain = 'n2   Ready   <none>   9d   v1.34.2';
    expect(readNodes(`${wideRow()}\n${plain}`)).toMatchObject({
      answers: { kubernetes: '1.34' },
      candidates: { runtime: [{ value: 'containerd', nodes: ['n1'] }] },
    });
  });

  it('gives a runtime of unknown version without one, and of unknown name not at all', () => {
    expect(readNodes(wideRow({ runtime: 'containerd://Unknown' })).nodes[0]).toMatchObject({
      runtime: 'containerd',
    });
    expect(readNodes(wideRow({ runtime: 'containerd://Unknown' })).nodes[0]).not.toHaveProperty(
      'runtimeVersion',
    );
    const odd = JSON.stringify(
      jsonNode({ runtimeHandlers: [] }, { containerRuntimeVersion: 'rkt://1.30.0' }),
    );
    expect(readNodes(odd).answers).toEqual({ kubernetes: '1.36', nodeOs: 'ubuntu-24.04' });
    expect(messages(odd)).toEqual([
      'The runtime of n1 is "rkt://1.30.0", which is not known here: answer by hand.',
    ]);
  });

  it.each([
    ['the handler has them', jsonNode(), 'yes'],
    ['the handler has none', jsonNode({ runtimeHandlers: [{ features: { userNamespaces: false } }] }), 'no'],
    [
      'only another handler has them',
      jsonNode({ runtimeHandlers: [{ name: 'x', features: { userNamespaces: true } }] }),
      undefined,
    ],
    ['nothing is said', jsonNode({ runtimeHandlers: null }), undefined],
    ['the runtime is Docker', jsonNode({}, { containerRuntimeVersion: 'docker://29.2.1' }), 'no'],
    ['the kubelet may not ask for them', jsonNode({}, { kubeletVersion: 'v1.32.0' }), undefined],
    ['the system switches them off', jsonNode({}, { osImage: 'Bottlerocket OS 1.49.0' }), undefined],
  ])('user namespaces where %s', (_, node, answer) => {
    expect(readNodes(JSON.stringify(node)).answers.userNamespaces).toBe(answer);
  });

  it('leaves Windows out of the pool', () => {
    const windows = wideRow({
      name: 'w',
      os: 'Windows Server 2022 Datacenter',
      runtime: 'containerd://1.7.1',
    });
    expect(readNodes(`${wideRow()}\n${windows}`).answers.nodeOs).toBe('ubuntu-24.04');
    expect(readNodes(windows).answers).toEqual({});
    expect(messages(windows, 'problem')).toEqual(['Left out because they run Windows: w.']);
  });

  it('keeps a node that is control plane and worker', () => {
    const { nodes, answers } = readNodes(
      `${wideRow({ roles: 'control-plane,master,worker' })}\n${wideRow({ name: 'n2', os: 'Talos (v1.8)' })}`,
    );
    expect(nodes[0]?.controlPlane).toBe(false);
    expect(answers.nodeOs).toBeUndefined();
  });
});

describe('what cannot be read', () => {
  it('is nothing in an empty text', () => {
    expect(readNodes(' \n\r\n\t')).toEqual({ nodes: [], answers: {}, candidates: {}, problems: [] });
  });

  it.each([
    ['hello', /^No node is in this text/],
    [
      'Name:  n1\n  Container Runtime Version:  containerd://2.1.5',
      /^This is the output of `kubectl describe node`/,
    ],
    ['apiVersion: v1\nitems:\n- apiVersion: v1\n  kind: Node', /^YAML is not read here/],
    ['kubelet says containerd://2.1.5 is fine', /^No node/],
    ['pod-1   containerd://3f2a0c5d7e9b1a2c3d4e5f60718293a4b5c6d7e8f90112233445566778899aab', /^No node/],
    [
      'NAME           NAMESPACE   STATUS     APP VERSION\ncert-manager   ci          deployed   v1.14.0',
      /^No node/,
    ],
    ['NAME   READY   STATUS    RESTARTS   AGE\np      1/1     Running   0          5m', /^No node/],
    ['NAME      STATUS   AGE\ndefault   Active   5m', /^No node/],
  ])('%j', (text, message) => {
    const reading = readNodes(text);
    expect(reading).toMatchObject({ nodes: [], answers: {}, candidates: {} });
    expect(reading.problems[0]).toEqual({ kind: 'problem', message: expect.stringMatching(message) });
  });

  it('names the table that is another one', () => {
    expect(readNodes('NAME   STATUS   AGE\nci     Active   5m').problems.at(-1)).toEqual({
      kind: 'problem',
      line: 1,
      message:
        'The table that begins here is not one of nodes: paste the output of `kubectl get nodes -o wide`.',
    });
  });

  it('quotes what kubectl reports', () => {
    expect(messages('\nError from server (Forbidden): nodes is forbidden')).toContain(
      'kubectl reports: Error from server (Forbidden): nodes is forbidden',
    );
  });

  it.each([`> ${wideRow()}`, 'NAME   RUNTIME   KERNEL   OS\nkubelet uses containerd://2.1.5'])(
    'takes no name from %j',
    (text) => {
      expect(readNodes(text).nodes).toEqual([]);
      expect(messages(text, 'problem')[1]).toContain('looks like a node and cannot be read');
    },
  );

  it('names a node that is cut, and counts the rest of the noise', () => {
    const text = `${wideRow()}\none two\nthree\nfour\nfive\nn2   Rea   containerd://2.1.5 x\n`;
    expect(readNodes(text).problems).toEqual([
      {
        kind: 'problem',
        line: 6,
        message:
          'This looks like a node and cannot be read; copy the line again: n2   Rea   containerd://2.1.5 x',
      },
      { kind: 'info', line: 2, message: 'Left out, not a node: one two' },
      { kind: 'info', line: 3, message: 'Left out, not a node: three' },
      { kind: 'info', message: '2 more lines are left out.' },
    ]);
  });

  it.each([
    [sample('10-nodes-json.txt').slice(0, 900), 'The JSON that begins here has no end: copy all of it.'],
    [
      '{ "items": [,] }',
      'The JSON that begins here cannot be read: paste the output of `kubectl get nodes -o json`.',
    ],
    [
      '{ "items": [] }',
      'The JSON that begins here has no nodes: paste the output of `kubectl get nodes -o json`.',
    ],
  ])('names the line of broken JSON', (text, message) => {
    expect(readNodes(`$ kubectl get nodes -o json\n${text}`).problems).toContainEqual({
      kind: 'problem',
      line: 2,
      message,
    });
  });

  it('counts objects that are no nodes', () => {
    expect(readNodes(JSON.stringify({ items: [jsonNode(), { kind: 'Pod' }] }))).toMatchObject({
      nodes: [{ name: 'n1' }],
      problems: [{ line: 1, message: '1 of 2 objects are no nodes.' }],
    });
  });
});

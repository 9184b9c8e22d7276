import { describe, expect, it } from 'vitest';
import { platformMarks } from '../knowledge/platformMarks';
import { howToFindOut } from '../knowledge/howToFindOut';
import { readNodes } from './readNodes';

interface Row {
  readonly name?: string;
  readonly status?: string;
  readonly roles?: string;
  readonly version?: string;
  readonly os?: string;
  readonly kernel?: string;
  readonly runtime?: string;
}

const row = ({
  name = 'n1',
  status = 'Ready',
  roles = '<none>',
  version = 'v1.34.2',
  os = 'Ubuntu 24.04.4 LTS',
  kernel = '6.8.0-124-generic',
  runtime = 'containerd://2.1.5',
}: Row = {}): string =>
  `${name}   ${status}   ${roles}   9d   ${version}   10.0.0.1   <none>   ${os}   ${kernel}   ${runtime}`;

const jsonNode = (name: string, spec: object = {}, labels: object = {}, nodeInfo: object = {}): object => ({
  kind: 'Node',
  metadata: { name, labels },
  spec,
  status: {
    nodeInfo: {
      kubeletVersion: 'v1.34.2',
      osImage: 'Ubuntu 24.04.4 LTS',
      kernelVersion: '6.8.0-124-generic',
      containerRuntimeVersion: 'containerd://2.1.5',
      architecture: 'amd64',
      ...nodeInfo,
    },
  },
});
const json = (...items: object[]): string => JSON.stringify({ kind: 'List', items }, null, 2);
const controlPlane = { 'node-role.kubernetes.io/control-plane': '' };
const taint = (key: string, effect = 'NoSchedule'): object => ({ taints: [{ key, effect }] });
const leftOut = (text: string): string[] =>
  readNodes(text)
    .problems.map(({ message }) => message)
    .filter((message) => message.startsWith('Left out'));

describe('nodes that are containers', () => {
  it.each<Row>([
    { name: 'minikube', os: 'Debian GNU/Linux 12 (bookworm)', runtime: 'docker://29.2.1' },
    { name: 'minikube', os: 'Ubuntu 22.04.5 LTS' },
    { name: 'kind-worker', os: 'Debian GNU/Linux 13 (trixie)', kernel: '6.12.0' },
    { name: 'desktop-worker', os: 'Debian GNU/Linux 12 (bookworm)', kernel: '6.10.14-linuxkit' },
    { name: 'cp-1', os: 'Debian GNU/Linux 13 (trixie)', kernel: '6.8.0-139-generic (amd64)' },
  ])('have no system of their own: %o', (each) => {
    const { answers, candidates, problems } = readNodes(row(each));
    expect(answers.nodeOs).toBeUndefined();
    expect(candidates.nodeOs?.map(({ nodes }) => nodes)).toEqual([[each.name]]);
    expect(problems).toContainEqual({
      kind: 'problem',
      message: expect.stringMatching(`^${each.name}: likely a container .*answer the system of the machine`),
    });
  });

  it.each<[Row, string]>([
    [{ os: 'Debian GNU/Linux 13 (trixie)', kernel: '6.12.48+deb13-amd64' }, 'debian'],
    [{ os: 'Ubuntu 24.04.4 LTS' }, 'ubuntu-24.04'],
    [{ name: 'minikube', os: 'Buildroot 2025.02' }, 'other'],
    [{ name: 'docker-desktop', os: 'Docker Desktop', kernel: '6.10.14-linuxkit' }, 'other'],
  ])('are told from machines: %o', (each, nodeOs) => {
    expect(readNodes(row(each)).answers.nodeOs).toBe(nodeOs);
  });
});

describe('control planes', () => {
  it('of k3s and RKE2 take pods: in a table, which shows no taints, they count', () => {
    for (const version of ['v1.35.6+k3s1', 'v1.34.1+rke2r1']) {
      const server = row({
        name: 's',
        roles: 'control-plane,etcd,master',
        version,
        runtime: 'docker://29.2.1',
      });
      const agent = row({ name: 'a', version });
      const { candidates } = readNodes(`${server}\n${agent}`);
      expect(candidates.runtime?.map(({ value }) => value)).toEqual(['containerd', 'docker']);
      expect(leftOut(`${server}\n${agent}`)).toEqual([]);
    }
    const other = row({ name: 's', roles: 'control-plane' });
    expect(leftOut(`${other}\n${row()}`)).toEqual(['Left out because they run the control plane: s.']);
  });

  it.each([
    ['a role without a taint', {}, []],
    ['a taint that only prefers', taint('node-role.kubernetes.io/control-plane', 'PreferNoSchedule'), []],
    ['the taint of the role', taint('node-role.kubernetes.io/control-plane'), ['control plane']],
    ['the taint of etcd', taint('node-role.kubernetes.io/etcd', 'NoExecute'), ['control plane']],
    ['the taint that RKE2 documents', taint('CriticalAddonsOnly', 'NoExecute'), ['control plane']],
  ])('in JSON: %s', (_, spec, reasons) => {
    const text = json(jsonNode('s', spec, controlPlane, { kubeletVersion: 'v1.30.0' }), jsonNode('a'));
    expect(leftOut(text)).toEqual(
      reasons.map((reason) => expect.stringContaining(`${reason}: s.`)) as string[],
    );
    expect(readNodes(text).answers.kubernetes).toBe(reasons.length > 0 ? '1.34' : '1.30');
  });

  it('a pool for system pods is named as such, a pool of CI with a taint of its own counts', () => {
    const text = json(
      jsonNode('sys', taint('CriticalAddonsOnly'), {}, { kubeletVersion: 'v1.30.0' }),
      jsonNode('ci', taint('dedicated')),
    );
    expect(leftOut(text)).toEqual(['Left out because a taint keeps ordinary pods off: sys.']);
    expect(readNodes(text).answers.kubernetes).toBe('1.34');
  });
});

describe('cordoned nodes', () => {
  const old = { version: 'v1.23.17', runtime: 'docker://20.10.24' };

  it('answer nothing while others take pods, and are named', () => {
    const table = `${row()}\n${row({ name: 'old', status: 'Ready,SchedulingDisabled', ...old })}`;
    const nodes = json(
      jsonNode('n1'),
      jsonNode(
        'old',
        { unschedulable: true },
        {},
        {
          kubeletVersion: old.version,
          containerRuntimeVersion: old.runtime,
        },
      ),
    );
    for (const text of [table, nodes]) {
      expect(readNodes(text).answers).toMatchObject({ runtime: 'containerd', kubernetes: '1.34' });
      expect(leftOut(text)).toEqual(['Left out because they are cordoned: old.']);
    }
  });

  it('count where there is no other worker, before a control plane', () => {
    const text = `${row({ name: 'cp', roles: 'control-plane' })}\n${row({ name: 'w', status: 'Ready,SchedulingDisabled', ...old })}`;
    expect(readNodes(text).answers).toMatchObject({ runtime: 'docker', kubernetes: '1.23' });
  });
});

describe('what the page itself asks for', () => {
  const columns = ['NODE', 'HANDLER', 'USERNS', 'RUNTIME', 'KUBELET', 'OS'];
  const table = (...cells: string[]): string => {
    const width = (index: number): number =>
      Math.max(columns[index]?.length ?? 0, cells[index]?.length ?? 0) + 3;
    const line = (parts: readonly string[]): string =>
      parts.map((part, index) => part.padEnd(width(index))).join('');
    return `${line(columns)}\n${line(cells)}`;
  };
  const rest = ['containerd://2.1.5', 'v1.36.1', 'Ubuntu 24.04.4 LTS'];

  it('is the table of these columns', () => {
    const { command } = howToFindOut.userNamespaces;
    expect([...command.matchAll(/([A-Z]+):\./g)].map(([, column]) => column)).toEqual(columns);
  });

  it.each([
    [',runc,runsc', 'true,true,false', rest, 'yes'],
    ['', 'true', rest, 'yes'],
    [',runc', 'false,true', rest, 'no'],
    ['runc,', 'true,false', rest, 'no'],
    [',runc,runsc', 'true,false', rest, undefined],
    ['<none>', '<none>', rest, undefined],
    [',runc', 'true,true', ['containerd://2.1.5', 'v1.32.4', 'Ubuntu 24.04.4 LTS'], undefined],
    [',runc', 'true,true', ['containerd://2.1.5', 'v1.36.1', 'Bottlerocket OS 1.49.0 (aws)'], undefined],
  ])('handlers %s with %s on %o: %s', (handlers, flags, others, answer) => {
    const reading = readNodes(table('n1', handlers, flags, ...others));
    expect(reading.nodes).toHaveLength(1);
    expect(reading.answers).toMatchObject({ runtime: 'containerd' });
    expect(reading.answers.userNamespaces).toBe(answer);
    expect(reading.problems.filter(({ message }) => message.includes('not one of nodes'))).toEqual([]);
  });

  it('is read with the columns of an earlier version of this page', () => {
    expect(readNodes('NODE   USERNS\nn1     true,true,false').nodes).toEqual([{ name: 'n1' }]);
    expect(readNodes('NODE   USERNS\nn1     false,false').answers).toEqual({ userNamespaces: 'no' });
  });
});

describe('texts of all kinds', () => {
  it('colours of a terminal are no part of it', () => {
    const escape = String.fromCodePoint(0x1b);
    const coloured = row({ runtime: `${escape}[01;31m${escape}[Kcontainerd${escape}[m${escape}[K://2.1.5` });
    expect(readNodes(`${escape}[1mNAME${escape}[0m\n${coloured}`).nodes).toEqual(readNodes(row()).nodes);
  });

  it('JSON and a table count both, on either side', () => {
    const nodes = json(jsonNode('j1', {}, {}, { kubeletVersion: 'v1.33.1' }));
    for (const text of [`${nodes}\n${row()}`, `${row()}\n$ kubectl get nodes -o json\n${nodes}\n`]) {
      const { nodes: read, answers, problems } = readNodes(text);
      expect(read.map(({ name }) => name).toSorted()).toEqual(['j1', 'n1']);
      expect(answers.kubernetes).toBe('1.33');
      expect(problems).toEqual([]);
    }
    const both = `${json(jsonNode('n1'))}\n${row({ kernel: '6.8.0-124-generic (amd64)' })}`;
    expect(readNodes(both)).toMatchObject({ nodes: [{ name: 'n1' }], problems: [] });
    expect(readNodes(`${nodes}\nn9   Rea   containerd://2.1.5 x\n${row()}`).problems).toMatchObject([
      { line: nodes.split('\n').length + 1, message: expect.stringContaining('looks like a node') },
    ]);
  });

  it('remarks are bounded, and a large text without nodes is read fast', { timeout: 60_000 }, () => {
    expect(readNodes('NAME   READY\n'.repeat(1_000)).problems.length).toBeLessThan(25);
    expect(readNodes('{"a":1}\n'.repeat(1_000)).problems.length).toBeLessThan(25);
    const text = 'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod\n'.repeat(57_000);
    const before = performance.now();
    expect(readNodes(text).nodes).toEqual([]);
    // It took 3.7 s; the bound leaves room for a slow machine.
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});

it('every mark of a platform asks for something', () => {
  for (const { platforms, isCertain, name, kubelet, osImage, nodeOs } of platformMarks) {
    expect([name, kubelet, osImage, nodeOs].some((mark) => mark !== undefined)).toBe(true);
    expect(!isCertain || platforms.length === 1).toBe(true);
  }
});

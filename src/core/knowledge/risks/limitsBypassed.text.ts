import type { RiskText } from '../../model/risk';

export const text: RiskText = {
  goesWrong:
    'On cgroup v2 a privileged container gets the node’s cgroup tree. Containers that its daemon starts land beside the pods: memory and CPU limits of the pod do not apply, the scheduler and kubectl top do not see them. Seen on a node: a pod limited to 600Mi whose nested container used 700 MiB while the kubelet reported 74 MB.',
  shownBy: { where: 'from any step', command: 'docker run --rm alpine cat /proc/self/cgroup' },
  detect: {
    command: 'kubectl top pod POD --containers',
    read: 'A busy build that shows almost nothing here runs outside its pod.',
  },
  doesNotHelp: [
    'A limit on the client, or on the daemon container alone, does not bound what the daemon starts.',
  ],
};

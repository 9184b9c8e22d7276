import type { Cell, CellSource, CriterionAbout, CriterionRow, Isolation } from '../../model/criterion';
import { cite } from '../cite';

const walls: Readonly<Record<Exclude<Isolation, 'none'>, Cell>> = {
  'user-namespace': {
    rating: 'good',
    word: 'User namespace',
    phrase: 'hostUsers: false',
    text: 'The pod has user ids of its own: root in it is nobody on the node, and its capabilities reach no further than the namespace. A bug of the shared kernel is still enough.',
    sources: cite('k8s-userns', 'containerd-userns'),
  },
  gvisor: {
    rating: 'good',
    word: 'gVisor',
    phrase: 'a kernel in user space',
    text: 'System calls end in gVisor’s own kernel. The capabilities that the manifest names exist inside the sandbox only, and the way out is a bug in gVisor.',
    sources: cite('gvisor-gke'),
  },
  kata: {
    rating: 'good',
    word: 'A virtual machine',
    phrase: 'Kata Containers',
    text: 'The pod has a kernel of its own in a virtual machine. Privileged means the guest, if the handler keeps the node’s devices out of it; the way out is a bug in the hypervisor.',
    sources: cite('kata-docker'),
  },
  sysbox: {
    rating: 'good',
    word: 'User namespace',
    phrase: 'by Sysbox',
    text: 'Sysbox runs the pod in a user namespace and answers some system calls itself. The kernel is shared with the node, and a bug in it is enough.',
    sources: cite('sysbox', 'k8s-userns'),
  },
};

const cell: CellSource = {
  from: 'manifest',
  of: ({ isolation, reach }) => {
    if (isolation !== 'none') return walls[isolation];
    return reach.how === 'kernel-bug'
      ? {
          rating: 'partly',
          word: 'None',
          phrase: 'an ordinary container',
          text: 'The pod names no user namespace and no RuntimeClass. It has the wall of every container: no privileges, and the kernel of the node.',
          sources: cite('k8s-security-context', 'k8s-userns'),
        }
      : {
          rating: 'bad',
          word: 'None',
          phrase: 'and the way is open',
          text: 'The pod names no user namespace and no RuntimeClass, so a job that commands the daemon stands on the node’s kernel as root.',
          sources: cite('observed-node', 'k8s-userns'),
        };
  },
};

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'User namespace or sandbox',
  note: 'around the pod',
  group: 'security',
  sources: cite('k8s-userns', 'gvisor-gke', 'kata-docker', 'sysbox'),
  changed: [],
};

export const row: CriterionRow = { cell, about };

import type { DaemonKind } from '../../model/approach';
import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';

const ownEngine: CellText = {
  word: 'Yes',
  text: 'It brings its own engine or builder and asks nothing of the runtime.',
  sources: cite('dind-entrypoint', 'buildkit-rootless'),
};

const cells: Readonly<Record<DaemonKind, CellText>> = {
  own: ownEngine,
  node: {
    word: 'No socket',
    phrase: 'gone since 1.24',
    text: 'The socket exists only where Docker runs the pods: Kubernetes 1.23 and older, or cri-dockerd installed on purpose. The three large clouds have none.',
    risks: ['docker-socket-absent'],
    sources: cite('k8s-dockershim', 'eks-dockershim', 'aks-containerd', 'gke-containerd'),
  },
  remote: {
    word: 'Yes',
    phrase: 'the engine is elsewhere',
    text: 'Docker runs on a machine outside the cluster, so the runtime of the nodes does not matter.',
    sources: cite('docker-ssh'),
  },
  pods: {
    word: 'Yes',
    text: 'It answers the Docker API by calls of the Kubernetes API, whatever the runtime.',
    sources: cite('kubedock'),
  },
  none: ownEngine,
};

const cell: CellSource = { from: 'record', of: ({ daemon }) => cells[daemon] };

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Nodes without Docker',
  note: 'containerd, CRI-O',
  group: 'place',
  sources: cite('k8s-dockershim'),
  changed: [],
};

export const row: CriterionRow = { cell, about };

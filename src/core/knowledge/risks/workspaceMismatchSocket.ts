import type { Risk } from '../../model/risk';
import { at, isDockerSocket, isMounted } from '../podFacts';
import { cite } from '../sources';

export const workspaceMismatchSocket: Risk = {
  id: 'workspace-path-mismatch-dood',
  label: 'R26',
  kind: 'reliability',
  title: 'docker run -v looks for the checkout on the node',
  says: 'The started container sees an empty directory that belongs to root.',
  closed: 'Paths mean the same to client and daemon',
  severity: { A: 'high', B: 'high', C: 'high', D: 'high' },
  approaches: ['docker-socket'],
  detect: (subject) => {
    const socket = subject.pod.volumes.find((volume) => isDockerSocket(volume) && isMounted(subject, volume));
    const mountsCheckout = subject.steps.some((step) =>
      step.commands.some((command) =>
        /docker run.*(--volume|-v|--mount)[ =]\S*\$(\{?WORKSPACE|\(?pwd|PWD)/.test(
          command.replaceAll('"', ''),
        ),
      ),
    );
    return socket && mountsCheckout ? [{ path: at(socket.path, 'hostPath') }] : [];
  },
  mitigations: ['leave-node-socket'],
  sources: cite('dood-bind-paths', 'observed-node'),
  changed: [],
};

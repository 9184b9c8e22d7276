import type { Detector } from '../../model/risk';
import { at, isDockerSocket, isMounted } from '../podFacts';

export const detect: Detector = (subject) => {
  const socket = subject.pod.volumes.find((volume) => isDockerSocket(volume) && isMounted(subject, volume));
  const mountsCheckout = subject.steps.some((step) =>
    step.commands.some((command) =>
      /docker run.*(--volume|-v|--mount)[ =]\S*\$(\{?WORKSPACE|\(?pwd|PWD)/.test(command.replaceAll('"', '')),
    ),
  );
  return socket && mountsCheckout ? [{ path: at(socket.path, 'hostPath') }] : [];
};

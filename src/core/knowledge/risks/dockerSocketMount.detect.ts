import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { at, isDockerSocket, isMounted } from '../podFacts';

/** The only path that checkers compare with (source `checker-rules`). */
const usual = '/var/run/docker.sock';

const detect: Detector = (subject) =>
  subject.pod.volumes
    .filter((volume) => isDockerSocket(volume) && isMounted(subject, volume))
    .map((volume) => {
      const path = volume.volume.hostPath?.path ?? '';
      return {
        path: at(volume.path, 'hostPath'),
        ...(path !== usual && {
          message: `${path}: Trivy KSV-0006 and Checkov CKV_K8S_27 know ${usual} only`,
        }),
      };
    });

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'Whoever can write to the socket does what root does on that node.',
  closed: 'No Docker socket of the node',
  approaches: ['docker-socket'],
  mitigations: ['leave-node-socket', 'build-without-daemon', 'dedicated-nodes'],
  checkers: {
    trivy: ['KSV-0006', 'KSV-0023'],
    kubeLinter: ['docker-sock'],
    checkov: ['CKV_K8S_27'],
    kubescape: ['C-0074', 'C-0048', 'C-0045'],
    cis: ['5.2.11'],
  },
  sources: cite('docker-socket-access', 'k8s-runtime-socket', 'docker-ro-socket', 'checker-rules'),
};

export const check: RiskCheck = { detect, facts };

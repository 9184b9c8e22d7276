/** What each situation of the start page must lead to, in the words of the page. */
export interface Journey {
  readonly id: string;
  readonly title: string;
  readonly recommendation: string;
  /** Sentences of the page on the way. */
  readonly says: readonly (string | RegExp)[];
  readonly manifest: readonly string[];
  readonly manifestLacks: readonly string[];
}

export const journeys: readonly Journey[] = [
  {
    id: 'shared-pipelines',
    title: 'A framework of shared pipelines',
    recommendation: 'DinD sidecar, unix socket',
    says: ['Your nodes run containerd, so there is no Docker socket to mount.'],
    manifest: [
      'pipeline {',
      '- dockerd',
      '--host=unix:///run/dind/docker.sock',
      '--volume "$WORKSPACE":/src',
      'mountPath: /cache',
      'privileged: true',
    ],
    manifestLacks: ['hostPath', 'DOCKER_TLS_CERTDIR', '2375:', '--experimental'],
  },
  {
    id: 'eks-agents',
    title: 'Jenkins agents on EKS',
    recommendation: 'BuildKit rootless, unconfined profiles',
    says: ['Your nodes run containerd, so there is no Docker socket to mount.'],
    manifest: ['pipeline {', 'buildctl-daemonless.sh', 'push=true', 'runAsUser: 1000'],
    manifestLacks: ['privileged: true', 'docker.sock'],
  },
  {
    id: 'controller-builds',
    title: 'The Jenkins controller builds images',
    recommendation: 'BuildKit rootless, unconfined profiles',
    says: [/agent pod, not a change of the controller/],
    manifest: ['pipeline {', 'agent {', 'buildctl-daemonless.sh'],
    manifestLacks: ['privileged: true'],
  },
  {
    id: 'docker-nodes',
    title: 'Kubernetes 1.23 with Docker on the nodes',
    recommendation: 'DinD sidecar, unix socket',
    says: [],
    manifest: ['pipeline {', '- dockerd', 'privileged: true'],
    manifestLacks: ['hostPath', 'initContainers', 'appArmorProfile'],
  },
  {
    id: 'baseline-namespace',
    title: 'A namespace that enforces baseline',
    recommendation: 'Kaniko',
    says: ['Your namespace refuses privileged containers, and dockerd needs one.'],
    manifest: ['pipeline {', '/kaniko/executor', 'Admitted at Pod Security level baseline'],
    manifestLacks: ['Unconfined', 'privileged: true'],
  },
];

/** What `kubectl get nodes -o wide` prints on a cluster of Amazon Linux nodes, one of them cordoned. */
export const nodeOutput = `NAME                                       STATUS                     ROLES    AGE   VERSION               INTERNAL-IP   EXTERNAL-IP   OS-IMAGE                        KERNEL-VERSION                   CONTAINER-RUNTIME
ip-10-1-2-30.eu-north-1.compute.internal   Ready                      <none>   12d   v1.33.5-eks-3025e55   10.1.2.30     <none>        Amazon Linux 2023.9.20251117    6.12.53-69.119.amzn2023.x86_64   containerd://2.1.4
ip-10-1-7-81.eu-north-1.compute.internal   Ready,SchedulingDisabled   <none>   12d   v1.33.5-eks-3025e55   10.1.7.81     <none>        Amazon Linux 2023.9.20251117    6.12.53-69.119.amzn2023.x86_64   containerd://2.1.4
`;

import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { kubedockNotes } from './kubedock';

/** Why each line is there, in whole sentences, and where that comes from. */
export const kubedockWhys: { readonly [N in keyof typeof kubedockNotes]: NoteText } = {
  'container-kubedock': {
    why: 'It answers as Docker does and creates a pod, and a Service where a container has a name in a network. It builds nothing. It removes what it made when it ends, and after an hour.',
    sources: cite('kubedock'),
  },
  'image-kubedock': {
    why: 'The version whose source was read; the tag was not pulled by us.',
    sources: cite('kubedock', 'kubedock-image'),
    confidence: 'medium',
  },
  'kubedock-args': {
    why: 'The entrypoint of the image runs these words.',
    sources: cite('kubedock'),
  },
  'kubedock-listen': {
    why: 'By default it listens on every address of the pod and asks nobody who he is: any pod in the cluster could start pods through it. It opens the port also where a socket is named.',
    sources: cite('kubedock'),
  },
  'kubedock-proxy': {
    why: 'Tests find the ports of their containers where they expect them. They are open on the address of this pod, as with Docker itself.',
    sources: cite('kubedock'),
  },
  'kubedock-no-socket': {
    why: 'A container that mounts the Docker socket would get a helper that calls this API. It could not reach it here, and it should not.',
    sources: cite('kubedock'),
  },
  'kubedock-template': {
    why: 'Without it the pods have no security settings, and a namespace at level restricted refuses each of them.',
    sources: cite('kubedock', 'k8s-pss'),
  },
  'kubedock-timeout': {
    why: 'The default is one minute for a pod to start, download included.',
    sources: cite('kubedock'),
  },
  'resources-kubedock': {
    why: 'The containers that it starts are pods with limits of their own.',
    sources: cite('k8s-resources'),
  },
  'probe-kubedock': {
    why: 'The image has wget. An exec, because the port is not open on the address that the kubelet would ask.',
    sources: cite('kubedock', 'kubedock-image'),
    confidence: 'medium',
  },
  'mount-kubedock-template': {
    why: 'Where the argument above looks for it.',
    sources: cite('kubedock'),
  },
  'volume-kubedock-template': {
    why: 'The pod waits until this ConfigMap exists.',
    sources: cite('k8s-volumes'),
  },
  'kubedock-template-object': {
    why: 'A ConfigMap, so that it can be changed without a new image. Whoever may change it decides what kubedock starts.',
    sources: cite('kubedock'),
  },
  'kubedock-template-pod': {
    why: 'Every container runs as user 1000 and without rights, the helper that copies volumes too; limits count for each. An image that needs another user gets it by the label com.joyrex2001.kubedock.runas-user; one that must start as root does not start. Derived from the source of kubedock, not run by us.',
    sources: cite('kubedock', 'k8s-pss'),
    confidence: 'medium',
  },
  'env-docker-host-kubedock': {
    why: 'The loopback address of the pod. Every container of the pod can call it.',
    sources: cite('kubedock'),
  },
  'env-docker-api-version': {
    why: 'It answers that it speaks API 1.25, and a docker CLI of version 29 refuses anything below 1.40. With a version named the CLI does not ask, and kubedock takes every version in an address. Not run by us.',
    sources: cite('kubedock', 'docker-api-versions', 'docker-cli-image'),
    confidence: 'medium',
  },
  'env-ryuk-disabled': {
    why: 'Ryuk, the clean-up container of Testcontainers, mounts the Docker socket, and there is none. kubedock removes what it started.',
    sources: cite('kubedock', 'testcontainers-config'),
  },
  'env-checks-disabled': {
    why: 'Testcontainers looks at disk and version of an engine at the start; there is none.',
    sources: cite('kubedock', 'testcontainers-config'),
  },
  'container-docker-pods': {
    why: 'The docker CLI. It builds nothing here and pushes nothing, so it holds no login.',
    sources: cite('docker-cli-image', 'kubedock'),
  },
  'resources-client-pods': {
    why: 'The client sends a request and waits. Its ephemeral-storage counts for the checkout where no other container does.',
    sources: cite('k8s-resources', 'k8s-ephemeral-storage'),
  },
  'step-wait-kubedock': {
    why: 'Containers of a pod start side by side, and here nobody else waits.',
    sources: cite('kubedock', 'k8s-pod-lifecycle'),
  },
  'step-run-pods': {
    why: 'The image is started as a pod of the namespace, and its output comes back, without a difference between output and errors.',
    sources: cite('kubedock'),
  },
  'step-compose-pods': {
    why: 'No build, only TCP ports that the file names, and volumes that are copied in one way. Its makers call it no typical use.',
    sources: cite('kubedock'),
  },
};

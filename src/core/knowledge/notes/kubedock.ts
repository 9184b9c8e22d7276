import type { NoteRecord } from '../../model/note';

/** The Docker API that starts pods, and its clients. */
export const kubedockNotes = {
  'container-kubedock': {
    short: 'starts a pod for each container',
    risks: ['service-account-token-mounted'],
  },
  'image-kubedock': {
    short: 'exact version, no digest',
    risks: ['floating-image-tag'],
  },
  'kubedock-args': {
    short: 'what it may do, and how',
  },
  'kubedock-listen': {
    short: 'for this pod alone',
    risks: ['daemon-tcp-without-tls'],
  },
  'kubedock-proxy': {
    short: 'published ports at localhost',
  },
  'kubedock-no-socket': {
    short: 'no container gets this API',
  },
  'kubedock-template': {
    short: 'what all of its pods are made from',
  },
  'kubedock-timeout': {
    short: 'an image may take long to pull',
  },
  'resources-kubedock': {
    short: 'small: it only relays',
  },
  'probe-kubedock': {
    short: 'asks what a client asks first',
  },
  'mount-kubedock-template': {
    short: 'the pattern, read only',
  },
  'volume-kubedock-template': {
    short: 'from the file beside the pod',
  },
  'kubedock-template-object': {
    short: 'the pattern of its pods',
  },
  'kubedock-template-pod': {
    short: 'restricted, bounded, without a token',
  },
  'env-docker-host-kubedock': {
    short: 'where kubedock listens',
  },
  'env-docker-api-version': {
    short: 'kubedock says that it is old',
  },
  'env-ryuk-disabled': {
    short: 'kubedock cleans up itself',
  },
  'env-checks-disabled': {
    short: 'no checks of an engine',
  },
  'container-docker-pods': {
    short: 'docker run and compose run here',
  },
  'resources-client-pods': {
    short: 'little: pods do the work',
  },
  'step-wait-kubedock': {
    short: 'no command before it answers',
  },
  'step-run-pods': {
    short: 'a pod for one command',
  },
  'step-compose-pods': {
    short: 'plain compose files only',
  },
} as const satisfies Record<string, NoteRecord>;

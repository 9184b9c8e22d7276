import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { servicesNotes } from './services';

/** Why each line is there, in whole sentences, and where that comes from. */
export const servicesWhys: { readonly [N in keyof typeof servicesNotes]: NoteText } = {
  'container-tools': {
    why: 'One container for each tool, with the checkout. Copy this entry for a second tool, under another name.',
    sources: cite('jenkins-k8s-plugin'),
  },
  'image-tools': {
    why: 'Replace it. It needs a shell, and must work as user 1000.',
    sources: cite('jenkins-k8s-plugin', 'jenkins-exec'),
  },
  'resources-tools': {
    why: 'All containers of the pod are reserved together, for as long as it lives: what you write here adds up.',
    sources: cite('k8s-resources'),
  },
  'env-database-url': {
    why: 'All containers of a pod share one network: a service is at 127.0.0.1, whatever its name is in a compose file. Rename it to what your tests read.',
    sources: cite('k8s-pod-lifecycle'),
  },
  'container-database': {
    why: 'An example of a service. Each one of a compose file becomes such an entry, by hand: image, variables, directory, probe. It starts with the pod, fresh for every job.',
    sources: cite('jenkins-k8s-plugin', 'postgres-image'),
  },
  'image-database': {
    why: 'Replace it by what your tests need. It must start as user 1000: this one does, where its data directory is its own. Not run by us.',
    sources: cite('postgres-image'),
    confidence: 'medium',
  },
  'env-postgres': {
    why: 'Names for tests.',
    sources: cite('postgres-image'),
  },
  'env-postgres-trust': {
    why: 'Only containers of this pod reach it, so there is no password to keep.',
    sources: cite('postgres-image'),
    confidence: 'medium',
  },
  'env-postgres-data': {
    why: 'A directory that the database makes itself, because it insists on being its owner.',
    sources: cite('postgres-image'),
  },
  'postgres-listen': {
    why: 'Without it the database answers other pods too, and asks no password.',
    sources: cite('postgres-image'),
  },
  'resources-database': {
    why: 'Enough for tests; it counts with the others.',
    sources: cite('k8s-resources'),
  },
  'probe-database': {
    why: 'It succeeds when the database answers: before, no step starts beside a native sidecar, and the pod is not ready. An exec, because the port is not open on the address that the kubelet would ask.',
    sources: cite('postgres-image', 'k8s-probes', 'k8s-sidecars'),
  },
  'mount-database-data': {
    why: 'Where the database writes.',
    sources: cite('postgres-image'),
  },
  'volume-database-data': {
    why: 'Every job starts with an empty database.',
    sources: cite('k8s-volumes'),
  },
  'step-wait-database': {
    why: 'Containers of a pod start side by side, and here nobody else waits.',
    sources: cite('postgres-image', 'k8s-pod-lifecycle'),
  },
  'step-run-tools': {
    why: 'No docker run: the step runs in the container that has the tool, and what it writes stays in the checkout.',
    sources: cite('jenkins-k8s-plugin', 'jenkins-exec'),
  },
  'step-services': {
    why: 'The services run before the first step; nothing is started and nothing is removed.',
    sources: cite('jenkins-k8s-plugin'),
  },
};

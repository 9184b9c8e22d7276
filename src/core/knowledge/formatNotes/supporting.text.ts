import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { supportingNotes } from './supporting';

/** Why each line is there, in whole sentences, and where that comes from. */
export const supportingWhys: { readonly [N in keyof typeof supportingNotes]: NoteText } = {
  'next-object': {
    why: 'Three dashes end one document of YAML; kubectl applies each of a file, in this order.',
    sources: cite('k8s-api'),
  },
  'preflight-shell': {
    why: 'A variable that is not set is a failure. A refused question is not: the next ones are asked all the same.',
    sources: cite('posix-shell'),
  },
  'preflight-check': {
    why: 'Prints what is asked, runs the command, and counts it if it fails. Every command below reads, or is a dry run: nothing in the cluster changes.',
    sources: cite('k8s-dry-run', 'posix-shell'),
  },
  'preflight-result': {
    why: 'The script ends with a failure if one of its questions did, so that a pipeline can run it too.',
    sources: cite('posix-shell'),
  },
  'preflight-version': {
    why: 'The pod has no field that is newer than this version. An older server drops or refuses what it does not know.',
    sources: cite('k8s-releases', 'k8s-dry-run'),
  },
  'preflight-nodes': {
    why: 'Runtime, kernel and system of each node, for you to compare with your answers: no server says of a pod whether they are what it needs.',
    sources: cite('k8s-nodes-wide'),
  },
  'preflight-user-namespaces': {
    why: 'Each node tells what its handlers can; the one without a name is the default. A pod with hostUsers: false does not start on the others.',
    sources: cite('k8s-userns'),
  },
  'preflight-runtime-class': {
    why: 'A pod that names a RuntimeClass that is not there is refused at once.',
    sources: cite('observed-apiserver'),
  },
  'preflight-storage': {
    why: 'The claim names no class, so the default one has to provide it. Which access modes a class can provide is not shown here: its provisioner says so.',
    sources: cite('k8s-pvc'),
  },
  'preflight-namespace': {
    why: 'Whether the namespace is there, and which level it enforces today. An empty column means that it refuses nothing by itself.',
    sources: cite('k8s-psa-labels', 'k8s-psa-namespace'),
  },
  'preflight-level': {
    why: 'The server warns about every pod of the namespace that the new level would refuse, and changes no label.',
    sources: cite('k8s-psa-namespace'),
  },
  'preflight-rights': {
    why: 'Answers yes or no for whoever runs this.',
    sources: cite('kubectl-can-i'),
  },
  'preflight-dry-run': {
    why: 'The server checks, defaults and admits as for the real request, its policies included, and stores nothing.',
    sources: cite('k8s-dry-run'),
  },
  'preflight-account': {
    why: 'Asked once the account is there: run this again after you have applied it. To ask for another account you need the right to impersonate it.',
    sources: cite('kubectl-can-i', 'k8s-rbac'),
  },
};

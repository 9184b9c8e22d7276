import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { accountNotes } from './account';

/** Why each line is there, in whole sentences, and where that comes from. */
export const accountWhys: { readonly [N in keyof typeof accountNotes]: NoteText } = {
  'service-account-name': {
    why: 'The account that the roles are bound to. Its token is not mounted here, but in the one container that needs it.',
    sources: cite('k8s-service-accounts'),
  },
  'token-by-mount': {
    why: 'Without this line every container gets the token, the agent and the build tools too. The container that needs one mounts it itself.',
    sources: cite('k8s-service-accounts', 'k8s-projected'),
  },
  'volume-api-token': {
    why: 'A token of the account that lives for an hour and is renewed, the certificate of the API server, and the name of the namespace. A volume, so that one container can have it and the others cannot.',
    sources: cite('k8s-projected'),
  },
  'mount-api-token': {
    why: 'Where clients of the Kubernetes API look for it. Whoever runs code in this container has the rights of the account.',
    sources: cite('k8s-projected', 'k8s-service-accounts'),
  },
  account: {
    why: 'Its token is mounted by the pod that asks for it, and by no other that names this account.',
    sources: cite('k8s-service-accounts'),
  },
  'role-binding': {
    why: 'The binding stands in the namespace of the role and names the account with its own namespace.',
    sources: cite('k8s-rbac'),
  },
  'role-kubedock': {
    why: 'What kubedock needs. Whoever has this token can start any pod that the namespace admits, mount any of its Secrets into it, and exec into any pod there, those of other jobs too: give these jobs a namespace of their own. No right to read Secrets directly, none outside the namespace.',
    sources: cite('kubedock', 'k8s-rbac'),
  },
  'role-openshift-build': {
    why: 'To start the one BuildConfig and to follow its builds. No right to change it, to read Secrets or to create pods. Who may use the strategy Docker is a right of the cluster, which every user has by default.',
    sources: cite('openshift-builds', 'k8s-rbac'),
    confidence: 'medium',
  },
  'role-shipwright': {
    why: 'To create a BuildRun in the namespace of the builds and to see how it ends. A BuildRun may name another output image than its Build: the account of the registry decides what can be pushed.',
    sources: cite('shipwright-build', 'k8s-rbac'),
  },
};

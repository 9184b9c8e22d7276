import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { kanikoNotes } from './kaniko';

/** Why each line is there, in whole sentences, and where that comes from. */
export const kanikoWhys: { readonly [N in keyof typeof kanikoNotes]: NoteText } = {
  'container-kaniko': {
    why: 'Kaniko unpacks the base image over the files of this container and runs each step there. Nothing else may run in it, and no other image can hold its program.',
    sources: cite('kaniko-fork'),
  },
  'image-kaniko': {
    why: 'Google archived its Kaniko in June 2025; this fork goes on. The tag -debug has a shell, which steps of a pipeline need. A digest would pin the content too.',
    sources: cite('kaniko-archived', 'kaniko-fork', 'kaniko-image'),
  },
  'env-docker-config-kaniko': {
    why: 'Kaniko reads the registry login here. RUN steps run in the same container as root: while a build runs, the token is readable for them.',
    sources: cite('kaniko-image', 'kaniko-fork'),
  },
  'resources-kaniko': {
    why: 'Kaniko compares whole file systems: a build of an image of 8 GB was reported killed at a limit of 10 GiB. Its files count as ephemeral-storage of this container. The limits hold for everything that a build starts.',
    sources: cite('kaniko-fork', 'daemonless-survey'),
    confidence: 'medium',
  },
  'root-kaniko': {
    why: 'Unpacking images needs root and these capabilities; they are those of Shipwright’s strategy, all others are dropped, which is our choice and not run. The usual profiles stay on. If a step fails with EPERM, add SYS_CHROOT, FSETID or MKNOD. Privilege escalation is off, so a step that is no root cannot use sudo.',
    sources: cite('shipwright-kaniko', 'kaniko-fork'),
    confidence: 'medium',
  },
  'mount-docker-config-kaniko': {
    why: 'Where the login for the push is written. Kaniko leaves mounted directories alone when it unpacks.',
    sources: cite('kaniko-fork'),
  },
};

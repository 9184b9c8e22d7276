import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const noShell: Symptom = {
  id: 'kaniko-without-shell',
  title: 'sh does nothing in the container of Kaniko',
  cause: 'The image has no shell, and a step of Jenkins is a shell that is started in it.',
  fix: "Take the tag that ends in -debug, with container(name: 'kaniko', shell: '/busybox/sh').",
  risks: [],
  ci: ['jenkins'],
  sources: cite('thread-kaniko-1212', 'thread-kaniko-653', 'thread-sap-2643', 'jenkins-exec'),
  changed: [],
};

import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const workspaceLimit: Symptom = {
  id: 'workspace-limit-ignored',
  title: 'The sizeLimit of the workspace volume in the YAML is ignored',
  cause: 'The Kubernetes plugin replaces a volume named workspace-volume by its own, without a limit.',
  fix: 'Set it with workspaceVolume: emptyDirWorkspaceVolume(sizeLimit: …) in the pipeline.',
  risks: ['unbounded-ephemeral-storage'],
  ci: ['jenkins'],
  sources: cite('thread-kubernetes-plugin-1686', 'jenkins-pod-builder'),
  changed: [],
};

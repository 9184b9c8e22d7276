import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const containerNotFound: Symptom = {
  id: 'container-not-in-pod',
  title: 'container X not found in pod Y',
  cause:
    'The name is misspelt, containers stands beside spec instead of in it, or the container is a native sidecar, into which the plugin runs no step.',
  fix: 'Compare the name with the pod that the log prints, and put the list of containers under spec.',
  risks: [],
  ci: ['jenkins'],
  sources: cite('jenkins-k8s-plugin', 'jenkins-native-sidecar'),
  changed: [],
};

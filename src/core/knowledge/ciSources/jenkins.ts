import type { Source } from '../../model/source';

const checked = '2026-11-26';
const plugin = 'https://github.com/jenkinsci/kubernetes-plugin/blob/master';
const chart = 'https://github.com/jenkinsci/helm-charts/blob/main/charts/jenkins';

export const jenkinsSources = {
  'jenkins-pod-template-step': {
    title: 'Kubernetes plugin: the step podTemplate',
    url: `${plugin}/src/main/java/org/csanchez/jenkins/plugins/kubernetes/pipeline/PodTemplateStep.java`,
    publisher: 'jenkinsci/kubernetes-plugin',
    checked,
    confidence: 'high',
    what: 'PodTemplateStep.java and README, commit a82d78a of 2026-03-25',
  },
  'jenkins-pod-template': {
    title: 'Kubernetes plugin: fields of a pod template',
    url: `${plugin}/src/main/java/org/csanchez/jenkins/plugins/kubernetes/PodTemplate.java`,
    publisher: 'jenkinsci/kubernetes-plugin',
    checked,
    confidence: 'high',
    what: 'PodTemplate.java and KubernetesCloud.java, the setters; commit a82d78a',
  },
  'jenkins-empty-dir-workspace': {
    title: 'Kubernetes plugin: a limit for the workspace volume',
    url: 'https://github.com/jenkinsci/kubernetes-plugin/pull/1686',
    publisher: 'jenkinsci/kubernetes-plugin',
    checked,
    confidence: 'high',
    what: 'EmptyDirWorkspaceVolume.java; commit 345364d, first in release 4340.v345364d31a_2a_ of May 2025',
  },
  'jenkins-template-tests': {
    title: 'Kubernetes plugin: templates in Configuration as Code, its tests',
    url: 'https://github.com/jenkinsci/kubernetes-plugin/tree/master/src/test/resources/org/csanchez/jenkins/plugins/kubernetes/casc',
    publisher: 'jenkinsci/kubernetes-plugin',
    checked,
    confidence: 'high',
    what: 'commit a82d78a',
  },
  'jenkins-label-agent': {
    title: 'Declarative pipelines: the agent with a label, and its retries',
    url: 'https://github.com/jenkinsci/pipeline-model-definition-plugin/blob/master/pipeline-model-definition/src/main/resources/org/jenkinsci/plugins/pipeline/modeldefinition/agent/impl/LabelScript.groovy',
    publisher: 'jenkinsci/pipeline-model-definition-plugin',
    checked,
    confidence: 'high',
    what: 'Label.java, LabelScript.groovy and AgentTest.java, commit 42c9dc3 of 2025-11-10',
  },
  'jcasc-resolver': {
    title: 'Configuration as Code: how variables are replaced',
    url: 'https://github.com/jenkinsci/configuration-as-code-plugin/blob/master/docs/features/secrets.adoc',
    publisher: 'jenkinsci/configuration-as-code-plugin',
    checked,
    confidence: 'high',
    what: 'secrets.adoc and SecretSourceResolver.java, commit 58646eb of 2026-08-17',
  },
  'jcasc-merge': {
    title: 'Configuration as Code: several files',
    url: 'https://github.com/jenkinsci/configuration-as-code-plugin/blob/master/docs/features/mergeStrategy.md',
    publisher: 'jenkinsci/configuration-as-code-plugin',
    checked,
    confidence: 'high',
    what: 'commit 58646eb',
  },
  'jenkins-helm-helpers': {
    title: 'Jenkins Helm chart: what becomes the configuration of the cloud',
    url: `${chart}/templates/_helpers.tpl`,
    publisher: 'jenkinsci/helm-charts',
    checked,
    confidence: 'high',
    what: 'jenkins.casc.defaults and jenkins.casc.podTemplate, commit 2205541 of 2026-08-07, chart 5.9.53',
  },
  'jenkins-helm-statefulset': {
    title: 'Jenkins Helm chart: the StatefulSet of the controller',
    url: `${chart}/templates/jenkins-controller-statefulset.yaml`,
    publisher: 'jenkinsci/helm-charts',
    checked,
    confidence: 'high',
    what: 'commit 2205541, chart 5.9.53',
  },
  'jenkins-built-in-label': {
    title: 'Jenkins handbook: name and label of the built-in node',
    url: 'https://www.jenkins.io/doc/book/managing/built-in-node-migration/',
    publisher: 'Jenkins',
    checked,
    confidence: 'medium',
    what: 'read as an excerpt',
  },
  'docker-cli-plugins': {
    title: 'Docker CLI: where it looks for its plugins',
    url: 'https://github.com/docker/cli/blob/master/cli-plugins/manager/manager_unix.go',
    publisher: 'docker/cli',
    checked,
    confidence: 'high',
    what: 'commit 05055e1',
  },
  'k8s-strategic-merge': {
    title: 'Kubernetes: kubectl patch, and how lists are merged',
    url: 'https://kubernetes.io/docs/tasks/manage-kubernetes-objects/update-api-object-kubectl-patch/',
    publisher: 'Kubernetes',
    checked,
    confidence: 'medium',
    what: 'read as an excerpt; that containers are merged by name also in the reference of kubectl',
  },
} as const satisfies Record<string, Source>;

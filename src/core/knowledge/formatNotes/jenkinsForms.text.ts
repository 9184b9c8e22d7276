import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { jenkinsFormsNotes } from './jenkinsForms';

/** Why each line is there, in whole sentences, and where that comes from. */
export const jenkinsFormsWhys: { readonly [N in keyof typeof jenkinsFormsNotes]: NoteText } = {
  'jenkins-timeout': {
    why: 'Around everything, so that neither a hanging push nor a pod that never starts holds a build for ever.',
    sources: cite('jenkins-pipeline-steps'),
  },
  'jenkins-pod-template': {
    why: 'The Kubernetes plugin creates the pod for this build and deletes it after the block.',
    sources: cite('jenkins-pod-template-step', 'jenkins-k8s-plugin'),
  },
  'jenkins-inherit-nothing': {
    why: 'Without this line a podTemplate inside another one, or inside a shared library’s, is merged with it, and merging drops probes and security fields.',
    sources: cite('jenkins-pod-template-step', 'jenkins-pod-builder'),
  },
  'jenkins-retry': {
    why: 'Runs the build again when the agent was lost: evicted, preempted, node gone. A failed test does not count.',
    sources: cite('jenkins-k8s-plugin'),
  },
  'jenkins-node': {
    why: 'POD_LABEL is the label that the plugin has made for this pod; it is there because the template names none.',
    sources: cite('jenkins-pod-template-step'),
  },
  'jenkins-checkout': {
    why: 'Nothing is checked out by itself here, as it is in a declarative pipeline. It runs in the agent container; scm is the repository that this Jenkinsfile comes from.',
    sources: cite('jenkins-k8s-plugin'),
  },
  'jenkins-scripted-stage': {
    why: 'A stage for each thing that you said the jobs must do.',
    sources: cite('jenkins-k8s-plugin'),
  },
  'jenkins-try': {
    why: 'A failure in here is passed on after the clean-up, so the build fails all the same.',
    sources: cite('jenkins-scripted-syntax'),
  },
  'jenkins-finally': {
    why: 'Runs after the commands, also when one of them failed: what a declarative pipeline has post and always for.',
    sources: cite('jenkins-scripted-syntax', 'jenkins-declarative'),
  },
  'jenkins-yaml-file': {
    why: 'Read from the repository beside the Jenkinsfile. Groovy does not touch it: no quotes, no escapes, and kubectl apply --dry-run=server takes it as it is. A pull request from somebody whom a multibranch project does not trust fails where it changes the file.',
    sources: cite('jenkins-k8s-plugin', 'jenkins-read-trusted'),
  },
  'jenkins-agent-label': {
    why: 'The pod stands in the configuration of Jenkins, under this label. Whoever writes pipelines cannot change it, and whoever runs Jenkins can for all of them at once.',
    sources: cite('jenkins-label-agent', 'jenkins-pod-template'),
  },
  'jenkins-agent-retries': {
    why: 'Runs the build again when the agent was lost. A failed test does not count.',
    sources: cite('jenkins-label-agent'),
  },
  'template-of-cloud': {
    why: 'One entry in the list of templates. Jenkins starts a pod from it whenever a build in the queue asks for its label.',
    sources: cite('jenkins-pod-template'),
  },
  'template-label': {
    why: 'A pipeline that asks for this label gets this pod.',
    sources: cite('jenkins-pod-template'),
  },
  'template-exclusive': {
    why: 'In the mode NORMAL a build that asks for no label may land here, and have the daemon or the rights that were meant for others.',
    sources: cite('jenkins-pod-template'),
  },
  'template-connect-timeout': {
    why: 'Seconds that a pod may take until it is ready, with everything that it has to pull. The plugin alone waits 1000; the chart gives its own template 100, too few for a first pull.',
    sources: cite('jenkins-pod-template', 'jenkins-launcher', 'jenkins-helm'),
  },
  'template-retention': {
    why: 'The pod is deleted when the build ends, whatever its outcome: nothing of one build is left for the next.',
    sources: cite('jenkins-pod-template'),
  },
  'template-raw-yaml': {
    why: 'The log of a build begins with the pod as it was really created: the first thing to look at when something fails. No secret stands in it.',
    sources: cite('jenkins-pod-template'),
  },
  'template-override': {
    why: 'The pod is taken as it stands here. Merging keeps only some fields of a container with the same name: probes and security fields are lost.',
    sources: cite('jenkins-pod-builder', 'jenkins-template-tests'),
  },
  'template-workspace': {
    why: 'Jenkins puts this volume in the place of workspace-volume, so its limit stands here. Needs the Kubernetes plugin 4340 of May 2025 or later: Configuration as Code refuses a field that it does not know, and Jenkins does not start.',
    sources: cite('jenkins-empty-dir-workspace', 'jenkins-workspace-volume'),
  },
  'template-yaml': {
    why: 'Configuration as Code replaces ${NAME} by a secret, or by nothing. A caret before it keeps it for the shell in the pod; $NAME and $(NAME) mean nothing to it.',
    sources: cite('jcasc-resolver'),
  },
  'jcasc-root': {
    why: 'Where CASC_JENKINS_CONFIG points. Several files are put together, but a list in two of them is an error: if another file has your clouds, take the template from here into that one.',
    sources: cite('jcasc-merge'),
  },
  'jcasc-executors': {
    why: 'A build on the controller reads every credential that Jenkins holds.',
    sources: cite('jenkins-controller-isolation'),
  },
  'jcasc-clouds': {
    why: 'What stands here takes the place of the clouds that are configured. If you have one for Kubernetes, keep its fields and take the template alone.',
    sources: cite('jenkins-template-tests', 'jenkins-pod-template'),
  },
  'jcasc-namespace': {
    why: 'Not the namespace of Jenkins: its Pod Security level is that of the builds, and a build there reaches nothing of the controller.',
    sources: cite('jenkins-pod-template', 'k8s-psa-labels'),
  },
  'jcasc-url': {
    why: 'The agent connects to Jenkins, not Jenkins to the agent. The address of the Service inside the cluster will do.',
    sources: cite('jenkins-pod-template', 'jenkins-template-tests'),
  },
  'jcasc-web-socket': {
    why: 'The agent speaks over the port of the web interface, so no port for agents has to be open. Leave it out where jenkinsTunnel is in use.',
    sources: cite('jenkins-pod-template', 'jenkins-k8s-plugin'),
  },
  'jcasc-templates': {
    why: 'A cloud has any number of templates; this one stands beside the others.',
    sources: cite('jenkins-template-tests'),
  },
  'helm-agent': {
    why: 'Values for the chart jenkins/jenkins; merge them with yours: helm upgrade with a second --values. The chart must configure the cloud itself (agent.enabled and controller.JCasC.defaultConfig, both on by default).',
    sources: cite('jenkins-helm', 'jenkins-helm-helpers'),
  },
  'helm-pod-templates': {
    why: 'Each key is the text of templates in the words of Configuration as Code, so every field is at hand. The chart’s additionalContainers know neither variables nor mounts nor a startup probe, without which a daemon in a pod fails.',
    sources: cite('jenkins-helm-helpers', 'jenkins-helm'),
  },
  'helm-pod-template': {
    why: 'The chart puts this text through tpl, where two opening braces begin an action: where the pod has them, they are written as an action that gives them. After that Configuration as Code reads it.',
    sources: cite('jenkins-helm-helpers'),
  },
  'controller-values': {
    why: 'For a controller that builds today and cannot stop today. Every build here has the file access of Jenkins itself; the comment above has the way to agents.',
    sources: cite('jenkins-controller-isolation', 'jenkins-helm-statefulset'),
  },
  'controller-executors': {
    why: 'The chart has 0, and for a reason: a build here reads every credential that Jenkins holds, and the configuration of every job. Two at a time would share one daemon and one user as well.',
    sources: cite('jenkins-controller-isolation', 'jenkins-helm'),
  },
  'controller-exclusive': {
    why: 'A build that asks for no label goes to an agent, not to the controller.',
    sources: cite('jenkins-helm'),
  },
  'controller-context': {
    why: 'An override replaces all that the chart would write, so its own values are repeated: Jenkins owns its home by this group, and does not run as root.',
    sources: cite('jenkins-helm-statefulset'),
  },
  'controller-init': {
    why: 'What stands here ends, or is ready, before Jenkins starts.',
    sources: cite('jenkins-helm-statefulset', 'k8s-sidecars'),
  },
  'controller-cli': {
    why: 'The image of Jenkins has neither the docker CLI nor Buildx nor Compose. All three are single files that run on any Linux: they are copied out of the image that the agents would use. The other way is an image of your own, built anew with each release of Jenkins.',
    sources: cite('docker-cli-image', 'jenkins-helm-statefulset'),
    confidence: 'medium',
  },
  'controller-cli-mount': {
    why: 'A place on the search path, and one of the four where the CLI looks for its plugins.',
    sources: cite('docker-cli-plugins', 'docker-cli-image'),
  },
  'controller-cli-volume': {
    why: 'Filled anew whenever the pod starts, so the CLI always has the version that stands above.',
    sources: cite('k8s-volumes'),
  },
  'controller-sidecars': {
    why: 'Raw containers, which the chart puts beside Jenkins.',
    sources: cite('jenkins-helm-statefulset'),
  },
  'controller-daemon': {
    why: 'The Docker daemon, one for all jobs: what one builds, tags or leaves behind, the next one finds. It lives as long as the pod of the controller, and its layers grow until somebody prunes them.',
    sources: cite('jenkins-helm-statefulset', 'docker-socket-access'),
  },
  'controller-probe': {
    why: 'The pod of the controller is ready only when this has succeeded: until then its Service sends nobody to Jenkins. Builds do not wait for it: one that goes on after a restart of Jenkins may come too early, and fails.',
    sources: cite('k8s-pod-lifecycle', 'k8s-probes'),
  },
  'controller-user': {
    why: 'The image of Jenkins is made for user 1000, and its home belongs to that user. Steps are its processes.',
    sources: cite('jenkins-helm', 'jenkins-helm-statefulset'),
  },
  'controller-docker-host': {
    why: 'A step on the controller has the variables of Jenkins itself.',
    sources: cite('jenkins-controller-isolation', 'docker-cli-image'),
    confidence: 'medium',
  },
  'controller-workspace': {
    why: 'The daemon resolves the path in docker run -v in its own file system, so it needs the checkouts at the same path. The sub-path leaves credentials and keys of Jenkins outside. That does not stop a privileged container, which reaches the disk of its node.',
    sources: cite('dood-bind-paths', 'jenkins-helm-statefulset'),
  },
  'controller-persistence': {
    why: 'The chart takes volumes and mounts of its controller from here. The mounts stand in its init container too.',
    sources: cite('jenkins-helm-statefulset'),
  },
  'controller-container': {
    why: 'The name by which the lists are merged. The chart and most manifests call it jenkins; the volume of its home must be called jenkins-home.',
    sources: cite('k8s-strategic-merge', 'jenkins-helm-statefulset'),
  },
  'controller-patch': {
    why: 'Containers, variables and volumes are merged by their names, mounts by their paths; what is not named stays. A StatefulSet of the chart takes the values instead: its next upgrade would undo the patch. Set the executors of the built-in node to 1 in Jenkins itself.',
    sources: cite('k8s-strategic-merge'),
  },
  'controller-label': {
    why: 'Jenkins since 2.319 calls its own node so; one that was upgraded may still call it master. What runs here has the file access of Jenkins.',
    sources: cite('jenkins-built-in-label', 'jenkins-controller-isolation'),
  },
};

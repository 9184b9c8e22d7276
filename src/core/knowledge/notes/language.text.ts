import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { languageNotes } from './language';

/** Why each line is there, in whole sentences, and where that comes from. */
export const languageWhys: { readonly [N in keyof typeof languageNotes]: NoteText } = {
  'env-docker-config-tool': {
    why: 'The tool reads the registry login here. What it runs from the checkout, plugins and flags, runs as the same user and can read it while the stage runs.',
    sources: cite('jib-readme', 'ko-docs', 'buildpacks-creator'),
  },
  'mount-docker-config-tool': {
    why: 'Where the login for the push is written: in memory, gone with the pod.',
    sources: cite('k8s-volumes'),
  },
  'resources-tool': {
    why: 'An ordinary container: everything that it starts stays inside its cgroup, so the limits hold.',
    sources: cite('k8s-resources', 'containerd-cgroupns'),
  },
  'container-jib': {
    why: 'Jib is a plugin of Maven and Gradle. It makes the layers itself and talks to the registry: no daemon, no RUN step, no root. The goals dockerBuild of Jib and build-image of Spring Boot do need a daemon: use this one.',
    sources: cite('jib-readme'),
  },
  'image-jib': {
    why: 'Replace it by the image of your build tool: Java and Maven or Gradle.',
    sources: cite('jib-readme'),
  },
  'env-maven-args': {
    why: 'Arguments that Maven takes before those of the command, since version 3.9. Directories that user 1000 may write; they end with the container.',
    sources: cite('maven-configure', 'jib-readme'),
  },
  'env-maven-args-cache': {
    why: 'Arguments that Maven takes before those of the command, since version 3.9. Packages, base images and layers lie in the cache directory; Jib says that several builds may use its base cache.',
    sources: cite('maven-configure', 'jib-readme'),
  },
  'container-ko': {
    why: 'ko runs go build, puts the program onto a base image and pushes it. Without cgo, and without packages of the operating system.',
    sources: cite('ko-docs'),
  },
  'image-ko': {
    why: 'ko 0.19.1 asks for Go 1.26.3, and the image of Go downloads no newer one by itself. The image was not run by us.',
    sources: cite('ko-docs'),
    confidence: 'medium',
  },
  'env-ko-repository': {
    why: 'With the flag --bare this is the whole name of the image.',
    sources: cite('ko-docs'),
  },
  'env-go-cache': {
    why: 'What go build keeps between builds. It may be shared: the next build takes what did not change.',
    sources: cite('ko-docs'),
  },
  'env-go-folder': {
    why: 'The image’s own places belong to root. These end with the container.',
    sources: cite('ko-docs', 'k8s-security-context'),
  },
  'container-buildpacks': {
    why: 'The creator detects the language, builds and exports, and talks to the registry alone. The command pack would need a Docker API. Image extensions are refused: they need root.',
    sources: cite('buildpacks-creator'),
  },
  'image-buildpacks': {
    why: 'It holds the lifecycle and the buildpacks. A version that public repositories pin; not pulled by us.',
    sources: cite('paketo-stack', 'buildpacks-creator'),
    confidence: 'low',
  },
  'env-platform-api': {
    why: 'The creator has no default for the version of its interface.',
    sources: cite('buildpacks-creator'),
  },
  'mount-cnb-layers': {
    why: 'Layers of the image in the making. It must be writable for the user of the builder.',
    sources: cite('buildpacks-creator'),
  },
  'mount-cnb-platform': {
    why: 'Buildpacks read variables of the platform from here; an empty directory means none.',
    sources: cite('buildpacks-creator'),
  },
  'volume-cnb-layers': {
    why: 'Layers of this build, bounded, gone with the pod.',
    sources: cite('k8s-ephemeral-storage'),
  },
  'volume-cnb-platform': {
    why: 'Empty.',
    sources: cite('k8s-volumes'),
  },
  'step-jib': {
    why: 'The login is written first, without a trace of it in the log, and removed after the stage. The plugin is named with its version, so the pom needs no entry.',
    sources: cite('jib-readme'),
  },
  'step-jib-platforms': {
    why: 'Jib copies the same classes onto the base image of each architecture, so nothing is emulated. The base image must have both.',
    sources: cite('jib-readme'),
  },
  'step-ko': {
    why: 'ko is fetched before the login is written. The point stands for the directory of your main package: put its path there if it lies elsewhere.',
    sources: cite('ko-docs'),
  },
  'step-ko-platforms': {
    why: 'Go compiles for other architectures by itself, so nothing is emulated. The base image must have both. The point stands for the directory of your main package.',
    sources: cite('ko-docs'),
  },
  'step-buildpacks': {
    why: 'Credentials are read by the same process that starts the buildpacks: what a buildpack runs can read them too. Only for builders that you trust.',
    sources: cite('buildpacks-creator'),
  },
  'step-buildpacks-cache': {
    why: 'What buildpacks keep between builds lies in an image of its own in the registry. Whoever may write it decides what later builds contain: give untrusted branches a name of their own.',
    sources: cite('buildpacks-creator'),
  },
};

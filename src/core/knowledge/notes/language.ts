import type { NoteRecord } from '../../model/note';

/** Tools that build an image without a Dockerfile. */
export const languageNotes = {
  'env-docker-config-tool': {
    short: 'login is kept in memory',
    risks: ['credentials-readable-by-build'],
  },
  'mount-docker-config-tool': {
    short: 'login is kept in memory',
    risks: ['credentials-readable-by-build'],
  },
  'resources-tool': {
    short: 'the build happens here, and counts here',
  },
  'container-jib': {
    short: 'Maven builds and pushes here',
  },
  'image-jib': {
    short: 'your build tool',
    risks: ['floating-image-tag'],
  },
  'env-maven-args': {
    short: 'where packages and layers go',
  },
  'env-maven-args-cache': {
    short: 'packages and layers in the cache',
  },
  'container-ko': {
    short: 'Go builds and pushes here',
  },
  'image-ko': {
    short: 'Go, as new as ko needs',
    risks: ['floating-image-tag'],
  },
  'env-ko-repository': {
    short: 'where the image goes',
  },
  'env-go-cache': {
    short: 'modules and objects in the cache',
  },
  'env-go-folder': {
    short: 'a place that user 1000 may write',
  },
  'container-buildpacks': {
    short: 'all phases, in one container',
  },
  'image-buildpacks': {
    short: 'the builder image',
    risks: ['floating-image-tag'],
  },
  'env-platform-api': {
    short: 'the lifecycle asks for it',
  },
  'mount-cnb-layers': {
    short: 'where buildpacks put layers',
  },
  'mount-cnb-platform': {
    short: 'settings of the platform, none',
  },
  'volume-cnb-layers': {
    short: 'evicts the build, not its neighbours',
    risks: ['unbounded-ephemeral-storage'],
  },
  'volume-cnb-platform': {
    short: 'next to nothing',
  },
  'step-jib': {
    short: 'compiles and pushes',
    risks: ['credentials-readable-by-build'],
  },
  'step-jib-platforms': {
    short: 'one image for both architectures',
    risks: ['credentials-readable-by-build'],
  },
  'step-ko': {
    short: 'installs ko, then compiles and pushes',
    risks: ['credentials-readable-by-build'],
  },
  'step-ko-platforms': {
    short: 'compiled for each architecture',
    risks: ['credentials-readable-by-build'],
  },
  'step-buildpacks': {
    short: 'detects, builds, exports',
    risks: ['credentials-readable-by-build'],
  },
  'step-buildpacks-cache': {
    short: 'layers in a cache image',
    risks: ['credentials-readable-by-build', 'cache-lost-with-pod'],
  },
} as const satisfies Record<string, NoteRecord>;

import type { Blocker, Reason } from '../model/approach';
import { cite } from './cite';
import { runsContainers } from './conditions';

/** What every pod without a daemon and without a builder's rights has for it. */
export const admittedEverywhere: Reason = {
  tone: 'good',
  say: 'The pod passes Pod Security restricted: no root, no capability, the runtime’s profiles.',
  sources: cite('k8s-pss', 'k8s-psa-code'),
};

/** It works for programs of some kinds, and a Dockerfile is not read. */
export const dockerfileRequired: Blocker = {
  id: 'dockerfile-required',
  when: { question: 'dockerfile', is: ['required'] },
  changes: 'dockerfile',
  say: 'You need your Dockerfile, and this tool reads none.',
  whoCanChange: 'Whoever owns the Dockerfile can look whether a build tool makes the same image without it.',
  sources: cite('jib-readme', 'ko-docs', 'buildpacks-creator'),
};

/** A build tool starts no containers. */
export const buildsProgramsOnly: Blocker = {
  id: 'job-not-covered',
  when: runsContainers,
  changes: 'jobs',
  say: ({ members }) =>
    members.jobs['existing-docker-scripts'] === 'yes'
      ? 'Your scripts call the docker CLI, and a build tool brings no daemon for it.'
      : 'It builds images only; your jobs run containers.',
  whoCanChange: 'Whoever writes the pipelines can split them: a job that only builds images needs no daemon.',
  sources: cite('jib-readme', 'ko-docs', 'buildpacks-creator'),
};

/** A builder elsewhere starts no containers for a job. */
export const externalBuildsOnly: Blocker = {
  id: 'job-not-covered',
  when: runsContainers,
  changes: 'jobs',
  say: ({ members }) =>
    members.jobs['existing-docker-scripts'] === 'yes'
      ? 'Your scripts call the docker CLI, and this builder brings no daemon for it.'
      : 'It builds images only; your jobs run containers.',
  whoCanChange: 'Whoever writes the pipelines can split them: a job that only builds images needs no daemon.',
  sources: cite('docker-build-cloud', 'openshift-builds', 'shipwright-build'),
};

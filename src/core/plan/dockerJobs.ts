import { dockerBuild } from './buildSteps';
import type { PodPlan } from './input';
import { compose, runInContainer, scripts, testcontainers, wait, type DockerPlace } from './runSteps';

/**
 * What each job runs where a docker CLI has a daemon. `waits`: steps may start before the daemon answers, so the first
 * one has to wait for it.
 */
export const dockerJobs = (place: DockerPlace, waits: boolean): Pick<PodPlan, 'first' | 'jobs'> => ({
  ...(waits && { first: () => [wait(place.client)] }),
  jobs: {
    'existing-docker-scripts': (input) => [scripts(input, place.client)],
    'run-containers': (input) => [runInContainer(input, place)],
    compose: (input) => [compose(input, place)],
    testcontainers: (input) => [testcontainers(input, place)],
    'build-image': (input) => dockerBuild(input, place),
  },
});

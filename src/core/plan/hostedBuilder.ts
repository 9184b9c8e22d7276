import { agreedNames } from '../knowledge/agreedNames';
import { placeholders } from '../knowledge/placeholders';
import { images } from '../knowledge/versions';
import { PLATFORMS, dockerLogin, pushPlaceholders, severalPlatforms, tag } from './buildSteps';
import { dockerConfigVolume } from './dockerClient';
import { noted } from './draft';
import { hardened, limits, waiting } from './hardening';
import type { PlanInput, PodPlan } from './input';
import { workingDirectory, workspaceEnv, workspaceMount } from './pod';
import { filledBySteps, storageLimit } from './storage';

const BUILDER = placeholders.cloudBuilder.text;
/** How buildx calls the builder of an organisation (source `docker-build-cloud`). */
const NAME = `cloud-${BUILDER.replace('/', '-')}`;

/** The docker CLI of the pod, and a hosted BuildKit behind it: no daemon in the pod. */
export function planHostedBuilder(input: PlanInput): PodPlan {
  const client = noted(
    {
      name: 'buildx',
      // The version of images.cli has Buildx 0.36, which knows no hosted builders.
      image: noted(images.cliByDigest.image, 'image-docker-hosted'),
      command: waiting(),
      ...workingDirectory(input),
      env: [
        noted({ name: 'BUILDX_BUILDER', value: NAME }, 'env-buildx-builder-hosted'),
        noted({ name: 'DOCKER_CONFIG', value: '/docker-config' }, 'env-docker-config-hosted'),
        ...workspaceEnv(input),
      ],
      resources: limits(
        { cpu: '100m', memory: '128Mi', 'ephemeral-storage': '2Gi' },
        { memory: '1Gi', 'ephemeral-storage': storageLimit(input, ...filledBySteps(input)) },
        'resources-client-hosted',
      ),
      securityContext: hardened(),
      volumeMounts: [
        noted(
          { name: agreedNames.hostedSecret, mountPath: '/hosted-builder', readOnly: true },
          'mount-hosted-token',
        ),
        noted({ name: 'docker-config', mountPath: '/docker-config' }, 'mount-docker-config-tool'),
        workspaceMount(input),
      ],
    },
    'container-docker-hosted',
  );
  return {
    parts: {
      containers: [client],
      volumes: [
        noted(
          {
            name: agreedNames.hostedSecret,
            secret: { secretName: agreedNames.hostedSecret, defaultMode: 0o440 },
          },
          'volume-hosted-token',
        ),
        dockerConfigVolume(),
      ],
      fsGroup: noted(1000, 'fs-group-token'),
    },
    placeholders: ['cloudBuilder', 'namespace'],
    preparations: ['cloud-token'],
    jobs: {
      'build-image': (own) => [
        {
          id: 'build-push',
          title: 'Build and push',
          note: severalPlatforms(own) ? 'step-hosted-platforms' : 'step-hosted',
          container: 'buildx',
          commands: [
            'docker login --username "$(cat /hosted-builder/username)" --password-stdin < /hosted-builder/token',
            `docker buildx create --driver cloud ${BUILDER}`,
            dockerLogin,
            [
              'docker buildx build --push',
              ...(severalPlatforms(own) ? [`--platform ${PLATFORMS}`] : []),
              `--tag ${tag} .`,
            ].join(' '),
          ],
          cleanUp: ['docker buildx rm', `docker logout ${placeholders.registry.text}`, 'docker logout'],
          needsRegistry: true,
          placeholders: ['cloudBuilder', ...pushPlaceholders(own)],
        },
      ],
    },
  };
}

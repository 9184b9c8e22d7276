import { builder, builderHost } from '../knowledge/sharedBuilder';
import { images } from '../knowledge/versions';
import { account, accountName, tokenMount, tokenVolume } from './account';
import { buildxRights } from './builderAccess';
import { builderService, builderStatefulSet } from './builderService';
import { buildctlBuild } from './buildctlSteps';
import { buildxKubernetes } from './buildxSteps';
import { dockerConfigVolume } from './dockerClient';
import { noted } from './draft';
import { hardened, limits, waiting } from './hardening';
import type { PlanInput, PodPlan } from './input';
import { workingDirectory, workspaceEnv, workspaceMount } from './pod';
import { filledBySteps, storageLimit } from './storage';

/** Little: the build happens elsewhere. */
const clientLimits = (input: PlanInput) =>
  limits(
    { cpu: '100m', memory: '128Mi', 'ephemeral-storage': '2Gi' },
    { memory: '1Gi', 'ephemeral-storage': storageLimit(input, ...filledBySteps(input)) },
    'resources-builder-client',
  );

const keys = builder.certificates;
const BUILDCTL = `buildctl --tlscacert ${keys}/ca.pem --tlscert ${keys}/cert.pem --tlskey ${keys}/key.pem`;

/** A client with a certificate, and beside it the builder that it calls. */
function withCertificates(input: PlanInput): PodPlan {
  const client = noted(
    {
      name: 'buildctl',
      image: noted(images.buildkitRootless.image, 'image-buildctl'),
      command: waiting(),
      ...workingDirectory(input),
      env: [
        noted({ name: 'BUILDKIT_HOST', value: `tcp://${builderHost}:${builder.port}` }, 'env-buildkit-host'),
        noted({ name: 'DOCKER_CONFIG', value: '/docker-config' }, 'env-docker-config-client'),
        ...workspaceEnv(input),
      ],
      resources: clientLimits(input),
      securityContext: hardened(),
      volumeMounts: [
        noted({ name: builder.clientVolume, mountPath: keys, readOnly: true }, 'mount-client-certs'),
        noted({ name: 'docker-config', mountPath: '/docker-config' }, 'mount-docker-config-client'),
        workspaceMount(input),
      ],
    },
    'container-buildctl',
  );
  return {
    parts: {
      containers: [client],
      volumes: [
        noted(
          { name: builder.clientVolume, secret: { secretName: builder.clientSecret } },
          'volume-client-certs',
        ),
        dockerConfigVolume(),
      ],
    },
    objects: [builderStatefulSet(input), builderService()],
    placeholders: ['builderNamespace', 'namespace'],
    preparations: ['builder-certificates'],
    jobs: {
      'build-image': (own) =>
        buildctlBuild(own, { container: 'buildctl', program: BUILDCTL, note: 'step-buildctl-service' }),
    },
  };
}

/** A client that may run commands in the builder, which buildx starts. */
function withBuildx(input: PlanInput): PodPlan {
  const client = noted(
    {
      name: 'buildx',
      image: noted(images.cli.image, 'image-buildx'),
      command: waiting(),
      ...workingDirectory(input),
      env: [
        noted({ name: 'BUILDX_BUILDER', value: builder.buildx }, 'env-buildx-builder'),
        noted({ name: 'DOCKER_CONFIG', value: '/docker-config' }, 'env-docker-config-client'),
        ...workspaceEnv(input),
      ],
      resources: clientLimits(input),
      securityContext: hardened(),
      volumeMounts: [
        noted({ name: 'docker-config', mountPath: '/docker-config' }, 'mount-docker-config-client'),
        tokenMount(),
        workspaceMount(input),
      ],
    },
    'container-buildx',
  );
  return {
    parts: {
      serviceAccountName: accountName(),
      containers: [client],
      volumes: [dockerConfigVolume(), tokenVolume()],
    },
    objects: [account(), ...buildxRights()],
    placeholders: ['builderNamespace', 'namespace'],
    preparations: ['buildx-builder'],
    jobs: { 'build-image': (own) => buildxKubernetes(own, 'buildx') },
  };
}

/** Agents without rights, and one builder for all of them in a namespace of its own. */
export const planBuildkitService = (input: PlanInput): PodPlan =>
  input.options['access'] === 'token' ? withBuildx(input) : withCertificates(input);

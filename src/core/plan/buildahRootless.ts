import type { SecurityContext } from '../model/kubernetes';
import { featureSince } from '../knowledge/kubernetesSince';
import { images } from '../knowledge/versions';
import { buildahBuild } from './buildahSteps';
import { dockerConfigVolume } from './dockerClient';
import { noted, type Draft } from './draft';
import { waiting, workLimits } from './hardening';
import type { MountDraft, PlanInput, PodPlan } from './input';
import { workingDirectory, workspaceEnv, workspaceMount } from './pod';
import { unconfinedAnnotation, unconfinedFields } from './rootlessBuilder';
import { filledBySteps, sizeLimit, workStorage } from './storage';

/** The profiles are taken off wherever the namespace admits that: most nodes forbid the mounts of a build with them. */
const optsOut = ({ world }: PlanInput): boolean =>
  world.podSecurity === 'privileged' || world.podSecurity === 'no-privileged';

/** What the two variants differ in. */
interface Form {
  readonly driver: 'overlay' | 'vfs';
  readonly securityContext: Draft<SecurityContext>;
  readonly storage: MountDraft;
  readonly parts: Pick<PodPlan['parts'], 'hostUsers' | 'fsGroup' | 'annotations'>;
}

/** User 1000 in a user namespace of the pod. Where that exists, AppArmor is a field. */
function inUserNamespace(input: PlanInput): Form {
  const unconfined = optsOut(input) ? unconfinedFields(featureSince.hostUsers) : undefined;
  return {
    driver: 'overlay',
    securityContext: noted(
      {
        runAsUser: noted(1000, 'buildah-user'),
        runAsGroup: 1000,
        runAsNonRoot: true,
        allowPrivilegeEscalation: noted(true, 'buildah-escalation'),
        capabilities: noted({ drop: ['ALL'], add: ['SETUID', 'SETGID'] }, 'buildah-capabilities'),
        ...unconfined,
      },
      unconfined ? 'security-context-buildah' : 'security-context-buildah-default',
    ),
    storage: noted(
      { name: 'buildah-storage', mountPath: '/home/build/.local/share/containers' },
      'mount-buildah-storage-user',
    ),
    parts: { hostUsers: noted(false, 'host-users-build'), fsGroup: noted(1000, 'buildah-fs-group') },
  };
}

/** Root in the container, with the capabilities that a runtime gives and one more. */
function asRoot(input: PlanInput): Form {
  const unconfined = optsOut(input);
  return {
    driver: 'vfs',
    securityContext: noted(
      {
        runAsUser: noted(0, 'buildah-root'),
        runAsGroup: 0,
        runAsNonRoot: false,
        allowPrivilegeEscalation: noted(true, 'buildah-escalation-root'),
        capabilities: noted({ add: ['SETFCAP'] }, 'buildah-capabilities-root'),
        ...(unconfined && unconfinedFields(input.minor)),
      },
      unconfined ? 'security-context-buildah' : 'security-context-buildah-default',
    ),
    storage: noted(
      { name: 'buildah-storage', mountPath: '/var/lib/containers' },
      'mount-buildah-storage-root',
    ),
    parts: unconfined ? unconfinedAnnotation(input.minor, 'buildah') : {},
  };
}

/** Buildah in the agent pod: in a user namespace of the pod, or as root in its container. */
export function planBuildahRootless(input: PlanInput): PodPlan {
  const form = input.options['userNamespace'] === 'pod' ? inUserNamespace(input) : asRoot(input);
  const overlay = form.driver === 'overlay';
  const buildah = noted(
    {
      name: 'buildah',
      image: noted(images.buildah.image, 'image-buildah'),
      command: waiting(),
      ...workingDirectory(input),
      env: [
        noted({ name: 'BUILDAH_ISOLATION', value: 'chroot' }, 'env-buildah-isolation'),
        noted(
          { name: 'STORAGE_DRIVER', value: form.driver },
          overlay ? 'env-storage-overlay' : 'env-storage-vfs',
        ),
        noted({ name: 'REGISTRY_AUTH_FILE', value: '/docker-config/config.json' }, 'env-registry-auth'),
        ...workspaceEnv(input),
      ],
      resources: workLimits(
        input,
        { cpu: '1', memory: '2Gi', 'ephemeral-storage': '10Gi' },
        { memory: '4Gi', 'ephemeral-storage': workStorage(input, 'layers', ...filledBySteps(input)) },
        'resources-buildah',
      ),
      securityContext: form.securityContext,
      volumeMounts: [
        form.storage,
        noted({ name: 'docker-config', mountPath: '/docker-config' }, 'mount-docker-config-buildah'),
        workspaceMount(input),
      ],
    },
    overlay ? 'container-buildah' : 'container-buildah-root',
  );
  return {
    parts: {
      ...form.parts,
      containers: [buildah],
      volumes: [
        noted(
          { name: 'buildah-storage', emptyDir: { sizeLimit: sizeLimit(input, 'layers') } },
          overlay ? 'volume-buildah-storage' : 'volume-buildah-storage-vfs',
        ),
        dockerConfigVolume(),
      ],
    },
    placeholders: [],
    jobs: { 'build-image': (own) => buildahBuild(own, 'buildah') },
  };
}

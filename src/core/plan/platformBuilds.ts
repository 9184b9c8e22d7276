import type { CustomObject, EnvVar } from '../model/kubernetes';
import { agreedNames } from '../knowledge/agreedNames';
import type { NoteId } from '../knowledge/notes';
import { placeholders } from '../knowledge/placeholders';
import { images } from '../knowledge/versions';
import { account, accountName, rights, tokenMount, tokenVolume } from './account';
import { repository, severalPlatforms } from './buildSteps';
import { noted, type Draft } from './draft';
import { hardened, limits, waiting } from './hardening';
import { ciOf, type ContainerDraft, type PlanInput, type PodPlan } from './input';
import { workingDirectory, workspaceEnv, workspaceMount } from './pod';
import { filledBySteps, storageLimit } from './storage';

/** The login of the build pods, which the preparations make. */
const { pushSecret: PUSH_SECRET } = agreedNames;
const BUILDS = placeholders.buildNamespace.text;

/** The container that asks the platform for a build: oc, with a token of its own. */
const client = (input: PlanInput, env: Draft<EnvVar>, note: NoteId): ContainerDraft =>
  noted(
    {
      name: 'oc',
      image: noted(images.openshiftCli.image, 'image-oc'),
      command: waiting(),
      ...workingDirectory(input),
      env: [env, noted({ name: 'HOME', value: '/tmp' }, 'env-home'), ...workspaceEnv(input)],
      resources: limits(
        { cpu: '100m', memory: '128Mi', 'ephemeral-storage': '2Gi' },
        { memory: '1Gi', 'ephemeral-storage': storageLimit(input, ...filledBySteps(input)) },
        'resources-client-builds',
      ),
      securityContext: hardened(),
      volumeMounts: [tokenMount(), workspaceMount(input)],
    },
    note,
  );

const buildConfig = (): Draft<CustomObject> =>
  noted(
    {
      apiVersion: 'build.openshift.io/v1',
      kind: 'BuildConfig',
      metadata: { name: 'app', namespace: placeholders.namespace.text },
      spec: {
        source: noted({ type: 'Binary', binary: {} }, 'build-config-source'),
        strategy: noted(
          { type: 'Docker', dockerStrategy: { dockerfilePath: 'Dockerfile' } },
          'build-config-strategy',
        ),
        output: noted(
          {
            to: { kind: 'DockerImage', name: `${repository}:latest` },
            pushSecret: { name: PUSH_SECRET },
          },
          'build-config-output',
        ),
        resources: noted(
          {
            requests: { cpu: '1', memory: '2Gi' },
            limits: { memory: '4Gi', 'ephemeral-storage': '24Gi' },
          },
          'build-config-resources',
        ),
      },
    },
    'build-config',
  );

/** The platform's own build on OpenShift: the checkout is sent, the build pod is the platform's. */
export function planOpenshiftBuild(input: PlanInput): PodPlan {
  const role = rights(
    'start-builds',
    [
      {
        apiGroups: ['build.openshift.io'],
        resources: ['buildconfigs'],
        resourceNames: ['app'],
        verbs: ['get'],
      },
      {
        apiGroups: ['build.openshift.io'],
        resources: ['buildconfigs/instantiatebinary'],
        resourceNames: ['app'],
        verbs: ['create'],
      },
      { apiGroups: ['build.openshift.io'], resources: ['builds'], verbs: ['get', 'list', 'watch'] },
      { apiGroups: ['build.openshift.io'], resources: ['builds/log'], verbs: ['get'] },
    ],
    'role-openshift-build',
  );
  return {
    parts: {
      user: 'of-platform',
      containers: [
        client(input, noted({ name: 'BUILD_CONFIG', value: 'app' }, 'env-build-config'), 'container-oc'),
      ],
      volumes: [tokenVolume()],
      serviceAccountName: accountName(),
    },
    objects: [account(), ...role, buildConfig()],
    placeholders: ['namespace', 'image', 'registry'],
    preparations: ['push-secret'],
    jobs: {
      'build-image': () => [
        {
          id: 'build-push',
          title: 'Build and push',
          note: 'step-openshift-build',
          container: 'oc',
          commands: ['oc start-build "$BUILD_CONFIG" --from-dir=. --follow --wait'],
          placeholders: [],
        },
      ],
    },
  };
}

const build = (): Draft<CustomObject> =>
  noted(
    {
      apiVersion: 'shipwright.io/v1beta1',
      kind: 'Build',
      metadata: { name: 'app', namespace: BUILDS },
      spec: {
        source: noted(
          { type: 'Git', git: { url: placeholders.sourceRepository.text, revision: 'main' } },
          'shipwright-source',
        ),
        strategy: noted({ kind: 'ClusterBuildStrategy', name: 'buildkit' }, 'shipwright-strategy'),
        output: noted({ image: `${repository}:latest`, pushSecret: PUSH_SECRET }, 'shipwright-output'),
        retention: noted({ ttlAfterSucceeded: '24h', ttlAfterFailed: '72h' }, 'shipwright-retention'),
      },
    },
    'shipwright-object',
  );

const RUN = '"$SHIPWRIGHT_BUILD-$BUILD_NUMBER"';
const state = `oc --namespace ${BUILDS} get buildrun ${RUN} --output=jsonpath='{.status.conditions[?(@.type=="Succeeded")].status}'`;

/** A run of the build under a name of its own, whose image has the number of this job as its tag. */
const buildRun = (several: boolean): string => {
  const platforms = several
    ? ',"paramValues":[{"name":"platforms","values":[{"value":"linux/amd64"},{"value":"linux/arm64"}]}]'
    : '';
  return `printf '{"apiVersion":"shipwright.io/v1beta1","kind":"BuildRun","metadata":{"name":"%s-%s"},"spec":{"build":{"name":"%s"}${platforms},"output":{"image":"${repository}:%s","pushSecret":"${PUSH_SECRET}"}}}' "$SHIPWRIGHT_BUILD" "$BUILD_NUMBER" "$SHIPWRIGHT_BUILD" "$BUILD_NUMBER" | oc --namespace ${BUILDS} create --filename -`;
};

/** A build where Shipwright is installed: the build pod runs in a namespace of its own. */
export function planShipwright(input: PlanInput): PodPlan {
  const role = rights(
    'start-builds',
    [
      { apiGroups: ['shipwright.io'], resources: ['buildruns'], verbs: ['create', 'get'] },
      { apiGroups: ['shipwright.io'], resources: ['builds'], resourceNames: ['app'], verbs: ['get'] },
    ],
    'role-shipwright',
    BUILDS,
  );
  return {
    parts: {
      containers: [
        client(
          input,
          noted({ name: 'SHIPWRIGHT_BUILD', value: 'app' }, 'env-shipwright-build'),
          'container-oc-shipwright',
        ),
      ],
      volumes: [tokenVolume()],
      serviceAccountName: accountName(),
    },
    objects: [account(), ...role, build()],
    placeholders: ['namespace', 'buildNamespace', 'sourceRepository', 'image', 'registry'],
    preparations: ['push-secret-builds'],
    jobs: {
      'build-image': (own) => [
        {
          id: 'build-push',
          title: 'Build and push',
          note: severalPlatforms(own) ? 'step-shipwright-platforms' : 'step-shipwright',
          container: 'oc',
          commands: [
            buildRun(severalPlatforms(own)),
            `tries=0; until ${state} | grep -E 'True|False'; do tries=$((tries + 1)); [ "$tries" -lt 720 ] || exit 1; sleep 5; done`,
            `test "$(${state})" = True`,
          ],
          placeholders: [
            'image',
            'registry',
            'buildNamespace',
            ...(ciOf(own).setsBuildNumber ? [] : (['buildNumber'] as const)),
          ],
        },
      ],
    },
  };
}

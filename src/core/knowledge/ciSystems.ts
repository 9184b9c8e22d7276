import type { Cited } from '../model/source';
import type { OptionId } from '../model/vocabulary';
import { cite } from './cite';
import type { PreparationId } from './preparations';
import { hasFeature } from './kubernetesSince';

export interface CiSystem extends Cited {
  /** Where the checkout lies in every container that needs it. */
  readonly workspacePath: string;
  readonly workspaceVolume: string;
  /** The system replaces the workspace volume by one of its own: what stands in the pod is a place for it. */
  readonly ownsWorkspaceVolume: boolean;
  /** The system sets the variable WORKSPACE itself. */
  readonly setsWorkspace: boolean;
  /** The system sets the variable BUILD_NUMBER itself. */
  readonly setsBuildNumber: boolean;
  /** No step starts before the whole pod is ready. */
  readonly waitsForReady: boolean;
  /** The system starts no step before its sidecars are ready and ends them itself: no matter of their kind. */
  readonly runsSidecars: boolean;
  /** The pod has a container for the system’s own agent. */
  readonly agentContainer: boolean;
  /** Credentials are named in the pipeline, by an id of the system. */
  readonly namesCredentials: boolean;
  /** A plain container serves a daemon better than a native sidecar. */
  readonly prefersPlainSidecar: boolean;
  /** What is done once for the system, whatever the plan. */
  readonly preparations?: readonly PreparationId[];
  /** What is done once so that steps have the login of the registry. */
  readonly loginPreparations?: readonly PreparationId[];
}

const plainPod = {
  workspacePath: '/workspace',
  workspaceVolume: 'workspace',
  ownsWorkspaceVolume: false,
  setsWorkspace: false,
  setsBuildNumber: false,
  waitsForReady: false,
  runsSidecars: false,
  agentContainer: false,
  namesCredentials: false,
  prefersPlainSidecar: false,
  sources: cite('k8s-api'),
} as const;

export const ciSystems: { readonly [C in OptionId<'ci'>]: CiSystem } = {
  jenkins: {
    workspacePath: '/home/jenkins/agent',
    workspaceVolume: 'workspace-volume',
    ownsWorkspaceVolume: true,
    setsWorkspace: true,
    setsBuildNumber: true,
    waitsForReady: true,
    runsSidecars: false,
    agentContainer: true,
    namesCredentials: true,
    prefersPlainSidecar: true,
    sources: cite(
      'jenkins-k8s-plugin',
      'jenkins-workspace-volume',
      'jenkins-launcher',
      'jenkins-native-sidecar',
    ),
  },
  gitlab: {
    ...plainPod,
    workspacePath: '/builds',
    workspaceVolume: 'repo',
    setsBuildNumber: true,
    preparations: ['gitlab-runner'],
    loginPreparations: ['gitlab-registry-login'],
    sources: cite('gitlab-k8s-executor', 'gitlab-k8s-code', 'gitlab-variables'),
  },
  'github-arc': {
    ...plainPod,
    workspacePath: '/home/runner/_work',
    workspaceVolume: 'work',
    setsBuildNumber: true,
    sources: cite('arc-values', 'arc-hooks-job-pod'),
  },
  tekton: {
    ...plainPod,
    workspacePath: '/workspace/source',
    setsBuildNumber: true,
    runsSidecars: true,
    loginPreparations: ['registry-login'],
    sources: cite('tekton-pod-code', 'tekton-feature-flags', 'tekton-workspaces', 'tekton-variables'),
  },
  argo: {
    ...plainPod,
    setsBuildNumber: true,
    loginPreparations: ['registry-login'],
    sources: cite('argo-fields', 'argo-pod-code'),
  },
  plain: { ...plainPod, loginPreparations: ['registry-login'] },
};

/** Whether what only serves is a native sidecar, where the user does not say otherwise. */
export const nativeByDefault = (ci: OptionId<'ci'>, minor: number): boolean =>
  !ciSystems[ci].prefersPlainSidecar && hasFeature(minor, 'nativeSidecar');

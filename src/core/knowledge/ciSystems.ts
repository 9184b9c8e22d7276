import type { Cited } from '../model/source';
import type { OptionId } from '../model/vocabulary';
import { cite } from './cite';

export interface CiSystem extends Cited {
  /** Where the checkout lies in every container that needs it. */
  readonly workspacePath: string;
  readonly workspaceVolume: string;
  /** Environment variable that differs from build to build. */
  readonly buildNumber: string;
  /** The shell variable that names the checkout. */
  readonly workspaceVariable: string;
  /** Set while the system's own format is not written yet. */
  readonly ownFormat?: string;
}

const notYet = (format: string): string =>
  `Slipway does not write ${format} yet. Take the pod below: the containers, mounts and security settings are the same, and the steps are listed beside it.`;

const plainPod = {
  workspacePath: '/workspace',
  workspaceVolume: 'workspace',
  buildNumber: 'BUILD_NUMBER',
  workspaceVariable: 'WORKSPACE',
  sources: cite('k8s-api'),
} as const;

export const ciSystems: { readonly [C in OptionId<'ci'>]: CiSystem } = {
  jenkins: {
    workspacePath: '/home/jenkins/agent',
    workspaceVolume: 'workspace-volume',
    buildNumber: 'BUILD_NUMBER',
    workspaceVariable: 'WORKSPACE',
    sources: cite('jenkins-k8s-plugin', 'jenkins-workspace-volume'),
  },
  gitlab: { ...plainPod, ownFormat: notYet('values for GitLab Runner') },
  'github-arc': { ...plainPod, ownFormat: notYet('values for actions-runner-controller') },
  tekton: { ...plainPod, ownFormat: notYet('Tekton tasks') },
  argo: { ...plainPod, ownFormat: notYet('Argo workflow templates') },
  plain: plainPod,
};

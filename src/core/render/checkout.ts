import type { Plan } from '../model/plan';
import { ciSystems } from '../knowledge/ciSystems';
import { images } from '../knowledge/versions';
import { because, type FileDraft } from './fileDraft';
import { imageFor, textOf } from './placeholdersIn';

/** The branch that is built where nobody names another. */
export const BRANCH = 'main';

/** A container that clones the repository into the workspace, as the user of the pod. */
export const checkoutContainer = (plan: Plan, branch: string = BRANCH): FileDraft =>
  because(
    {
      name: 'checkout',
      image: because(imageFor(plan, images.git.image), 'checkout-image'),
      command: because(
        [
          'git',
          'clone',
          '--depth=1',
          `--branch=${branch}`,
          textOf(plan, 'sourceRepository'),
          plan.workspacePath,
        ],
        'checkout-command',
      ),
      resources: because(
        {
          requests: { cpu: '100m', memory: '64Mi' },
          limits: { memory: '512Mi', 'ephemeral-storage': '256Mi' },
        },
        'checkout-resources',
      ),
      securityContext: because(
        {
          runAsNonRoot: true,
          allowPrivilegeEscalation: false,
          capabilities: { drop: ['ALL'] },
          seccompProfile: { type: 'RuntimeDefault' },
        },
        'checkout-security',
      ),
      volumeMounts: because(
        [{ name: ciSystems[plan.ci].workspaceVolume, mountPath: plan.workspacePath }],
        'checkout-mount',
      ),
    },
    'checkout',
  );

/** Variables with which git works in the checkout, whoever owns the mount point. */
export const gitTrust = ({ workspacePath }: Plan): FileDraft[] =>
  [
    { name: 'GIT_CONFIG_COUNT', value: '1' },
    { name: 'GIT_CONFIG_KEY_0', value: 'safe.directory' },
    { name: 'GIT_CONFIG_VALUE_0', value: workspacePath },
  ].map((variable) => because(variable, 'git-trust'));

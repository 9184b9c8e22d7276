import type { Plan } from '../../model/plan';
import { formatNote } from '../../knowledge/formatNotes';
import { images } from '../../knowledge/versions';
import { plainOf } from '../../plan/draft';
import { hardened } from '../../plan/hardening';
import { because, Embedded, type FileDraft } from '../fileDraft';
import { imageFor } from '../placeholdersIn';
import { formatLine } from '../line';
import { WORKSPACE } from './container';

const script = (): Embedded => {
  const note = formatNote('tekton-checkout-script');
  return new Embedded([
    formatLine('set -eu', formatNote('script-strict'), true),
    ...[
      'git init --quiet',
      'git remote add -- origin "$SOURCE_URL"',
      'git fetch --quiet --depth 1 -- origin "$SOURCE_REVISION"',
      'git checkout --quiet --detach FETCH_HEAD',
    ].map((line, index) => formatLine(line, note, index === 0)),
  ]);
};

/** The step that brings the sources into the workspace. */
export const checkoutStep = (plan: Plan): FileDraft =>
  because(
    {
      name: 'checkout',
      image: imageFor(plan, images.git.image),
      workingDir: plan.workspacePath,
      env: [
        because({ name: 'SOURCE_URL', value: '$(params.url)' }, 'tekton-checkout-env'),
        because({ name: 'SOURCE_REVISION', value: '$(params.revision)' }, 'tekton-checkout-env'),
        because({ name: 'HOME', value: '/tekton/home' }, 'tekton-checkout-home'),
      ],
      computeResources: {
        requests: { cpu: '100m', memory: '128Mi' },
        limits: { memory: '1Gi' },
      },
      securityContext: because(plainOf(hardened()), 'tekton-checkout-hardened'),
      workspaces: [{ name: WORKSPACE }],
      script: script(),
    },
    'tekton-checkout',
  );

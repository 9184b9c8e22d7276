import type { Plan } from '../../model/plan';
import type { RenderedFile, RenderOptions } from '../../model/render';
import { draftFile } from '../draftFile';
import { because, Carried, type FileDraft } from '../fileDraft';
import { controllerParts } from './controllerParts';

/** The parts as a strategic merge patch of a StatefulSet that no chart owns. */
function patchDraft(plan: Plan): FileDraft {
  const parts = controllerParts(plan, {});
  const controller = because(
    { name: 'jenkins', env: parts.env, volumeMounts: parts.volumeMounts },
    'controller-container',
  );
  const containers = [controller, ...parts.sidecars];
  return because(
    {
      spec: {
        template: {
          spec: {
            securityContext: parts.securityContext,
            nodeSelector: parts.nodeSelector,
            tolerations: parts.tolerations,
            initContainers: parts.initContainers,
            containers: parts.sidecarList
              ? new Carried(containers, parts.sidecarList.path)
              : because(containers, 'controller-container'),
            volumes: parts.volumes,
          },
        },
      },
    },
    'controller-patch',
  );
}

export const controllerPatch = (plan: Plan, options: RenderOptions): RenderedFile =>
  draftFile(
    plan,
    {
      name: 'controller-patch.yaml',
      what: 'the controller, as a patch,',
      draft: patchDraft(plan),
      remarks: [
        'For a controller that no chart owns: kubectl patch statefulset jenkins --patch-file controller-patch.yaml',
      ],
    },
    options,
  );

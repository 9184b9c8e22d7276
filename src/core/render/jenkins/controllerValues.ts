import type { Plan } from '../../model/plan';
import type { RenderedFile, RenderOptions } from '../../model/render';
import { controllerMigration } from '../../knowledge/controllerBuilds';
import { draftFile } from '../draftFile';
import { because, type FileDraft } from '../fileDraft';
import { controllerParts } from './controllerParts';
import { draftAs, helmText } from './escapes';

/** What the chart gives its pod where nothing is overridden; an override replaces all of it. */
const chartContext = {
  fsGroup: because(1000, 'controller-context'),
  fsGroupChangePolicy: because('OnRootMismatch', 'controller-context'),
  runAsNonRoot: because(true, 'controller-context'),
};

/** The parts as values of the chart; those that it puts through `tpl` are escaped for it. */
function valuesDraft(plan: Plan): FileDraft {
  const parts = controllerParts(plan, chartContext);
  const tpl = (draft: FileDraft): FileDraft => draftAs(draft, helmText);
  return because(
    {
      controller: {
        numExecutors: because(1, 'controller-executors'),
        executorMode: because('EXCLUSIVE', 'controller-exclusive'),
        podSecurityContextOverride: tpl(parts.securityContext),
        nodeSelector: parts.nodeSelector,
        tolerations: parts.tolerations,
        containerEnv: tpl(parts.env),
        customInitContainers: tpl(parts.initContainers),
        sidecars:
          parts.sidecarList &&
          because({ additionalSidecarContainers: tpl(parts.sidecarList) }, 'controller-sidecars'),
      },
      persistence: because(
        { volumes: tpl(parts.volumes), mounts: parts.volumeMounts },
        'controller-persistence',
      ),
    },
    'controller-values',
  );
}

/** Values of the chart that let its controller build, with the way to agents in the first comment. */
export const controllerValues = (plan: Plan, options: RenderOptions): RenderedFile =>
  draftFile(
    plan,
    {
      name: 'controller-values.yaml',
      what: 'the controller, as values of its chart,',
      draft: valuesDraft(plan),
      remarks: controllerMigration.map((step, index) => `The way to agents, step ${index + 1}: ${step}`),
    },
    options,
  );

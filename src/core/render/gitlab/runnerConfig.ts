import type { Plan } from '../../model/plan';
import type { RenderedLine, RenderOptions } from '../../model/render';
import { draftLines } from '../draftFile';
import { tomlLines } from '../draftToml';
import { because, Embedded } from '../fileDraft';
import type { JobRunner } from './jobRunners';
import { podPatch } from './podPatch';
import { podSettings } from './podSettings';

/** The only text for Helm’s templates: the namespace in which the runner itself lies. */
const NAMESPACE = '{{ .Release.Namespace }}';

/** Text as Helm’s function `tpl` gives it back: the chart puts the configuration through it. */
const forTemplates = (text: string): string =>
  text.trim() === `namespace = "${NAMESPACE}"` ? text : text.replaceAll('{{', '{{ `{{` }}');

/** The configuration of a runner, as TOML: the template with which the chart registers it. */
export function runnerConfig(plan: Plan, runner: JobRunner, options: RenderOptions): readonly RenderedLine[] {
  const config = {
    runners: because(
      [
        {
          feature_flags: {
            FF_USE_ADVANCED_POD_SPEC_CONFIGURATION: because(true, 'gitlab-flag-patch'),
            FF_DISABLE_UMASK_FOR_KUBERNETES_EXECUTOR: because(true, 'gitlab-flag-umask'),
            FF_USE_LEGACY_KUBERNETES_EXECUTION_STRATEGY: because(false, 'gitlab-flag-attach'),
          },
          kubernetes: because(
            {
              namespace: because(NAMESPACE, 'gitlab-namespace'),
              privileged: because(false, 'gitlab-unprivileged'),
              poll_timeout: because(600, 'gitlab-poll-timeout'),
              helper_cpu_request: because('100m', 'gitlab-helper-resources'),
              helper_memory_request: because('256Mi', 'gitlab-helper-resources'),
              helper_memory_limit: because('512Mi', 'gitlab-helper-resources'),
              helper_ephemeral_storage_limit: because('1Gi', 'gitlab-helper-resources'),
              ...podSettings(plan),
              pod_spec: because(
                [
                  {
                    name: plan.pod.metadata?.name,
                    patch_type: 'strategic',
                    patch: new Embedded(draftLines(plan, podPatch(plan, runner), options)),
                  },
                ],
                'gitlab-patch',
              ),
            },
            'gitlab-kubernetes',
          ),
        },
      ],
      'gitlab-runner',
    ),
  };
  return tomlLines(plan, config, options).map((line) => ({ ...line, text: forTemplates(line.text) }));
}

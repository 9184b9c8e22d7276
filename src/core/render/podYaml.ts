import type { Plan } from '../model/plan';
import type { Rendered, RenderedFile, RenderOptions } from '../model/render';
import { jenkinsAdds } from '../knowledge/jenkinsAdds';
import { levelOf } from '../podSecurity/levelOf';
import { headerLines } from './header';
import { placeholdersIn } from './placeholdersIn';
import { podLines } from './podLines';
import { withSupporting } from './supporting';
import type { OutputFormat } from './format';

function render(plan: Plan, options: RenderOptions): Rendered {
  const { pod } = plan;
  const { text, lines } = podLines(
    plan,
    pod,
    options,
    headerLines(plan, levelOf(pod, plan.minor), options.link, placeholdersIn(plan, [pod])),
  );
  const files: RenderedFile[] = [{ name: 'pod.yaml', language: 'yaml', text, lines }];
  return withSupporting(plan, files, options, { addedByPlatform: plan.ci === 'jenkins' ? jenkinsAdds : [] });
}

export const podYaml: OutputFormat = {
  id: 'pod-yaml',
  title: 'Pod',
  accepts: () => undefined,
  render,
};

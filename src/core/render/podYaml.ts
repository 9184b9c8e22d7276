import type { Plan } from '../model/plan';
import type { Rendered, RenderOptions } from '../model/render';
import { jenkinsAdds } from '../knowledge/jenkinsAdds';
import { podSecurityOf } from './level';
import { headerLines } from './header';
import { placeholdersIn } from './placeholdersIn';
import { podLines, spans } from './podLines';
import type { OutputFormat } from './format';

function render(plan: Plan, options: RenderOptions): Rendered {
  const [pod] = plan.objects;
  if (!pod) return { files: [], lines: {}, addedByPlatform: [] };
  const { text, lines } = podLines(
    plan,
    pod,
    options,
    headerLines(plan, podSecurityOf(pod, plan.minor), options.link, placeholdersIn(plan, pod)),
  );
  return {
    files: [{ name: 'pod.yaml', language: 'yaml', text, lines }],
    lines: spans(lines, 0),
    addedByPlatform: plan.ci === 'jenkins' ? jenkinsAdds : [],
  };
}

export const podYaml: OutputFormat = {
  id: 'pod-yaml',
  title: 'Pod',
  accepts: () => undefined,
  render,
};

import type { KubernetesObject } from '../model/kubernetes';
import type { Placeholder, Plan } from '../model/plan';
import type { Rendered, RenderOptions } from '../model/render';
import { jenkinsAdds } from '../knowledge/jenkinsAdds';
import { podSecurityOf } from './level';
import { headerLines } from './header';
import { podLines, spans } from './podLines';
import type { OutputFormat } from './format';

/** What the pod itself leaves to replace; the rest stands in the steps. */
function placeholdersIn(plan: Plan, pod: KubernetesObject): Placeholder[] {
  const text = JSON.stringify(pod);
  return plan.placeholders.filter((placeholder) => text.includes(placeholder.text));
}

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

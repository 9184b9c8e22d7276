import { describe, expect, it } from 'vitest';
import { readYaml } from '../../read/yaml';
import { allVariants, approaches } from '../../knowledge/approaches';
import { plan } from '../../plan/plan';
import { distinctPods, nameOf, planOf, Problems, sample } from '../../testing/combinations';
import { differences } from '../../testing/readBack';
import { tekton as read } from '../../testing/readBack/tekton';
import { render } from '..';
import { tekton } from '.';

const minutes = 60_000;

const forTekton = (ref: string) => {
  const jobs = approaches.find(({ id }) => ref.split('/')[0] === id)?.covers ?? ['build-image'];
  return plan({ ci: 'tekton', jobs: [...jobs] }, ref);
};

describe('Task and TaskRun', () => {
  it('say what the plan says, in every class of pods', { timeout: 3 * minutes }, () => {
    const problems = new Problems();
    let accepted = 0;
    for (const combination of sample(distinctPods(), 120)) {
      const drawn = planOf({ ...combination, world: { ...combination.world, ci: 'tekton' } });
      if (tekton.accepts(drawn) !== undefined) continue;
      accepted += 1;
      const rendered = tekton.render(drawn, {});
      for (const problem of differences(rendered, drawn, read(rendered, drawn)))
        problems.add(problem, nameOf(combination));
    }
    expect(problems.list()).toEqual([]);
    expect(accepted).toBeGreaterThan(80);
  });

  it('are refused where the steps run beside the daemon in one container, and nowhere else', () => {
    const refused = allVariants.filter(({ id }) => tekton.accepts(forTekton(id)) !== undefined);
    expect(refused.map(({ id }) => id)).toEqual(['dind-same-container/default']);
  });

  it('request what a container needs once', () => {
    const drawn = forTekton('dind-sidecar/unix');
    const [task] = render(drawn, 'tekton').files;
    const { steps } = (readYaml(task!.text).documents[0]!.value as { spec: { steps: Step[] } }).spec;
    const cpu = steps.map(({ computeResources }) => computeResources.requests.cpu);
    expect(cpu.filter((value) => value !== '0')).toEqual(['100m', '100m', '500m']);
  });

  it('name containers in annotations as Tekton calls them', () => {
    const drawn = plan({ ci: 'tekton', jobs: ['build-image'], kubernetes: '1.29' }, 'buildkit-rootless');
    const [, run] = render(drawn, 'tekton').files;
    expect(run!.text).toContain('container.apparmor.security.beta.kubernetes.io/step-build-push: unconfined');
  });

  it('a reader notices what is wrong', () => {
    const drawn = forTekton('dind-sidecar/unix');
    const good = render(drawn, 'tekton');
    const wrongs: readonly [string, string][] = [
      ['privileged: true', 'privileged: false'],
      ['mountPath: /run/dind', 'mountPath: /run/other'],
      ['docker compose up --detach --wait', 'docker compose up'],
      ['docker compose down --volumes', 'true'],
      ['cpu: "0"', 'cpu: "1"'],
      ['sizeLimit: 10Gi', 'sizeLimit: 1Gi'],
      ['automountServiceAccountToken: false', 'automountServiceAccountToken: true'],
      ['key: password', 'key: username'],
      ['- name: scripts', '- name: other'],
      ['kind: TaskRun', 'kind: PipelineRun'],
      ['"$BUILD_NUMBER"', '"$(params.url)"'],
      ['mountPath: /workspace/source', 'mountPath: /workspace'],
    ];
    for (const [from, to] of wrongs) {
      const files = good.files.map((file) => ({ ...file, text: file.text.replace(from, to) }));
      expect(JSON.stringify(files), from).not.toBe(JSON.stringify(good.files));
      expect(differences(good, drawn, read({ ...good, files }, drawn)), from).not.toEqual([]);
    }
    expect(differences(good, drawn, read(good, drawn))).toEqual([]);
  });
});

interface Step {
  readonly computeResources: { readonly requests: { readonly cpu: string } };
}

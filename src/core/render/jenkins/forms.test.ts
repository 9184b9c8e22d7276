import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pod } from '../../model/kubernetes';
import type { Plan } from '../../model/plan';
import type { Rendered } from '../../model/render';
import { plan } from '../../plan/plan';
import { differences, readers } from '../../testing/readBack';
import { formatsFor, render } from '..';

const drawn = plan(
  { ci: 'jenkins', placement: 'controller', jobs: ['build-image', 'compose'] },
  'dind-sidecar/unix',
  { cgroupParent: 'pod' },
);
const forms = formatsFor(drawn).flatMap(({ format, refused }) =>
  refused === undefined && format.ci?.includes('jenkins') ? [format.id] : [],
);

/** What the reader of a form finds when somebody changes its files. */
function problemsOf(id: string, of: Plan, change: (text: string) => string = (text) => text): string[] {
  const rendered = render(of, id);
  const files = rendered.files.map((file) => ({ ...file, text: change(file.text) }));
  const changed: Rendered = { ...rendered, files };
  return differences(changed, of, readers[id]!(changed, of));
}

/** The plan with another variable in its client and its daemon: what somebody may type one day. */
function withText(value: string): Plan {
  const pod = structuredClone(drawn.pod) as { spec: { containers: { env?: object[] }[] } };
  for (const container of pod.spec.containers) container.env?.push({ name: 'TYPED', value });
  return { ...drawn, pod: pod as unknown as Pod, objects: [pod as unknown as Pod] };
}

describe('the forms of Jenkins', () => {
  it('are all there, in their order', () => {
    expect(forms).toEqual([
      'jenkinsfile',
      'jenkins-scripted',
      'jenkins-yamlfile',
      'jenkins-jcasc',
      'jenkins-helm',
      'jenkins-controller',
    ]);
  });

  const pieces = fc
    .array(
      fc.constantFrom(
        '${',
        '^',
        '{{',
        '}}',
        '`',
        '"',
        "'",
        "'''",
        '\\',
        '\n',
        ' ',
        '#',
        ': ',
        'X',
        '$(',
        '|',
      ),
    )
    .map((list) => list.join(''));

  it('carry any text as it is', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string()), (text) => {
        const typed = withText(text);
        for (const id of forms) expect([id, text, problemsOf(id, typed)]).toEqual([id, text, []]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['jenkins-jcasc', '^${', '${'],
    ['jenkins-jcasc', 'podRetention:', 'podRetentions:'],
    ['jenkins-jcasc', "label 'ci-agent'", "label 'other'"],
    ['jenkins-helm', '^${', '${'],
    ['jenkins-helm', 'label: ci-agent', 'label: {{ .Release.Name }}'],
    ['jenkins-helm', "container('docker')", "container('dind')"],
    ['jenkins-yamlfile', "'KubernetesPod.yaml'", "'pod.yaml'"],
    ['jenkins-yamlfile', 'privileged: true', 'privileged: false'],
    ['jenkins-scripted', 'docker push', 'docker pull'],
    ['jenkins-scripted', '|| true', ''],
    ['jenkins-scripted', '} finally {', '}\nif (true) {'],
    ['jenkinsfile', 'docker compose down', 'docker compose up'],
  ])('are read by something that notices a change: %s without “%s”', (id, from, to) => {
    expect(problemsOf(id, drawn)).toEqual([]);
    expect(problemsOf(id, drawn, (text) => text.replace(from, to))).not.toEqual([]);
  });
});

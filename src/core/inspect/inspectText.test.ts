import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { members, valueAt, walk } from '../model/path';
import { allVariants } from '../knowledge/approaches';
import { baseWorld, distinctPods, planOf, sample } from '../testing/combinations';
import { render } from '../render';
import { inspectText } from './inspectText';
import { wellShaped } from './wellShaped';

const pod = (spec: string): string => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: x\nspec:\n${spec}`;
const privileged = `  containers:\n    - name: dind\n      image: docker:29.7.2-dind\n      securityContext:\n        privileged: true\n`;

const what = (given: string) => inspectText(given).findings.map(({ risk, path }) => `${risk} ${path}`);

describe('a pod whose lists stand beside spec', () => {
  const text = pod('').concat(privileged.replaceAll(/^ {2}/gm, ''));

  it('is checked as it was meant, and the line of the mistake is named', () => {
    const report = inspectText(text);
    expect(report.errors).toEqual([
      {
        line: 6,
        message:
          'Line 6: containers stands beside spec, not below it, so Kubernetes does not read it. Indent it below spec; it was checked as if it stood there.',
      },
    ]);
    expect(report.findings.find(({ risk }) => risk === 'privileged-container')).toMatchObject({
      path: 'Pod/x#/spec/containers/[dind]/securityContext/privileged',
      line: 10,
    });
  });

  it('reports what the same pod reports with its lists in place', () => {
    expect(what(text)).toEqual(what(pod(privileged)));
  });

  it('is no mistake where spec has the list too', () => {
    expect(inspectText(pod(privileged)).errors).toEqual([]);
    expect(inspectText(`${pod(privileged)}containers: []\n`).errors).toEqual([]);
  });
});

it('a pod without containers is an error, not a clean report', () => {
  expect(inspectText(pod('  restartPolicy: Never\n')).errors).toEqual([
    { line: 1, message: 'Line 1: this pod has no containers, so there is little to check.' },
  ]);
});

const jenkinsfile = (head: string, quotes: string, host: string): string =>
  `${head}\npodTemplate(yaml: ${quotes}\n${pod(`  containers:\n    - name: dind\n      image: docker:29.7.2-dind\n      args: [dockerd, "--host=${host}"]\n`)}${quotes}) { }\n`;
const listens = (text: string) =>
  inspectText(text).findings.some(({ risk }) => risk === 'daemon-tcp-without-tls');

describe('names that a Jenkinsfile sets to plain text', () => {
  it('are put in, one through the other', () => {
    const head = `def port = '2375'\nString host = "tcp://0.0.0.0:\${port}"`;
    expect(listens(jenkinsfile(head, '"""', '${host}'))).toBe(true);
    expect(listens(jenkinsfile(head, '"""', 'tcp://0.0.0.0:$port'))).toBe(true);
  });

  it('are not put in where Groovy puts nothing in, or where the value is not certain', () => {
    expect(listens(jenkinsfile(`def host = 'tcp://0.0.0.0:2375'`, "'''", '${host}'))).toBe(false);
    expect(
      listens(jenkinsfile(`def host = 'tcp://0.0.0.0:2375'\ndef host = 'unix:///x'`, '"""', '${host}')),
    ).toBe(false);
    expect(listens(jenkinsfile(`def host = env.HOST ?: 'tcp://0.0.0.0:2375'`, '"""', '${host}'))).toBe(false);
    expect(
      inspectText(jenkinsfile('def a = "${b}"\ndef b = "${a}"', '"""', '${a}')).findings.length,
    ).toBeGreaterThan(0);
  });
});

/** The same value with another one at a path. */
function replaced(value: unknown, path: string, by: unknown): unknown {
  if (path === '') return by;
  const [, step = ''] = path.split('/');
  const rest = path.slice(step.length + 1);
  const entries = members(value).map(([key, member]): [string, unknown] => [
    key,
    key.replaceAll('~', '~0').replaceAll('/', '~1') === step ? replaced(member, rest, by) : member,
  ]);
  return Array.isArray(value) ? entries.map(([, member]) => member) : Object.fromEntries(entries);
}

describe('never throws', () => {
  const junk: readonly unknown[] = [
    null,
    undefined,
    0,
    -1,
    Infinity,
    true,
    '',
    'x',
    [],
    [null],
    [1],
    ['x'],
    {},
    { name: 1 },
    { name: 'x' },
    [[]],
    [{ name: null }],
  ];
  const pods = sample(distinctPods(), 40).map((combination) => planOf(combination).pod);
  const places = pods.map((value) => {
    const paths: string[] = [];
    walk(value, (path) => paths.push(path));
    return paths;
  });

  it('whatever stands where something else belongs', () => {
    fc.assert(
      fc.property(
        fc.nat(pods.length - 1),
        fc.array(fc.tuple(fc.nat(10_000), fc.constantFrom(...junk)), { minLength: 1, maxLength: 3 }),
        (index, changes) => {
          const paths = places[index]!;
          const value = changes.reduce<unknown>((found, [at, by]) => {
            const path = paths[at % paths.length]!;
            return valueAt(found, path) === undefined ? found : replaced(found, path, by);
          }, pods[index]);
          const report = inspectText(JSON.stringify(value) ?? '');
          for (const { line } of report.findings) expect(line).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('whatever is cut out of a text, or put into it', () => {
    const texts = allVariants.flatMap(({ id: ref }) => {
      const drawn = planOf({ ref, world: { ...baseWorld(ref), ci: 'jenkins' }, options: {} });
      return ['pod-yaml', 'jenkinsfile'].map((format) => render(drawn, format).files[0]!.text);
    });
    const bits = [
      '',
      ' ',
      '\n',
      '\t',
      '"',
      "'''",
      '"""',
      '- ',
      ': ',
      '{',
      '}',
      '[',
      '&a ',
      '*a',
      '|',
      '${',
      '---\n',
      '\\',
      'yaml ',
      '\u2028',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(20_000),
        fc.nat(30),
        fc.constantFrom(...bits),
        (text, at, length, bit) => {
          const start = at % text.length;
          const { errors } = inspectText(text.slice(0, start) + bit + text.slice(start + length));
          for (const { line, message } of errors) {
            expect(line).toBeGreaterThan(0);
            expect(message).not.toBe('');
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('what has another shape counts as not set', () => {
  it('a pod of ours comes back as it is', () => {
    for (const combination of sample(distinctPods(), 200)) {
      const { pod: ours } = planOf(combination);
      expect(wellShaped(ours)).toEqual(ours);
    }
  });

  it('a number where text belongs is read as text', () => {
    const text = pod(
      `${privileged}      args: [dockerd, --mtu, 1400]\n      env: [{ name: DOCKER_HOST, value: 2375 }]\n`,
    );
    expect(inspectText(text).documents[0]?.approach).toBe('dind-same-container/default');
  });
});

describe('what a pasted text says of itself', () => {
  const inGroovy = (yaml: string): string => `// a\n// b\npodTemplate(yaml: '''\n${yaml}''') { }\n`;

  it('names the line of the Jenkinsfile, in the words too', () => {
    const [error] = inspectText(
      inGroovy('kind: Pod\nspec:\n  containers:\n  - name: a\n   image: b\n'),
    ).errors;
    expect(error?.line).toBe(8);
    expect(error?.message).toMatch(/^Line 8 \("image: b"\)/);
  });

  it('names the line of a template expression', () => {
    const [error] = inspectText('a: b\nname: {{ .X }}\n').errors;
    expect(error).toEqual({
      line: 2,
      message: 'Line 2 ("name: {{ .X }}") holds a template expression; give the rendered text instead.',
    });
  });

  it.each([
    ["podTemplate(containers: [containerTemplate(name: 'x', image: 'y')]) { }", 'in Groovy'],
    ["pipeline {\n  agent { kubernetes { yamlFile 'pod.yaml' } }\n}", 'another file'],
  ])('%j holds no pod, and says why', (given, why) => {
    const { errors, documents } = inspectText(given);
    expect(documents).toEqual([]);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain(why);
  });

  it('a Jenkinsfile inside a manifest hides no pod', () => {
    const manifest = `${pod(privileged)}---\napiVersion: v1\nkind: ConfigMap\ndata:\n  Jenkinsfile: |\n    podTemplate(yaml: '''\n    kind: Pod\n    ''') { }\n`;
    expect(what(manifest)).toEqual(what(pod(privileged)));
  });

  it('names that double one another come to an end', () => {
    const names = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(97 + index));
    const head = names.map((name, index) => {
      const before = names[index - 1];
      return `def ${name} = "${before === undefined ? 'x'.repeat(40) : `$${before}`.repeat(9)}"`;
    });
    const begun = performance.now();
    inspectText(
      `${head.join('\n')}\npodTemplate(yaml: """\n${pod('  containers:\n    - name: $z$y$x\n')}""") { }\n`,
    );
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

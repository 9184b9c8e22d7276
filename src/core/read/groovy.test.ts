import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { podYamlInJenkinsfile, readGroovyString } from './groovy';
import { readYaml } from './yaml';

const declarative = `#!/usr/bin/env groovy
// yaml '''not: this'''
/* yaml """nor: that""" */
@Library('tools') _
pipeline {
  agent {
    kubernetes {
      yamlFile 'pod.yaml'
      yaml '''
apiVersion: v1
kind: Pod
spec:
  containers:
    - name: dind
      args: ["sh", "-c", "echo \\\\\\\\ $X \\'\\'\\'"]
'''
      defaultContainer 'docker'
    }
  }
  stages { stage('x') { steps {
    sh "echo it's \${WORKSPACE} yaml 'a: 1'"
    script { if (env.X ==~ /it's|yaml '''/) { echo 'yes' } }
  } } }
}
`;

describe('podYamlInJenkinsfile', () => {
  it('finds the pod of a declarative pipeline and where it stands', () => {
    const found = podYamlInJenkinsfile(declarative);
    expect(found).toHaveLength(1);
    const [pod] = found;
    expect(pod).toMatchObject({ quote: "'''", interpolated: false, firstLine: 9 });
    const { documents } = readYaml(pod!.yaml);
    expect(documents[0]!.value).toMatchObject({
      spec: { containers: [{ name: 'dind', args: ['sh', '-c', "echo \\ $X '''"] }] },
    });
    expect(pod!.lineOf(documents[0]!.lines.get('/spec/containers/[dind]')!.line)).toBe(14);
    expect([pod!.lineOf(0), pod!.lineOf(1), pod!.lineOf(99)]).toEqual([9, 9, 16]);
  });

  it.each([
    ["podTemplate(yaml: '''a: 1''') { }", "'''"],
    ['podTemplate(cloud: "x", yaml: """a: 1""") { }', '"""'],
    ["podTemplate yaml: 'a: 1'", "'"],
    ['kubernetes { yaml "a: 1" }', '"'],
    ['kubernetes { yaml("""a: 1""") }', '"""'],
    ['spec.yaml = "a: 1"', '"'],
    ["def pod = '''b: 2'''\npod = '''a: 1'''\npodTemplate(yaml: pod) {}\npod = '''c: 3'''", "'''"],
    ["def yaml = '''a: 1'''\npodTemplate(yaml: yaml) {}", "'''"],
    ["yaml '''a: 1", "'''"],
  ])('finds it in %j', (text, quote) => {
    const found = podYamlInJenkinsfile(text);
    expect(found.map(({ yaml }) => yaml)).toEqual(['a: 1']);
    expect(found[0]!.quote).toBe(quote);
  });

  it.each([
    '',
    "yamlFile 'pod.yaml'",
    "yaml libraryResource('pod.yaml')",
    'yaml(readTrusted("x"))',
    "readYaml text: 'a: 1'",
    'yaml',
    "yaml ''",
    'sh \'\'\'\nyaml """a: 1"""\n\'\'\'',
    'echo $/ yaml "a: 1" /$',
    '"${yaml \'a: 1\'}"',
  ])('finds nothing in %j', (text) => {
    expect(podYamlInJenkinsfile(text)).toEqual([]);
  });

  it('leaves interpolation readable as YAML', () => {
    const text =
      'yaml """\na: $TAG\nb: ${env.X}\nc: ${x ? "d: }" : \'{\'}\nd: \\${no} \\$no $( $1 $\ne: ${\n 1 }\nf: 2"""';
    const [pod] = podYamlInJenkinsfile(text);
    expect(pod).toMatchObject({
      yaml: '\na: $TAG\nb: ${env.X}\nc: ${...}\nd: ${no} $no $( $1 $\ne: ${...}\nf: 2',
      interpolated: true,
    });
    expect(pod!.lineOf(7)).toBe(8);
    expect(podYamlInJenkinsfile('yaml """a: \\${no}"""')[0]!.interpolated).toBe(false);
    expect(podYamlInJenkinsfile("yaml '''a: ${no}'''")[0]!.interpolated).toBe(false);
  });

  it('follows lines over escapes, joined lines, margins and CR LF', () => {
    const escaped = podYamlInJenkinsfile("\nyaml 'a: 1\\nb: 2\\nc: 3'")[0]!;
    expect([escaped.yaml, escaped.lineOf(3)]).toEqual(['a: 1\nb: 2\nc: 3', 2]);
    const joined = podYamlInJenkinsfile("yaml '''\\\na: 1\nb: \\\n  2\nc: 3'''")[0]!;
    expect([joined.yaml, joined.firstLine, joined.lineOf(2), joined.lineOf(3)]).toEqual([
      'a: 1\nb:   2\nc: 3',
      2,
      3,
      5,
    ]);
    const margin = podYamlInJenkinsfile("yaml '''a: 1\n   |b:\n   |  c: '|'\n   |'''.stripMargin()")[0]!;
    expect(margin.yaml).toBe("a: 1\nb:\n  c: '|'\n");
    const windows = podYamlInJenkinsfile("x\r\nyaml '''\r\na: 1\r\nb: 2'''")[0]!;
    expect([windows.yaml, windows.lineOf(3)]).toEqual(['\na: 1\nb: 2', 4]);
  });

  it('finds all, in order', () => {
    const text = "podTemplate(yaml: 'a: 1') { podTemplate(yaml: '''b: 2''') { } }";
    expect(podYamlInJenkinsfile(text).map(({ yaml }) => yaml)).toEqual(['a: 1', 'b: 2']);
  });

  it('never throws, whatever the text, and stays inside it', () => {
    const words = [
      'yaml',
      ' ',
      ':',
      '(',
      '=',
      "'''",
      '"""',
      "'",
      '"',
      '\\',
      '\n',
      '${',
      '}',
      '{',
      '$',
      '/',
      '//',
      '/*',
    ];
    const fragments = fc.array(
      fc.constantFrom(...words, '*/', '$/', '/$', '\\u0041', '\\u', 'def x', 'a: 1', '.stripMargin'),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fragments.map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (source) => {
        const lineCount = source.split(/\r\n|\r|\n/).length;
        for (const { yaml, lineOf } of podYamlInJenkinsfile(source)) {
          const lines = yaml.split('\n').map((_, index) => lineOf(index + 1));
          expect(lines).toEqual(lines.toSorted((a, b) => a - b));
          expect(lines.at(-1)).toBeLessThanOrEqual(lineCount);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['yaml x ', "'", '"', "'\\", "'''\\", '${', '"${', 'yaml "${', '/', '/*', '$/', '/a', '"""${"'])(
    'reads a long text of %j in one pass',
    (part) => {
      const long = part.repeat(200_000 / part.length);
      for (const text of [long, `yaml """${long}`])
        expect(podYamlInJenkinsfile(text).length).toBeLessThanOrEqual(text.length / part.length + 1);
    },
    60_000,
  );
});

describe('readGroovyString', () => {
  it.each([
    [String.raw`'\101\7\u0041\uu0042\$\"\''`, `A\u0007AB$"'`],
    ["'a\\\nb'", 'ab'],
    ["'''a\\\r\nb\r\nc'''", 'ab\nc'],
    ["'''it's ''fine'''", "it's ''fine"],
    [String.raw`'\d'`, String.raw`\d`],
    ['"$x ${y}"', '$x ${y}'],
  ])('reads %j', (literal, value) => {
    expect(readGroovyString(literal)).toBe(value);
  });

  it.each(['', 'x', "'a", "'a' ", "'a\nb'", "'''a''", "''''", "'a'b'"])('refuses %j', (literal) => {
    expect(readGroovyString(literal)).toBeUndefined();
  });
});

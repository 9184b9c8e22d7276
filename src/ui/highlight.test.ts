import { describe, expect, it } from 'vitest';
import { highlight, type CodeLanguage } from './highlight';

const join = (lines: ReturnType<typeof highlight>) =>
  lines.map((line) => line.map((piece) => piece.text).join('')).join('\n');

/** The pieces of one line that carry ink, as "kind:text". */
const inks = (text: string, language: CodeLanguage, line = 0) =>
  (highlight(text, language)[line] ?? [])
    .filter((piece) => piece.kind !== 'plain' && piece.kind !== 'punct' && piece.text.trim() !== '')
    .map((piece) => `${piece.kind}:${piece.text.trim()}`);

const samples: Record<CodeLanguage, string> = {
  yaml: 'kind: Pod # the pod\nargs:\n  - --host=unix:///run/a.sock\nscript: |\n  echo "x: y"\n  true\n---\nx: [1, a b, {c: "d"}]\n',
  groovy:
    "pipeline {\n  agent { kubernetes { yaml '''\nkind: Pod\nspec:\n  privileged: true\n''' } }\n  // done\n}\n",
  toml: "# values\nconcurrent = 4\n[[runners]]\n  [runners.kubernetes]\n    privileged = false\n    patch = '''\nkind: Pod\n'''\n",
  bash: "# set up\nset -eu\ncat > x.yaml <<'EOF'\nkind: Pod\nEOF\nif [ -n \"$A\" ]; then\n  docker run --rm 'a b' && exit 1\nfi\n",
};

describe('highlight', () => {
  it.each(['yaml', 'groovy', 'toml', 'bash'] as const)(
    'gives back every character of %s, line by line',
    (language) => {
      const text = samples[language];
      const lines = highlight(text, language);
      expect(join(lines)).toBe(text);
      expect(lines).toHaveLength(text.split('\n').length);
    },
  );

  it('names keys, strings, values and comments of YAML', () => {
    expect(inks('kind: Pod # the pod', 'yaml')).toEqual(['key:kind', 'string:Pod', 'comment:# the pod']);
    expect(inks('privileged: true', 'yaml')).toEqual(['key:privileged', 'value:true']);
    expect(inks('- name: dind', 'yaml')).toEqual(['key:name', 'string:dind']);
    expect(inks('  - --host=unix:///run/dind/docker.sock', 'yaml')).toEqual([
      'string:--host=unix:///run/dind/docker.sock',
    ]);
    expect(inks('image: docker:29.7.2-dind@sha256:<digest>', 'yaml')).toEqual([
      'key:image',
      'string:docker:29.7.2-dind@sha256:<digest>',
    ]);
    expect(inks('limits: {memory: 4Gi, cpu: 2}', 'yaml')).toEqual([
      'key:limits',
      'key:memory',
      'string:4Gi',
      'key:cpu',
      'value:2',
    ]);
    expect(inks('command: [sh, -c, "a: b # c"]', 'yaml')).toEqual([
      'key:command',
      'string:sh',
      'string:-c',
      'string:"a: b # c"',
    ]);
  });

  it('reads a block scalar as one string over its lines', () => {
    expect(inks('script: |\n  a: b\n  true\nkind: Pod\n', 'yaml', 2)).toEqual(['string:true']);
    expect(inks('script: |-\n  a: b\n\n  c: d\n', 'yaml', 3)).toEqual(['string:c: d']);
    expect(inks('script: |\n  ls # all\n  date 2026-11-21\n', 'yaml', 1)).toEqual(['string:ls # all']);
    expect(inks('script: |\n  ls # all\n  date 2026-11-21\n', 'yaml', 2)).toEqual(['string:date 2026-11-21']);
    expect(inks('script: |\n  a: b\n  true\nkind: Pod\n', 'yaml', 3)).toEqual(['key:kind', 'string:Pod']);
  });

  it('reads a manifest inside a Jenkinsfile as YAML', () => {
    expect(inks(samples.groovy, 'groovy', 4)).toEqual(['key:privileged', 'value:true']);
    expect(inks(samples.groovy, 'groovy', 6)).toEqual(['comment:// done']);
  });

  it('names tables, keys, values and strings of TOML, and reads a patch as YAML', () => {
    const text =
      "[[runners]]\n  name = \"a # b\"\n  [runners.kubernetes.pod_annotations]\n    \"a.io/x\" = \"1\"\n    poll_timeout = 600 # seconds\n    privileged = true\n    patch = '''\nkind: Pod\nprivileged: true\n'''\n  helper = '''x = 1'''\n";
    expect(inks(text, 'toml', 0)).toEqual(['keyword:[[runners]]']);
    expect(inks(text, 'toml', 1)).toEqual(['key:name', 'string:"a # b"']);
    expect(inks(text, 'toml', 2)).toEqual(['keyword:[runners.kubernetes.pod_annotations]']);
    expect(inks(text, 'toml', 3)).toEqual(['key:"a.io/x"', 'string:"1"']);
    expect(inks(text, 'toml', 4)).toEqual(['key:poll_timeout', 'value:600', 'comment:# seconds']);
    expect(inks(text, 'toml', 5)).toEqual(['key:privileged', 'value:true']);
    expect(inks(text, 'toml', 8)).toEqual(['key:privileged', 'value:true']);
    expect(inks(text, 'toml', 10)).toEqual(['key:helper', "string:'''x = 1'''"]);
  });

  it('reads KYAML, whose keys stand bare before values in braces and quotes', () => {
    const text =
      '---\n{\n  kind: "Pod",\n  spec: {\n    hostUsers: false,\n    containers: [{\n      name: "dind", # one\n    }],\n  },\n}\n';
    expect(inks(text, 'yaml', 2)).toEqual(['key:kind', 'string:"Pod"']);
    expect(inks(text, 'yaml', 4)).toEqual(['key:hostUsers', 'value:false']);
    expect(inks(text, 'yaml', 6)).toEqual(['key:name', 'string:"dind"', 'comment:# one']);
  });

  it('reads a heredoc as one string and variables inside double quotes', () => {
    expect(inks(samples.bash, 'bash', 3)).toEqual(['string:kind: Pod']);
    expect(inks(samples.bash, 'bash', 5)).toContain('value:$A');
  });
});

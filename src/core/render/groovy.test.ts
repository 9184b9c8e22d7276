import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { podYamlInJenkinsfile, readGroovyString } from '../read/groovy';
import { groovyMultiline, groovyString, shStep } from './groovy';

/** What has broken, or would break, some way of writing it down. */
const hostile = [
  '',
  ' ',
  "'",
  "''",
  "'''",
  "''''",
  "'''''''",
  "a'",
  "'a'",
  "'\n'",
  "'''\n'''",
  "it's ''fine'', '''really'''",
  '"',
  '"""',
  '\\',
  '\\\\',
  "\\'",
  "\\'''",
  'a\\\nb',
  'ends with \\',
  '\\d \\. \\n \\t \\$',
  '\\u0041 \\\\u0041 \\\\\\u0041 \\uzz',
  '$x ${y} $(JENKINS_SECRET) $$ $ ${',
  '\r',
  'a\r\nb\rc\n\rd',
  '\ttab\t',
  '\u0000\u0001\u0007\b\u000B\f\u001B[0m\u007F',
  '\u0085\u00A0\u2028\u2029\uFEFFx\uFEFF\uFFFE',
  'é 漢 😀',
  '/* // */ #! $/ /$ </script>',
  '\n\n  indented\n\n',
  'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - args: ["sh", "-c", "echo \\"$X\\" \'y\'"]\n',
];

const withoutEnd = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\uFFFF', ''));
const pieces = fc
  .array(fc.constantFrom("'", '"', '\\', '\n', '\r', '$', '{', '}', 'a', 'u0041', '\t'))
  .map((list) => list.join(''));
const anyText = fc.oneof(withoutEnd, pieces, fc.constantFrom(...hostile));

describe('groovyMultiline and groovyString', () => {
  it('escape no more than they must', () => {
    expect(groovyMultiline("it's \"$X\"\n''")).toBe("'''it's \"$X\"\n\\'\\''''");
    expect(groovyMultiline("a'''b\\")).toBe("'''a\\'\\'\\'b\\\\'''");
    expect(groovyString('docker run -v "$WORKSPACE":/src x')).toBe('\'docker run -v "$WORKSPACE":/src x\'');
    expect(groovyString("a'\n\t\\\r")).toBe("'a\\'\\n\\t\\\\\\r'");
  });

  it('are read back as they were', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readGroovyString(groovyMultiline(text))).toBe(text);
        expect(readGroovyString(groovyString(text))).toBe(text);
        expect(groovyString(text)).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 1000 },
    );
  });

  it('survive half a surrogate pair', () => {
    expect(groovyString('a\uD83D\\')).toBe("'a\\ud83d\\\\'");
    expect(readGroovyString(groovyMultiline('\\\uD83D'))).toBe('\\\uD83D');
  });

  it('refuse what Groovy takes for the end of the file', () => {
    expect(() => groovyString('ab\uFFFF')).toThrow(
      'A Groovy string cannot hold U+FFFF (at position 2); remove it.',
    );
  });

  it('give a pod template that is found again', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, scripted) => {
        const yaml = `a: ${text}`;
        const literal = groovyMultiline(`\n${yaml}`);
        const jenkinsfile = scripted
          ? `podTemplate(yaml: ${literal}) { }`
          : `agent { kubernetes { yaml ${literal} } }`;
        expect(podYamlInJenkinsfile(jenkinsfile).map((pod) => pod.yaml)).toEqual([`\n${yaml}`]);
      }),
    );
  });
});

describe('shStep', () => {
  it('writes one command on one line', () => {
    expect(shStep(`docker run -v "$WORKSPACE":/src alpine sh -c 'ls \\n'`, 4)).toBe(
      `    sh 'docker run -v "$WORKSPACE":/src alpine sh -c \\'ls \\\\n\\''`,
    );
  });

  it.each(["# don't\na", `echo "it's"\nb`, "a#b 'c'\nd", 'a \\\n  b', `a \\"\nb`])(
    'indents the lines of %j',
    (command) => {
      expect(shStep(command, 0)).toMatch(/^sh '''\n {2}\S[^\n]*\n {2}[^\n]*\n'''$/);
    },
  );

  it('writes several commands indented', () => {
    expect(shStep('docker build -t x \\\n  .\n\ndocker push x\n', 2)).toBe(
      "  sh '''\n    docker build -t x \\\\\n      .\n\n    docker push x\n  '''",
    );
  });

  it.each([
    'cat <<EOF\na\nEOF',
    'echo "a\nb"',
    "echo 'a\nb'",
    'echo a\\\nb',
    `echo "it's" 'a\nb'`,
    'a \\" "b\nc"',
  ])('does not touch the lines of %j', (command) => {
    const step = shStep(command, 4);
    expect(readGroovyString(step.trimStart().slice('sh '.length))).toBe(`\n${command}`);
  });

  it('begins with the interpreter where there is one', () => {
    expect(shStep('#!/bin/bash\nset -o pipefail', 2)).toBe("  sh '''#!/bin/bash\nset -o pipefail'''");
  });
});

const onPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

const groovy = onPath('groovy');
const java = onPath('java');
/** Debian's launcher looks for a Java of its own choice unless it is told where the real one is. */
const javaHome = process.env['JAVA_HOME'] ?? (java && dirname(dirname(realpathSync(java))));

describe('the real Groovy', () => {
  it('reads every literal back as it was', ({ skip }) => {
    skip(groovy === undefined, 'there is no groovy on the PATH');
    const commands = hostile.filter((text) => text !== '');
    const literals = [
      ...hostile.flatMap((text) => [groovyMultiline(text), groovyString(text)]),
      ...commands.map((text) => shStep(text, 2).trimStart().slice('sh '.length)),
    ];
    const folder = mkdtempSync(join(tmpdir(), 'slipway-groovy-'));
    try {
      const script = join(folder, 'literals.groovy');
      const list = literals.map((literal) => `${literal},\n`).join('');
      writeFileSync(script, `[${list}].each { println it.getBytes('UTF-8').encodeBase64() }\n`);
      const output = execFileSync(groovy ?? 'groovy', ['-c', 'UTF-8', script], {
        encoding: 'utf8',
        env: { ...process.env, ...(javaHome === undefined ? {} : { JAVA_HOME: javaHome }) },
      });
      const read = output
        .split('\n')
        .slice(0, -1)
        .map((line) => Buffer.from(line, 'base64').toString('utf8'));
      expect(read).toEqual(literals.map((literal) => readGroovyString(literal)));
      expect(read.slice(0, 2 * hostile.length)).toEqual(hostile.flatMap((text) => [text, text]));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 120_000);
});

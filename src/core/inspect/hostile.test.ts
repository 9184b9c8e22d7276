import { describe, expect, it } from 'vitest';
import { pastedPod } from '../testing/pastedPod';
import { inspectText } from './inspectText';

/** Nothing here may need more than a moment, however long a text is that looks like something and goes on. */
const pieces: readonly string[] = [
  'until ',
  'while ! ',
  'docker run ',
  'docker run -v ',
  'docker.image(',
  'docker info ',
  '--build-arg ',
  'dockerd ',
  'exec ',
  '$(',
  '`',
  '"',
  'a:',
  'a/',
  'a.b/',
  '$(A)',
  'x=',
  '<<',
  '2>&',
  '--host=',
];

describe('a text without end', () => {
  const time = (text: string): number => {
    const begun = performance.now();
    const report = inspectText(text, { answers: { jobs: ['run-containers'], workspace: 'docker-run' } });
    expect(report.documents.length + report.errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(report.errors)).not.toContain('characters');
    return performance.now() - begun;
  };

  it.each(pieces)('of %j', (piece) => {
    const long = piece.repeat(Math.floor(60_000 / piece.length));
    const script = pastedPod(
      `containers:\n- { name: dind, image: "docker:29-dind", env: [{ name: A, value: "${'b'.repeat(250)}" }], command: [sh, -c, ${JSON.stringify(long)}], startupProbe: { exec: { command: [sh, -c, ${JSON.stringify(long)}] } } }\n- { name: c, image: ${JSON.stringify(long)}, env: [{ name: DOCKER_HOST, value: ${JSON.stringify(long.slice(0, 50_000))} }] }\n`,
    );
    const pipeline = `podTemplate(yaml: '''\n${pastedPod('containers:\n- { name: c, image: a, volumeMounts: [{ name: s, mountPath: /h }] }\nvolumes: [{ name: s, hostPath: { path: /run/docker.sock } }]')}''') { sh '${long.replaceAll("'", '')}' }\n`;
    expect(time(script)).toBeLessThan(15_000);
    expect(time(pipeline)).toBeLessThan(15_000);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeQuestions } from '../model/nodes';
import { readNodes } from './readNodes';

const folder = new URL('fixtures/', import.meta.url);

// Texts near the truth: lines and pieces of the samples, shuffled, cut and mixed with noise.
const samples = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
const fragments = (
  'docker://|containerd://2.1.5|v1.34.2|Ready|<none>|node/a|{|"items": [|}||   |NAME   VERSION|a   v1.34.0|' +
  'user@host:~$|apiVersion: v1|N   R|\t|()|Ubuntu 24.04|Windows|+k3s|Unknown|control-plane'
).split('|');
const pieces = [...samples.flatMap((sample) => sample.split('\n')), ...fragments];
const anyLine = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...pieces) },
  fc.tuple(fc.constantFrom(...pieces), fc.nat(80)).map(([line, at]) => line.slice(at)),
  fc.tuple(fc.constantFrom(...pieces), fc.nat(80)).map(([line, at]) => line.slice(0, at)),
  fc.array(fc.constantFrom(...pieces), { maxLength: 3 }).map((parts) => parts.join(' ')),
  fc.string().map((line) => line.replaceAll('\r', '')),
);
const anyText = fc.oneof(
  fc.array(anyLine, { maxLength: 12 }).map((lines) => lines.join('\n')),
  fc.constantFrom(...samples),
);

describe('laws', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        const { nodes, problems } = readNodes(text);
        expect(nodes.length + problems.length > 0 || !/[a-z0-9]/i.test(text)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('answers only what nodes of the text say', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { nodes, answers, candidates } = readNodes(text);
        for (const { name, runtime, runtimeVersion, kubelet, osImage, kernel } of nodes)
          for (const stated of [name, runtime, runtimeVersion, kubelet, osImage, kernel])
            expect(stated === undefined || text.replaceAll(/\s+/g, ' ').includes(stated)).toBe(true);

        const linux = nodes.filter(({ osImage }) => !/^Windows/i.test(osImage ?? ''));
        const some = (of: typeof nodes, holds: (node: (typeof nodes)[number]) => boolean) =>
          of.some(holds) ? of.filter(holds) : of;
        const open = some(linux, ({ takesPods }) => takesPods !== false);
        const pool = some(open, ({ cordoned }) => cordoned !== true);
        const said = {
          runtime: pool.map(({ runtime }) => runtime),
          nodeOs: pool.map(({ nodeOs }) => nodeOs),
          userNamespaces: pool.map(({ userNamespaces }) => userNamespaces),
          kubernetes: [`1.${Math.min(...pool.map(({ minor }) => minor ?? Number.NaN))}`],
          platform: [answers.platform],
        };
        const answered = nodeQuestions.filter((question) => answers[question] !== undefined);
        for (const question of answered)
          expect([question, new Set<unknown>(said[question])]).toEqual([
            question,
            new Set([answers[question]]),
          ]);
        expect(Object.keys(answers).toSorted()).toEqual(answered.toSorted());
        expect(pool.length > 0 || Object.keys(answers).length === 0).toBe(true);
        const speakers = Object.values(candidates)
          .flat()
          .flatMap((candidate) => candidate.nodes);
        expect(speakers.filter((speaker) => !pool.some(({ name }) => name === speaker))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on line ends and surrounding blank lines', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('', '\n', '\n \n\n'), (text, blank) => {
        const reading = readNodes(text);
        expect(readNodes(text.replaceAll('\n', '\r\n'))).toEqual(reading);
        expect(readNodes(text.replaceAll('\n', '\r'))).toEqual(reading);
        const shift = blank.split('\n').length - 1;
        const shifted = readNodes(`${blank}${text}${blank}`);
        expect(shifted).toEqual({
          ...reading,
          problems: reading.problems.map((problem) =>
            problem.line === undefined ? problem : { ...problem, line: problem.line + shift },
          ),
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a large text in one pass', { timeout: 30_000 }, () => {
    const row = 'n1   v1.34.2   docker://29.2.1';
    const lines = Array.from({ length: 20_000 }, (_, index) => row.replace('n1', `n${index}`));
    const noise = [' ', '\r', '\n', '{', '"', 'a', 'a@', '(', '\t', '-', 'a.', 'NAME '].map((c) =>
      c.repeat(200_000),
    );
    expect(readNodes(lines.join('\n')).nodes).toHaveLength(20_000);
    noise.push(`${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`);
    for (const text of noise) expect(readNodes(text).nodes).toEqual([]);
  });
});

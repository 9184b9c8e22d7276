import { describe, expect, test } from 'vitest';
import { infer } from '../environment/infer';
import { variantOfTool } from '../testing/variantOfTool';
import { allVariants } from './approaches';
import { needsUserNamespaces } from './blockers';
import { cellsOf, criteria } from './cells';
import { criterionRules } from './criteria';
import { nodeSettings } from './criteria/nodeSettings';
import { toolOf, tools } from './tools';

const environment = infer({});
const base = variantOfTool('dockerd');

describe('tools', () => {
  test.each(tools)('%s is told by facts, and every row says something of it', (tool) => {
    const variant = variantOfTool(tool);
    expect(toolOf(variant)).toBe(tool);
    for (const { id } of criterionRules) {
      const source = cellsOf(id);
      if (source.from !== 'record') continue;
      const { word, text, sources } = source.of(variant, environment);
      expect([id, word.split(' ').length <= 5]).toEqual([id, true]);
      expect(text, id).toMatch(/[.”]$/);
      expect(sources.length, id).toBeGreaterThan(0);
    }
  });

  test('every variant has one, and a kind that leaves several must name it', () => {
    for (const variant of allVariants) expect(tools).toContain(toolOf(variant));
    expect(() => toolOf({ ...base, wall: 'sandbox' })).toThrow(/gvisor, kata, sysbox/);
    expect(() => toolOf({ ...base, daemon: 'none', builder: 'language' })).toThrow(/jib, ko, buildpacks/);
    expect(() => toolOf({ ...base, daemon: 'none', builder: 'external' })).toThrow(/cloud, platform/);
    expect(toolOf({ ...base, daemon: 'none', builder: 'language', tool: 'ko' })).toBe('ko');
  });
});

describe('rows', () => {
  test('a cell that does not apply says so, and only such a cell', () => {
    for (const tool of tools) {
      const variant = variantOfTool(tool);
      for (const rule of criterionRules) {
        const source = cellsOf(rule.id);
        if (source.from !== 'record') continue;
        const { word } = source.of(variant, environment);
        const isNone = rule.rate(variant, environment) === 'none';
        expect([rule.id, tool, word === 'Does not apply']).toEqual([rule.id, tool, isNone]);
      }
    }
  });

  test('what starts only with user namespaces asks something of the nodes', () => {
    for (const variant of allVariants.filter(needsUserNamespaces))
      expect([variant.id, nodeSettings.rate(variant, environment)]).not.toEqual([variant.id, 'good']);
  });

  test('what a job can do is the better of a pair, everything else the worse', () => {
    for (const { id, group, inPairs } of criteria)
      expect([id, inPairs]).toEqual([id, group === 'capability' ? 'better' : 'worse']);
  });
});

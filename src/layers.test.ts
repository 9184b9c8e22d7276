import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLayers, formatViolation } from '../scripts/layers';

/** All source files of the project, path from its root -> text. */
function readSources(): Map<string, string> {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file));
  return new Map(files.map((file) => [file, readFileSync(join(import.meta.dirname, '..', file), 'utf8')]));
}

const check = (files: Record<string, string>): string[] =>
  checkLayers(new Map(Object.entries(files))).map(formatViolation);

describe('the direction of the architecture', () => {
  it('holds in all of src/', () => {
    const sources = readSources();
    expect(sources.size).toBeGreaterThan(1);
    expect(sources.has('src/main.tsx')).toBe(true);
    expect(checkLayers(sources).map(formatViolation)).toEqual([]);
  });
});

describe('the checker accepts', () => {
  it.each<[string, Record<string, string>]>([
    [
      'what the direction allows',
      {
        'src/main.tsx': `import { createRoot } from 'react-dom/client'; import { App } from './app/App';`,
        'src/app/App.tsx': `import './App.module.css'; const Choose = lazy(() => import('../features/choose/Choose'));`,
        'src/features/choose/Choose.tsx': `import { useStore } from '../../state/store'; import { decide } from '../../core';`,
        'src/state/store.ts': `import { create } from 'zustand'; import type { Answers } from '../core/index';`,
        'src/ui/highlight.ts': `import { Prism } from 'prism-react-renderer';`,
        'src/core/index.ts': `export * from './compare/compare'; export * from './read/yaml';`,
        'src/core/compare/compare.ts': `import { inspect } from '../inspect/inspect';`,
        'src/core/inspect/inspect.ts': `import { level } from '../podSecurity/level'; import { read } from '../read/yaml';`,
        'src/core/podSecurity/level.ts': `import type { Pod } from '../model/kubernetes';`,
        'src/core/read/yaml.ts': `import { load } from 'js-yaml';`,
        'src/core/model/kubernetes.ts': `import type { IPod } from 'kubernetes-models/v1/Pod';`,
      },
    ],
    [
      'tests of core that use all of core and any package',
      {
        'src/core/model/a.test.ts': `import { it } from 'vitest'; import { plan } from '../plan/plan'; import { arbitrary } from '../testing/arbitrary';`,
        'src/core/testing/arbitrary.ts': `import fc from 'fast-check'; import { questions } from '../knowledge/questions';`,
      },
    ],
    [
      'a cycle of types, and text that looks like an import',
      {
        'src/core/model/a.ts': `import type { B } from './b'; // import '../plan/plan'`,
        'src/core/model/b.ts': 'export type { A } from "./a"; const text = `import x from "../plan/plan";`;',
      },
    ],
    [
      'a registered record with its text, and a table of facts',
      {
        'src/core/knowledge/risks/index.ts': `import { dockerSocket } from './dockerSocket';`,
        'src/core/knowledge/risks/dockerSocket.ts': `export const dockerSocket = {};`,
        'src/core/knowledge/risks/dockerSocket.text.ts': `export const text = '';`,
        'src/core/knowledge/risks/dockerSocket.detect.ts': `export const detect = () => [];`,
        'src/core/knowledge/detectors.ts': `import { detect } from './risks/dockerSocket.detect';`,
        'src/core/knowledge/risks/risks.test.ts': `import { risks } from '.';`,
        'src/core/knowledge/docker/engines.ts': `export const engines = [];`,
      },
    ],
  ])('%s', (_what, files) => expect(check(files)).toEqual([]));
});

describe('the checker refuses', () => {
  it.each<[string, string, string, string]>([
    // What is refused, the file, its text, a part of the message.
    [
      'ui that uses core',
      'src/ui/Tabs.tsx',
      `import { risks } from '../core';`,
      'ui may import no other layer, not core',
    ],
    ['ui that uses state', 'src/ui/Tabs.tsx', `import { useStore } from '../state/store';`, 'not state'],
    [
      'state that uses a feature',
      'src/state/store.ts',
      `import '../features/choose/Choose';`,
      'state may import core',
    ],
    [
      'a feature that uses app',
      'src/features/choose/Choose.tsx',
      `import { App } from '../../app/App';`,
      'not app',
    ],
    ['main that uses a feature', 'src/main.tsx', `import './features/choose/Choose';`, 'main may import app'],
    [
      'a feature that uses a feature',
      'src/features/choose/Choose.tsx',
      `export { Drawing } from '../drawing/Drawing';`,
      'features do not import features (choose imports drawing)',
    ],
    [
      'a feature that uses a feature on demand',
      'src/features/choose/Choose.tsx',
      `const later = () => import('../drawing/Drawing');`,
      'features do not import features',
    ],
    [
      'a way past the door',
      'src/app/App.tsx',
      `import { decide } from '../core/decide/decide';`,
      'only its door',
    ],
    [
      'a type past the door',
      'src/state/store.ts',
      `import type { Risk } from '../core/model/risk';`,
      'only its door',
    ],
    [
      'a type expression past the door',
      'src/state/store.ts',
      `type R = import('../core/model/risk').Risk;`,
      'only its door',
    ],
    [
      'a new layer without a rule',
      'src/helpers/dates.ts',
      `import '../ui/Tabs';`,
      'src/helpers is not a layer',
    ],
    [
      'core that uses ui',
      'src/core/render/yaml.ts',
      `import '../../ui/Tabs';`,
      'core may import no other layer, not ui',
    ],
    ['core that uses its door', 'src/core/plan/plan.ts', `import { questions } from '..';`, 'its own door'],
    [
      'model that uses knowledge',
      'src/core/model/risk.ts',
      `import type { R } from '../knowledge/risks';`,
      'not core/knowledge',
    ],
    [
      'knowledge that uses decide',
      'src/core/knowledge/a.ts',
      `import '../decide/decide';`,
      'not core/decide',
    ],
    ['link that uses plan', 'src/core/link/link.ts', `import '../plan/plan';`, 'not core/plan'],
    ['podSecurity that uses read', 'src/core/podSecurity/a.ts', `import '../read/yaml';`, 'not core/read'],
    [
      'render that uses inspect',
      'src/core/render/yaml.ts',
      `import '../inspect/inspect';`,
      'not core/inspect',
    ],
    ['plan that uses render', 'src/core/plan/plan.ts', `import '../render/yaml';`, 'not core/render'],
    [
      'a folder of core without a place',
      'src/core/util/a.ts',
      `import '../model/kit';`,
      'no place in the order',
    ],
    ['a file in core beside the door', 'src/core/util.ts', `import './model/kit';`, 'no place in the order'],
    [
      'react in core',
      'src/core/plan/plan.ts',
      `import { useMemo } from 'react';`,
      'the package react is imported in',
    ],
    [
      'js-yaml outside its module',
      'src/core/render/yaml.ts',
      `import { dump } from 'js-yaml';`,
      'src/core/read/yaml.ts only',
    ],
    [
      'prism outside its module',
      'src/ui/CodeView.tsx',
      `import { Prism } from 'prism-react-renderer';`,
      'highlight.ts only',
    ],
    ['an unknown package', 'src/app/App.tsx', `import _ from 'lodash/fp';`, 'the package lodash is not used'],
    [
      'a module of Node',
      'src/core/read/yaml.ts',
      `import { readFileSync } from 'node:fs';`,
      'the package node: is not used',
    ],
    [
      'a package named like a built-in',
      'src/app/App.tsx',
      `import 'constructor';`,
      'the package constructor is not used',
    ],
    [
      'code of the manifest types',
      'src/core/model/kubernetes.ts',
      `import { Pod } from 'kubernetes-models/v1/Pod';`,
      'write "import type"',
    ],
    [
      'an inline type of the manifest types, which keeps the import',
      'src/core/model/kubernetes.ts',
      `import { type IPod } from 'kubernetes-models/v1/Pod';`,
      'write "import type"',
    ],
    ['a file outside src/', 'src/app/App.tsx', `import '../../scripts/placePages';`, 'nothing outside src/'],
    [
      'code that uses test helpers',
      'src/core/plan/plan.ts',
      `import '../testing/arbitrary';`,
      'only tests import',
    ],
    [
      'a computed import',
      'src/app/App.tsx',
      'const place = (id: string) => import(`../features/${id}`);',
      'plain string',
    ],
    [
      'an import of a pattern',
      'src/app/App.tsx',
      `const all = import.meta.glob('../core/**/*.ts');`,
      'hides which files',
    ],
    ['a file that does not parse', 'src/app/App.tsx', `import { from './a';`, 'src/app/App.tsx'],
    ['a file that imports itself', 'src/ui/a.ts', `import './a';`, 'in a circle'],
    [
      'a record that is not registered',
      'src/core/knowledge/risks/a.ts',
      `export const a = 1;`,
      'risks/index.ts does not import it',
    ],
    [
      'a detector that is not registered',
      'src/core/knowledge/risks/a.detect.ts',
      `export const a = 1;`,
      'knowledge/detectors.ts does not import it',
    ],
    [
      'a row of the comparison that is not registered',
      'src/core/knowledge/criteria/a.cell.ts',
      `export const a = 1;`,
      'knowledge/cells.ts does not import it',
    ],
  ])('%s', (_what, file, text, message) => {
    expect(check({ [file]: text })).toEqual([expect.stringContaining(message)]);
  });

  it('a cycle over several files, and names its way once', () => {
    const cycle = check({
      'src/ui/a.ts': `import './b';`,
      'src/ui/b.tsx': `export * from './c';`,
      'src/ui/c/index.ts': `const later = import('../a');`,
      'src/ui/outside.ts': `import './a';`,
    });
    expect(cycle).toEqual([
      'src/ui/a.ts: imports itself in a circle: src/ui/a.ts -> src/ui/b.tsx -> src/ui/c/index.ts -> src/ui/a.ts',
    ]);
  });

  it('a record that the registry names as a type only', () => {
    const files = {
      'src/core/knowledge/risks/a.ts': `export const a = 1;`,
      'src/core/knowledge/risks/index.ts': `import type { a } from './a';`,
    };
    expect(check(files)).toEqual([expect.stringContaining('risks/a.ts: the record is not registered')]);
  });

  it('with the line of the import, also after characters of several units', () => {
    const text = `// é 😀 —\n\nexport const a = '😀';\nimport { b } from '../state/b';\n`;
    expect(check({ 'src/ui/a.ts': text })).toEqual([
      expect.stringMatching(/^src\/ui\/a\.ts:4: imports "\.\.\/state\/b"/),
    ]);
  });
});

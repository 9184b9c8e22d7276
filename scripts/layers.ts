import { cyclesOf, importsOf, UnreadableSource, type Import } from './imports';

/** A broken rule: where it is broken, and which rule it is. */
export interface Violation {
  readonly file: string;
  /** 0 where the rule is about the file as a whole. */
  readonly line: number;
  readonly message: string;
}

export const formatViolation = ({ file, line, message }: Violation): string =>
  `${line > 0 ? `${file}:${line}` : file}: ${message}`;

/** What each layer of src/ may import besides itself. Of core, everybody else uses the door only. */
const layers: Readonly<Record<string, readonly string[]>> = {
  main: ['app'],
  app: ['features', 'state', 'ui', 'core'],
  features: ['state', 'ui', 'core'],
  state: ['core'],
  ui: [],
  core: [],
};

const door = 'src/core/index.ts';

const upToKnowledge = ['model', 'knowledge'];
const upToPlan = [...upToKnowledge, 'environment', 'decide', 'plan'];

/** What each folder of src/core/ may import besides itself. */
const coreFolders: Readonly<Record<string, readonly string[]>> = {
  model: [],
  knowledge: ['model'],
  environment: upToKnowledge,
  decide: [...upToKnowledge, 'environment'],
  plan: [...upToKnowledge, 'environment', 'decide'],
  podSecurity: upToKnowledge,
  read: upToKnowledge,
  link: upToKnowledge,
  cluster: [...upToPlan, 'podSecurity'],
  render: [...upToPlan, 'podSecurity', 'read', 'cluster'],
  inspect: [...upToPlan, 'podSecurity', 'read'],
  evidence: [...upToKnowledge, 'environment', 'decide'],
  compare: [...upToPlan, 'podSecurity', 'render', 'inspect'],
};

/** Where a package may be imported: prefixes of paths. What is not named here is imported nowhere. */
const packages: Readonly<Record<string, { readonly in: readonly string[]; readonly typeOnly?: true }>> = {
  react: { in: ['src/main.tsx', 'src/app/', 'src/features/', 'src/ui/'] },
  'react-dom': { in: ['src/main.tsx', 'src/app/', 'src/features/', 'src/ui/'] },
  'prism-react-renderer': { in: ['src/ui/highlight.ts'] },
  zustand: { in: ['src/state/'] },
  fflate: { in: ['src/features/manifest/zip.ts'] },
  diff: { in: ['src/core/compare/textDiff.ts'] },
  'js-yaml': { in: ['src/core/read/yaml.ts'] },
  'kubernetes-models': { in: ['src/core/model/kubernetes.ts'], typeOnly: true },
};

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || file.startsWith('src/core/testing/');

/** The package of a specifier: 'react-dom' of 'react-dom/client', 'node:' of every module of Node. */
const packageOf = (specifier: string): string =>
  specifier.startsWith('node:')
    ? 'node:'
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');

const isUnder = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** The layer of a path: its first folder under src/, 'main' for src/main.tsx. */
function layerOf(path: string): string {
  const [first = '', ...rest] = path.slice('src/'.length).split('/');
  return rest.length > 0 ? first : first.replace(/\.tsx?$/, '');
}

/** The folder of core/ that a path lies in; '' for a file that stands in core/ itself. */
const coreFolderOf = (path: string): string => /^src\/core\/([^/]+)\//.exec(path)?.[1] ?? '';

const featureOf = (path: string): string => path.split('/')[2] ?? '';

function packageRule({ file, specifier, typeOnly }: Import): string | undefined {
  if (isTest(file)) return undefined;
  const name = packageOf(specifier);
  const rule = Object.hasOwn(packages, name) ? packages[name] : undefined;
  if (!rule)
    return `the package ${name} is not used in src/ (the table "packages" in scripts/layers.ts says which are)`;
  if (!rule.in.some((place) => (place.endsWith('/') ? file.startsWith(place) : file === place))) {
    return `the package ${name} is imported in ${rule.in.join(', ')} only`;
  }
  if (rule.typeOnly && !typeOnly) return `the package ${name} is for types: write "import type"`;
  return undefined;
}

function coreRule(file: string, target: string): string | undefined {
  if (isTest(file)) return undefined;
  if (file === door) return undefined;
  if (target === door || target === 'src/core')
    return 'core does not import its own door: name the module itself';
  const [from, to] = [coreFolderOf(file), coreFolderOf(target)];
  const allowed = Object.hasOwn(coreFolders, from) ? coreFolders[from] : undefined;
  if (!allowed)
    return `core/${from || '*.ts'} has no place in the order of core (the table "coreFolders" in scripts/layers.ts)`;
  if (from === to || allowed.includes(to)) return undefined;
  return `core/${from} may import ${allowed.map((folder) => `core/${folder}`).join(', ') || 'nothing else of core'}, not core/${to}`;
}

function fileRule({ file }: Import, target: string): string | undefined {
  if (!isUnder(target, 'src')) {
    if (isTest(file) && isUnder(target, 'scripts')) return undefined;
    return 'nothing outside src/ is imported';
  }
  if (isTest(target) && !isTest(file)) return 'only tests import tests and core/testing';

  const [from, to] = [layerOf(file), layerOf(target)];
  const allowed = Object.hasOwn(layers, from) ? layers[from] : undefined;
  if (!allowed)
    return isTest(file) ? undefined : `src/${from} is not a layer (the table "layers" in scripts/layers.ts)`;
  if (from !== to && !allowed.includes(to)) {
    return `${from} may import ${allowed.join(', ') || 'no other layer'}, not ${to}`;
  }
  if (from === 'core') return coreRule(file, target);
  if (to === 'core' && target !== door && target !== 'src/core') {
    return 'outside core only its door is imported: core/index.ts';
  }
  if (from === 'features' && to === 'features' && featureOf(file) !== featureOf(target)) {
    return `features do not import features (${featureOf(file)} imports ${featureOf(target)})`;
  }
  return undefined;
}

/** Folders of core/knowledge/ that hold tables of facts, each imported by name; every other folder is a registry. */
const tables = ['docker', 'kubernetes', 'values'];

/** What belongs to a record but is not loaded with it, by the end of its name, and the module that registers it. */
const besideRecords: Readonly<Record<string, string>> = {
  '.detect.ts': 'src/core/knowledge/detectors.ts',
  '.cell.ts': 'src/core/knowledge/cells.ts',
};

/** Every file of a registry is imported by the module that registers its kind. */
function registryViolations(files: ReadonlyMap<string, string>, imports: readonly Import[]): Violation[] {
  const registered = new Set(
    imports.filter(({ typeOnly }) => !typeOnly).map(({ file, target }) => `${file} ${target}`),
  );
  return [...files.keys()].flatMap((file) => {
    const [, registry, folder = ''] = /^(src\/core\/knowledge\/([^/]+))\/[^/]+\.tsx?$/.exec(file) ?? [];
    if (!registry || tables.includes(folder) || isTest(file) || /\/index\.ts$|\.text\.ts$/.test(file))
      return [];
    const beside = Object.keys(besideRecords).find((end) => file.endsWith(end));
    const by = (beside && besideRecords[beside]) ?? `${registry}/index.ts`;
    const message = `the record is not registered: ${by} does not import it`;
    return registered.has(`${by} ${file}`) ? [] : [{ file, line: 0, message }];
  });
}

/**
 * Holds source files to the direction of the architecture.
 * Takes all of src/ as path (from the root of the project) -> text, gives every broken rule.
 */
export function checkLayers(files: ReadonlyMap<string, string>): Violation[] {
  const violations: Violation[] = [];
  const imports: Import[] = [];
  for (const [file, text] of files) {
    try {
      imports.push(...importsOf(file, text, (path) => files.has(path)));
    } catch (error) {
      if (!(error instanceof UnreadableSource)) throw error;
      violations.push({ file, line: 0, message: error.message });
    }
  }
  for (const one of imports) {
    const broken = one.target === undefined ? packageRule(one) : fileRule(one, one.target);
    if (broken) violations.push({ ...one, message: `imports "${one.specifier}", but ${broken}` });
  }
  for (const cycle of cyclesOf(imports)) {
    violations.push({
      file: cycle[0] ?? '',
      line: 0,
      message: `imports itself in a circle: ${cycle.join(' -> ')}`,
    });
  }
  return [...violations, ...registryViolations(files, imports)];
}

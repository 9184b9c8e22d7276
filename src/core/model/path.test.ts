import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  childPath,
  memberKey,
  memberKeys,
  objectBase,
  parentPath,
  type Path,
  pathsAround,
  splitObjectPath,
  valueAt,
  walk,
} from './path';

const pathsOf = (value: unknown): Path[] => {
  const paths: Path[] = [];
  walk(value, (path) => paths.push(path));
  return paths;
};

describe('memberKeys', () => {
  it('names mappings by their name and everything else by its index', () => {
    expect(memberKeys([{ name: 'dind' }, 'text', { image: 'x' }, { name: 7 }, [], null])).toEqual([
      '[dind]',
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
  });

  it('counts repeated names', () => {
    const mounts = [{ name: 'cache' }, { name: 'cache' }, { name: 'other' }, { name: 'cache' }];
    expect(memberKeys(mounts)).toEqual(['[cache]', '[cache]#1', '[other]', '[cache]#2']);
    expect(memberKey(mounts, 3)).toBe('[cache]#2');
  });

  it('keeps the index of a name that no object can have', () => {
    expect(memberKeys([{ name: 'x'.repeat(254) }, { name: '' }])).toEqual(['0', '[]']);
  });

  it('looks at own properties only', () => {
    expect(memberKeys([Object.create({ name: 'inherited' })])).toEqual(['0']);
  });
});

describe('walk', () => {
  it('goes through a pod in document order', () => {
    const pod = {
      spec: { containers: [{ name: 'dind', args: ['dockerd'], env: [{ name: 'DOCKER_HOST', value: 'x' }] }] },
      metadata: { annotations: { 'example.com/a~b': 'yes' }, labels: undefined },
    };
    expect(pathsOf(pod)).toEqual([
      '',
      '/spec',
      '/spec/containers',
      '/spec/containers/[dind]',
      '/spec/containers/[dind]/name',
      '/spec/containers/[dind]/args',
      '/spec/containers/[dind]/args/0',
      '/spec/containers/[dind]/env',
      '/spec/containers/[dind]/env/[DOCKER_HOST]',
      '/spec/containers/[dind]/env/[DOCKER_HOST]/name',
      '/spec/containers/[dind]/env/[DOCKER_HOST]/value',
      '/metadata',
      '/metadata/annotations',
      '/metadata/annotations/example.com~1a~0b',
    ]);
  });
});

describe('valueAt', () => {
  const pod = { spec: { containers: [{ name: 'a/b', args: ['x', 'y'] }] }, 'k~/': 1 };

  it('finds by key, name and index', () => {
    expect(valueAt(pod, '')).toBe(pod);
    expect(valueAt(pod, '/spec/containers/[a~1b]/args/1')).toBe('y');
    expect(valueAt(pod, childPath('', 'k~/'))).toBe(1);
  });

  it.each([
    '/nothing',
    '/spec/containers/0',
    '/spec/containers/[a]',
    '/spec/toString',
    '/k~0~1/deeper',
    'spec',
  ])('gives undefined for %s', (path) => {
    expect(valueAt(pod, path)).toBeUndefined();
  });

  it('finds what walk visits, and every path once', () => {
    const names = fc.constantFrom('a', 'a]#1', '[a]', '', '0', '/', '~', '~1', ']#1');
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.array(fc.record({ name: names, value: tie('value') }), { maxLength: 4 }),
        fc.dictionary(fc.oneof(names, fc.string(), fc.constant('__proto__')), tie('value'), { maxKeys: 4 }),
      ),
    })).value;
    fc.assert(
      fc.property(value, (root) => {
        const paths = pathsOf(root);
        expect(new Set(paths).size).toBe(paths.length);
        const strays: Path[] = [];
        walk(root, (path, member) => {
          if (valueAt(root, path) !== member) strays.push(path);
        });
        expect(strays).toEqual([]);
      }),
    );
  });
});

describe('around a path', () => {
  it('goes from a place to the document, through every place around it', () => {
    expect(pathsAround('/spec/containers/[dind]')).toEqual([
      '/spec/containers/[dind]',
      '/spec/containers',
      '/spec',
      '',
    ]);
    expect(pathsAround('')).toEqual(['']);
    expect(parentPath('/spec')).toBe('');
    expect(parentPath('')).toBeUndefined();
  });

  it('an object and a path inside it are taken apart as they are put together', () => {
    const base = objectBase({ kind: 'Pod', metadata: { name: 'ci-agent' } });
    expect(base).toBe('Pod/ci-agent#');
    expect(splitObjectPath(`${base}/spec/volumes/[a#1]`)).toEqual({ base, inside: '/spec/volumes/[a#1]' });
    expect(objectBase({})).toBe('Object/#');
  });
});

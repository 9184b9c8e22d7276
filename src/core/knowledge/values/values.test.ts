import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemOf, valueKinds } from './kinds';
import { image, referenceOf, registry, repository } from './image';
import { mirrored } from './mirrored';
import { dnsLabel, dnsSubdomain, labelKey, labelValue } from './names';
import { mountPath } from './paths';
import { amountOf, bytes, cpu, disk, memory } from './quantity';
import type { Check } from './check';

const runs = process.env['SLIPWAY_FULL'] ? 20_000 : 400;
const legal = (check: Check, values: readonly string[]): string[] =>
  values.flatMap((value) => (check(value) === undefined ? [] : [`${value}: ${check(value)}`]));
const taken = (check: Check, values: readonly string[]): string[] =>
  values.filter((value) => check(value) === undefined);
const words = (text: string): string[] => text.split(' ');
const digest = `sha256:${'f'.repeat(64)}`;

describe('names, as apimachinery takes them', () => {
  // The values of its validation_test.go.
  it('labels of DNS', () => {
    expect(
      legal(dnsLabel, [...words('a ab abc a1 a-1 a--1--2--b 0 01 012 1a 1-a 1--a--b--2'), 'a'.repeat(63)]),
    ).toEqual([]);
    expect(
      taken(dnsLabel, [
        ...words('A ABC aBc A1 A-1 1-A - a- -a 1- -1 _ a_ _a a_b 1_ _1 1_2 . a. .a a.b 1. .1 1.2'),
        '',
        ' ',
        'a ',
        ' a',
        'a b',
        'a'.repeat(64),
      ]),
    ).toEqual([]);
  });

  it('subdomains of DNS', () => {
    expect(
      legal(dnsSubdomain, [...words('a a-1.a 0.1 1--a--b--2.1 a.b.c.d.e 11.22.33.44.55'), 'a'.repeat(253)]),
    ).toEqual([]);
    expect(
      taken(dnsSubdomain, [
        ...words('A - a- -a _ a_b . a. .a a..b 1..2 A.a ab.A 0.A a.B.c.d.e a@b a,b a;b a:b a%b a?b a$b'),
        '',
        ' ',
        'a b',
        'a'.repeat(254),
      ]),
    ).toEqual([]);
  });

  it('label keys and values', () => {
    expect(
      legal(labelKey, [
        ...words(
          'simple 1-starts-with-num 1234 simple/simple now.with.dots/simple 1.2.3.4/5678 Uppercase_Is_OK_123',
        ),
        'requests.storage-foo',
        `${'a'.repeat(253)}/${'b'.repeat(63)}`,
      ]),
    ).toEqual([]);
    expect(
      taken(labelKey, [
        ...words(
          'nospecialchars%^=@ cantendwithadash- -cantstartwithadash- only/one/slash Example.com/abc example_com/abc',
        ),
        'example.com/',
        '/simple',
        '',
        'a'.repeat(64),
        `${'a'.repeat(254)}/abc`,
      ]),
    ).toEqual([]);
    expect(
      legal(labelValue, ['', ...words('simple now-with-dashes end-with-num-1 1234'), 'a'.repeat(63)]),
    ).toEqual([]);
    expect(
      taken(
        labelValue,
        words('nospecialchars%^=@ rā.is.Māori \\backslashes -a a- .starts.with.dot ends.with.dot.').concat(
          'a'.repeat(64),
        ),
      ),
    ).toEqual([]);
  });

  it('says what is wrong, and where', () => {
    expect(dnsLabel('a'.repeat(70))).toBe('Names have at most 63 characters; this has 70.');
    expect(dnsLabel('my_name')).toBe(
      'Names have lower-case letters, digits and hyphens only; the 3rd character is “_”.',
    );
    expect(dnsLabel('my name')).toContain('the 3rd character is a space');
    expect(dnsLabel('ab\u200b')).toContain('the 3rd character is an invisible character');
    expect(dnsLabel('a\u{1F600}')).toContain('“\u{1F600}”');
    expect(dnsLabel('-a')).toBe('Names begin with a letter or a digit; this begins with “-”.');
    expect(dnsSubdomain('a..b')).toBe('A dot stands between two parts of a name; here one part is empty.');
    expect(image('docker')).toContain('Name a tag or a digest');
    expect(image('Docker:29')).toBe('Repositories are lower case; “Docker” is not.');
    expect(image('docker:29@sha256:abc')).toContain('this has 3');
    expect(repository('team/app')).toContain('The host of the registry comes first');
    expect(repository('ghcr.io/team/app:1')).toContain('The tag is given by the build');
    expect(memory('100Mi')).toBe('At least 512Mi; this is 100Mi.');
    expect(memory('4')).toContain('“4” is not');
    expect(mountPath('/proc/x')).toContain('the kernel');
    expect(problemOf('tolerations', 'a=b')).toBe(
      'A taint ends with its effect: example.com/pool=ci:NoSchedule.',
    );
    expect(problemOf('nodeSelector', 'a=b,c')).toBe('c: A key, = and a value: example.com/pool=ci.');
    expect(problemOf('volumes', 'claim/a:/x,claim/b:/x')).toBe('Two volumes have one path.');
    expect(problemOf('mirror', 'docker.io=a.test,docker.io=b.test')).toBe('A registry has two mirrors here.');
    expect(problemOf('gitUrl', 'https://me:secret@git.test/a.git')).toContain('A password does not belong');
  });
});

describe('quantities', () => {
  it('takes what a limit is written as, and no more', () => {
    expect(legal(cpu, ['2', '1.5', '500m', '0.25', '256'])).toEqual([]);
    expect(
      taken(cpu, ['', '0', '-1', '+2', '1e3', '1E', '2k', '1.', '.5', '1.2345', '257', '9m', 'two', '1 ']),
    ).toEqual([]);
    expect(legal(disk, ['1Gi', '20Gi', '1.5Gi', '50G', '1500M', '2Ti', '2048Mi'])).toEqual([]);
    expect(
      taken(disk, ['1', '1024', '1Gib', '1GB', '1gi', '1Ei', '1e9', '-1Gi', '0Gi', '17Ti', '1Gi\n']),
    ).toEqual([]);
  });

  it('counts as the API server does', () => {
    expect(['1Gi', '1G', '1.5Gi', '500m', '2'].map(amountOf)).toEqual([2 ** 30, 1e9, 1.5 * 2 ** 30, 0.5, 2]);
    expect([24 * 2 ** 30, 1.5 * 2 ** 30, 2 ** 40, 1000].map(bytes)).toEqual(['24Gi', '1536Mi', '1Ti', '1Ki']);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 44 }), (amount) => {
        const text = bytes(amount);
        expect(amountOf(text)! - amount).toBeGreaterThanOrEqual(0);
        expect(amountOf(text)! - amount).toBeLessThan(1024);
      }),
      { numRuns: runs },
    );
  });
});

describe('images, as distribution/reference takes them', () => {
  it('whole references', () => {
    expect(
      legal(image, [
        ...words(
          'test.com:tag test:5000/repo:tag lowercase:Uppercase sub-dom1.foo.com/bar/baz/quux:some-long-tag',
        ),
        ...words(
          'b.gcr.io/test.example.com/my-app:test.example.com xn--n3h.com/myimage:xn--n3h.com foo/foo_bar.com:8080',
        ),

        `test:5000/repo@${digest}`,
        `test:5000/repo:tag@${digest}`,
        'a__b/c---d:1',
        '192.168.1.1:5000/repo:5050',
      ]),
    ).toEqual([]);
    expect(
      taken(image, [
        ...words(
          ':justtag Uppercase:tag test:5000/Uppercase/lowercase:tag aa/asdf$$^/aa a..b:1 a/-b:1 a/b_:1 a___b:1',
        ),
        '',
        `@${digest}`,
        'repo@sha256:ffff',
        `name@sha512:${'f'.repeat(128)}`,
        `a:${'t'.repeat(129)}`,
        'a:',
        'a/:1',
        `domain/${'a'.repeat(256)}:tag`,
        'repo:1@',
        `a:1@${digest}@${digest}`,
        '//a:1',
        'a:latest',
      ]),
    ).toEqual([]);
  });

  it('hosts', () => {
    expect(
      legal(
        registry,
        words('ghcr.io localhost localhost:5000 registry.example.com:8443 test:5000 10.0.0.1:5000'),
      ),
    ).toEqual([]);
    expect(
      taken(
        registry,
        words('https://ghcr.io ghcr.io/team registry -a.com a.com: a.com:0 a.com:99999 a..b'),
      ).concat(taken(registry, [''])),
    ).toEqual([]);
  });

  it('what a short name means, and its mirror', () => {
    expect(referenceOf('docker:29-dind')).toEqual({
      host: 'docker.io',
      path: 'library/docker',
      rest: ':29-dind',
    });
    expect(referenceOf(`a.test:5000/b/c:1@${digest}`)).toEqual({
      host: 'a.test:5000',
      path: 'b/c',
      rest: `:1@${digest}`,
    });
    const map = (mirror: string) =>
      ['docker:29', 'moby/buildkit:v1', 'quay.io/a/b:1', 'own.test/c:1'].map((each) =>
        mirrored(each, mirror),
      );
    expect(map('m.test')).toEqual([
      'm.test/library/docker:29',
      'm.test/moby/buildkit:v1',
      'm.test/quay.io/a/b:1',
      'own.test/c:1',
    ]);
    expect(map('docker.io=m.test/hub,own.test=m.test/own')).toEqual([
      'm.test/hub/library/docker:29',
      'm.test/hub/moby/buildkit:v1',
      'quay.io/a/b:1',
      'm.test/own/c:1',
    ]);
    expect(map('')).toEqual(['docker:29', 'moby/buildkit:v1', 'quay.io/a/b:1', 'own.test/c:1']);
  });
});

/** What means something to a shell, to YAML, Groovy, TOML, a template of Helm or an expression of GitHub or Argo. */
const magic = /[\s'"`$\\{}()[\]<>|&;*?!#^%]|\p{C}|[^\x20-\x7e]|:$|^[-~@:]/u;

describe('every kind', () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      ...'abzA09.-_/:=@,+~'.split(''),
      'claim/',
      'Gi',
      'm',
      ':NoSchedule',
      digest,
      '.com',
      '/a',
      ':ro',
      'git@',
      'https://',
    ),
    fc.constantFrom(
      "'",
      '"',
      '\\',
      "'''",
      '${x}',
      '{{ x }}',
      '\n',
      '\u{1F600}',
      ' ',
      '$(x)',
      '`x`',
      '#',
      '|',
      ';',
    ),
  );
  const text = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

  it.each(Object.entries<Check>(valueKinds))('%s lets no magic through, and never throws', (_kind, check) => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (value) => {
        const problem = check(value);
        if (problem === undefined)
          expect(
            value
              .split(',')
              .map((part) => part.trim())
              .join(''),
          ).not.toMatch(magic);
        else expect(problem).toMatch(/^\S[\s\S]*\.$/u);
      }),
      { numRuns: runs },
    );
    expect((check('x'.repeat(10_000)) ?? '').length).toBeLessThan(400);
  });

  it('names are those of the expression of Kubernetes', () => {
    const part = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
    const own = fc.string({ unit: fc.constantFrom(...'ab1-._A'.split('')), maxLength: 8 });
    fc.assert(
      fc.property(own, (value) => {
        expect([value, dnsLabel(value) === undefined]).toEqual([value, new RegExp(`^${part}$`).test(value)]);
        expect([value, dnsSubdomain(value) === undefined]).toEqual([
          value,
          new RegExp(`^${part}(\\.${part})*$`).test(value),
        ]);
      }),
      { numRuns: runs * 5 },
    );
  });
});

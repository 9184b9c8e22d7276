import { afterEach, describe, expect, test, vi } from 'vitest';
import { encodeLink, knowledgeDate, LINK_LIMIT } from '../core';
import type { SlipwayState } from './store';

const SITE = 'https://example.com/slipway/';

interface Entry {
  readonly state: unknown;
  readonly href: string;
}

/** As much of a browser as `state/` uses: an address bar, its history, a storage. */
interface TestBrowser {
  readonly entries: readonly Entry[];
  readonly stored: Map<string, string>;
  /** Presses Back. */
  readonly back: () => void;
  /** Types an address of the site, relative to its root. */
  readonly type: (address: string) => void;
}

/** Opens an address, relative to the root of the site, with what an earlier visit stored. */
function openBrowser(address: string, stored: Readonly<Record<string, string>> = {}): TestBrowser {
  const entries: Entry[] = [{ state: null, href: new URL(address, SITE).href }];
  let at = 0;
  const listeners = new Set<() => void>();
  const kept = new Map(Object.entries(stored));
  const url = (): URL => new URL(entries[at]?.href ?? SITE);
  const leave = (): void => {
    for (const listener of listeners) listener();
  };
  const add = (entry: Entry): void => {
    at += 1;
    entries.splice(at, entries.length, entry);
  };
  vi.stubGlobal('document', {
    documentElement: { dataset: { root: SITE } },
    baseURI: url().href,
  });
  vi.stubGlobal('window', {
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  });
  vi.stubGlobal('location', {
    get href() {
      return url().href;
    },
    get hash() {
      return url().hash;
    },
    get pathname() {
      return url().pathname;
    },
  });
  vi.stubGlobal('history', {
    get state() {
      return entries[at]?.state;
    },
    pushState: (state: unknown, _: string, href: string) => add({ state, href: new URL(href, url()).href }),
    replaceState: (state: unknown, _: string, href: string) => {
      entries[at] = { state, href: new URL(href, url()).href };
    },
  });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  return {
    entries,
    stored: kept,
    back: () => {
      at -= 1;
      leave();
    },
    type: (next) => {
      add({ state: null, href: new URL(next, SITE).href });
      leave();
    },
  };
}

/** Loads the page anew at the address of the browser. */
async function load() {
  vi.resetModules();
  const { useSlipway, connectHistory, hrefOf } = await import('./store');
  const disconnect = connectHistory();
  return { get: (): SlipwayState => useSlipway.getState(), hrefOf, disconnect };
}

/** Opens an address and loads the page there. */
async function open(address: string, stored?: Record<string, string>) {
  const browser = openBrowser(address, stored);
  return { browser, ...(await load()) };
}

const STATE = 'slipway.state';
const last = (browser: TestBrowser): string => decodeURIComponent(browser.entries.at(-1)?.href ?? '');

afterEach(() => vi.unstubAllGlobals());

describe('what an address says', () => {
  test.each([
    ['choose/#v=1&runtime=docker', 'choose'],
    ['choose/index.html#v=1&runtime=docker', 'choose'],
    ['#/choose?v=1&runtime=docker', 'choose'],
    ['index.html#/choose/?v=1&runtime=docker', 'choose'],
    ['#/?v=1&runtime=docker', 'start'],
    ['#v=1&runtime=docker', 'start'],
    ['elsewhere/#v=1&runtime=docker', 'start'],
  ])('%s is %s, with its state', async (address, place) => {
    const { get } = await open(address);
    expect(get()).toMatchObject({ place, link: { answers: { runtime: 'docker' } }, warnings: [] });
  });

  test('a place of the fragment that is not here is named', async () => {
    const { get } = await open('#/learn?v=1&runtime=docker');
    expect(get()).toMatchObject({ place: 'start', link: { answers: { runtime: 'docker' } } });
    expect(get().warnings).toEqual(['The link names a place “learn”, which is not here; Slipway is shown.']);
  });

  test('a second # is part of a path', async () => {
    const { get } = await open('manifest/#v=1&jobs=build-image&h=Pod/agent#/spec/containers');
    expect(get().link).toMatchObject({
      answers: { jobs: ['build-image'] },
      highlight: 'Pod/agent#/spec/containers',
    });
    expect(get().warnings).toEqual([]);
  });

  test('a reload gives the same state, and the date of the knowledge', async () => {
    const { browser, get } = await open('choose/');
    get().answer('runtime', 'docker');
    get().setOption('mtu', '1400');
    const { answers, options } = get().link;
    expect(last(browser)).toContain(`k=${knowledgeDate}`);
    const again = await load();
    expect(again.get().link).toMatchObject({ answers, options, knowledge: knowledgeDate });
  });

  test('a link that is too long is refused, and takes nothing from what was stored', async () => {
    const stored = encodeLink({ answers: { runtime: 'docker' }, options: {}, weights: {}, unknownKeys: [] });
    const long = `choose/#v=1&h=${'x'.repeat(LINK_LIMIT)}`;
    const { browser, get } = await open(long, { [STATE]: stored });
    expect(get().link.answers).toEqual({});
    expect(get().warnings[0]).toContain('are not read');
    browser.type(`risks/${long.slice('choose/'.length)}`);
    expect(browser.stored.get(STATE)).toBe(stored);
  });

  test('a link that outgrows its limit loses what is not known, never the answers', async () => {
    const { browser, get } = await open(`choose/#v=1&runtime=docker&moon=${'@'.repeat(7_900)}`);
    get().answer('ci', 'jenkins');
    const { hash } = new URL(browser.entries.at(-1)?.href ?? '');
    expect(hash.length).toBeLessThan(LINK_LIMIT);
    const again = await load();
    expect(again.get().link.answers).toEqual({ runtime: 'docker', ci: 'jenkins' });
  });
});

describe('the history', () => {
  test('an answer replaces the entry, a place is a new one, and Back goes there', async () => {
    const { browser, get } = await open('choose/');
    get().answer('runtime', 'docker');
    get().answer('ci', 'jenkins');
    expect(browser.entries).toHaveLength(1);
    get().go('risks');
    expect(browser.entries).toHaveLength(2);
    browser.back();
    expect(get()).toMatchObject({ place: 'choose', link: { answers: { runtime: 'docker', ci: 'jenkins' } } });
  });

  test('pressing the place where one is adds no entry; a step of the wizard does', async () => {
    const { browser, get, hrefOf } = await open('choose/#v=1&runtime=docker');
    get().go('choose');
    const { length } = browser.entries;
    get().go('choose');
    get().follow(hrefOf('choose', get().link));
    expect(browser.entries).toHaveLength(length);
    get().showStep('ci');
    get().showStep('ci');
    expect(browser.entries).toHaveLength(length + 1);
  });

  test('one press that takes an approach to a place is one entry', async () => {
    const { browser, get } = await open('compare/#v=1&runtime=docker&o.mtu=1400');
    get().take({ answers: get().link.answers, ref: 'dind-sidecar/tls' }, 'manifest');
    expect(browser.entries).toHaveLength(2);
    expect(get()).toMatchObject({
      place: 'manifest',
      link: { ref: 'dind-sidecar/tls', options: { mtu: '1400' } },
    });
  });

  test('start over clears the address and the storage, and Back brings the answers back', async () => {
    const { browser, get } = await open('choose/#v=1&runtime=docker');
    get().answer('ci', 'jenkins');
    expect(browser.stored.get(STATE)).toContain('ci=jenkins');
    get().startOver();
    expect(last(browser)).toBe('https://example.com/slipway/choose/');
    expect(browser.stored.has(STATE)).toBe(false);
    browser.back();
    expect(get().link.answers).toEqual({ runtime: 'docker', ci: 'jenkins' });
  });

  test('Back to the page as it was first opened takes no answers away', async () => {
    const { browser, get } = await open('');
    get().go('choose');
    get().answer('runtime', 'docker');
    browser.back();
    expect(get().place).toBe('start');
    expect(get().link.answers).toEqual({ runtime: 'docker' });
    expect(browser.entries[0]?.href).toContain('runtime=docker');
    expect(browser.stored.get(STATE)).toContain('runtime=docker');
  });

  test('Back to where everything was cleared is empty again', async () => {
    const { browser, get } = await open('choose/#v=1&runtime=docker');
    get().startOver();
    get().go('compare');
    get().answer('ci', 'jenkins');
    browser.back();
    expect(get().place).toBe('choose');
    expect(get().link.answers).toEqual({});
  });

  test('the whole state of before comes back', async () => {
    const { get } = await open(
      'choose/#v=1&k=2026-01-01&runtime=docker&a=dind-sidecar/tls&o.mtu=1400&moon=1',
    );
    const before = get().link;
    get().addAnswers({ runtime: 'containerd', kubernetes: '1.34' });
    get().restore(before);
    expect(get().link).toEqual(before);
  });
});

describe('the last visit', () => {
  test.each(['v=1&runtime=docker', 'v=1&a=dind-sidecar/tls', 'v=1&o.mtu=1400'])(
    '%s goes into the address bar',
    async (stored) => {
      const { browser } = await open('manifest/', { [STATE]: stored });
      expect(browser.entries).toHaveLength(1);
      expect(last(browser)).toContain(stored.slice('v=1&'.length));
    },
  );

  test('a link wins over it, a place alone does not', async () => {
    const stored = { [STATE]: 'v=1&runtime=docker' };
    expect((await open('choose/#v=1&ci=tekton', stored)).get().link.answers).toEqual({ ci: 'tekton' });
    expect((await open('#/choose', stored)).get()).toMatchObject({
      place: 'choose',
      link: { answers: { runtime: 'docker' } },
    });
  });

  test('nothing breaks where the browser keeps nothing', async () => {
    openBrowser('choose/#v=1&runtime=docker');
    vi.stubGlobal('localStorage', undefined);
    const { get } = await load();
    get().answer('ci', 'jenkins');
    expect(get().link.answers).toEqual({ runtime: 'docker', ci: 'jenkins' });
  });
});

describe('what a link points at', () => {
  test('stays while the place stays, and goes with another place or an answer', async () => {
    const { browser, get, hrefOf } = await open('risks/#v=1&runtime=docker&h=node-root');
    expect(hrefOf('risks', get().link)).toContain('h=node-root');
    expect(hrefOf('choose', get().link)).not.toContain('h=');
    expect(hrefOf('compare', { ...get().link, highlight: 'cost:dind' })).toContain('h=cost:dind');
    get().take({ answers: { runtime: 'docker', ci: 'jenkins' } });
    expect(get().link.highlight).toBe('node-root');
    get().go('choose');
    expect(last(browser)).not.toContain('h=');
    const paste = await open('choose/#v=1&h=paste');
    paste.get().addAnswers({ runtime: 'docker' });
    expect(paste.get().link.highlight).toBeUndefined();
    const answered = await open('choose/#v=1&h=paste');
    answered.get().answer('runtime', 'docker');
    expect(answered.get().link.highlight).toBeUndefined();
  });
});

describe('a link of this site that is followed', () => {
  test('says what it did not take, once, and not what was dismissed', async () => {
    const { get, hrefOf } = await open('choose/#v=1&moon=full&runtime=docker');
    expect(get().warnings).toHaveLength(1);
    get().dismissWarnings();
    get().follow(hrefOf('risks', get().link));
    expect(get().warnings).toEqual([]);
    expect(get().follow('https://example.com/slipway/choose/#v=1&runtime=rkt')).toBe(true);
    expect(get().warnings).toEqual(['Runtime: this page knows no answer “rkt”; it was left open.']);
    expect(get().follow('https://example.org/')).toBe(false);
  });

  test('without a state keeps the answers', async () => {
    const { get } = await open('choose/#v=1&runtime=docker');
    get().follow('../risks/');
    expect(get()).toMatchObject({ place: 'risks', link: { answers: { runtime: 'docker' } } });
  });
});

test('the knowledge date of an old link stays until something changes', async () => {
  const { browser, get } = await open('choose/#v=1&k=2026-01-01&runtime=docker');
  get().go('risks');
  expect(last(browser)).toContain('k=2026-01-01');
  get().answer('ci', 'jenkins');
  expect(last(browser)).toContain(`k=${knowledgeDate}`);
});

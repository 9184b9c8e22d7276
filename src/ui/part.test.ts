import { describe, expect, it } from 'vitest';
import { isLoaded, part } from './part';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('a part', () => {
  it('is loaded once, when somebody asks, and tells who listens', async () => {
    let loads = 0;
    const told: unknown[] = [];
    const one = part(async () => {
      loads += 1;
      return { answer: 42 };
    });
    const stop = one.subscribe(() => told.push(one.now()));
    expect([one.now(), loads]).toEqual(['loading', 0]);
    one.load();
    one.load();
    await settled();
    expect(loads).toBe(1);
    expect(told).toEqual([{ answer: 42 }]);
    expect(isLoaded(one.now())).toBe(true);
    stop();
  });

  it('that cannot be loaded says so, and nobody hears it after leaving', async () => {
    const told: unknown[] = [];
    const one = part<object>(() => Promise.reject(new Error('offline')));
    one.subscribe(() => told.push('left'))();
    one.subscribe(() => told.push('stayed'));
    one.load();
    await settled();
    expect([one.now(), isLoaded(one.now()), told]).toEqual(['failed', false, ['stayed']]);
  });
});

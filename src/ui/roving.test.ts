import { describe, expect, it } from 'vitest';
import { rove } from './roving';

describe('rove', () => {
  it('moves by the arrows of its own direction', () => {
    expect(rove('ArrowRight', 0, 3, 'horizontal', true)).toBe(1);
    expect(rove('ArrowLeft', 2, 3, 'horizontal', true)).toBe(1);
    expect(rove('ArrowDown', 0, 3, 'vertical', false)).toBe(1);
    expect(rove('ArrowUp', 2, 3, 'vertical', false)).toBe(1);
  });

  it('leaves the keys of the other direction and every other key alone', () => {
    expect(rove('ArrowDown', 0, 3, 'horizontal', true)).toBeUndefined();
    expect(rove('ArrowRight', 0, 3, 'vertical', true)).toBeUndefined();
    expect(rove('Enter', 0, 3, 'horizontal', true)).toBeUndefined();
  });

  it('meets itself at the ends of a loop, and stops at the ends of a list', () => {
    expect(rove('ArrowRight', 2, 3, 'horizontal', true)).toBe(0);
    expect(rove('ArrowLeft', 0, 3, 'horizontal', true)).toBe(2);
    expect(rove('ArrowDown', 2, 3, 'vertical', false)).toBe(2);
    expect(rove('ArrowUp', 0, 3, 'vertical', false)).toBe(0);
  });

  it('goes to the ends with Home and End', () => {
    expect(rove('Home', 2, 3, 'vertical', false)).toBe(0);
    expect(rove('End', 0, 3, 'horizontal', true)).toBe(2);
  });

  it('has nowhere to go in an empty group', () => {
    expect(rove('Home', 0, 0, 'vertical', false)).toBeUndefined();
  });
});

import { describe, expect, it, vi } from 'vitest';
import { followInPlace } from './followInPlace';

const press = (changes: object = {}) => ({
  button: 0,
  metaKey: false,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  defaultPrevented: false,
  preventDefault: vi.fn<() => void>(),
  ...changes,
});

describe('followInPlace', () => {
  it('hands a plain press to the application', () => {
    const onNavigate = vi.fn<(href: string) => void>();
    const event = press();
    followInPlace('../risks/', onNavigate)?.(event);
    expect(onNavigate).toHaveBeenCalledWith('../risks/');
    expect(event.preventDefault).toHaveBeenCalledOnce();
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    'leaves a press with %o to the browser',
    (changes) => {
      const onNavigate = vi.fn<(href: string) => void>();
      const event = press(changes);
      followInPlace('../risks/', onNavigate)?.(event);
      expect(onNavigate).not.toHaveBeenCalled();
      expect(event.preventDefault).not.toHaveBeenCalled();
    },
  );

  it('is no handler at all where nobody navigates in place', () => {
    expect(followInPlace('../risks/', undefined)).toBeUndefined();
  });
});

import { useEffect, useEffectEvent } from 'react';

/** Escape closes what is open, wherever the focus is in the place. Menus and dialogs have an Escape of their own. */
export function useEscape(close: () => void, isOpen: boolean): void {
  const onEscape = useEffectEvent(close);
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof Element)) return;
      const isHere = event.target === document.body || event.target.closest('main') !== null;
      if (isHere && event.target.closest('dialog') === null) onEscape();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOpen]);
}

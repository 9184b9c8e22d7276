import { useEffect, useState, type PointerEvent } from 'react';

/** How long a pointer rests before something is said, in milliseconds. */
const RESTED = 500;

interface Handlers {
  onPointerEnter: (event: PointerEvent) => void;
  onPointerLeave: () => void;
}

/**
 * The member of a list on which a mouse rests. A finger does not rest, it presses. Escape takes back what was said, as
 * does leaving; going into what is said, which stands inside the member, does not.
 */
export function useRested(): {
  readonly index: number | undefined;
  readonly over: (index: number) => Handlers;
  readonly leave: () => void;
} {
  const [over, setOver] = useState<number>();
  const [index, setIndex] = useState<number>();
  const leave = (): void => {
    setOver(undefined);
    setIndex(undefined);
  };
  useEffect(() => {
    if (over === undefined) return undefined;
    const timer = setTimeout(() => setIndex(over), RESTED);
    return () => clearTimeout(timer);
  }, [over]);
  useEffect(() => {
    if (index === undefined) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setIndex(undefined);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [index]);
  return {
    index,
    over: (entered) => ({
      onPointerEnter: ({ pointerType }) => {
        if (pointerType === 'mouse') setOver(entered);
      },
      onPointerLeave: leave,
    }),
    leave,
  };
}

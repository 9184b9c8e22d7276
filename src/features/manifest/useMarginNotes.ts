import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

export interface MarginLayout {
  /** Top of each note in pixels, from the top of the margin. */
  readonly tops: readonly number[];
  /** How far below its top a note meets the middle of its line; undefined where it had to move away from it. */
  readonly leads: readonly (number | undefined)[];
  readonly height: number;
}

/** Half a line of code: where the leader of a note meets it. */
const HALF_LINE = 12;
/** Half the head of an opened note, which stands at the height of its line. */
const HALF_HEAD = 23;
/** Room below an opened note. */
const AFTER_OPEN = 16;

/**
 * Puts margin notes at the height of their lines; a note that does not fit moves down, the later ones queue below it.
 * `opened` is the place of the opened note in the list, -1 for none.
 */
export function useMarginNotes(
  prefix: string,
  lineNumbers: readonly number[],
  opened: number,
): MarginLayout & { margin: RefObject<HTMLDivElement | null> } {
  const margin = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<MarginLayout>({ tops: [], leads: [], height: 0 });
  useLayoutEffect(() => {
    const element = margin.current;
    if (!element) return undefined;
    const measure = (): void => {
      const origin = element.getBoundingClientRect().top;
      let free = 0;
      const leads: (number | undefined)[] = [];
      const tops = lineNumbers.map((number, index) => {
        const isOpen = index === opened;
        const line = document.getElementById(`${prefix}${number}`);
        const note = element.children[index];
        const middle = line ? line.getBoundingClientRect().top - origin + HALF_LINE : free + HALF_LINE;
        const top = Math.max(middle - (isOpen ? HALF_HEAD : HALF_LINE), free);
        const lead = middle - top;
        leads.push(lead >= (isOpen ? 0 : HALF_LINE) ? lead : undefined);
        free = top + (note?.getBoundingClientRect().height ?? 24) + (isOpen ? AFTER_OPEN : 0);
        return top;
      });
      setLayout((before) =>
        before.height === free && before.tops.join() === tops.join() && before.leads.join() === leads.join()
          ? before
          : { tops, leads, height: free },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [prefix, lineNumbers, opened]);
  return { margin, ...layout };
}

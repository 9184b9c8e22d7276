import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/**
 * Puts margin notes at the height of their lines; a note that does not fit moves down, the later ones queue below it.
 * Gives the top of each note in pixels from the top of the margin.
 */
export function useMarginNotes(
  prefix: string,
  lineNumbers: readonly number[],
  key: string,
): { margin: RefObject<HTMLDivElement | null>; tops: readonly number[]; height: number } {
  const margin = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<{ tops: readonly number[]; height: number }>({ tops: [], height: 0 });
  useLayoutEffect(() => {
    const element = margin.current;
    if (!element) return undefined;
    const measure = (): void => {
      const origin = element.getBoundingClientRect().top;
      let free = 0;
      const tops = lineNumbers.map((number, index) => {
        const line = document.getElementById(`${prefix}${number}`);
        const note = element.children[index];
        const wanted = line ? line.getBoundingClientRect().top - origin : free;
        const top = Math.max(wanted, free);
        free = top + (note?.getBoundingClientRect().height ?? 24);
        return top;
      });
      setLayout((before) =>
        before.height === free && before.tops.join() === tops.join() ? before : { tops, height: free },
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
    // `key` changes with what stands beside the lines, which nothing here can observe.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [prefix, lineNumbers, key]);
  return { margin, ...layout };
}

import { useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { classes } from './classes';
import { rove } from './roving';
import styles from './Tabs.module.css';

export interface Tab<Id extends string = string> {
  id: Id;
  label: string;
  /** The start of the name, such as ".github/workflows/": read aloud, and shown where there is room. */
  folder?: string | undefined;
  /** The end of the label, such as ".yaml": still read aloud, but not shown on a narrow screen. */
  ending?: string | undefined;
}

export interface TabsProps<Id extends string = string> {
  /** Names the row of tabs for screen readers. */
  label: string;
  tabs: readonly Tab<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
  /** The content of the selected tab. It begins with something that takes focus itself. */
  children: ReactNode;
}

/** How much of a neighbour stays in sight, in pixels. */
const PEEK = 32;

/** Tabs over one panel: one tab stop, arrows and Home/End move and select at once. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, children }: TabsProps<Id>) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);

  // A row that is wider than its place scrolls by itself: the selected tab is in sight, with a piece of its neighbour.
  useLayoutEffect(() => {
    const element = row.current;
    const tab = document.getElementById(`${id}-${selected}`);
    if (!element || !tab) return;
    const [from, to] = [tab.offsetLeft - PEEK, tab.offsetLeft + tab.offsetWidth + PEEK];
    if (from < element.scrollLeft) element.scrollLeft = from;
    else if (to > element.scrollLeft + element.clientWidth) element.scrollLeft = to - element.clientWidth;
  }, [id, selected]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => tab.id === selected);
    const next = rove(event.key, at, tabs.length, 'horizontal', true);
    const tab = next === undefined ? undefined : tabs[next];
    if (next === undefined || tab === undefined) return;
    event.preventDefault();
    onSelect(tab.id);
    row.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };

  return (
    <div>
      <div ref={row} className={styles.row} role="tablist" aria-label={label}>
        {tabs.map((tab) => {
          const isSelected = tab.id === selected;
          return (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${id}-${tab.id}`}
              className={classes(styles.tab, isSelected && styles.selected)}
              aria-selected={isSelected}
              // Out of the flow the ending would be read as a word of its own.
              aria-label={`${tab.folder ?? ''}${tab.label}${tab.ending ?? ''}`}
              aria-controls={isSelected ? `${id}-panel` : undefined}
              tabIndex={isSelected ? 0 : -1}
              onClick={() => onSelect(tab.id)}
              onKeyDown={onKeyDown}
            >
              <span>
                {tab.folder !== undefined && <span className={styles.folder}>{tab.folder}</span>}
                {tab.label}
                {tab.ending !== undefined && <span className={styles.ending}>{tab.ending}</span>}
              </span>
            </button>
          );
        })}
      </div>
      <div className={styles.panel} role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected}`}>
        {children}
      </div>
    </div>
  );
}

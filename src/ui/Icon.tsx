import type { JSX } from 'react';
import { classes } from './classes';
import styles from './Icon.module.css';

/** One stroke width, 16 units square. A filled shape says so itself. */
const drawings = {
  check: <path d="M3 8.5l3.2 3.2L13 5" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" stroke="none" />
    </>
  ),
  cross: <path d="M4 4l8 8M12 4l-8 8" />,
  fork: <path d="M8 14V8.5L4 3M8 8.5L12 3" />,
  question: <path d="M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M8 12.5v.5" />,
  dash: <path d="M4 8h8" />,
  computed: <path d="M3 13.5h10M3 13.5v-4h3v4M6 13.5v-7h4v7M10 13.5v-11h3v11" />,
  plusMinus: <path d="M8 2.5v7M4.5 6h7M4.5 13h7" />,
  link: <path d="M6.5 9.5l3-3M7 4.5l1-1a3 3 0 0 1 4.5 4.5l-1 1M9 11.5l-1 1A3 3 0 0 1 3.5 8l1-1" />,
  pencil: <path d="M3 13l.8-3.2L11 2.5l2.5 2.5-7.3 7.2zM9.5 4l2.5 2.5" />,
  theme: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5v11M8 5h4.6M8 8h5.5M8 11h4.6" />
    </>
  ),
  menu: <path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" />,
  copy: <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />,
  download: <path d="M8 2.5v8M4.5 7.5L8 11l3.5-3.5M3 13.5h10" />,
  close: <path d="M4 4l8 8M12 4l-8 8" />,
  chevronDown: <path d="M4 6l4 4 4-4" />,
  chevronUp: <path d="M4 10l4-4 4 4" />,
  chevronRight: <path d="M6 4l4 4-4 4" />,
  arrowRight: <path d="M2.5 8h11M9.5 4l4 4-4 4" />,
  arrowLeft: <path d="M13.5 8h-11M6.5 4l-4 4 4 4" />,
  warning: <path d="M8 2.5l6 11H2zM8 6.5v3.5M8 11.8v.4" />,
  info: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 7.5V11M8 5v.4" />
    </>
  ),
} as const satisfies Record<string, JSX.Element>;

/** The name of a drawn symbol. */
export type IconName = keyof typeof drawings;

export interface IconProps {
  name: IconName;
  /** The ink. Without it the symbol takes the colour of its text. */
  tone?: 'good' | 'part' | 'bad' | 'depends' | 'quiet' | undefined;
  /** Words for the symbol. Without them it is hidden from screen readers, because a word stands beside it. */
  label?: string | undefined;
  className?: string | undefined;
}

/** A symbol of 16 px. */
export function Icon({ name, tone, label, className }: IconProps) {
  const names = classes(styles.icon, tone && styles[tone], className);
  return (
    <>
      <svg className={names} viewBox="0 0 16 16" aria-hidden="true">
        {drawings[name]}
      </svg>
      {label !== undefined && <span className="vh">{label}</span>}
    </>
  );
}

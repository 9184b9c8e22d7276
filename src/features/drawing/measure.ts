import type { Label } from './scene';

/** Heights and distances of the 8 px grid on which everything stands; the 4 px half-step is for shelves. */
export const STEP = 8;
export const TOP = 64;
export const BOX = 40;
/** From the top of one client to the next. */
export const BOX_STEP = 56;
export const SHELF = 20;
export const SHELF_STEP = 32;
export const NEST = 24;
export const NEST_STEP = 32;
export const KERNEL = 32;
/** The tint on the ground under a container without a floor. */
export const TINT = 48;

export type Face = 'mono' | 'sans' | 'bold' | 'risk';

/** Widest advance per letter, in units, of the faces that drawings use: what fits by this fits everywhere. */
const advance: Readonly<Record<Face, number>> = { mono: 6.95, sans: 6.2, bold: 7.6, risk: 6.8 };

export const textWidth = (text: string, face: Face): number => text.length * advance[face];

/** The first of the texts that fits; where none does, the last one with its end cut off. */
export function fit(texts: readonly [string, ...string[]], room: number, face: Face): string {
  const found = texts.find((text) => textWidth(text, face) <= room);
  if (found !== undefined) return found;
  const last = texts.at(-1) ?? '';
  return `${last.slice(0, Math.max(2, Math.floor(room / advance[face]) - 1))}…`;
}

/** A text as a label, which keeps the whole of it as its title where it was shortened. */
export function label(
  texts: readonly [string, ...string[]],
  room: number,
  face: Face,
  place: Omit<Label, 'text' | 'title'>,
): Label {
  const text = fit(texts, room, face);
  return text === texts[0] ? { text, ...place } : { text, title: texts[0], ...place };
}

export const up = (value: number): number => Math.ceil(value / STEP) * STEP;

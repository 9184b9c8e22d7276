import { create } from 'zustand';
import {
  emptyState,
  vocabulary,
  type Answers,
  type LinkState,
  type QuestionId,
  type Situation,
} from '../core';
import { addressOf, readAddress, readHref, writeAddress } from './address';
import { readStored, writeStored, writeTheme, readTheme, type Theme } from './storage';
import type { PlaceId } from './places';

type How = 'push' | 'replace';

/** A step of the narrow wizard: a question, or the list to check at the end. */
export type Step = QuestionId | 'check';

export interface SlipwayState {
  readonly place: PlaceId;
  readonly link: LinkState;
  /** What the link that was opened said and this page did not take. */
  readonly warnings: readonly string[];
  /** Question that the narrow wizard shows; undefined: the first open one. */
  readonly step: Step | undefined;
  readonly theme: Theme;
  /** The state was read from this browser's storage, not from the address. */
  readonly restored: boolean;

  /** Sets or, with undefined, withdraws an answer. Flipping an answer replaces the history entry. */
  readonly answer: (question: QuestionId, value: string | readonly string[] | undefined) => void;
  /** Takes several answers at once, as from node output. */
  readonly addAnswers: (answers: Answers) => void;
  readonly setOption: (option: string, value: string | undefined) => void;
  /** Chooses an approach or variant instead of the recommendation; undefined goes back to it. */
  readonly choose: (ref: string | undefined) => void;
  /** Takes a whole situation: a scenario, a counterfactual, a mitigation. */
  readonly take: (situation: Partial<Situation> & { readonly answers: Answers }, place?: PlaceId) => void;
  readonly go: (place: PlaceId) => void;
  /** Follows a link of this site without loading a page. False where it is not one. */
  readonly follow: (href: string) => boolean;
  readonly showStep: (step: Step | undefined) => void;
  readonly startOver: () => void;
  readonly setTheme: (theme: Theme) => void;
  readonly dismissWarnings: () => void;
}

/** Answers in the order of the vocabulary; sets in registry order; an empty set is no answer. */
function withAnswer(
  answers: Answers,
  question: QuestionId,
  value: string | readonly string[] | undefined,
): Answers {
  const next: Record<string, unknown> = { ...answers };
  delete next[question];
  if (Array.isArray(value)) {
    const list: readonly string[] = value;
    const ordered = vocabulary[question].filter((option) => list.includes(option));
    if (ordered.length > 0) next[question] = ordered;
  } else if (value !== undefined) {
    next[question] = value;
  }
  return next;
}

/** The knowledge date of an old link stays until the reader changes something. */
const touched = ({ knowledge: _knowledge, ...link }: LinkState, change: Partial<LinkState>): LinkState => ({
  ...link,
  ...change,
});

const withoutRef = ({ ref: _ref, ...link }: LinkState): LinkState => link;

export const useSlipway = create<SlipwayState>()((set, get) => {
  const commit = (link: LinkState, how: How, place: PlaceId = get().place): void => {
    set({ link, place, restored: false });
    writeAddress(place, link, how, get().step);
    writeStored(link);
  };
  const first = readAddress();
  const stored = first.hasState ? undefined : readStored();
  const link = stored?.state ?? first.link;
  return {
    place: first.place,
    link,
    warnings: [...first.warnings, ...(stored?.warnings ?? [])],
    step: first.step as Step | undefined,
    theme: readTheme(),
    restored: stored !== undefined && Object.keys(stored.state.answers).length > 0,

    answer: (question, value) => {
      const { link: current } = get();
      commit(touched(current, { answers: withAnswer(current.answers, question, value) }), 'replace');
    },
    addAnswers: (answers) => {
      const { link: current } = get();
      commit(touched(current, { answers: { ...current.answers, ...answers } }), 'push');
    },
    setOption: (option, value) => {
      const { link: current } = get();
      const options: Record<string, string> = { ...current.options };
      if (value === undefined) delete options[option];
      else options[option] = value;
      commit(touched(current, { options }), 'replace');
    },
    choose: (ref) => {
      const { link: current } = get();
      commit(ref === undefined ? withoutRef(touched(current, {})) : touched(current, { ref }), 'push');
    },
    take: ({ answers, options, ref }, place) => {
      const { link: current } = get();
      const next = touched(ref === undefined ? withoutRef(current) : current, {
        answers,
        options: options ?? current.options,
        ...(ref !== undefined && { ref }),
      });
      set({ step: undefined });
      commit(next, 'push', place);
    },
    go: (place) => {
      commit(get().link, 'push', place);
    },
    follow: (href) => {
      const target = readHref(href);
      if (!target) return false;
      const hasState = new URL(href, location.href).hash !== '';
      set({ step: undefined });
      commit(hasState ? target.link : get().link, 'push', target.place);
      return true;
    },
    showStep: (step) => {
      set({ step });
      writeAddress(get().place, get().link, 'push', step);
    },
    startOver: () => {
      set({ step: undefined, warnings: [] });
      commit(emptyState, 'push', get().place);
    },
    setTheme: (theme) => {
      set({ theme });
      writeTheme(theme);
    },
    dismissWarnings: () => set({ warnings: [] }),
  };
});

/** Follows Back and Forward, and a fragment that the reader edits by hand. Returns what undoes it. */
export function connectHistory(): () => void {
  const read = (): void => {
    const address = readAddress();
    useSlipway.setState({
      place: address.place,
      link: address.link,
      warnings: address.warnings,
      step: address.step as Step | undefined,
      restored: false,
    });
    writeStored(address.link);
  };
  window.addEventListener('popstate', read);
  const { place, link, restored, step } = useSlipway.getState();
  // A restored state goes into the address bar: it is always the link.
  if (restored) writeAddress(place, link, 'replace', step);
  return () => window.removeEventListener('popstate', read);
}

/** The address of a place with the present answers. */
export const hrefOf = (place: PlaceId, link: LinkState): string => addressOf(place, link);

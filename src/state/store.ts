import { create } from 'zustand';
import {
  decodeLink,
  emptyState,
  encodeLink,
  fitLink,
  type Answers,
  type LinkState,
  type QuestionId,
  type Situation,
  type WeightStep,
} from '../core';
import { addressOf, readAddress, readHref, writeAddress } from './address';
import { isEmpty, leaving, touched, withAnswer, withoutHighlight, withoutRef } from './change';
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
  /** In which order the questions are asked, for this visit. */
  readonly order: 'topic' | 'effect';
  readonly theme: Theme;

  /** Sets or, with undefined, withdraws an answer. Flipping an answer replaces the history entry. */
  readonly answer: (question: QuestionId, value: string | readonly string[] | undefined) => void;
  /** Takes several answers at once, as from node output. */
  readonly addAnswers: (answers: Answers) => void;
  readonly setOption: (option: string, value: string | undefined) => void;
  /** Chooses an approach or variant instead of the recommendation; undefined goes back to it. */
  readonly choose: (ref: string | undefined) => void;
  /** Sets what stands side by side; undefined goes back to what is proposed. */
  readonly setColumns: (columns: readonly string[] | undefined) => void;
  /** Shows a format, and of it a file beside the first; without a format that of the CI system. */
  readonly showFile: (format: string | undefined, file?: string) => void;
  /** Holds the manifest against another one; undefined: shows the file again. */
  readonly holdAgainst: (beside: LinkState['beside']) => void;
  /** Counts a criterion, or the risks, less or more; undefined: as usual. */
  readonly weigh: (id: string, step: WeightStep | undefined) => void;
  /** Everything counts as usual again. */
  readonly weighAsUsual: () => void;
  /** Takes a whole situation: a scenario, a counterfactual, a mitigation. */
  readonly take: (situation: Partial<Situation> & { readonly answers: Answers }, place?: PlaceId) => void;
  /** Goes back to a state that was there before, all of it. */
  readonly restore: (link: LinkState) => void;
  readonly go: (place: PlaceId) => void;
  /** Follows a link of this site without loading a page. False where it is not one. */
  readonly follow: (href: string) => boolean;
  readonly showStep: (step: Step | undefined) => void;
  readonly setOrder: (order: SlipwayState['order']) => void;
  readonly startOver: () => void;
  readonly setTheme: (theme: Theme) => void;
  readonly dismissWarnings: () => void;
}

export const useSlipway = create<SlipwayState>()((set, get) => {
  const commit = (next: LinkState, how: How, place: PlaceId = get().place): void => {
    const { state: link, warnings: leftOut } = fitLink(next);
    set({ link, place, ...(leftOut.length > 0 && { warnings: [...get().warnings, ...leftOut] }) });
    writeAddress(place, link, how, get().step);
    writeStored(link);
  };
  /** The present state, as it goes to a place. */
  const linkFor = (place: PlaceId): LinkState => (place === get().place ? get().link : leaving(get().link));
  const first = readAddress();
  const stored = first.hasState ? undefined : readStored();
  return {
    place: first.place,
    link: stored?.state ?? first.link,
    warnings: [...first.warnings, ...(stored?.warnings ?? [])],
    step: first.step as Step | undefined,
    order: 'topic',
    theme: readTheme(),

    answer: (question, value) => {
      const current = withoutHighlight(get().link);
      commit(touched(current, { answers: withAnswer(current.answers, question, value) }), 'replace');
    },
    addAnswers: (answers) => {
      const current = withoutHighlight(get().link);
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
    setColumns: (columns) => {
      const { columns: _before, ...current } = get().link;
      commit(touched(current, columns === undefined ? {} : { columns }), 'replace');
    },
    showFile: (format, file) => {
      const { format: _format, file: _file, ...current } = get().link;
      commit(
        { ...current, ...(format !== undefined && { format, ...(file !== undefined && { file }) }) },
        'replace',
      );
    },
    holdAgainst: (beside) => {
      const { beside: before, ...current } = withoutHighlight(get().link);
      commit({ ...current, ...(beside && { beside }) }, before?.view === beside?.view ? 'replace' : 'push');
    },
    weigh: (id, step) => {
      const { link: current } = get();
      const weights: Record<string, WeightStep> = { ...current.weights };
      if (step === undefined) delete weights[id];
      else weights[id] = step;
      commit(touched(current, { weights }), 'replace');
    },
    weighAsUsual: () => {
      commit(touched(get().link, { weights: {} }), 'push');
    },
    take: ({ answers, options, ref }, place = get().place) => {
      const current = linkFor(place);
      const next = touched(ref === undefined ? withoutRef(current) : current, {
        answers,
        options: options ?? current.options,
        ...(ref !== undefined && { ref }),
      });
      set({ step: undefined });
      commit(next, 'push', place);
    },
    restore: (link) => {
      set({ step: undefined });
      commit(link, 'push');
    },
    go: (place) => {
      commit(linkFor(place), 'push', place);
    },
    follow: (href) => {
      const target = readHref(href);
      if (!target) return false;
      // What the present link says again on every way was said, and perhaps dismissed.
      const said = [...get().warnings, ...decodeLink(encodeLink(get().link)).warnings];
      const news = target.warnings.filter((warning) => !said.includes(warning));
      set({ step: undefined, warnings: [...get().warnings, ...news] });
      commit(target.hasState ? target.link : linkFor(target.place), 'push', target.place);
      return true;
    },
    setOrder: (order) => set({ order }),
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
  const follow = (): void => {
    const { place, link: read, warnings, step, hasState, meantEmpty } = readAddress();
    // The page as it was first opened says nothing: going back to it takes no answers away.
    const keeps = !hasState && !meantEmpty;
    const link = keeps ? withoutHighlight(useSlipway.getState().link) : read;
    useSlipway.setState({ place, link, warnings, step: step as Step | undefined });
    // A link of which nothing could be read takes nothing away.
    if (!hasState || !isEmpty(link)) writeStored(link);
    if (keeps && !isEmpty(link)) writeAddress(place, link, 'replace', step);
  };
  window.addEventListener('popstate', follow);
  const { place, link, step } = useSlipway.getState();
  // What was restored from the last visit goes into the address bar: it is always the link.
  if (!readAddress().hasState && !isEmpty(link)) writeAddress(place, link, 'replace', step);
  return () => window.removeEventListener('popstate', follow);
}

/**
 * The address of a place with these answers. What the present link points at, and what it holds the manifest against,
 * stay with their place.
 */
export function hrefOf(place: PlaceId, link: LinkState): string {
  const { place: here, link: present } = useSlipway.getState();
  if (place === here) return addressOf(place, link);
  const { highlight, beside } = link;
  const rest = leaving(link);
  return addressOf(place, {
    ...rest,
    ...(beside && beside !== present.beside && { beside }),
    ...(highlight !== undefined && highlight !== present.highlight && { highlight }),
  });
}

import type { Plan } from '../../model/plan';
import type { Rendered } from '../../model/render';

/** What a library reads from the files of a format, put into the words of the plan. */
export interface ReadBack {
  /** What each pod of the format is like, as far as its files say: without what the system adds. */
  readonly pods: readonly unknown[];
  /** The commands that run, in order, with their container; undefined where the format has no steps. */
  readonly steps: readonly { readonly container: string; readonly command: string }[] | undefined;
  /** What is wrong with the files by themselves. */
  readonly errors: readonly string[];
}

export type Reader = (rendered: Rendered, plan: Plan) => ReadBack;

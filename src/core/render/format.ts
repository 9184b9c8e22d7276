import type { Plan } from '../model/plan';
import type { Rendered, RenderOptions } from '../model/render';

/** One kind of text that a user may paste. */
export interface OutputFormat {
  readonly id: string;
  readonly title: string;
  /** Why this format cannot express the plan, or undefined where it can. */
  readonly accepts: (plan: Plan) => string | undefined;
  readonly render: (plan: Plan, options: RenderOptions) => Rendered;
}

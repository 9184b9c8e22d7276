import type { Plan } from '../model/plan';
import type { OptionId } from '../model/vocabulary';
import type { Rendered, RenderOptions } from '../model/render';

/** One kind of text that a user may paste. */
export interface OutputFormat {
  readonly id: string;
  readonly title: string;
  /** The systems whose own form this is. Absent: it says the same for all of them. */
  readonly ci?: readonly OptionId<'ci'>[];
  /** Why this format cannot express the plan, or undefined where it can. */
  readonly accepts: (plan: Plan) => string | undefined;
  /** False where no pod of its own runs the jobs: what stands around agents has no place there. */
  readonly hasAgents?: false;
  readonly render: (plan: Plan, options: RenderOptions) => Rendered;
}

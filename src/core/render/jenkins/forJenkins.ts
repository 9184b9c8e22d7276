import type { OutputFormat } from '../format';

/** Accepts plans for Jenkins. `what`: the format as the beginning of a sentence, with its verb. */
export const forJenkins =
  (what: string): OutputFormat['accepts'] =>
  ({ ci }) =>
    ci === 'jenkins' ? undefined : `${what} for Jenkins, and this manifest is drawn for another CI system.`;

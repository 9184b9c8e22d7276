import type { RenderedLine } from '../model/render';

/** Two dollar signs, a reference, or a lone dollar sign with what follows: Kubernetes reads them in this order. */
const read = /\$\$|\$\(([^)]*)\)|\$[^]/g;

/**
 * Text for `command` and `args`, such that Kubernetes hands it on as it is: it makes one dollar sign of two, and puts
 * the value of a variable of the container where `$(NAME)` stands (source `k8s-expansion`). Any other `$(…)` stays.
 */
export const kubernetesText = (text: string, variables: readonly string[]): string =>
  text.replaceAll(read, (part, name?: string) => {
    if (part === '$$') return '$$$$';
    return name !== undefined && variables.includes(name) ? `$${part}` : part;
  });

/** The lines of a script that stands in `command` or `args`. */
export const kubernetesLines = (
  lines: readonly RenderedLine[],
  variables: readonly string[],
): RenderedLine[] => lines.map((line) => ({ ...line, text: kubernetesText(line.text, variables) }));

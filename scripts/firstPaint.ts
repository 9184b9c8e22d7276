import type { Plugin } from 'vite';

/** Folders of the core that follow from the plan. The first paint of Start and Choose stands on the decision alone. */
const afterTheDecision =
  /\/src\/core\/(?:plan|podSecurity|read|render|inspect|compare)\/|\/src\/core\/knowledge\/(?:notes|detectors)\b/;

/** Refuses a build whose first file carries code that follows from the plan: it would hold up every first paint. */
export function firstPaint(): Plugin {
  return {
    name: 'slipway:first-paint',
    generateBundle(_options, bundle) {
      const early = Object.values(bundle)
        .filter((file) => file.type === 'chunk' && file.name === 'first')
        .flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []))
        .filter(([id, { renderedLength }]) => renderedLength > 0 && afterTheDecision.test(id))
        .map(([id]) => id.replace(/^.*\/src\//, 'src/'));
      if (early.length > 0)
        this.error(
          `The first paint loads ${early.join(', ')}, which follows from the plan: import it where src/app/drawn.ts leads.`,
        );
    },
  };
}

import { groovyTokens, type GroovyToken } from '../../read/groovyTokens';
import type { Plan } from '../../model/plan';
import type { RenderedFile } from '../../model/render';
import type { ReadBack } from './reader';

interface Block {
  readonly head: string;
  /** The first text among its arguments. */
  readonly argument: string;
}

/** What a Jenkinsfile does, as far as its text says. Groovy itself runs a choice of them in a test of its own. */
export interface Pipeline {
  readonly steps: readonly { readonly container: string; readonly command: string }[];
  readonly cleanUp: readonly { readonly container: string; readonly command: string }[];
  /** The label that its agent must have, or ''. */
  readonly label: string;
  readonly yamlFile: string;
}

const isText = (token: GroovyToken | undefined, text: string): boolean =>
  token !== undefined && token.kind !== 'string' && token.text === text;

const valueOf = (token: GroovyToken | undefined): string =>
  token?.kind === 'string' ? token.literal.value : '';

/** The block that an opening brace begins: the word before it, or before the arguments before it. */
function blockAt(tokens: readonly GroovyToken[], brace: number): Block {
  let at = brace - 1;
  if (isText(tokens[at], ')')) {
    let depth = 0;
    do {
      if (isText(tokens[at], ')')) depth += 1;
      if (isText(tokens[at], '(')) depth -= 1;
      at -= 1;
    } while (depth > 0 && at >= 0);
  }
  const head = tokens[at];
  return {
    head: head === undefined || head.kind === 'string' ? '' : head.text,
    argument: valueOf(tokens[at + 2]),
  };
}

/** Reads what a Jenkinsfile runs, in order, and where. */
export function pipelineIn(text: string): Pipeline {
  const tokens = groovyTokens(text);
  const blocks: Block[] = [];
  const steps: Pipeline['steps'][number][] = [];
  const cleanUp: Pipeline['steps'][number][] = [];
  let label = '';
  let yamlFile = '';
  for (const [index, token] of tokens.entries()) {
    if (isText(token, '{')) blocks.push(blockAt(tokens, index));
    if (isText(token, '}')) blocks.pop();
    const next = tokens[index + 1];
    if (token.kind !== 'word' || next?.kind !== 'string') continue;
    if (token.text === 'label') label = valueOf(next);
    if (token.text === 'yamlFile') yamlFile = valueOf(next);
    if (token.text !== 'sh') continue;
    const container = blocks.findLast(({ head }) => head === 'container')?.argument ?? '';
    const isAfter = blocks.some(({ head }) => head === 'post' || head === 'finally');
    (isAfter ? cleanUp : steps).push({ container, command: valueOf(next) });
  }
  return { steps, cleanUp, label, yamlFile };
}

/** The pipeline of a form whose Jenkinsfile is this file, and what is wrong with it. */
export function readPipeline(
  file: RenderedFile | undefined,
  { steps }: Plan,
): { readonly pipeline: Pipeline } & Pick<ReadBack, 'steps' | 'errors'> {
  const pipeline = pipelineIn(file?.text ?? '');
  const planned = steps.flatMap(({ container, cleanUp }) =>
    cleanUp.map((command) => ({ container, command: `${command} || true` })),
  );
  const errors = [
    ...(file?.name === 'Jenkinsfile' ? [] : ['has no Jenkinsfile']),
    ...(JSON.stringify(pipeline.cleanUp) === JSON.stringify(planned)
      ? []
      : [`cleans up otherwise: ${JSON.stringify(pipeline.cleanUp)}`]),
  ];
  return { pipeline, steps: pipeline.steps, errors };
}

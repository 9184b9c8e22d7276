import { groovyTokens, type GroovyToken } from '../read/groovyTokens';

const endOf = (token: GroovyToken): number =>
  token.kind === 'string' ? token.literal.end : token.start + token.text.length;

/** A string that holds a pod belongs to the pod, not to what the pipeline runs. */
const isPod = (text: string): boolean => /^[ \t|]*(spec|containers):/m.test(text);

/**
 * What a Jenkinsfile runs, as text: strings stand for themselves, lines that a backslash continues are joined, comments
 * and the pods inside are left out. Never throws.
 */
export function pipelineText(jenkinsfile: string): string {
  let text = '';
  let end = 0;
  for (const token of groovyTokens(jenkinsfile)) {
    const gap = jenkinsfile.slice(end, token.start);
    if (gap !== '') text += gap.includes('\n') ? '\n' : ' ';
    if (token.kind !== 'string') text += token.text;
    else if (!isPod(token.literal.value)) text += token.literal.value;
    end = endOf(token);
  }
  return text.replaceAll(/\\\r?\n/g, ' ');
}

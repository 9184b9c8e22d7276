import { podYamlInJenkinsfile, type PodYaml } from '../read/groovy';
import { groovyValues } from './groovyValues';
import { pipelineText } from './pipelineText';

/** A YAML text inside a pasted text: the whole of it, or a pod in a Jenkinsfile. */
export interface TextPiece {
  readonly yaml: string;
  /** The line of the pasted text where a line of the YAML stands. */
  readonly lineOf: (line: number) => number;
  /** The string of the Jenkinsfile that holds it. */
  readonly inGroovy?: PodYaml;
}

/** A pasted text taken apart: its YAML, and for a Jenkinsfile what it runs. */
export interface TextPieces {
  readonly pieces: readonly TextPiece[];
  readonly jenkinsfile?: string;
}

/** A Jenkinsfile gives the pods inside it; everything else is read as YAML. */
export function piecesOf(text: string): TextPieces {
  const looksLikeGroovy = /\b(pipeline|podTemplate|kubernetes)\b[^\n:]*[({]/.test(text);
  const embedded = looksLikeGroovy ? podYamlInJenkinsfile(text) : [];
  if (embedded.length === 0) return { pieces: [{ yaml: text, lineOf: (line) => line }] };
  const fill = groovyValues(text);
  return {
    pieces: embedded.map((inGroovy) => ({
      yaml: inGroovy.interpolated ? fill(inGroovy.yaml) : inGroovy.yaml,
      lineOf: inGroovy.lineOf,
      inGroovy,
    })),
    jenkinsfile: pipelineText(text),
  };
}

import type { TextProblem } from '../model/report';
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
  /** Why there is nothing to read in a Jenkinsfile. */
  readonly problem?: TextProblem;
}

/** Whether the first line that says something is one that YAML of Kubernetes begins with, and Groovy does not. */
function beginsAsYaml(text: string): boolean {
  const first = text.split('\n', 200).find((line) => !/^\s*(?:#.*|---.*)?$/.test(line));
  return first !== undefined && /^(?:apiVersion|kind|metadata|spec|items):/.test(first);
}

const groovyWord = /\b(?:pipeline|podTemplate|kubernetes|containerTemplate)\b[^\n:]{0,200}[({]/;

/** What to say of a Jenkinsfile that holds no pod as text. */
function withoutPod(text: string): TextProblem {
  const named = /\byamlFile\b|\breadTrusted\b|\blibraryResource\b|\breadFile\b/.exec(text);
  const place = (named ?? groovyWord.exec(text))?.index ?? 0;
  const line = text.slice(0, place).split('\n').length;
  const what = named
    ? 'this Jenkinsfile takes its pod from another file. Paste that file.'
    : 'this Jenkinsfile describes its containers in Groovy. Only a pod in YAML is read: paste one, or the yaml of the template.';
  return { line, message: `Line ${line}: ${what}` };
}

/** A Jenkinsfile gives the pods inside it; everything else is read as YAML. */
export function piecesOf(text: string): TextPieces {
  const looksLikeGroovy = !beginsAsYaml(text) && groovyWord.test(text);
  if (!looksLikeGroovy) return { pieces: [{ yaml: text, lineOf: (line) => line }] };
  const embedded = podYamlInJenkinsfile(text);
  if (embedded.length === 0)
    return { pieces: [], jenkinsfile: pipelineText(text), problem: withoutPod(text) };
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

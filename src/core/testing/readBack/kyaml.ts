import { readYaml } from '../../read/yaml';
import type { Reader } from './reader';

/** What KYAML rules out, outside of comments and of texts of several lines: block style and text without quotes. */
const isBlockStyle = (line: string): boolean =>
  /^\s*-(?: |$)/.test(line) || /^\s*[^\s"#]+:\s+(?!["[{]|-?\d|true|false|null)/.test(line);

/** The pod, and that everything beside it is KYAML too. */
export const kyaml: Reader = ({ files: all }) => {
  // The script that asks a cluster about them is no object.
  const files = all.filter(({ language }) => language === 'yaml');
  const read = files.map(({ text }) => readYaml(text));
  const lines = files.flatMap(({ text }) => text.split('\n'));
  return {
    pods: read[0]?.documents.map(({ value }) => value) ?? [],
    steps: undefined,
    errors: [
      ...read.flatMap(({ errors }) => errors.map(({ message }) => message)),
      ...files.flatMap(({ name, text }) => (text.startsWith('---\n') ? [] : [`${name} begins without ---`])),
      ...lines
        .filter((line) => !line.endsWith('\\') && isBlockStyle(line) && line !== '---')
        .map((line) => `is no KYAML: ${line}`),
    ],
  };
};

/* The only module that knows the highlighter. It is loaded after the first paint: see useHighlight. */
import { Prism } from 'prism-react-renderer';
import type { CodeKind, CodePiece } from './codePieces';

export type CodeLanguage = 'yaml' | 'groovy' | 'toml' | 'bash';

type Grammar = Parameters<typeof Prism.tokenize>[1];
type Tokens = ReturnType<typeof Prism.tokenize>;

/** The grammar's own names for what we show in one ink. A name that is not here takes the ink around it. */
const kinds: Record<string, CodeKind> = {
  key: 'key',
  atrule: 'key',
  keyword: 'keyword',
  string: 'string',
  number: 'value',
  datetime: 'value',
  boolean: 'value',
  null: 'value',
  tag: 'value',
  important: 'value',
  variable: 'value',
  comment: 'comment',
  punctuation: 'punct',
  operator: 'punct',
};

/* The library's YAML leaves unquoted scalars without a name, takes every # for a comment, and ends a
   block scalar at an empty line. */
const { comment: _c, string: _s, punctuation, ...library } = Prism.languages['yaml'] ?? {};
const yaml: Grammar = {
  block: {
    // From the bar to the last line that is indented as the first one: \2 is a line break and that indent.
    pattern: /([-:][ \t]+[|>][+-]?\d?[+-]?)[ \t]*(\n[ \t]+)\S.*(?:(?:\n[ \t]*(?=\n))*\2.*)*/,
    lookbehind: true,
    alias: 'string',
  },
  comment: { pattern: /(^|\s)#.*/m, lookbehind: true },
  separator: { pattern: /^(?:---|\.\.\.)(?=\s|$)/m, alias: 'punctuation' },
  ...library,
  // The library's own pattern does not see a number before a closing brace.
  number: {
    pattern:
      /((?:^|[:\-,[{\s])\s*)[+-]?(?:0x[\da-f]+|0o[0-7]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?=\s*(?:$|[,\]}]|\s#))/im,
    lookbehind: true,
  },
  string: [
    { pattern: /"(?:\\.|[^"\\\n])*"|'(?:''|[^'\n])*'/, greedy: true },
    {
      // An unquoted scalar: up to a comma or bracket, or to a colon or # that has a space at its side.
      pattern: /(?:[^\s[\]{},:#&*!|>'"%@`?-]|[-?:](?=\S))(?:[^\s[\]{},:]|:(?=\S)|[ \t]+(?=[^\s[\]{},:#]))*/,
    },
  ],
  ...(punctuation === undefined ? {} : { punctuation }),
};

const groovy: Grammar = {
  comment: { pattern: /(^|[^\\:])(?:\/\*[\s\S]*?(?:\*\/|$)|\/\/.*)/, lookbehind: true, greedy: true },
  manifest: {
    // yaml ''' … ''' carries a manifest, and reads as one.
    pattern: /(\byaml\s*(?:[:=(]\s*)?)('''|""")[\s\S]*?\2/,
    lookbehind: true,
    greedy: true,
    inside: {
      punctuation: /^(?:'''|""")|(?:'''|""")$/,
      manifest: { pattern: /[\s\S]+/, inside: yaml },
    },
  },
  string: [
    {
      pattern: /"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"/,
      greedy: true,
      inside: { variable: /\$\{[^{}]*\}|\$[a-zA-Z_][\w.]*/ },
    },
    { pattern: /'''[\s\S]*?'''|'(?:\\.|[^'\\\n])*'/, greedy: true },
  ],
  keyword:
    /\b(?:agent|any|as|assert|break|case|catch|class|def|else|environment|final|finally|for|if|import|in|instanceof|new|none|null|options|parameters|pipeline|post|return|stage|stages|steps|switch|throw|try|when|while)\b(?!\s*:)/,
  boolean: /\b(?:true|false)\b/,
  number: /\b\d+(?:\.\d+)?\b/,
  operator: /[=+*/%<>!&|?:~^-]+/,
  punctuation: /[{}[\]();,.]/,
};

const variable = /\$(?:\{[^}]*\}|\w+|[@#?*!$-])/;
const bash: Grammar = {
  comment: { pattern: /(^|[\s;])#.*/m, lookbehind: true },
  string: [
    {
      pattern: /(<<-?\s*(['"]?)(\w+)\2[^\n]*\n)[\s\S]*?\n[ \t]*\3(?=\s|$)/,
      lookbehind: true,
      greedy: true,
    },
    { pattern: /"(?:\\[\s\S]|[^"\\])*"/, greedy: true, inside: { variable } },
    { pattern: /'[^']*'/, greedy: true },
  ],
  variable,
  keyword: {
    pattern:
      /(^|[\s;|&(])(?:if|then|else|elif|fi|for|while|until|do|done|case|esac|in|function|return|exit|set|export|local)(?=$|[\s;)])/m,
    lookbehind: true,
  },
  operator: /&&|\|\|?|;|<<<?|>>?|\\$|=/m,
};

const toml: Grammar = {
  comment: { pattern: /(^|\s)#.*/m, lookbehind: true },
  manifest: {
    // patch = ''' … ''' carries a manifest, and reads as one.
    pattern: /(\bpatch\s*=\s*)('''|""")[\s\S]*?\2/,
    lookbehind: true,
    greedy: true,
    inside: {
      punctuation: /^(?:'''|""")|(?:'''|""")$/,
      manifest: { pattern: /[\s\S]+/, inside: yaml },
    },
  },
  table: { pattern: /^[ \t]*\[\[?[^\]\n]+\]\]?/m, alias: 'keyword' },
  key: /^[ \t]*(?:[\w.-]+|"[^"\n]*")(?=\s*=)/m,
  string: [
    { pattern: /"""[\s\S]*?"""|'''[\s\S]*?'''/, greedy: true },
    { pattern: /"(?:\\.|[^"\\\n])*"|'[^'\n]*'/, greedy: true },
  ],
  boolean: /\b(?:true|false)\b/,
  number: /\b\d+(?:\.\d+)?\b/,
  punctuation: /[{}[\],.=]/,
};

Prism.languages['groovy'] = groovy;
Prism.languages['bash'] = bash;
const grammars: Record<CodeLanguage, Grammar> = { yaml, groovy, toml, bash };

/**
 * Names the pieces of a text, line by line. The whole text is read at once, so that what spans several
 * lines (a block scalar, a heredoc, a manifest inside a Jenkinsfile) is right on each of them.
 * The pieces of a line joined are that line.
 */
export function highlight(text: string, language: CodeLanguage): CodePiece[][] {
  const lines: CodePiece[][] = [[]];
  const add = (part: string, kind: CodeKind): void => {
    for (const [place, line] of part.split('\n').entries()) {
      if (place > 0) lines.push([]);
      if (line !== '') lines.at(-1)?.push({ text: line, kind });
    }
  };
  const walk = (tokens: Tokens, around: CodeKind): void => {
    for (const token of tokens) {
      if (typeof token === 'string') {
        add(token, around);
        continue;
      }
      const names = [token.type, ...(Array.isArray(token.alias) ? token.alias : [token.alias])];
      const kind = names.map((name) => kinds[name]).find((each) => each !== undefined) ?? around;
      const { content } = token;
      walk(Array.isArray(content) ? content : [content], kind);
    }
  };
  walk(Prism.tokenize(text, grammars[language]), 'plain');
  return lines;
}

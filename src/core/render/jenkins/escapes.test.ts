import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateTpl, resolveJcasc } from '../../testing/readBack/jenkinsEscapes';
import { valueAt } from '../../model/path';
import { dumpYaml, readYaml } from '../../read/yaml';
import { Because, because, Carried, Embedded } from '../fileDraft';
import { formatLine } from '../line';
import { draftAs, helmText, jcascText } from './escapes';

const pieces = fc
  .array(
    fc.constantFrom(
      '$',
      '{',
      '}',
      '{{',
      '}}',
      '${',
      '^',
      '^${',
      '`',
      '"',
      "'",
      '-',
      ' ',
      '\n',
      'X',
      '{{- ',
      '\\',
    ),
  )
  .map((list) => list.join(''));
const anyText = fc.oneof(pieces, fc.string({ unit: 'binary' }));

describe('text on its way through Configuration as Code', () => {
  it('comes out as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(resolveJcasc(jcascText(text))).toEqual({ text, errors: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('is touched only where a variable would begin', () => {
    expect(jcascText('g=$(x); ${g:+"$g"} $X ^${Y}')).toBe('g=$(x); ^${g:+"$g"} $X ^^${Y}');
    expect(resolveJcasc('${X}').errors).toHaveLength(1);
  });
});

describe('text on its way through tpl of Helm', () => {
  it('comes out as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(evaluateTpl(helmText(text))).toEqual({ text, errors: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('comes out as it was inside YAML too, and after Configuration as Code', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const evaluated = evaluateTpl(dumpYaml({ value: helmText(jcascText(text)) }));
        expect(evaluated.errors).toEqual([]);
        const [document] = readYaml(evaluated.text).documents;
        expect(resolveJcasc(String(valueAt(document?.value, '/value')))).toEqual({ text, errors: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('holds no action but that text', () => {
    expect(helmText('{{ .Values.x }} {{{')).toBe('{{ `{{` }} .Values.x }} {{ `{{` }}{');
    expect(evaluateTpl('{{ .Values.x }}').errors).toHaveLength(1);
  });
});

describe('a draft that is written otherwise', () => {
  it('has its marks where they stood, and its keys as they were', () => {
    const line = formatLine('a {{ b', undefined);
    const draft = because(
      { '{{': [new Carried('{{', 'Pod/x#/y'), 1, true], text: new Embedded([line]) },
      'jcasc-root',
    );
    const written = draftAs(draft, helmText);
    expect(written).toEqual(
      new Because(
        {
          '{{': [new Carried('{{ `{{` }}', 'Pod/x#/y'), 1, true],
          text: new Embedded([{ ...line, text: 'a {{ `{{` }} b' }]),
        },
        draft.note,
      ),
    );
  });
});

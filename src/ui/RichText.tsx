import { Fragment } from 'react';
import { CodeText } from './CodeText';
import { richParts } from './richParts';

export interface RichTextProps {
  /** A sentence in which `backticks` mark code. */
  text: string;
}

/** A sentence of a record, with its code set as code. Nothing else in it is read as markup. */
export function RichText({ text }: RichTextProps) {
  return richParts(text).map((part, place) => {
    const key = `${place}`;
    return part.code ? (
      <code key={key}>
        <CodeText text={part.text} />
      </code>
    ) : (
      <Fragment key={key}>{part.text}</Fragment>
    );
  });
}

import { useEffect, useState, type ReactNode } from 'react';
import { Field } from '../../ui/Field';

/** How long a pause in typing is, in milliseconds: then the file follows. */
const PAUSE = 350;

export interface TypedFieldProps {
  readonly label: ReactNode;
  readonly hint: ReactNode;
  readonly example: string;
  /** What the link has, legal or not. */
  readonly value: string;
  /** What is wrong with a text, in one sentence. */
  readonly problem: (text: string) => string | undefined;
  /** The empty text withdraws it. */
  readonly onChange: (text: string) => void;
}

/**
 * A text that goes into the file while it is typed, after a pause, and at once with Enter or when the field is left.
 * What is wrong with it stays in the field, with the reason below.
 */
export function TypedField({ label, hint, example, value, problem, onChange }: TypedFieldProps) {
  const [typed, setTyped] = useState<string | undefined>();
  const [isPending, setPending] = useState(false);
  // Withdrawn elsewhere, by “Back to the defaults” or by Back: what was typed goes too.
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    if (typed?.trim() !== value) setTyped(undefined);
  }
  const text = typed ?? value;
  const commit = (): void => {
    setPending(false);
    if (text.trim() !== value) onChange(text.trim());
  };
  useEffect(() => {
    if (!isPending) return undefined;
    const timer = setTimeout(commit, PAUSE);
    return () => clearTimeout(timer);
  });
  return (
    <Field
      label={label}
      hint={hint}
      mono
      error={isPending || text.trim() === '' ? undefined : problem(text.trim())}
      value={text}
      placeholder={example}
      autoCapitalize="none"
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        setPending(true);
      }}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
      onBlur={commit}
    />
  );
}

import { useState } from 'react';
import { riskOf, type MitigationChoice, type Severity, type Situation } from '../../core';
import { shownRef } from '../../state/derived';
import { useSlipway } from '../../state/store';

/** A mitigation that the reader switched on here, with the way back. */
export interface Applied {
  readonly id: string;
  readonly title: string;
  readonly risk: string;
  readonly before: Situation;
  readonly was: Severity;
}

/** A press of a switch, which often takes the switch itself away. */
export interface Pressed {
  readonly id: string;
  readonly on: boolean;
  readonly byKeyboard: boolean;
}

export interface Mitigations {
  readonly applied: readonly Applied[];
  /** One sentence about the last switch, for the live region. */
  readonly said: string;
  /** The switch that was pressed last. */
  readonly pressed: Pressed | undefined;
  readonly switchOn: (choice: MitigationChoice, risk: string, was: Severity) => void;
  readonly switchOff: (id: string) => void;
}

/** The switches of this visit. Switching off goes back to what was before, and so does the browser's Back. */
export function useMitigations(): Mitigations {
  const link = useSlipway((state) => state.link);
  const take = useSlipway((state) => state.take);
  const [applied, setApplied] = useState<readonly Applied[]>([]);
  const [said, setSaid] = useState('');
  const [pressed, setPressed] = useState<Pressed | undefined>();
  const press = (id: string, on: boolean): void =>
    setPressed({ id, on, byKeyboard: document.activeElement?.matches(':focus-visible') ?? false });
  return {
    applied,
    said,
    pressed,
    switchOn: ({ mitigation, next, after }, risk, was) => {
      if (!next) return;
      press(mitigation.id, true);
      const before: Situation = { answers: link.answers, options: link.options, ref: shownRef(link) };
      setApplied([...applied, { id: mitigation.id, title: mitigation.title, risk, before, was }]);
      const title = riskOf(risk)?.title ?? risk;
      setSaid(
        `${mitigation.title}: on. ${title}: ${after === null ? 'closed' : `${was} to ${after ?? was}`}.`,
      );
      take(next);
    },
    switchOff: (id) => {
      const index = applied.findIndex((entry) => entry.id === id);
      const entry = applied[index];
      if (!entry) return;
      press(id, false);
      // What was switched on after it rests on it, and goes with it.
      setApplied(applied.slice(0, index));
      setSaid(`${entry.title}: off.`);
      take(entry.before);
    },
  };
}

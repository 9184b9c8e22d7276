import { useEffect, useState } from 'react';
import { riskTexts, type RiskText } from '../../core';

/** The long prose of a risk; undefined until it is loaded. */
export function useRiskText(id: string, wanted: boolean): RiskText | undefined {
  const [loaded, setLoaded] = useState<{ id: string; text: RiskText } | undefined>();
  useEffect(() => {
    let current = true;
    if (wanted) {
      void riskTexts[id]?.().then(({ text }) => {
        if (current) setLoaded({ id, text });
      });
    }
    return () => {
      current = false;
    };
  }, [id, wanted]);
  return loaded?.id === id ? loaded.text : undefined;
}

import { useEffect, useState } from 'react';
import { adviceText, type Advice } from '../../core';
import { RichText } from '../../ui/RichText';

/** What to do where nothing fits. Its sentences are loaded when that is so. */
export function AdviceText({ id }: Pick<Advice, 'id'>) {
  const [loaded, setLoaded] = useState<{ id: Advice['id']; text: string } | undefined>();
  useEffect(() => {
    let wanted = true;
    void adviceText(id).then(({ text }) => {
      if (wanted) setLoaded({ id, text });
    });
    return () => {
      wanted = false;
    };
  }, [id]);
  return <RichText text={loaded?.id === id ? loaded.text : 'None of the approaches here fits.'} />;
}

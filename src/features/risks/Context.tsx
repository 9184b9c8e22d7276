import { optionLabel, vocabulary } from '../../core';
import { useSlipway } from '../../state/store';
import { Segmented } from '../../ui/Segmented';
import styles from './Context.module.css';

/** Who may run code, and what else runs on the nodes: what decides every severity. */
export function Context() {
  const answers = useSlipway((state) => state.link.answers);
  const answer = useSlipway((state) => state.answer);
  return (
    <div className={styles.context}>
      {(['trust', 'tenancy'] as const).map((id) => (
        <Segmented
          key={id}
          label={id === 'trust' ? 'Whose code runs' : 'What else is on the nodes'}
          options={vocabulary[id].map((option) => ({
            id: option as string,
            label: short[option] ?? optionLabel(id, option as never),
          }))}
          value={answers[id]}
          onChange={(value) => answer(id, value)}
        />
      ))}
    </div>
  );
}

const short: Readonly<Record<string, string>> = {
  'own-team': 'One team',
  organisation: 'Several teams',
  anyone: 'Anybody',
  laptop: 'A laptop',
  'ci-cluster': 'CI cluster',
  'ci-nodes': 'CI nodes',
  'shared-nodes': 'Other workloads',
};

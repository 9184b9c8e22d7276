import { useSlipway } from '../../state/store';
import { Segmented } from '../../ui/Segmented';
import styles from './OrderChoice.module.css';

const orders = [
  { id: 'topic', label: 'By topic' },
  { id: 'effect', label: 'What decides most' },
] as const;

/** In which order the questions are asked. */
export function OrderChoice() {
  const order = useSlipway((state) => state.order);
  const setOrder = useSlipway((state) => state.setOrder);
  return (
    <div className={styles.choice}>
      <Segmented
        label="Order of the questions"
        labelHidden
        options={orders}
        value={order}
        onChange={setOrder}
      />
    </div>
  );
}

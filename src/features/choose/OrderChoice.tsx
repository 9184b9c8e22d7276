import { Segmented } from '../../ui/Segmented';
import type { Order } from './inOrder';
import styles from './OrderChoice.module.css';

const orders = [
  { id: 'topic', label: 'By topic' },
  { id: 'effect', label: 'What decides most' },
] as const;

/** In which order the questions are asked. */
export function OrderChoice({
  order,
  onOrder,
}: {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}) {
  return (
    <div className={styles.choice}>
      <Segmented
        label="Order of the questions"
        labelHidden
        options={orders}
        value={order}
        onChange={onOrder}
      />
    </div>
  );
}

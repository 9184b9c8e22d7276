import { Icon } from '../../ui/Icon';
import { Segmented } from '../../ui/Segmented';
import { DropDown } from './DropDown';
import styles from './ThemeToggle.module.css';

/** `system` follows the device. */
export type ThemeChoice = 'system' | 'light' | 'dark';

export interface ThemeToggleProps {
  theme: ThemeChoice;
  onTheme: (theme: ThemeChoice) => void;
}

const choices = [
  { id: 'system', label: 'As the device' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
] as const;

/** The three choices, as they stand in the narrow menu. */
export function ThemeChoices({ theme, onTheme, column = false }: ThemeToggleProps & { column?: boolean }) {
  return (
    <Segmented
      label="Theme"
      options={choices}
      value={theme}
      onChange={onTheme}
      direction={column ? 'column' : 'row'}
      fill
    />
  );
}

/** A symbol that opens the three choices. */
export function ThemeToggle({ theme, onTheme }: ThemeToggleProps) {
  const now = choices.find((choice) => choice.id === theme)?.label.toLowerCase();
  return (
    <DropDown
      className={styles.toggle}
      panelClassName={styles.panel}
      label={`Theme: ${now}`}
      summary={<Icon name="theme" />}
    >
      <ThemeChoices theme={theme} onTheme={onTheme} column />
    </DropDown>
  );
}

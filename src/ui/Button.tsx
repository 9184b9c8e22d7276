import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes';
import { Icon, type IconName } from './Icon';
import styles from './Button.module.css';

/**
 * `default` stands on a panel; `primary` is the one that the place is for; `big` is a primary one
 * of 44 px, alone on its line; `bare` has no frame; `icon` is a symbol only and needs `label`.
 */
export type ButtonVariant = 'default' | 'primary' | 'big' | 'bare' | 'icon';

interface Look {
  variant?: ButtonVariant | undefined;
  /** The symbol in front of the words, or the only content of an `icon` button. */
  icon?: IconName | undefined;
  /** The accessible name where the words alone do not carry it, or where there are none. */
  label?: string | undefined;
  children?: ReactNode;
}

type AsButton = Look & { href?: undefined } & Omit<ComponentProps<'button'>, keyof Look>;
type AsLink = Look & { href: string } & Omit<ComponentProps<'a'>, keyof Look | 'href'>;

export type ButtonProps = AsButton | AsLink;

/** A button, or, with `href`, a link that looks like one. */
export function Button(props: ButtonProps) {
  if (props.href === undefined) {
    const { variant = 'default', icon, label, children, className, href: _, type, ...rest } = props;
    return (
      <button
        {...rest}
        type={type ?? 'button'}
        aria-label={label}
        className={classes(styles.button, styles[variant], className)}
      >
        {icon && <Icon name={icon} />}
        {children}
      </button>
    );
  }
  const { variant = 'default', icon, label, children, className, ...rest } = props;
  return (
    <a {...rest} aria-label={label} className={classes(styles.button, styles[variant], className)}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

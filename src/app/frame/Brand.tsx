import { followInPlace } from '../../ui/followInPlace';

export interface BrandProps {
  href: string;
  isCurrent: boolean;
  onNavigate?: ((href: string) => void) | undefined;
}

/** The name, with a ship on its slipway; leads to the start. */
export function Brand({ href, isCurrent, onNavigate }: BrandProps) {
  return (
    <a
      className="brand"
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={followInPlace(href, onNavigate)}
    >
      <svg viewBox="0 0 26 20" aria-hidden="true">
        <path d="M1 18.25h24M3 18L23 8.5" />
        <path d="M8 11.2L5.5 4.5H20l-2.2 6M12.5 4.5V1" />
      </svg>
      Slipway
    </a>
  );
}

import { useRef, type ReactNode } from 'react';
import { CopyButton } from '../../ui/CopyButton';
import { Icon } from '../../ui/Icon';
import { followInPlace } from '../../ui/followInPlace';
import { Brand } from './Brand';
import { DrawnFor, type DrawnForCell } from './DrawnFor';
import { DropDown } from './DropDown';
import { PlacesNav, type FramePlace } from './PlacesNav';
import { ThemeChoices, ThemeToggle, type ThemeChoice } from './ThemeToggle';
import styles from './Frame.module.css';

export interface FrameProps {
  /** Where the brand leads: the start. */
  homeHref: string;
  places: readonly FramePlace[];
  /** What tells of the application itself: stands in the foot. */
  about: readonly FramePlace[];
  /** Takes the address of a link that was pressed plainly. Without it the browser follows links itself. */
  onNavigate?: ((href: string) => void) | undefined;

  drawnFor: readonly DrawnForCell[];
  changeHref: string;

  /** The link that carries the answers, or how to get it at the moment of pressing. */
  copyLink: string | (() => string);
  theme: ThemeChoice;
  onTheme: (theme: ThemeChoice) => void;
  /** More tools of the head, before Copy link. */
  tools?: ReactNode;

  sheet: { number: number; total: number; name: string };
  /** The day of the knowledge, as 2026-11-21. */
  knowledgeDate: string;
  link: { version: number; answers: number };

  children: ReactNode;
}

/**
 * The sheet on which every place is drawn: frame, head, answers, the place itself, title block. The classes with plain
 * names are those of styles/frame.css, with which index.html draws the same sheet first.
 */
export function Frame({
  homeHref,
  places,
  about,
  onNavigate,
  drawnFor,
  changeHref,
  copyLink,
  theme,
  onTheme,
  tools,
  sheet,
  knowledgeDate,
  link,
  children,
}: FrameProps) {
  const main = useRef<HTMLElement>(null);
  const current = [...places, ...about].find((place) => place.current);
  const copy = (align: 'before' | 'start') => (
    <CopyButton
      variant="bare"
      icon="link"
      text={copyLink}
      label="Copy link"
      copied="Link copied"
      align={align}
    />
  );
  return (
    <div className="sheet">
      {/* The fragment of the address carries the answers: the press moves focus and leaves it alone. */}
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
          main.current?.scrollIntoView();
        }}
      >
        Skip to the content
      </a>
      <header>
        <div className="sheet-head">
          <Brand href={homeHref} isCurrent={current === undefined} onNavigate={onNavigate} />
          <div className={styles.nav}>
            <PlacesNav places={places} onNavigate={onNavigate} layout="row" />
          </div>
          <div className={styles.tools}>
            {copy('before')}
            {tools}
            <ThemeToggle theme={theme} onTheme={onTheme} />
          </div>
          <DropDown
            className={styles.menu}
            panelClassName={styles.menuPanel}
            summary={
              <>
                <Icon name="menu" />
                <span>
                  <span className="vh">Menu: </span>
                  {current?.label ?? sheet.name}
                </span>
              </>
            }
          >
            <PlacesNav places={places} layout="column" onNavigate={onNavigate} />
            <div className={styles.menuTools}>
              <ThemeChoices theme={theme} onTheme={onTheme} />
              <div className={styles.menuActions}>
                {copy('start')}
                {tools}
              </div>
            </div>
          </DropDown>
        </div>
        <DrawnFor cells={drawnFor} changeHref={changeHref} onNavigate={onNavigate} />
      </header>
      <main ref={main} id="main" tabIndex={-1} className="sheet-main">
        {children}
      </main>
      <footer className="sheet-foot">
        <div className={styles.about}>
          <p className="sheet-promise">Runs in your browser. Nothing is sent.</p>
          <nav aria-label="About Slipway">
            {about.map((place) => (
              <a
                key={place.id}
                href={place.href}
                aria-current={place.current ? 'page' : undefined}
                onClick={followInPlace(place.href, onNavigate)}
              >
                {place.label}
              </a>
            ))}
          </nav>
        </div>
        <dl className={styles.block}>
          <div>
            <dt>Sheet</dt>
            <dd>
              {sheet.number} of {sheet.total}, {sheet.name}
            </dd>
          </div>
          <div>
            <dt>Knowledge</dt>
            <dd>
              <time dateTime={knowledgeDate}>{knowledgeDate}</time>
            </dd>
          </div>
          <div>
            <dt>Link</dt>
            <dd>
              v{link.version}, carries {link.answers === 1 ? '1 answer' : `${link.answers} answers`}
            </dd>
          </div>
        </dl>
      </footer>
    </div>
  );
}

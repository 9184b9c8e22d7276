import { statementKinds, type LinkState, type Statement } from '../../core';
import { hrefOf, useSlipway } from '../../state/store';
import { RichText } from '../../ui/RichText';
import { followInPlace } from '../../ui/followInPlace';
import { kindTitles } from './words';
import styles from './SourceEntry.module.css';

/** The state in which a statement can be read, on the answers of the reader. */
const linkTo = (link: LinkState, { ref, highlight }: NonNullable<Statement['shownAt']>): LinkState => ({
  ...link,
  ...(ref !== undefined && { ref }),
  ...(highlight !== undefined && { highlight }),
});

/** What rests on a source, by kind; each leads to where it is shown, if there is such a place. */
export function Resting({ statements }: { readonly statements: readonly Statement[] }) {
  const { highlight: _here, ...link } = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const kinds = statementKinds.filter((kind) => statements.some((one) => one.kind === kind));
  return (
    <dl className={styles.resting}>
      {kinds.map((kind) => (
        <div key={kind}>
          <dt>{kindTitles[kind]}</dt>
          <dd>
            <ul>
              {statements
                .filter((one) => one.kind === kind)
                .map(({ title, shownAt, confidence }) => {
                  const href = shownAt && hrefOf(shownAt.place, linkTo(link, shownAt));
                  return (
                    <li key={title}>
                      {href === undefined ? (
                        <RichText text={title} />
                      ) : (
                        <a href={href} onClick={followInPlace(href, follow)}>
                          <RichText text={title} />
                        </a>
                      )}
                      {confidence !== undefined && confidence !== 'high' && (
                        <span className={styles.weak}> confidence {confidence}</span>
                      )}
                    </li>
                  );
                })}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

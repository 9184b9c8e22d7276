import { riskOf, type Cell, type Column, type Row } from '../../core';
import { sourceItems } from '../../state/evidence';
import { hrefOf, useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { followInPlace } from '../../ui/followInPlace';
import { RichText } from '../../ui/RichText';
import { SourceList } from '../../ui/SourceList';
import styles from './CellDetail.module.css';

export interface CellDetailProps {
  readonly row: Row;
  readonly column: Column;
  readonly cell: Cell;
  readonly onClose: () => void;
}

/** The reason of one cell: in sentences, where it is computed from, its risks and sources. */
export function CellDetail({ row, column, cell, onClose }: CellDetailProps) {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const go = (href: string) => ({ href, onClick: followInPlace(href, follow) });
  const address = hrefOf('compare', { ...link, highlight: `${row.criterion.id}:${column.key}` });
  return (
    <div className={styles.detail}>
      <div>
        <h2>
          {row.criterion.title}: {column.title}
        </h2>
        <p>
          <RichText text={cell.text} />
        </p>
        {row.from === 'platforms' && (
          <p className="small dim">Computed from what rules it out on each platform, not typed.</p>
        )}
        {row.from === 'manifest' && (
          <p className="small dim">
            Computed from the manifest, not typed.{' '}
            <a {...go(hrefOf('manifest', { ...link, ref: column.ref }))}>See its lines</a>
          </p>
        )}
      </div>
      <dl>
        {(cell.risks?.length ?? 0) > 0 && (
          <>
            <dt>Risk</dt>
            <dd>
              {cell.risks?.map((id) => {
                const risk = riskOf(id);
                return (
                  risk && (
                    <a key={id} {...go(hrefOf('risks', { ...link, highlight: id }))}>
                      {risk.label} {risk.title}
                    </a>
                  )
                );
              })}
            </dd>
          </>
        )}
        <dt>Source</dt>
        <dd>
          <SourceList items={sourceItems(cell.sources, cell.confidence)} />
        </dd>
        <dt>This cell</dt>
        <dd>
          <CopyButton
            variant="bare"
            icon="link"
            text={() => new URL(address, location.href).href}
            label="Copy its link"
            copied="Link copied"
          />
        </dd>
      </dl>
      <Button variant="icon" icon="close" label="Close" onClick={onClose} />
    </div>
  );
}

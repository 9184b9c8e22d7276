import { refTitle, riskChange, wholeRef } from '../../core';
import { decisionOf, shownRef } from '../../state/derived';
import { manifestOf } from '../../state/inspected';
import { useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { PlaceHead } from '../../ui/PlaceHead';
import { RuleHeading } from '../../ui/RuleHeading';
import { BackToFiles } from './BackToFiles';
import { commonFormat, commonFormats } from './commonFormat';
import { DiffPanel } from './DiffPanel';
import { Facts } from './Facts';
import { FormatBar } from './FormatBar';
import { RefSelect } from './RefSelect';
import { RiskChanges } from './RiskChanges';
import styles from './CompareView.module.css';

/** Any two manifests as a difference, with the risks that lie between them. */
export function CompareView({ against }: { readonly against: string }) {
  const link = useSlipway((state) => state.link);
  const choose = useSlipway((state) => state.choose);
  const holdAgainst = useSlipway((state) => state.holdAgainst);
  const restore = useSlipway((state) => state.restore);
  const showFile = useSlipway((state) => state.showFile);
  const decision = decisionOf(link);
  const { answers, options } = link;
  const right = shownRef(link);
  const left = wholeRef(against, answers, link.weights);
  const before = manifestOf({ answers, options, ref: left });
  const after = manifestOf({ answers, options, ref: right });
  const plans = [before.plan, after.plan];
  const format = commonFormat(link, plans);
  const change = riskChange(before.report, after.report);
  return (
    <>
      <PlaceHead
        title="Compare manifests"
        lead="The same jobs, two manifests: every line that differs, and the risks that come and go with it."
      >
        <BackToFiles />
      </PlaceHead>
      <div className={styles.pick}>
        <RefSelect
          label="Compared with"
          value={left}
          decision={decision}
          onChange={(ref) => holdAgainst({ view: 'compare', ref })}
        />
        <Button
          variant="bare"
          label={`Swap: show ${refTitle(left)}, compared with ${refTitle(right)}`}
          onClick={() => restore({ ...link, ref: left, beside: { view: 'compare', ref: right } })}
        >
          Swap
        </Button>
        <RefSelect label="Chosen" value={right} decision={decision} onChange={choose} />
      </div>
      <div className={styles.above}>
        <Facts sides={[before, after]} names={['Compared with', 'Chosen']} decision={decision} />
        <section aria-label="Risks between the two">
          <RuleHeading level={2} size="sm" aside="from the compared one to the chosen one">
            What it does to the risks
          </RuleHeading>
          <RiskChanges change={change} />
        </section>
      </div>
      <FormatBar
        formats={commonFormats(plans)}
        selected={format}
        instead={
          link.format !== undefined && link.format !== format
            ? 'The two manifests do not both have the format of the link.'
            : undefined
        }
        onSelect={(id) => showFile(id)}
      />
      <DiffPanel
        before={before}
        after={after}
        format={format}
        file={link.file}
        onFile={(name) => showFile(format, name)}
        names={[refTitle(left), refTitle(right)]}
      />
    </>
  );
}

import { refTitle, wholeRef } from '../../core';
import { decisionOf, shownRef } from '../../state/derived';
import { manifestOf } from '../../state/inspected';
import { useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { Between } from './Between';
import { commonBar } from './commonFormat';
import { DiffPanel } from './DiffPanel';
import { Ends } from './Ends';
import { FormatBar } from './FormatBar';

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
  const bar = commonBar(link, plans);
  const format = bar.selected;
  return (
    <>
      <Ends
        title="Compare manifests"
        lead="The same jobs, two manifests: every line that differs, and the risks that come and go with it."
        from={{
          label: 'Compared with',
          ref: left,
          onChange: (ref) => holdAgainst({ view: 'compare', ref }),
        }}
        to={{ label: 'Chosen', ref: right, onChange: choose }}
        decision={decision}
      >
        <Button
          variant="bare"
          label={`Swap: show ${refTitle(left)}, compared with ${refTitle(right)}`}
          onClick={() => restore({ ...link, ref: left, beside: { view: 'compare', ref: right } })}
        >
          Swap
        </Button>
      </Ends>
      <Between
        before={before}
        after={after}
        names={['Compared with', 'Chosen']}
        decision={decision}
        direction="from the compared one to the chosen one"
      />
      <FormatBar {...bar} onSelect={(id) => showFile(id)} />
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

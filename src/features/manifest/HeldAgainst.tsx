import type { Decision, LinkState } from '../../core';
import { hrefOf, useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { followInPlace } from '../../ui/followInPlace';
import { firstAgainst, firstFrom } from './firstBeside';

/** What can be done with a manifest beside pasting it: hold it against another one, or get there from another one. */
export function HeldAgainst({
  link,
  decision,
  shown,
}: {
  readonly link: LinkState;
  readonly decision: Decision;
  readonly shown: string;
}) {
  const follow = useSlipway((state) => state.follow);
  const to = (beside: LinkState['beside']) => {
    const href = hrefOf('manifest', { ...link, ...(beside && { beside }) });
    return { href, onClick: followInPlace(href, follow) };
  };
  return (
    <>
      <Button variant="bare" {...to({ view: 'compare', ref: firstAgainst(decision, shown) })}>
        Compare manifests
      </Button>
      <Button variant="bare" {...to({ view: 'migrate', ref: firstFrom(link.answers, shown) })}>
        Migrate to this
      </Button>
    </>
  );
}

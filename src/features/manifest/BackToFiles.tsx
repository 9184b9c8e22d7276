import { useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';

/** Leads from what the manifest is held against back to its files. */
export function BackToFiles() {
  const holdAgainst = useSlipway((state) => state.holdAgainst);
  return (
    <Button icon="arrowLeft" onClick={() => holdAgainst(undefined)}>
      Back to the files
    </Button>
  );
}

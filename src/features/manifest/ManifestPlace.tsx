import { lazy, useEffect, useRef } from 'react';
import { useSlipway } from '../../state/store';
import { focusHeading } from '../../ui/focusHeading';
import { FilesView } from './FilesView';

/** For those who hold the manifest against another one. */
const CompareView = lazy(async () => ({ default: (await import('./CompareView')).CompareView }));
const MigrateView = lazy(async () => ({ default: (await import('./MigrateView')).MigrateView }));

/** What to paste: the files, or what they are held against. */
export function ManifestPlace() {
  const beside = useSlipway((state) => state.link.beside);
  return (
    <>
      <ViewArrival view={beside?.view} />
      {beside === undefined && <FilesView />}
      {beside?.view === 'compare' && <CompareView against={beside.ref} />}
      {beside?.view === 'migrate' && <MigrateView from={beside.ref} />}
    </>
  );
}

/** After a move between the views puts the focus on the heading of the new one, once it is there. */
function ViewArrival({ view }: { readonly view: string | undefined }) {
  const last = useRef(view);
  useEffect(() => {
    if (last.current === view) return;
    last.current = view;
    focusHeading();
  }, [view]);
  return null;
}

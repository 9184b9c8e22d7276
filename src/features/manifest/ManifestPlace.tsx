import { lazy } from 'react';
import { useSlipway } from '../../state/store';
import { FilesView } from './FilesView';

/** For those who hold the manifest against another one. */
const CompareView = lazy(async () => ({ default: (await import('./CompareView')).CompareView }));
const MigrateView = lazy(async () => ({ default: (await import('./MigrateView')).MigrateView }));

/** What to paste: the files, or what they are held against. */
export function ManifestPlace() {
  const beside = useSlipway((state) => state.link.beside);
  if (beside?.view === 'compare') return <CompareView against={beside.ref} />;
  if (beside?.view === 'migrate') return <MigrateView from={beside.ref} />;
  return <FilesView />;
}

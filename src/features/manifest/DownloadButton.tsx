import { Button } from '../../ui/Button';
import { download } from './download';

/** Saves one file. */
export function DownloadButton({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <Button variant="icon" icon="download" label={`Download ${name}`} onClick={() => download(name, text)} />
  );
}

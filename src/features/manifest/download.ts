/**
 * Offers a text or bytes as a file, of a type that no browser knows: to the name of a text without an ending it would
 * add one. The address of the content lives only as long as the browser needs it.
 */
export function download(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/octet-stream' }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

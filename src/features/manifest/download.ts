/**
 * Offers a text as a file, of a type that no browser knows: to the name of a text without an ending it would add one.
 * The address of the text lives only as long as the browser needs it.
 */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

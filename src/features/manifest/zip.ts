/* The only module that knows how archives are written. It is loaded when somebody asks for one. */
import { strToU8, zipSync } from 'fflate';

export interface ZippedFile {
  /** With its folders: `.github/workflows/image.yaml`. */
  readonly name: string;
  readonly text: string;
}

/**
 * Files as one zip archive. The same files of the same day, as 2026-11-26, give the same bytes: their date is noon of
 * that day, in the local time that zip archives have.
 */
export function zip(files: readonly ZippedFile[], date: string): Uint8Array<ArrayBuffer> {
  const mtime = new Date(`${date}T12:00:00`);
  return zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])), {
    level: 9,
    mtime,
  });
}

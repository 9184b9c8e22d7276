import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { notes } from '.';

test('a note has one record: of two with one id the later would silently win', () => {
  const folder = import.meta.dirname;
  const ids = readdirSync(folder)
    .filter((file) => /^[a-z]+\.ts$/i.test(file) && file !== 'index.ts')
    .flatMap((file) =>
      [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^ {2}'?([\w-]+)'?: \{/gm)].map(([, id]) => id),
    );
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.length).toBe(Object.keys(notes).length);
});

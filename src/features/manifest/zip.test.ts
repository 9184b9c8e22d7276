import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from './zip';

const files = [
  { name: 'Jenkinsfile', text: 'pipeline {\n}\n' },
  { name: '.github/workflows/image.yaml', text: 'name: größer\n' },
];

test('every file comes back with its folder and every character', () => {
  const back = Object.entries(unzipSync(zip(files, '2026-11-26'))).map(([name, bytes]) => ({
    name,
    text: strFromU8(bytes),
  }));
  expect(back).toEqual(files);
});

test('the same files give the same bytes, wherever and whenever', () => {
  const zone = process.env['TZ'];
  const bytesIn = (name: string): string => {
    process.env['TZ'] = name;
    return Buffer.from(zip(files, '2026-11-26')).toString('base64');
  };
  try {
    expect(bytesIn('Pacific/Auckland')).toBe(bytesIn('America/Los_Angeles'));
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
  expect(zip(files, '2026-11-27')).not.toEqual(zip(files, '2026-11-26'));
});

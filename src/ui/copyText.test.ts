import { describe, expect, it, vi } from 'vitest';
import { copyText } from './copyText';

const refuses = () => Promise.reject(new Error('not allowed'));
const throws = () => {
  throw new Error('no such command');
};

describe('copyText', () => {
  it('uses the clipboard and nothing else where it works', async () => {
    const write = vi.fn<(text: string) => Promise<void>>(async () => {});
    const command = vi.fn<(text: string) => boolean>(() => true);
    expect(await copyText('kind: Pod\n', { write, command })).toBe('clipboard');
    expect(write).toHaveBeenCalledWith('kind: Pod\n');
    expect(command).not.toHaveBeenCalled();
  });

  it('falls back to the command where there is no clipboard', async () => {
    const command = vi.fn<(text: string) => boolean>(() => true);
    expect(await copyText('kind: Pod\n', { command })).toBe('command');
    expect(command).toHaveBeenCalledWith('kind: Pod\n');
  });

  it('falls back to the command where the clipboard refuses', async () => {
    expect(await copyText('a', { write: refuses, command: () => true })).toBe('command');
  });

  it('says so where both fail, and never throws', async () => {
    expect(await copyText('a', { command: () => false })).toBe('failed');
    expect(await copyText('a', { write: refuses, command: throws })).toBe('failed');
  });
});

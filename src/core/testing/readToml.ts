import { parse, TomlError } from 'smol-toml';

/** TOML read by a library: its value, or why it has none. */
export function readToml(text: string): { value: unknown; error?: string } {
  try {
    return { value: parse(text) };
  } catch (error) {
    if (error instanceof TomlError) return { value: undefined, error: error.message };
    throw error;
  }
}

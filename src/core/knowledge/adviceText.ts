import type { AdviceId } from '../model/decision';
import type { Cited } from '../model/source';

/** What to do where nothing fits, as sentences with their sources. Loaded when it is asked for. */
export async function adviceText(id: AdviceId): Promise<Cited & { readonly text: string }> {
  const { adviceTexts } = await import('./adviceTexts');
  return adviceTexts[id];
}

/** How a text reached the clipboard: by the API, by the old command, or not at all. */
type CopyResult = 'clipboard' | 'command' | 'failed';

/** The two ways a browser offers. Either may be absent, refuse or throw. */
export interface CopyWays {
  /** `navigator.clipboard.writeText`; absent without HTTPS and in some embedded views. */
  write?: ((text: string) => Promise<void>) | undefined;
  /** Selects the text in the page and runs the copy command; true if the browser says it copied. */
  command(text: string): boolean;
}

/** Copies a text by the first way that works. Never throws. */
export async function copyText(text: string, ways: CopyWays): Promise<CopyResult> {
  if (ways.write) {
    try {
      await ways.write(text);
      return 'clipboard';
    } catch {
      // Refused by a permission or by the frame: the old way may still be open.
    }
  }
  try {
    return ways.command(text) ? 'command' : 'failed';
  } catch {
    return 'failed';
  }
}

/**
 * The ways of this browser. `near` is the element that was pressed: the hidden text area stands
 * beside it, because inside a modal dialog nothing outside can be selected, and gives focus back to it.
 */
export function browserWays(near: HTMLElement): CopyWays {
  // Outside a secure context the property is missing, whatever its type says.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  return {
    write: clipboard ? (text) => clipboard.writeText(text) : undefined,
    command(text) {
      const area = document.createElement('textarea');
      area.value = text;
      area.readOnly = true;
      area.className = 'vh';
      area.setAttribute('aria-hidden', 'true');
      near.after(area);
      try {
        area.select();
        area.setSelectionRange(0, text.length);
        return document.execCommand('copy');
      } finally {
        area.remove();
        near.focus({ preventScroll: true });
      }
    },
  };
}

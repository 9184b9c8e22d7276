/** Where a daemon can be called. `tls`: clients must show a certificate; encryption alone keeps nobody out. */
export type Listener =
  | { readonly kind: 'unix'; readonly path: string }
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number; readonly tls: boolean };

/** What a container that starts dockerd listens on, and how it starts. */
export interface Daemon {
  /** default: the script adds its own listeners. passthrough: only the given ones. replaced: the script is skipped. */
  readonly start: 'default' | 'passthrough' | 'replaced';
  readonly listeners: readonly Listener[];
  readonly flags: readonly string[];
  readonly rootless: boolean;
  /** Directories of which a volume must back one. */
  readonly dataRoots: readonly string[];
}

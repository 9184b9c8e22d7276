export declare function findTool(name: 'groovy' | 'openssl' | 'shellcheck'): string | undefined;
export declare function ensureTools(): void;

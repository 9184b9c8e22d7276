export declare function findTool(name: 'groovy' | 'shellcheck'): string | undefined;
export declare function ensureTools(): void;

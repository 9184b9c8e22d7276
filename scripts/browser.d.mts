interface Browser {
  readonly path: string;
  readonly from: string;
}
export declare function findBrowser(): Browser | undefined;
export declare function ensureBrowser(): Browser;

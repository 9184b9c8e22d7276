import 'react';

declare module 'react' {
  /** Custom properties may be set through `style`: the browser takes them over the DOM, which the CSP allows. */
  interface CSSProperties {
    [variable: `--${string}`]: string | number | undefined;
  }
}

import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';

interface Props {
  /** Changes when the reader moves: then the boundary tries again. */
  readonly at: string;
  readonly homeHref: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | undefined;
  readonly at: string;
}

/** What stands in a place that could not be drawn. The answers are in the address and are not lost. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined, at: this.props.at };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps({ at }: Props, state: State): Partial<State> | null {
    return at === state.at ? null : { at, error: undefined };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div className="stack">
        <h1>This place could not be drawn</h1>
        <Callout tone="danger">
          {error.message}. Your answers are in the address bar and are not lost: change one of them, or start
          at another place.
        </Callout>
        <Button href={this.props.homeHref}>To the start</Button>
      </div>
    );
  }
}

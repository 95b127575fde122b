import { Component, type ReactNode } from 'react';
import { texts } from '../texts/texts.ts';

interface Props {
  /** When it changes, the children are rendered again after an error. */
  resetKey: string;
  children: ReactNode;
}

/** Shows an error in place of a part of the page that failed, for example because a script did not load. */
export class ErrorBoundary extends Component<Props, { message: string | null }> {
  override state = { message: null as string | null };

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override componentDidUpdate(previous: Props) {
    if (previous.resetKey !== this.props.resetKey && this.state.message !== null) this.setState({ message: null });
  }

  override render() {
    if (this.state.message === null) return this.props.children;
    return (
      <div className="state" role="alert">
        <h2>{texts.states.crashed}</h2>
        <p>{this.state.message}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {texts.states.retry}
        </button>
      </div>
    );
  }
}

import { Component, type ReactNode } from 'react';
import { texts } from '../texts/texts.ts';

interface Props {
  /** When it changes, the children are rendered again after an error. */
  resetKey: string;
  /** In place of what says that it failed: nothing for what is only a help. */
  fallback?: ReactNode;
  children: ReactNode;
}

/** Shows an error in place of a part of the page that failed, for example because a script did not load. The browser's console has the error. */
export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidUpdate(previous: Props) {
    if (previous.resetKey !== this.props.resetKey && this.state.hasFailed) this.setState({ hasFailed: false });
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    if (this.props.fallback !== undefined) return this.props.fallback;
    return (
      <div className="state" role="alert">
        <h2>{texts.states.crashed}</h2>
        <p>{texts.states.crashedHint}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {texts.states.retry}
        </button>
      </div>
    );
  }
}

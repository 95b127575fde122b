import { Component, type ReactNode } from 'react';
import { texts } from '../texts.ts';

interface Props {
  /** What a failure belongs to: when it changes, the next thing gets its chance. */
  of: string;
  children: ReactNode;
}

/** Keeps the rest of the page when a part fails, such as a file that could not be loaded. */
export class Boundary extends Component<Props, { failed: string | null }> {
  override state = { failed: null as string | null };

  static getDerivedStateFromError(error: unknown) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }

  override componentDidUpdate(before: Props) {
    if (before.of !== this.props.of && this.state.failed !== null) this.setState({ failed: null });
  }

  override render() {
    if (this.state.failed === null) return this.props.children;
    return (
      <div className="state" role="alert">
        <h2>{texts.states.crashed}</h2>
        <p>{this.state.failed}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {texts.states.retry}
        </button>
      </div>
    );
  }
}

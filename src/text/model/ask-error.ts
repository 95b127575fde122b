/**
 * Why a model gave no answer. It holds no words of the endpoint: these may repeat the text, or a key.
 *
 * AGAIN: it may answer if it is asked again. SLOW: it did not answer in time. TOO_LONG: it may answer about less. SECTION: it will not answer this question.
 * MODEL: it will not answer any. STOPPED: somebody stopped the run, or its time is over.
 */
export class AskError extends Error {
  readonly kind: 'AGAIN' | 'SLOW' | 'TOO_LONG' | 'SECTION' | 'MODEL' | 'STOPPED';
  /** How long the endpoint asks to wait, in milliseconds; null if it does not say. */
  readonly retryAfter: number | null;

  constructor(kind: AskError['kind'], message: string, retryAfter: number | null = null) {
    super(message);
    this.name = 'AskError';
    this.kind = kind;
    this.retryAfter = retryAfter;
  }
}

/** Why a run was stopped: by somebody, or by the limit of its time. */
export const stoppedBy = ({ reason }: AbortSignal): AskError =>
  new AskError(
    'STOPPED',
    reason instanceof Error && reason.name === 'TimeoutError' ? 'the time of the run is over' : 'the run was stopped',
  );

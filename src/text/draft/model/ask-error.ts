/**
 * Why a model gave no answer. It holds no words of the endpoint: these may repeat the text, or a key.
 *
 * AGAIN: it may answer if it is asked again. TOO_LONG: it may answer about less. SECTION: it will not answer this question.
 * MODEL: it will not answer any. STOPPED: somebody stopped the run, or its time is over.
 */
export class AskError extends Error {
  readonly kind: 'AGAIN' | 'TOO_LONG' | 'SECTION' | 'MODEL' | 'STOPPED';
  /** How long the endpoint asks to wait, in milliseconds; null if it does not say. */
  readonly retryAfter: number | null;

  constructor(kind: AskError['kind'], message: string, retryAfter: number | null = null) {
    super(message);
    this.name = 'AskError';
    this.kind = kind;
    this.retryAfter = retryAfter;
  }
}

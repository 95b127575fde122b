/**
 * The data cannot be read at the moment. The message is one line for the operator's log, without secrets; `reason` is a sentence
 * for everybody, which names no hosts.
 */
export class UnavailableError extends Error {
  override name = 'UnavailableError';
  readonly reason: string;
  /** Whether the data can be read, and the question took too long. */
  readonly isSlow: boolean;

  constructor(message: string, { reason = '', isSlow = false, cause }: UnavailableOptions = {}) {
    super(message, { cause });
    this.reason = reason;
    this.isSlow = isSlow;
  }
}

interface UnavailableOptions {
  reason?: string;
  isSlow?: boolean;
  cause?: unknown;
}

/** The revision that a request reads was dropped, since there are newer ones: the request may run once more on the newest. */
export class RevisionGoneError extends UnavailableError {
  override name = 'RevisionGoneError';
}

/**
 * The data cannot be read at the moment. The message is one line for the operator's log, without secrets; `reason` is a sentence
 * for everybody, which names no hosts.
 */
export class UnavailableError extends Error {
  override name = 'UnavailableError';
  readonly reason: string;

  constructor(message: string, { reason = '', cause }: { reason?: string; cause?: unknown } = {}) {
    super(message, { cause });
    this.reason = reason;
  }
}

/** The data cannot be read at the moment; the message is one line for those who ask for it, without secrets. */
export class UnavailableError extends Error {
  override name = 'UnavailableError';
}

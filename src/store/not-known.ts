/** Thrown by a `KnownSnapshot` for what it does not know yet; what it was asked for is read by `readMissing`. */
export class NotKnown extends Error {
  override name = 'NotKnown';
}

/**
 * Thrown where a compiled operation meets what it does not handle, such as an error or a null that the schema forbids. graphql-js
 * then executes the operation, and says what the answer is.
 */
export class Fallback extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'Fallback';
  }
}

/** Counts what a resolver was refused: it may catch the error, and then return something else than it would have. */
export class Refusals {
  count = 0;

  refuse(what: string): never {
    this.count++;
    throw new Fallback(what);
  }
}

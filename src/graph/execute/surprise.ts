/**
 * Thrown where a compiled operation meets what it is not made for, such as an error, a promise, or a null that the schema
 * forbids. The operation is then executed by graphql-js, which says what the answer is.
 */
export class Surprise extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'Surprise';
  }
}

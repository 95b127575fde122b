/** Documents that cannot be served, with all of their problems, one to a line of the message. */
export class DocumentsError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'DocumentsError';
    this.problems = problems;
  }
}

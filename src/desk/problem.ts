/** A field that is wrong, by a JSON pointer into what was sent. */
export interface FieldProblem {
  pointer: string;
  detail: string;
}

/** What kinds of problems there are, by the status of their answers. */
const PROBLEMS = {
  INVALID: { status: 422, title: 'Something is missing or not allowed' },
  NOT_FOUND: { status: 404, title: 'There is no such thing' },
  CONFLICT: { status: 409, title: 'Somebody else has changed this' },
  STALE: { status: 412, title: 'This is not what you have read' },
  BROKEN_FILE: { status: 409, title: 'A file cannot be read' },
  BUSY: { status: 503, title: 'Another program is writing' },
  CANNOT_WRITE: { status: 507, title: 'The files cannot be written' },
  NOT_ALLOWED: { status: 403, title: 'This is not allowed' },
  TOO_LARGE: { status: 413, title: 'This is too large' },
  TOO_MANY: { status: 429, title: 'This is too much at once' },
} as const;

export type ProblemType = keyof typeof PROBLEMS;

/** Why the desk did not do something; nothing was written. It is answered as "problem details" of RFC 9457. */
export class DeskProblem extends Error {
  override readonly name = 'DeskProblem';
  readonly type: ProblemType;
  readonly errors: readonly FieldProblem[];
  /** The statement as it is, where somebody else has changed it. */
  readonly current: unknown;

  constructor(
    type: ProblemType,
    detail: string,
    { errors = [], current }: { errors?: readonly FieldProblem[]; current?: unknown } = {},
  ) {
    super(detail);
    this.type = type;
    this.errors = errors;
    this.current = current;
  }

  get status(): number {
    return PROBLEMS[this.type].status;
  }

  /** Its JSON form, of the media type application/problem+json. */
  toJSON() {
    const { type, status, message: detail, errors, current } = this;
    return {
      type: `urn:briefgraph:desk:${type.toLowerCase().replaceAll('_', '-')}`,
      title: PROBLEMS[type].title,
      status,
      detail,
      ...(errors.length > 0 && { errors }),
      ...(current !== undefined && { current }),
    };
  }
}

/** A JSON pointer (RFC 6901) to a place in what was sent. */
export const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

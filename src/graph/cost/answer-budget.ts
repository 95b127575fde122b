import { type ExecutionResult, GraphQLError } from 'graphql';
import type { CallerErrorCode } from '../errors.ts';

/** How large an answer may be. */
export interface AnswerLimits {
  /** Its values: fields and items of lists, each counted with the weight of its field. */
  values: number;
  /** Its bytes of UTF-8: those of its texts and of its response keys. */
  bytes: number;
  /** Its errors: each has a path, and its place in the document. */
  errors: number;
}

/** The limits unless others are given. So many values take some 20 to 60 ms to make. */
export const DEFAULT_ANSWER_LIMITS: AnswerLimits = { values: 20_000, bytes: 2 * 2 ** 20, errors: 100 };

/**
 * Counts the values and the text of an answer while it is made. What it counts is a property of the answer, so that any
 * way of executing comes to the same result.
 */
export class AnswerBudget {
  readonly limits: AnswerLimits;
  #values = 0;
  /** UTF-16 code units, which are at most as many as the bytes of UTF-8. */
  #units = 0;
  #errors = 0;
  /** Why nothing is resolved any more. */
  #refusal: GraphQLError | undefined;

  constructor(limits: AnswerLimits) {
    this.limits = limits;
  }

  /** Counts values and code units; throws if there are too many of them, or if the operation is refused. */
  spend(values: number, units: number): void {
    if (this.#refusal !== undefined) throw this.#refusal;
    this.#values += values;
    this.#units += units;
    if (this.isExceeded) this.#stop();
  }

  /** Throws if nothing is to be resolved any more. Cheaper than `spend`: an operation may have many fields left by then. */
  proceed(): void {
    if (this.#refusal !== undefined) throw this.#refusal;
  }

  /** Counts an error; throws another one if there are too many. */
  fail(): void {
    if (++this.#errors > this.limits.errors) this.#stop();
  }

  /** Refuses an operation before it is executed: every field that is to be resolved throws the error. */
  refuse(error: GraphQLError): void {
    this.#refusal = error;
  }

  /** The result of an execution; or, if the answer is too large, a result with nothing but that error. */
  check(result: ExecutionResult): ExecutionResult {
    if (!this.isExceeded && !(3 * this.#units > this.limits.bytes && countBytes(result.data) > this.limits.bytes))
      return result;
    return this.tooLarge();
  }

  /** The result for an answer that is too large: nothing but that error. */
  tooLarge(): ExecutionResult {
    const { message, extensions } = answerTooLarge(this.limits);
    // A response without data has a status of its own where the client's media type allows it.
    const http = { status: 400, spec: true };
    return { errors: [new GraphQLError(message, { extensions: { ...extensions, http } })] };
  }

  /** The values that were counted. */
  get values(): number {
    return this.#values;
  }

  /** The code units that were counted. */
  get units(): number {
    return this.#units;
  }

  /** Whether more was counted than an answer may hold. */
  get isExceeded(): boolean {
    const { values, bytes, errors } = this.limits;
    return this.#values > values || this.#units > bytes || this.#errors > errors;
  }

  #stop(): never {
    this.#refusal = answerTooLarge(this.limits);
    throw this.#refusal;
  }
}

/** The error for an answer that is too large. It has a path, so that graphql-js passes it on as it is for each field. */
const answerTooLarge = ({ values, bytes, errors }: AnswerLimits): GraphQLError =>
  new GraphQLError(
    `The answer has more than ${values} values, ${bytes} bytes or ${errors} errors; ask for fewer rows, or for fewer fields of each.`,
    { path: [], extensions: { code: 'ANSWER_TOO_LARGE' satisfies CallerErrorCode } },
  );

/** The bytes of all texts and keys in a value. */
const countBytes = (value: unknown): number => {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (value === null || typeof value !== 'object') return 0;
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + countBytes(item), 0);
  return Object.entries(value).reduce((sum, [key, item]) => sum + Buffer.byteLength(key) + countBytes(item), 0);
};

import type { GraphQLError } from 'graphql';
import { PathTree } from '../responses/path-tree.ts';
import { causeOf, type ErrorPath, isNotFoundMarker } from '../responses/subgraph-errors.ts';

/** The errors of subgraphs, indexed by path. Each error can be taken once. */
export class ErrorTree {
  readonly #errors = new PathTree<GraphQLError>();
  readonly isEmpty: boolean;

  constructor(errors: readonly GraphQLError[]) {
    this.isEmpty = errors.length === 0;
    for (const error of errors) this.#errors.add(error.path ?? [], error);
  }

  /** Takes the errors at a path and below it, and returns the first one: one at the path, or else the one that came first. */
  takeBelow(path: ErrorPath): GraphQLError | undefined {
    const branch = this.#errors.at(path);
    const first = branch && firstOwn(branch);
    if (first) branch.take();
    return first;
  }

  /**
   * The error because of which a field has no data, although it is about another field of the same object; undefined if
   * there is none. It is the first one in the order of these keys.
   */
  findCause(path: ErrorPath, keysOf: (parent: ErrorPath) => readonly string[]): GraphQLError | undefined {
    const sibling = this.#errors.at(path)?.values.find(causeOf);
    if (!sibling) return undefined;
    const parent = path.slice(0, -1);
    const around = this.#errors.at(parent);
    for (const key of keysOf(parent)) {
      const branch = around?.at([key]);
      const error = branch && firstOwn(branch);
      if (error) return error;
    }
    return (around && firstOwn(around, causeOf(sibling)?.message)) ?? sibling;
  }

  /** Whether the entity at this path does not exist. */
  isNotFound(path: ErrorPath): boolean {
    return this.#errors.at(path)?.values.some(isNotFoundMarker) ?? false;
  }

  /** Takes all errors that are left. */
  takeRest(): GraphQLError[] {
    return this.#errors.take().filter((error) => !isNotFoundMarker(error));
  }
}

const firstOwn = (branch: PathTree<GraphQLError>, message?: string): GraphQLError | undefined => {
  for (const error of branch.all())
    if (!isNotFoundMarker(error) && !causeOf(error) && (message === undefined || error.message === message))
      return error;
};

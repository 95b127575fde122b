import type { GraphQLError } from 'graphql';
import { PathTree } from '../subgraphs/path-tree.ts';
import { type ErrorPath, isNotFoundMarker, isSiblingError } from '../subgraphs/subgraph-errors.ts';

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

  /** The error because of which the object around this field has no data; undefined if there is none. */
  findCause(path: ErrorPath): GraphQLError | undefined {
    const sibling = this.#errors.at(path)?.values.find(isSiblingError);
    const around = sibling && this.#errors.at(path.slice(0, -1));
    return around && (firstOwn(around) ?? sibling);
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

const firstOwn = (branch: PathTree<GraphQLError>): GraphQLError | undefined => {
  for (const error of branch.all()) if (!isNotFoundMarker(error) && !isSiblingError(error)) return error;
};

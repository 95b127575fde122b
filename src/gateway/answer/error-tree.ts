import type { GraphQLError } from 'graphql';
import { type ErrorPath, isNotFoundMarker } from '../subgraphs/subgraph-errors.ts';

interface Branch {
  errors: GraphQLError[];
  children: Map<string | number, Branch>;
}

const emptyBranch = (): Branch => ({ errors: [], children: new Map() });

/** The errors of subgraphs, indexed by path. Each error can be taken once. */
export class ErrorTree {
  readonly #root = emptyBranch();
  readonly isEmpty: boolean;

  constructor(errors: readonly GraphQLError[]) {
    this.isEmpty = errors.length === 0;
    for (const error of errors) {
      let branch = this.#root;
      for (const part of error.path ?? []) {
        const child = branch.children.get(part) ?? emptyBranch();
        branch.children.set(part, child);
        branch = child;
      }
      branch.errors.push(error);
    }
  }

  /** Takes the errors at a path and below it: those at the path first, then in the order in which they came. */
  takeBelow(path: ErrorPath): GraphQLError[] {
    const branch = this.#find(path);
    return branch ? takeAll(branch).filter((error) => !isNotFoundMarker(error)) : [];
  }

  /** Whether the entity at this path does not exist. */
  isNotFound(path: ErrorPath): boolean {
    const branch = this.#find(path);
    return branch !== undefined && [...branch.children.values()].some(({ errors }) => errors.some(isNotFoundMarker));
  }

  /** Takes all errors that are left. */
  takeRest(): GraphQLError[] {
    return this.takeBelow([]);
  }

  #find(path: ErrorPath): Branch | undefined {
    let branch: Branch | undefined = this.#root;
    for (const part of path) branch = branch?.children.get(part);
    return branch;
  }
}

const takeAll = (branch: Branch): GraphQLError[] => {
  const own = branch.errors.splice(0);
  return [...own, ...[...branch.children.values()].flatMap(takeAll)];
};

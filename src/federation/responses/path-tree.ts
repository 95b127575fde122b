import type { ErrorPath } from './subgraph-errors.ts';

/** Values at paths of a response. Finding those at a path, above it or below it takes as many steps as the path has parts. */
export class PathTree<Value> {
  readonly values: Value[] = [];
  readonly #children = new Map<string | number, PathTree<Value>>();

  add(path: ErrorPath, value: Value): void {
    let branch: PathTree<Value> = this;
    for (const part of path) {
      const child = branch.#children.get(part) ?? new PathTree<Value>();
      branch.#children.set(part, child);
      branch = child;
    }
    branch.values.push(value);
  }

  /** The branch at a path. */
  at(path: ErrorPath): PathTree<Value> | undefined {
    let branch: PathTree<Value> | undefined = this;
    for (const part of path) {
      branch = branch.#children.get(part);
      if (!branch) break;
    }
    return branch;
  }

  /** The first value at a path; if it has none, at the nearest path above it. */
  nearest(path: ErrorPath): Value | undefined {
    let branch: PathTree<Value> | undefined = this;
    let found = branch.values[0];
    for (const part of path) {
      branch = branch.#children.get(part);
      if (!branch) break;
      found = branch.values[0] ?? found;
    }
    return found;
  }

  /** The values here and below: those here first, then in the order in which their paths were added. */
  *all(): Generator<Value, undefined> {
    yield* this.values;
    yield* this.below();
  }

  /** The values below. */
  *below(): Generator<Value, undefined> {
    for (const child of this.#children.values()) yield* child.all();
  }

  /** The first of `all`. */
  first(): Value | undefined {
    for (const value of this.all()) return value;
  }

  /** Removes the values here and below, and returns them. */
  take(): Value[] {
    const taken = [...this.all()];
    this.#clear();
    return taken;
  }

  #clear(): void {
    this.values.length = 0;
    for (const child of this.#children.values()) child.#clear();
  }
}

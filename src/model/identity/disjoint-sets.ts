/** Sets of keys that are found to be one (union-find). A key that was never united is alone in its set. */
export class DisjointSets {
  readonly #parents = new Map<string, string>();

  /** The key that stands for the set of a key. */
  find(key: string): string {
    let root = key;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    // Shortens the way for the next look-up.
    for (let at = key; at !== root; ) {
      const next = this.#parents.get(at) as string;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }

  /** Makes the sets of two keys one, for which the key that stands for the first stands from now on. */
  unite(first: string, second: string): void {
    const [root, other] = [this.find(first), this.find(second)];
    if (root !== other) this.#parents.set(other, root);
  }
}

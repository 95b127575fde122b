/** Computes the SHA-256 of a text in UTF-8, in lower-case hexadecimal digits. */
export type Digest = (text: string) => Promise<string>;

/** Passages by their hashes, of which the words are looked for. */
export interface HashLookup {
  /** Hashes those candidates that are as long as a passage that was not found yet. Takes `most` at most; returns how many. */
  lookFor(candidates: Iterable<string>, most?: number): Promise<number>;
  wordsOf(hash: string): string | undefined;
  /** All words that were found. */
  found(): Iterable<string>;
  /** Whether a passage that was not found yet is as long. */
  wants(words: string): boolean;
  /** Those of the passages that were not found. */
  missing<Passage extends { sha256: string }>(passages: readonly Passage[]): Passage[];
  /** The lengths of what was not found, in code points. */
  lengths(): number[];
}

/** How many hashes are computed at once. */
const BATCH = 500;

const countCodePoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

/** Equal hashes have equal lengths, so only texts of such a length are hashed. */
export const createHashLookup = (
  passages: readonly { sha256: string; start: number; end: number }[],
  digest: Digest,
): HashLookup => {
  const wanted = new Map<number, Set<string>>();
  for (const { sha256, start, end } of passages)
    wanted.set(end - start, (wanted.get(end - start) ?? new Set<string>()).add(sha256));
  const found = new Map<string, string>();
  const wants = (text: string) => wanted.has(countCodePoints(text));

  const hashAll = async (texts: readonly string[]) => {
    const hashes = await Promise.all(texts.map(digest));
    for (const [at, hash] of hashes.entries()) {
      const text = texts[at] as string;
      const length = countCodePoints(text);
      const alike = wanted.get(length);
      if (!alike?.delete(hash)) continue;
      if (alike.size === 0) wanted.delete(length);
      found.set(hash, text);
    }
  };

  return {
    async lookFor(candidates, most = Number.POSITIVE_INFINITY) {
      let batch: string[] = [];
      let count = 0;
      for (const text of candidates) {
        if (count >= most) break;
        count += 1;
        if (!wants(text)) continue;
        batch.push(text);
        if (batch.length < BATCH) continue;
        await hashAll(batch);
        batch = [];
      }
      await hashAll(batch);
      return count;
    },
    wordsOf: (hash) => found.get(hash),
    found: () => found.values(),
    wants,
    missing: (list) => list.filter(({ sha256 }) => !found.has(sha256)),
    lengths: () => [...wanted.keys()],
  };
};

import { type HeldRelease, type LastAnswer, type Source, SourceError } from '../../src/store/sources/source.ts';

/** A source without a network, whose releases are folders. */
export interface FakeSource extends Source {
  /** What it offers from now on; a string for each folder that is a release of its catalog. */
  offer(folder: string): void;
  /** From now on, it cannot be read. */
  fail(error: unknown): void;
  /** From now on, it does not answer. */
  hang(): void;
  /** What is known of an earlier run; that it has just answered, if not set. */
  before: LastAnswer | undefined;
  /** What accept() does; nothing if not set. */
  onAccept: (() => void) | undefined;
  /** What was accepted and refused, by folder, with the reason. */
  readonly judged: readonly string[];
  /** How often it was asked. */
  readonly asked: number;
}

export const createFakeSource = (key: string, held: string | null = null, path = key): FakeSource => {
  const toRelease = (folder: string): HeldRelease => ({
    key,
    revision: `r-${folder.split('/').at(-1)}`,
    issued: '2026-03-01T09:30:00Z',
    folder,
  });
  let holds = held === null ? null : toRelease(held);
  let answer: () => Promise<HeldRelease | null> = async () => null;
  const refused = new Map<string, string>();
  const judged: string[] = [];
  let asked = 0;
  const source: FakeSource = {
    url: `https://${path}.example/`,
    before: undefined,
    onAccept: undefined,
    judged,
    get asked() {
      return asked;
    },
    held: () => holds,
    lastAnswer: () => source.before ?? { at: new Date().toISOString(), refused: null },
    async check(signal) {
      asked++;
      const aborted = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      return Promise.race([answer(), aborted]);
    },
    async accept(candidate) {
      source.onAccept?.();
      judged.push(`accepted ${candidate.revision}`);
      holds = candidate;
    },
    async refuse(candidate, reason) {
      judged.push(`refused ${candidate.revision}: ${reason}`);
      refused.set(candidate.folder, reason);
    },
    offer(folder) {
      answer = async () => {
        const reason = refused.get(folder);
        if (reason !== undefined) throw new SourceError('INVALID', reason);
        return holds?.folder === folder ? null : toRelease(folder);
      };
    },
    fail(error) {
      answer = () => Promise.reject(error);
    },
    hang() {
      answer = () => new Promise(() => {});
    },
  };
  return source;
};

export const unreachable = () => new SourceError('UNREACHABLE', 'https://north.example/ does not answer');

import type { Snapshot, Store } from '../../src/store/store.ts';
import { later, wrapAnswers } from './later-snapshot.ts';

/** What happened to a snapshot that a counted store gave out. */
export interface Use {
  releases: number;
  /** Calls after the release. */
  lateCalls: number;
}

/** A store that answers later, as one over a network does, and records how its snapshots are used. */
export const countUses = (snapshot: Snapshot): Omit<Store, 'close'> & { uses: readonly Use[] } => {
  const uses: Use[] = [];
  const acquire = (): Snapshot => {
    const use: Use = { releases: 0, lateCalls: 0 };
    uses.push(use);
    const answers = wrapAnswers(snapshot, (answer) => {
      if (use.releases > 0) use.lateCalls++;
      return later(answer);
    });
    return {
      ...answers,
      release: () => {
        use.releases++;
      },
    };
  };
  return {
    uses,
    snapshot: () => later(acquire) as Promise<Snapshot>,
    revision: () => snapshot.revision,
    problem: () => null,
  };
};

import type { SubgraphSdl } from '../compose/compose.ts';
import { askComposer, composers } from '../compose/composers.ts';

/** What a composer makes of a federation. */
export interface Opinion {
  composer: string;
  package: string;
  isInstalled: boolean;
  /** Why it refuses; null where it does not, or is not installed. */
  errors: readonly string[] | null;
  /** Whether callers would see the same schema as with ours; null where one of the two composes nothing. */
  agrees: boolean | null;
}

/** Asks every composer that is installed, ours first. */
export const askComposers = async (subgraphs: readonly SubgraphSdl[]): Promise<Opinion[]> => {
  const verdicts = await Promise.all(
    composers.map(async (composer) => ({ composer, verdict: await askComposer(composer, subgraphs) })),
  );
  const ours = verdicts[0]?.verdict?.apiSdl ?? null;
  return verdicts.map(({ composer, verdict }) => ({
    composer: composer.name,
    package: composer.package,
    isInstalled: verdict !== null,
    errors: verdict?.errors ?? null,
    agrees: ours !== null && verdict?.apiSdl ? verdict.apiSdl === ours : null,
  }));
};

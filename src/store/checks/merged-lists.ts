import { commonsFirst } from '../../model/identity/entry-index.ts';
import { mergeCountries } from '../../model/identity/merge-countries.ts';
import { mergeEntries } from '../../model/identity/merge-entries.ts';
import type { Cut } from '../../model/identity/unite-lists.ts';
import { REGISTER_TYPES } from '../../model/node-types.ts';
import type { Problem } from '../problem.ts';
import type { Check, CheckInput } from './check.ts';
import type { Place } from './readable-catalogs.ts';

/** Warns of lists that are too long where several catalogs add to them, so that not all of their items are kept. */
export const checkMergedLists: Check = function* (checked) {
  const { files } = checked;
  if ([...files.actors, ...files.events].some(({ record }) => record === null)) return;
  yield* checkClusters(checked);
  yield* checkCountries(checked);
};

function* checkClusters({ names, catalogs }: CheckInput): Generator<Problem> {
  for (const type of REGISTER_TYPES)
    for (const cluster of names.clustersOf(type)) {
      const { entries, ref } = cluster;
      if (entries.length < 2) continue;
      // What is left out is what the last entries add.
      const { source, path } = catalogs.places.get(entries.at(-1)?.record as object) as Place;
      for (const cut of mergeEntries(cluster, names).cut)
        yield source.problem([...path, cut.field], describe(cut, `the entries of "${ref.id}"`), 'warning');
    }
}

function* checkCountries({ files }: CheckInput): Generator<Problem> {
  const catalogs = commonsFirst(
    files.folders.flatMap(({ catalog, actors: [source] }) =>
      source?.record ? [{ catalog, source, actors: source.record }] : [],
    ),
  );
  for (const { code, cut } of mergeCountries(catalogs)) {
    const index = (actors: (typeof catalogs)[number]['actors']) =>
      actors.countries.findIndex((country) => country.code === code);
    const last = catalogs.findLast(({ actors }) => index(actors) >= 0);
    for (const one of cut)
      if (last)
        yield last.source.problem(
          ['countries', index(last.actors), one.field],
          describe(one, `the additions to ${code}`),
          'warning',
        );
  }
}

const describe = ({ field, kept, count }: Cut, whose: string): string =>
  `${whose} have more than ${kept} ${field} together; ${count} of them ${count === 1 ? 'is' : 'are'} left out`;

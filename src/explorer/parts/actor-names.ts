import { useMemo } from 'react';
import { filterOptions } from '../../views/filter-options.ts';
import type { ExplorerFilterOptionsQuery } from '../../views/generated/views.ts';
import { useAddress } from '../shell/address.ts';
import { useViewQuery } from '../shell/use-view-query.ts';
import { texts } from '../texts/texts.ts';

/** The name of an actor, by its slug or its country code; undefined if it is not known. */
type NameOf = (actor: string) => string | undefined;

/** The names of actors in a language of the page other than English, in which what lists can be narrowed by has its labels. */
export const useActorNames = (): NameOf => {
  const { params } = useAddress();
  const variables = texts.html.language === 'en' ? null : filterOptions.variables(params);
  const { data } = useViewQuery<ExplorerFilterOptionsQuery>(filterOptions.document, variables);
  return useMemo(() => {
    const lists = [data?.countries, data?.organizations, data?.people, data?.groupings];
    const names = new Map(lists.flatMap((list) => (list?.nodes ?? []).map(({ slug, name }) => [slug, name] as const)));
    // The slug of a country is its code.
    return (actor) => names.get(actor.toLowerCase());
  }, [data]);
};

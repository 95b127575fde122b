import { createContext } from 'react';
import type { ExplorerFilterOptionsQuery } from '../../views/generated/views.ts';

/** The name of an actor, by its slug or its country code; undefined if it is not known. */
type NameOf = (actor: string) => string | undefined;

/** The names of actors in the language of the page: what lists can be narrowed by has labels in English. */
export const ActorNames = createContext<NameOf>(() => undefined);

export const toActorNames = (data: ExplorerFilterOptionsQuery | undefined): NameOf => {
  const lists = [data?.countries, data?.organizations, data?.people, data?.groupings];
  const names = new Map(lists.flatMap((list) => (list?.nodes ?? []).map(({ slug, name }) => [slug, name] as const)));
  // The slug of a country is its code.
  return (actor) => names.get(actor.toLowerCase());
};

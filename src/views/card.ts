import { entryKeyAt, pathOfEntry, toGlobalId } from './entry-address.ts';
import { hasEntry } from './entry-types.ts';
import { ExplorerCardDocument, type ExplorerCardQuery } from './generated/views.ts';

/** The cards of entities, for the pages of others, at addresses such as `/card/Event:camp-david-summit-2023?lang=ko`. */

/** What the card of an entity has. */
export type CardNode = NonNullable<ExplorerCardQuery['node']>;

/** The address of the card of an entity, by its key and the language of the page. */
export const addressOfCard = (key: string, language: string): string =>
  `${pathOfEntry(key).replace('/entry/', '/card/')}${languageSearch(language)}`;

/** The lasting address of an entity's page in a language. */
export const addressOfEntry = (key: string, language: string): string =>
  `${pathOfEntry(key)}${languageSearch(language)}`;

const languageSearch = (language: string): string => (language === 'en' ? '' : `?lang=${language}`);

/** Where a program asks how to embed the entity with this page: https://oembed.com. */
export const addressOfOembed = (url: string): string => `/oembed?${new URLSearchParams({ url, format: 'json' })}`;

/** The query for the card at a path; null if there can be none. */
export const cardQueryAt = (pathname: string, language: string) => {
  const key = pathname.startsWith('/card/') ? entryKeyAt(pathname.replace('/card/', '/entry/')) : null;
  if (key === null) return null;
  return { document: ExplorerCardDocument, variables: { id: toGlobalId(key), language }, isMissing, isWithdrawn };
};

const isMissing = (data: unknown): boolean => {
  const { node } = data as ExplorerCardQuery;
  return !node || !hasEntry(node);
};

const isWithdrawn = (data: unknown): boolean => {
  const { node } = data as ExplorerCardQuery;
  return node !== null && 'withdrawn' in node && node.withdrawn;
};

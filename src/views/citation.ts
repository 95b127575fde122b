import { entryKeyAt, pathOfEntry, toGlobalId } from './entry-address.ts';
import { isClaimType } from './entry-types.ts';
import { ExplorerCitationDocument, type ExplorerCitationQuery } from './generated/views.ts';
import type { ViewQuery } from './views.ts';

/** References to entities as files beside their pages, such as `/entry/Event:camp-david-summit-2023.bib`. */

/** What can be cited: a brief, a statement or a passage of one, or an event. */
export type CitedNode = Extract<
  NonNullable<ExplorerCitationQuery['node']>,
  { __typename: 'Brief' | 'Event' | 'Paragraph' } | { asOf: unknown }
>;

/** The formats of references, with their names, which are the same in all languages, by the endings of their addresses, with the media types of the files. */
export const CITATION_FORMATS = [
  { name: 'APA', ending: 'apa.txt', type: 'text/plain', style: 'apa' },
  { name: 'Chicago', ending: 'chicago.txt', type: 'text/plain', style: 'chicago' },
  { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex' },
  { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems' },
  { name: 'CSL-JSON', ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
] as const;

export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** Whether entities of a type can be cited: all but those that no brief says, such as actors and issues. */
export const isCitable = (type: string): boolean =>
  type === 'Brief' || type === 'Event' || type === 'Paragraph' || isClaimType(type);

/** The address of the reference to an entity, by its key; of one sentence of a passage, if there is one. */
export const addressOfCitation = (key: string, ending: string, sentence: string | null = null): string =>
  `${pathOfEntry(key)}.${ending}${sentence === null ? '' : `?sentence=${sentence}`}`;

/** The query for the reference to what is at the address of an entry; null if that cannot be cited. */
export const citationQueryAt = ({ pathname }: Pick<URL, 'pathname'>): Omit<ViewQuery, 'statements'> | null => {
  const key = entryKeyAt(pathname);
  if (key === null || !isCitable(key.slice(0, key.indexOf(':')))) return null;
  return {
    document: ExplorerCitationDocument as ViewQuery['document'],
    variables: { id: toGlobalId(key) },
    isMissing: (data) => !isCited((data as ExplorerCitationQuery).node),
    isWithdrawn: (data) => (data as { node: { withdrawn?: boolean } }).node.withdrawn === true,
  };
};

/** Whether a node is one that can be cited: other statements than claims, and the types of partners, have no page. */
const isCited = (node: { __typename: string } | null): boolean =>
  node !== null && isCitable(node.__typename) && (!isClaimType(node.__typename) || 'asOf' in node);

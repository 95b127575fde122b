import { toListedBriefStatement } from './briefs.ts';
import { toListedStatement } from './claim-list.ts';
import {
  type ClaimWhere,
  ExplorerIndexDocument,
  type ExplorerIndexQuery,
  type ExplorerIndexQueryVariables,
  type IndexedBriefFragment,
  type NamedFragment,
  type PageFieldsFragment,
} from './generated/views.ts';
import { isNamedType, NAMED_LISTS, PASSAGES, readIndexType } from './index-types.ts';
import { readPageArguments, readParam, whereOrNull } from './parameters.ts';
import { saidBy, toStatement } from './statement.ts';
import { defineView } from './view.ts';

/** How many entries a page of the index has. */
const PAGE = 100;

/** All entries of one type; without a type, the briefs. A brief narrows it to this brief, its claims of a type, or its passages. */
export const index = defineView({
  name: 'index',
  path: '/index',
  isInFooter: true,
  document: ExplorerIndexDocument,
  variables: (params): ExplorerIndexQueryVariables => {
    const [type = 'BRIEF', brief] = [readIndexType(params), readParam(params, 'brief')];
    const pages = readPageArguments(params, PAGE);
    const ofBrief = brief && { brief, isOfBrief: true };
    if (isNamedType(type)) return { [NAMED_LISTS[type][1]]: true, ...pages };
    if (type === PASSAGES && ofBrief) return { ...ofBrief, hasParagraphs: true };
    if (type === PASSAGES || type === 'BRIEF') return ofBrief || { hasBriefs: true, ...pages };
    // The graph refuses types that it does not know.
    const where = whereOrNull({ types: [type], briefs: brief ? [brief] : undefined }) as ClaimWhere;
    return { hasClaims: true, where, ...ofBrief, ...pages };
  },
  statements: (data) => [
    ...indexedBriefs(data).map(toListedBriefStatement),
    ...(indexedNames(data)?.nodes ?? []).map((entity) => toStatement('entry', entity)),
    ...(data.claims?.nodes ?? []).map(toListedStatement),
    ...(data.brief?.paragraphs ?? []).map((passage) =>
      toStatement('entry', passage, { ...(data.brief && saidBy(data.brief)), citations: [passage.ref] }),
    ),
  ],
  isMissing: ({ brief }) => brief === null,
});

interface Names {
  nodes: readonly NamedFragment[];
  totalCount: number;
  pageInfo?: PageFieldsFragment;
}

/** The entries of a response that are listed by name; null if it is of another type. */
export const indexedNames = (data: ExplorerIndexQuery): Names | null => {
  if (data.catalogs) return { nodes: data.catalogs, totalCount: data.catalogs.length };
  const { countries, organizations, people, groupings, events, issues, instruments } = data;
  return countries ?? organizations ?? people ?? groupings ?? events ?? issues ?? instruments ?? null;
};

/** The briefs that a response lists, not the one that its claims or passages are of. */
export const indexedBriefs = ({ brief, briefs, claims }: ExplorerIndexQuery): readonly IndexedBriefFragment[] =>
  brief && !claims && !brief.paragraphs ? [brief] : (briefs?.nodes ?? []);

import { type GraphQLSchema, getNamedType } from 'graphql';
import { isNodeType } from '../../src/model/node-types.ts';
import type { Ask } from './known-values.ts';

/** How many rows one query asks for, so that no answer exceeds its budget. */
const PAGE = 20;

/** A list of `Query` that is a connection, and what is wanted of its rows. */
type Wanted = readonly [list: string, selection: string];

const STATEMENTS = 'first: 100) { nodes { id slug: ref } }';

/** Nodes that no connection of `Query` has as they are wanted: the countries that briefs name, paragraphs, and statements. */
const NODES_BELOW: Readonly<Record<string, Wanted>> = {
  Country: [
    'briefs',
    'appearances(where: { types: [COUNTRY] }, first: 100) { nodes { actor { ... on Country { id slug code alpha3 } } } }',
  ],
  Paragraph: ['briefs', 'paragraphs { id slug: ref }'],
  Mention: ['briefs', `mentions(${STATEMENTS}`],
  Participation: ['briefs', 'mentions(first: 100) { nodes { participations { id slug: ref } } }'],
  Appearance: ['briefs', `appearances(${STATEMENTS}`],
  IssueMention: ['briefs', `issueMentions(${STATEMENTS}`],
  InstrumentMention: ['briefs', `instrumentMentions(${STATEMENTS}`],
  Membership: ['groupings', `memberships(${STATEMENTS}`],
  Evidence: ['motives', `evidence(${STATEMENTS}`],
  Answer: ['recommendations', `answers(${STATEMENTS}`],
  Link: ['events', `links(${STATEMENTS}`],
  Outcome: ['outcomes', 'id slug: ref'],
};

/** Each type of node with the list of `Query` that has all of them. */
export const listsOfNodes = (schema: GraphQLSchema): Record<string, Wanted> => ({
  ...NODES_BELOW,
  ...Object.fromEntries(
    Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, type }): [string, Wanted][] => {
      const [, node = ''] = /^(\w+)Connection$/.exec(getNamedType(type).name) ?? [];
      return isNodeType(node) && node !== 'Country' ? [[node, [name, 'id slug']]] : [];
    }),
  ),
});

const OF_CLAIMS = 'cites: citations { ref } attributedTo { slug }';

/** The rows of every list under the names of what they can be filtered by. */
export const FILTERS: Readonly<Record<string, Wanted>> = {
  BriefWhere: [
    'briefs',
    `publishers { slug } authors { slug } byline { slug } commissioners { slug } tags languages: language
    title issues: issueMentions { nodes { issue { slug } } }
    involving: appearances(where: { types: [ORGANIZATION] }) { nodes { actor { slug } } }`,
  ],
  OrganizationWhere: ['organizations', 'countries: country { code } partOf { slug }'],
  PersonWhere: ['people', 'countries: country { code }'],
  GroupingWhere: ['groupings', 'countries: country { code }'],
  MentionWhere: ['events', 'issues { nodes { slug } } instruments { nodes { slug } } participants { nodes { slug } }'],
  EventWhere: [
    'events',
    `cites: mentions { nodes { citations { ref } } } issues { nodes { slug } }
    instruments { nodes { slug } } participants { nodes { slug } } partOf { slug }`,
  ],
  IssueWhere: ['issues', 'partOf { slug }'],
  InstrumentWhere: ['instruments', 'jurisdictions: jurisdiction { slug } partOf { slug }'],
  ClaimWhere: [
    'claims',
    `${OF_CLAIMS} ... on Motive { involving: actors { slug } } ... on Forecast { involving: actors { slug } }
    ... on Stance { involving: holders { slug } }`,
  ],
  MotiveWhere: ['motives', `${OF_CLAIMS} actors { slug } targets { slug }`],
  StanceWhere: ['stances', `${OF_CLAIMS} holders { slug } about: object { id }`],
  ForecastWhere: ['forecasts', `${OF_CLAIMS} involving: actors { slug } units: quantities { unit }`],
  RecommendationWhere: [
    'recommendations',
    `${OF_CLAIMS} addressees { slug } about { id } answers { nodes { to { id } } }
    units: quantities { unit }`,
  ],
  RelationWhere: ['relations', `${OF_CLAIMS} between { slug }`],
  FindingWhere: ['findings', `${OF_CLAIMS} about { id } involving: attributedTo { slug } units: quantities { unit }`],
  OutcomeWhere: ['outcomes', 'of { id } statedBy { slug }'],
};

/** The lists whose titles are searched for, and whose dates are asked for. */
export const WORDS: Readonly<Record<string, Wanted>> = {
  events: ['events', 'title date { earliest latest }'],
  issues: ['issues', 'title'],
  motives: ['motives', 'goal'],
  organizations: ['organizations', 'name'],
  people: ['people', 'name'],
};

/** All rows of a list, asked for page by page. */
const readRows = async (ask: Ask, [list, selection]: Wanted): Promise<object[]> => {
  const document = `query ($after: String) { page: ${list}(first: ${PAGE}, after: $after) {
    nodes { ${selection} } pageInfo { hasNextPage endCursor }
  } }`;
  const rows: object[] = [];
  let after: string | null = null;
  do {
    const { page }: { page: Page } = await ask(document, { after });
    rows.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return rows;
};

interface Page {
  nodes: object[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The rows of lists, under the names of the lists. */
export const readLists = async (
  ask: Ask,
  lists: Readonly<Record<string, Wanted>>,
): Promise<Record<string, object[]>> => {
  const found: Record<string, object[]> = {};
  for (const [name, wanted] of Object.entries(lists)) found[name] = await readRows(ask, wanted);
  return found;
};

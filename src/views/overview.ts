import { toListedBriefStatement } from './briefs.ts';
import { toFindingStatement, toForecastStatement } from './claims.ts';
import { toLinkStatement } from './disagreements.ts';
import { ExplorerOverviewDocument, type ExplorerOverviewQuery } from './generated/views.ts';
import { toBriefInstrumentStatement } from './instrument.ts';
import { readParam } from './parameters.ts';
import {
  quantitiesOf,
  refsOf,
  type Statement,
  saidBy,
  toMentionStatement,
  toMotiveStatement,
  toRecommendationStatement,
  toStatement,
  toTermStatement,
} from './statement.ts';
import { defineView, type TruncatedList, truncatedList } from './view.ts';

export type ShownBrief = NonNullable<ExplorerOverviewQuery['brief']>;

/**
 * The overview of a brief: authors, key points, main motives, recommendations, and whom it names. If none is chosen and there are
 * several: what claims contradict each other in, the newest, and the events that several publishers write about.
 */
export const overview = defineView({
  name: 'overview',
  path: '/overview',
  document: ExplorerOverviewDocument,
  variables: (params) => {
    const brief = readParam(params, 'brief');
    return brief ? { brief, isChosen: true } : {};
  },
  // Files have the only brief at once. The page asks for it when it knows that it is the only one.
  shownVariables: (params) => (readParam(params, 'brief') ? null : { hasNewest: false }),
  nextVariables: (data) => {
    const only = data.briefs?.totalCount === 1 && !shownBrief(data) ? data.briefs.nodes[0] : undefined;
    return only ? { brief: only.slug, isChosen: true } : null;
  },
  statements: (data) => {
    const brief = shownBrief(data);
    if (brief) return toBriefStatements(brief);
    return [
      ...(data.contradictions?.nodes ?? []).map(toLinkStatement),
      ...(data.briefs?.nodes ?? []).map(toListedBriefStatement),
      ...comparedEvents(data)
        .filter(({ differences }) => differences.totalCount > 0)
        .flatMap((event) => event.mentions.nodes.map((mention) => toMentionStatement(event, mention))),
    ];
  },
  truncatedLists: (data) => {
    const brief = shownBrief(data);
    if (!brief) return [];
    const { motives, issues, instruments } = brief;
    const lists = { motives, issues, instruments, ...toNamed(brief) };
    return Object.entries(lists).flatMap(([name, list]) => truncatedList(name as TruncatedList['name'], [list]));
  },
  isMissing: (data) => data.brief === null,
});

/** The brief to show: the chosen one, or the only one. */
export const shownBrief = ({ brief, briefs, newest }: ExplorerOverviewQuery): ShownBrief | null =>
  brief ?? ((briefs?.totalCount ?? 1) === 1 ? (newest?.nodes[0] ?? null) : null);

/** The events to compare: those of which the accounts contradict each other, then others. */
export const comparedEvents = ({
  disputed,
  compared,
}: Pick<ExplorerOverviewQuery, 'disputed' | 'compared'>): readonly ComparedEvent[] =>
  [...(disputed?.nodes ?? []), ...(compared?.nodes ?? [])].slice(0, 5);

export type ComparedEvent = NonNullable<ExplorerOverviewQuery['compared']>['nodes'][number];

/** How many motives, recommendations and terms of a brief its overview has; links lead to the others. */
export const SHOWN_CLAIMS = 3;
export const SHOWN_TERMS = 12;

/** Whom a brief names, by what they are. */
const toNamed = ({
  countries,
  people,
  organizations,
  groupings,
}: Pick<ShownBrief, 'countries' | 'people' | 'organizations' | 'groupings'>) => ({
  countries,
  people,
  organizations,
  groupings,
});

const toBriefStatements = (brief: ShownBrief): Statement[] => {
  const source = saidBy(brief);
  return [
    ...brief.keyPoints.map((point) =>
      toStatement('key point', brief, { text: point.summary, ...source, citations: refsOf(point) }),
    ),
    ...brief.motives.nodes.slice(0, SHOWN_CLAIMS).map(toMotiveStatement),
    ...brief.recommendations.nodes.slice(0, SHOWN_CLAIMS).map(toRecommendationStatement),
    ...brief.forecasts.nodes.map(toForecastStatement),
    ...brief.findings.nodes.map((finding) => ({ ...toFindingStatement(finding), quantities: quantitiesOf(finding) })),
    ...brief.terms.slice(0, SHOWN_TERMS).map((term) => toTermStatement(brief, term)),
    ...brief.issues.nodes.map((mention) =>
      toStatement('issue', mention.issue, { basis: mention.basis, ...source, citations: refsOf(mention) }),
    ),
    ...brief.instruments.nodes.map((mention) => toBriefInstrumentStatement(brief, mention.instrument, mention)),
    ...Object.values(toNamed(brief))
      .flatMap(({ nodes }) => nodes)
      .map((naming) =>
        toStatement('naming', naming.actor, {
          role: naming.part,
          actors: [naming.actor.name],
          basis: naming.basis,
          ...source,
          citations: refsOf(naming),
        }),
      ),
  ];
};

import { toFindingStatement, toForecastStatement } from './claims.ts';
import { ExplorerOverviewDocument, type ExplorerOverviewQuery } from './generated/views.ts';
import { toBriefInstrumentStatement } from './instrument.ts';
import { readPageArguments, readParam } from './parameters.ts';
import {
  quantitiesOf,
  refsOf,
  type Statement,
  saidBy,
  toMotiveStatement,
  toRecommendationStatement,
  toStatement,
  toTermStatement,
} from './statement.ts';
import { defineView, type TruncatedList, truncatedList } from './view.ts';

export type ShownBrief = NonNullable<ExplorerOverviewQuery['brief']>;

/** The overview of a brief: authors, key points, main motives, recommendations, and whom it names. */
export const overview = defineView({
  name: 'overview',
  path: '/overview',
  document: ExplorerOverviewDocument,
  variables: (params) => {
    const brief = readParam(params, 'brief');
    return { ...(brief && { brief, isChosen: true }), ...readPageArguments(params, 10) };
  },
  statements: (data) => {
    const brief = shownBrief(data);
    const others = data.briefs && data.briefs.totalCount > 1 ? data.briefs.nodes : [];
    return [
      ...(brief ? toBriefStatements(brief) : []),
      ...others.map((other) =>
        toStatement('brief', other, { actors: [other.publisher.name], date: other.published, ...saidBy(other) }),
      ),
    ];
  },
  truncatedLists: (data) => {
    const brief = shownBrief(data);
    if (!brief) return [];
    const { motives, issues, instruments, countries, people, organizations } = brief;
    return Object.entries({ motives, issues, instruments, countries, people, organizations }).flatMap(([name, list]) =>
      truncatedList(name as TruncatedList['name'], [list]),
    );
  },
  isMissing: (data) => shownBrief(data) === null && data.brief !== undefined,
});

/** The brief to show: the chosen one, or the newest. */
export const shownBrief = ({ brief, newest }: ExplorerOverviewQuery): ShownBrief | null =>
  brief ?? newest?.nodes[0] ?? null;

const toBriefStatements = (brief: ShownBrief): Statement[] => {
  const source = saidBy(brief);
  return [
    ...brief.keyPoints.map((point) =>
      toStatement('key point', brief, { text: point.summary, ...source, citations: refsOf(point) }),
    ),
    ...brief.motives.nodes.map(toMotiveStatement),
    ...brief.recommendations.nodes.map(toRecommendationStatement),
    ...brief.forecasts.nodes.map(toForecastStatement),
    ...brief.findings.nodes.map((finding) => ({ ...toFindingStatement(finding), quantities: quantitiesOf(finding) })),
    ...brief.terms.map((term) => toTermStatement(brief, term)),
    ...brief.issues.edges.map((edge) =>
      toStatement('issue', edge.node, { basis: edge.basis, ...source, citations: refsOf(edge) }),
    ),
    ...brief.instruments.edges.map((edge) => toBriefInstrumentStatement(brief, edge)),
    ...[...brief.countries.edges, ...brief.people.edges, ...brief.organizations.edges].map((edge) =>
      toStatement('naming', edge.node, {
        role: edge.part ?? null,
        actors: [edge.node.name],
        basis: edge.basis,
        ...source,
        citations: refsOf(edge),
      }),
    ),
  ];
};

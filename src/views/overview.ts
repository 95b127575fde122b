import { ExplorerOverviewDocument, type ExplorerOverviewQuery } from './generated/views.ts';
import { readOne, readPage } from './parameters.ts';
import { type Cut, cutOf, refsOf, type Statement, state, stateAdvice, stateMotive } from './statement.ts';
import { defineView } from './view.ts';

type Brief = NonNullable<ExplorerOverviewQuery['brief']>;

/** The overview: who wrote what, its key points, its main motives, what it advises, and whom it names. */
export const overview = defineView({
  name: 'overview',
  path: '/overview',
  document: ExplorerOverviewDocument,
  variables: (params) => {
    const brief = readOne(params, 'brief');
    return { ...(brief && { brief, isChosen: true }), ...readPage(params, 10) };
  },
  statements: (data) => {
    const brief = shownBrief(data);
    const others = data.briefs && data.briefs.totalCount > 1 ? data.briefs.nodes : [];
    return [
      ...(brief ? stateBrief(brief) : []),
      ...others.map((other) =>
        state('brief', other, { actors: [other.publisher.name], date: other.published, brief: other.slug }),
      ),
    ];
  },
  cuts: (data) => {
    const brief = shownBrief(data);
    if (!brief) return [];
    const { motives, recommendations, issues, countries, people, organizations } = brief;
    return Object.entries({ motives, recommendations, issues, countries, people, organizations }).flatMap(
      ([what, list]) => cutOf(what as Cut['what'], [list]),
    );
  },
  isMissing: (data) => shownBrief(data) === null && data.brief !== undefined,
});

/** The brief that is shown: the chosen one, or the newest. */
export const shownBrief = ({ brief, newest }: ExplorerOverviewQuery): Brief | null => brief ?? newest?.nodes[0] ?? null;

const stateBrief = (brief: Brief): Statement[] => {
  const { slug } = brief;
  return [
    ...brief.keyPoints.map((point) =>
      state('key point', brief, { text: point.summary, brief: slug, citations: refsOf(point) }),
    ),
    ...brief.motives.nodes.map(stateMotive),
    ...brief.recommendations.nodes.map(stateAdvice),
    ...brief.issues.edges.map((edge) =>
      state('issue', edge.node, { basis: edge.basis, brief: slug, citations: refsOf(edge) }),
    ),
    ...[...brief.countries.edges, ...brief.people.edges, ...brief.organizations.edges].map((edge) =>
      state('naming', edge.node, {
        role: edge.part ?? null,
        actors: [edge.node.name],
        basis: edge.basis,
        brief: slug,
        citations: refsOf(edge),
      }),
    ),
  ];
};

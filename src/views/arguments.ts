import { ExplorerArgumentsDocument, type ExplorerArgumentsQuery } from './generated/views.ts';
import { readPageArguments, readParam, readParams, whereOrNull } from './parameters.ts';
import {
  refsOf,
  type Statement,
  toEntityRef,
  toMotiveStatement,
  toRecommendationStatement,
  toStatement,
} from './statement.ts';
import { defineView, truncatedList } from './view.ts';

export type Recommendation = NonNullable<ExplorerArgumentsQuery['recommendations']>['nodes'][number];
export type Answer = Recommendation['answers']['edges'][number];
export type AnsweredMotive = Extract<Answer['node'], { __typename: 'Motive' }>;
export type Evidence = AnsweredMotive['evidence']['edges'][number];

/** The argument map: recommendations, the motives and issues that they respond to, and the evidence for those. */
export const argumentMap = defineView({
  name: 'arguments',
  path: '/arguments',
  document: ExplorerArgumentsDocument,
  variables: (params) => {
    const addressees = readParams(params, 'actor');
    return {
      where: whereOrNull({
        brief: readParam(params, 'brief'),
        addressees: addressees && { all: addressees },
        explicit: readExplicit(readParam(params, 'advice')),
      }),
      ...readPageArguments(params, 10),
    };
  },
  statements: ({ recommendations }) => {
    const seenMotives = new Set<string>();
    return (recommendations?.nodes ?? []).flatMap((recommendation) => [
      toRecommendationStatement(recommendation),
      ...recommendation.answers.edges.flatMap((answer) => toAnswerStatements(recommendation, answer, seenMotives)),
    ]);
  },
  truncatedLists: ({ recommendations }) => {
    const answers = (recommendations?.nodes ?? []).map((recommendation) => recommendation.answers);
    const motives = answers.flatMap(({ edges }) => edges.map(({ node }) => node));
    const evidence = new Map(motives.map((node) => [node.id, node.__typename === 'Motive' ? node.evidence : null]));
    return [...truncatedList('answers', answers), ...truncatedList('evidence', [...evidence.values()])];
  },
});

/** The parameter `advice` as a boolean. Other values are passed on, so that the graph reports an error. */
const readExplicit = (advice: string | undefined): boolean | undefined =>
  advice === undefined
    ? undefined
    : (({ stated: true, implied: false } as Record<string, boolean>)[advice] ?? (advice as never));

/** An answer, and on its first occurrence the motive that is answered, with its evidence. */
const toAnswerStatements = (recommendation: Recommendation, answer: Answer, seenMotives: Set<string>): Statement[] => {
  const { node } = answer;
  const link = toStatement('answer', node, {
    of: toEntityRef(recommendation),
    basis: answer.basis,
    brief: recommendation.brief.slug,
    citations: refsOf(answer),
  });
  if (node.__typename !== 'Motive' || seenMotives.has(node.id)) return [link];
  seenMotives.add(node.id);
  return [
    link,
    toMotiveStatement(node),
    ...node.evidence.edges.map((evidence) =>
      toStatement('evidence', evidence.node, {
        role: evidence.role,
        of: toEntityRef(node),
        ...('date' in evidence.node && { date: evidence.node.date }),
        modality: modalityOf(evidence.node),
        basis: evidence.basis,
        brief: node.brief.slug,
        citations: refsOf(evidence),
      }),
    ),
  ];
};

/** The modality of a piece of evidence; null for an issue, which has none. */
export const modalityOf = (node: Evidence['node']): string | null => {
  if (node.__typename === 'Event') return node.eventModality;
  return node.__typename === 'Issue' ? null : node.modality;
};

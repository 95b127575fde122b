import { ExplorerArgumentsDocument, type ExplorerArgumentsQuery } from './generated/views.ts';
import { orNull, readAll, readOne, readPage } from './parameters.ts';
import { asOwner, cutOf, refsOf, type Statement, state, stateAdvice, stateMotive } from './statement.ts';
import { defineView } from './view.ts';

export type Recommendation = NonNullable<ExplorerArgumentsQuery['recommendations']>['nodes'][number];
export type Answer = Recommendation['answers']['edges'][number];
export type AnsweredMotive = Extract<Answer['node'], { __typename: 'Motive' }>;
export type Evidence = AnsweredMotive['evidence']['edges'][number];

/** The argument map: recommendations, what each answers, and what that rests on. */
export const argumentMap = defineView({
  name: 'arguments',
  path: '/arguments',
  document: ExplorerArgumentsDocument,
  variables: (params) => {
    const addressees = readAll(params, 'actor');
    return {
      where: orNull({
        brief: readOne(params, 'brief'),
        addressees: addressees && { all: addressees },
        explicit: readExplicit(readOne(params, 'advice')),
      }),
      ...readPage(params, 10),
    };
  },
  statements: ({ recommendations }) => {
    const motives = new Set<string>();
    return (recommendations?.nodes ?? []).flatMap((recommendation) => [
      stateAdvice(recommendation),
      ...recommendation.answers.edges.flatMap((answer) => stateAnswer(recommendation, answer, motives)),
    ]);
  },
  cuts: ({ recommendations }) => {
    const answers = (recommendations?.nodes ?? []).map((recommendation) => recommendation.answers);
    const motives = answers.flatMap(({ edges }) => edges.map(({ node }) => node));
    const evidence = new Map(motives.map((node) => [node.id, node.__typename === 'Motive' ? node.evidence : null]));
    return [...cutOf('answers', answers), ...cutOf('evidence', [...evidence.values()])];
  },
});

/** Whether advice is worded as such. What is neither is passed on, so that the graph refuses it. */
const readExplicit = (advice: string | undefined): boolean | undefined =>
  advice === undefined
    ? undefined
    : (({ stated: true, implied: false } as Record<string, boolean>)[advice] ?? (advice as never));

/** That a recommendation answers something; a motive is stated once, however many recommendations answer it. */
const stateAnswer = (recommendation: Recommendation, answer: Answer, motives: Set<string>): Statement[] => {
  const { node } = answer;
  const link = state('answer', node, {
    of: asOwner(recommendation),
    basis: answer.basis,
    brief: recommendation.brief.slug,
    citations: refsOf(answer),
  });
  if (node.__typename !== 'Motive' || motives.has(node.id)) return [link];
  motives.add(node.id);
  return [
    link,
    stateMotive(node),
    ...node.evidence.edges.map((evidence) =>
      state('evidence', evidence.node, {
        role: evidence.role,
        of: asOwner(node),
        ...('date' in evidence.node && { date: evidence.node.date }),
        modality: modalityOf(evidence.node),
        basis: evidence.basis,
        brief: node.brief.slug,
        citations: refsOf(evidence),
      }),
    ),
  ];
};

/** How real a piece of evidence is; null for an issue, which is not a thing that happens. */
export const modalityOf = (node: Evidence['node']): string | null => {
  if (node.__typename === 'Event') return node.eventModality;
  return node.__typename === 'Issue' ? null : node.modality;
};

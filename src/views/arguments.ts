import { toFindingStatement, toForecastStatement, toRelationStatement, toStanceStatement } from './claims.ts';
import {
  ExplorerArgumentsDocument,
  type ExplorerArgumentsQuery,
  type ExplorerArgumentsQueryVariables,
} from './generated/views.ts';
import { readPageArguments, readParam, readParams, whereOrNull } from './parameters.ts';
import {
  refsOf,
  type Statement,
  saidBy,
  toEntityRef,
  toMotiveStatement,
  toRecommendationStatement,
  toStatement,
} from './statement.ts';
import { defineView, truncatedList } from './view.ts';

export type Recommendation = NonNullable<ExplorerArgumentsQuery['recommendations']>['nodes'][number];
export type Answer = Recommendation['answers']['nodes'][number];
/** What a recommendation responds to. */
export type Answered = Answer['to'];
export type AnsweredMotive = Extract<Answered, { __typename: 'Motive' }>;
export type Evidence = AnsweredMotive['evidence']['nodes'][number];

/** How many claims of each type are listed besides, as in the query; of all briefs, the page shows a handful until more are wanted, and a table all. */
const MOST = { motives: 40, stances: 50, forecasts: 50, relations: 50, findings: 100 };
export type OtherList = keyof typeof MOST;
const HANDFUL = 6;

/** Of which list more than a handful are shown. */
export const wholeList = (params: URLSearchParams): OtherList | null => {
  const list = readParam(params, 'show') ?? '';
  return Object.hasOwn(MOST, list) ? (list as OtherList) : null;
};

const readVariables = (params: URLSearchParams): ExplorerArgumentsQueryVariables => {
  const [brief, addressees] = [readParam(params, 'brief'), readParams(params, 'actor')];
  const isNarrowed = ['actor', 'advice', 'after', 'before'].some((name) => params.has(name));
  const hasFolded = brief === undefined && !isNarrowed && readParam(params, 'as') !== 'table';
  const folded = hasFolded ? Object.keys(MOST).filter((list) => list !== wholeList(params)) : [];
  return {
    ...(brief && { brief, isChosen: true, by: [brief] }),
    where: whereOrNull({
      briefs: brief ? [brief] : undefined,
      addressees: addressees && { all: addressees },
      explicit: readExplicit(readParam(params, 'advice')),
    }),
    ...(!isNarrowed && { hasOthers: true }),
    ...Object.fromEntries(folded.map((list) => [list, HANDFUL])),
    ...readPageArguments(params, 10),
  };
};

/** The argument map: recommendations, the motives and issues that they respond to, and the evidence for those. */
export const argumentMap = defineView({
  name: 'arguments',
  path: '/arguments',
  document: ExplorerArgumentsDocument,
  variables: readVariables,
  statements: (data) => {
    const { brief, recommendations } = data;
    const seenMotives = new Set<string>();
    const argument = (recommendations?.nodes ?? []).flatMap((recommendation) => [
      toRecommendationStatement(recommendation),
      ...recommendation.answers.nodes.flatMap((answer) => [
        toAnswerStatement(recommendation, answer),
        ...toMotiveStatements(answer.to, brief?.slug ?? null, seenMotives),
      ]),
    ]);
    return [...argument, ...toOtherStatements(data)];
  },
  truncatedLists: (data) => {
    const { recommendations, motives: all, stances, forecasts, relations, findings } = data;
    const answers = (recommendations?.nodes ?? []).map((recommendation) => recommendation.answers);
    const motives = answers.flatMap(({ nodes }) => nodes.map(({ to }) => to));
    const evidence = new Map(motives.map((node) => [node.id, node.__typename === 'Motive' ? node.evidence : null]));
    return [
      ...truncatedList('answers', answers),
      ...truncatedList('evidence', [...evidence.values()]),
      ...truncatedList('motives', [all]),
      ...truncatedList('stances', [stances]),
      ...truncatedList('forecasts', [forecasts]),
      ...truncatedList('relations', [relations]),
      ...truncatedList('findings', [findings]),
    ];
  },
});

/** How many more claims of a list can be shown on the page. */
export const leftIn = (
  name: OtherList,
  { nodes, totalCount }: { nodes: readonly unknown[]; totalCount: number },
): number => Math.min(MOST[name], totalCount) - nodes.length;

/** Whether there are no recommendations but other claims. */
export const hasOnlyOtherClaims = ({ recommendations, ...others }: ExplorerArgumentsQuery): boolean =>
  recommendations?.totalCount === 0 &&
  [others.motives, others.stances, others.forecasts, others.relations, others.findings].some(
    (list) => list && list.totalCount > 0,
  );

export const isMotive = (node: Answered): node is AnsweredMotive => node.__typename === 'Motive';

/** What a recommendation responds to, the most important first: motives by their rank in their brief, then issues. */
export const rankAnswers = ({ nodes }: Recommendation['answers']): Answered[] => {
  const rankOf = (node: Answered) => (isMotive(node) ? node.rank : Number.POSITIVE_INFINITY);
  return nodes.map(({ to }) => to).sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : Number(rankOf(a) > rankOf(b))));
};

/** The motives that no recommendation on the page responds to. */
export const otherMotives = (data: ExplorerArgumentsQuery): readonly AnsweredMotive[] => {
  const answered = answeredIn(data);
  return (data.motives?.nodes ?? []).filter(({ id }) => !answered.has(id));
};

/** How many there are, also of those that are not loaded. */
export const countOtherMotives = (data: ExplorerArgumentsQuery): number =>
  (data.motives?.totalCount ?? 0) - answeredIn(data).size;

/** The ids of the motives that recommendations on the page respond to: of one brief, without those of others. */
const answeredIn = ({ recommendations, brief }: ExplorerArgumentsQuery): ReadonlySet<string> =>
  new Set(
    (recommendations?.nodes ?? [])
      .flatMap(({ answers }) => answers.nodes.map(({ to }) => to))
      .filter((to) => isMotive(to) && (!brief || to.brief.slug === brief.slug))
      .map(({ id }) => id),
  );

const toOtherStatements = (data: ExplorerArgumentsQuery): Statement[] => [
  ...otherMotives(data).flatMap((motive) => [toMotiveStatement(motive), ...toEvidenceStatements(motive)]),
  ...(data.stances?.nodes ?? []).map((stance) => toStanceStatement(stance)),
  ...(data.forecasts?.nodes ?? []).map(toForecastStatement),
  ...(data.relations?.nodes ?? []).map(toRelationStatement),
  ...(data.findings?.nodes ?? []).map(toFindingStatement),
];

/** The parameter `advice` as a boolean. Other values are passed on, so that the graph reports an error. */
const readExplicit = (advice: string | undefined): boolean | undefined =>
  advice === undefined
    ? undefined
    : (({ stated: true, implied: false } as Record<string, boolean>)[advice] ?? (advice as never));

const toAnswerStatement = (recommendation: Recommendation, answer: Answer): Statement =>
  toStatement('answer', answer.to, {
    of: toEntityRef(recommendation),
    basis: answer.basis,
    ...saidBy(recommendation.brief),
    citations: refsOf(answer),
  });

/** On its first occurrence, the motive that is answered, with its evidence; not if another than the chosen brief states it. */
const toMotiveStatements = (node: Answered, brief: string | null, seenMotives: Set<string>): Statement[] => {
  if (node.__typename !== 'Motive' || seenMotives.has(node.id)) return [];
  if (brief !== null && node.brief.slug !== brief) return [];
  seenMotives.add(node.id);
  return [toMotiveStatement(node), ...toEvidenceStatements(node)];
};

const toEvidenceStatements = (motive: AnsweredMotive): Statement[] =>
  motive.evidence.nodes.map((evidence) =>
    toStatement('evidence', evidence.what, {
      role: evidence.role,
      of: toEntityRef(motive),
      date: evidence.date,
      modality: modalityOf(evidence),
      basis: evidence.basis,
      ...saidBy(motive.brief),
      citations: refsOf(evidence),
    }),
  );

/** The modality of a piece of evidence: what the brief says of an event, or that of a claim; null for an issue. */
export const modalityOf = ({ what, modality }: Pick<Evidence, 'what' | 'modality'>): string | null =>
  'modality' in what ? what.modality : modality;

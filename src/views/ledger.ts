import {
  type ClaimWhere,
  ExplorerLedgerDocument,
  type ExplorerLedgerQuery,
  type OutcomeStatus,
} from './generated/views.ts';
import { toOutcomeStatement } from './outcomes.ts';
import { readPageArguments, readParam, readParams } from './parameters.ts';
import { namesOf, type Statement, toClaimStatement } from './statement.ts';
import { defineView, truncatedList } from './view.ts';

type LedgerClaim = NonNullable<ExplorerLedgerQuery['claims']>['nodes'][number];
/** A forecast or a recommendation, with what came of it. */
export type LedgerRow = Extract<LedgerClaim, { outcome: unknown }>;
type Outcomes = NonNullable<ExplorerLedgerQuery['outcomes']>['nodes'];
export type ExpectedEvent = Extract<Outcomes[number]['of'], { __typename: 'Event' }>;

/** The ledger: what briefs foresaw and advised, and what came of it. */
export const ledger = defineView({
  name: 'ledger',
  path: '/ledger',
  document: ExplorerLedgerDocument,
  variables: (params) => {
    const status = readParams(params, 'outcome') as OutcomeStatus[] | undefined;
    const hasOutcome = readRecorded(readParam(params, 'recorded'));
    const types = readTypes(readParam(params, 'foreseen'));
    const [briefs, publishers, authors] = ['brief', 'publisher', 'author'].map((name) => readParams(params, name));
    const source = { ...(briefs && { briefs }), ...(publishers && { publishers }), ...(authors && { authors }) };
    const ofSource = {
      ...(briefs && { ofBriefs: briefs }),
      ...(publishers && { ofPublishers: publishers }),
      ...(authors && { ofAuthors: authors }),
    };
    const page = readPageArguments(params, 30);
    return {
      where: {
        ...source,
        types,
        ...(status && { outcomeStatuses: status }),
        ...(hasOutcome !== undefined && { hasOutcome }),
      },
      events: { ...ofSource, types: ['EVENT' as const], ...(status && { statuses: status }) },
      // On the first page only.
      hasEvents: !('after' in page || 'before' in page) && hasOutcome !== false && !params.has('foreseen'),
      ...page,
    };
  },
  statements: (data) => [
    ...foreseen(data).flatMap((claim) => [
      toForeseenStatement(claim),
      ...(claim.outcome ? [toOutcomeStatement(claim, claim.outcome)] : []),
    ]),
    ...expectedEvents(data).map(({ event, outcome }) => toOutcomeStatement(event, outcome)),
  ],
  truncatedLists: ({ outcomes }) => truncatedList('events', [outcomes]),
});

export const foreseen = ({ claims }: ExplorerLedgerQuery): LedgerRow[] =>
  (claims?.nodes ?? []).filter((claim): claim is LedgerRow => 'outcome' in claim);

/** The events of which an outcome is recorded, in the order in which it was known. */
export const expectedEvents = ({ outcomes }: ExplorerLedgerQuery) =>
  (outcomes?.nodes ?? []).flatMap(({ of, ...outcome }) =>
    '__typename' in of ? [{ event: of as ExpectedEvent, outcome }] : [],
  );

const toForeseenStatement = (claim: LedgerRow): Statement =>
  claim.__typename === 'Forecast'
    ? toClaimStatement('forecast', claim, { role: claim.forecastType })
    : toClaimStatement('recommendation', claim, { role: claim.strength, toward: namesOf(claim.addressees) });

/** The parameter `foreseen` as types of claims. Other values are passed on, so that the graph reports an error. */
const readTypes = (foreseen: string | undefined): NonNullable<ClaimWhere['types']> => {
  if (foreseen === undefined) return ['FORECAST', 'RECOMMENDATION'];
  return [({ forecasts: 'FORECAST', advice: 'RECOMMENDATION' } as const)[foreseen] ?? (foreseen as never)];
};

/** The parameter `recorded` as a boolean: only what has an outcome, if it is not given; undefined for all. Likewise. */
const readRecorded = (recorded = 'yes'): boolean | undefined =>
  recorded === 'all'
    ? undefined
    : (({ yes: true, no: false } as Record<string, boolean>)[recorded] ?? (recorded as never));

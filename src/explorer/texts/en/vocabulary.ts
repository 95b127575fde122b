import type {
  Basis,
  CatalogState,
  Confidence,
  DifferenceAspect,
  EvidenceRole,
  InstrumentRole,
  LinkDirection,
  LinkKind,
  Modality,
  OutcomeStatus,
  Polarity,
} from '../../../views/generated/views.ts';
import * as enums from '../../generated/enum-values.ts';
import { enumLabels } from './enum-labels.ts';
import { list } from './grammar.ts';

/** The vocabularies. Values that a language has to word itself are a compile error until it does. */
export const vocabulary = {
  modality: {
    HAPPENED: 'Happened',
    ONGOING: 'Ongoing',
    SCHEDULED: 'Scheduled',
    EXPECTED: 'Expected',
    HOPED: 'Hoped for',
    HYPOTHETICAL: 'Hypothetical',
    NEGATED: 'Said not to be so',
  } satisfies Record<Modality, string> as Record<Modality, string>,
  /** What briefs planned or expected for a date that has passed; when they were published, if that is known. */
  asOfBriefs: (modality: string, published: readonly string[]) =>
    `${modality}, as of the ${published.length > 1 ? 'briefs' : 'brief'}${published.length > 0 ? ` (${list(published)})` : ''}`,
  noModality: 'Not mentioned by any brief',
  basis: {
    STATED: 'Stated',
    AUTHOR_INFERRED: 'Author’s conclusion',
    CURATOR_INFERRED: 'Curator’s reading',
    CORROBORATED: 'Outside source',
  } satisfies Record<Basis, string> as Record<Basis, string>,
  evidenceRole: {
    START: 'Starting point',
    ACT: 'Act in pursuit of the motive',
    PRESSURE: 'Pressure behind the motive',
    OPENING: 'Opportunity it exploits',
    SIGN: 'Sign of the motive',
    FEAR: 'Development to be avoided',
  } satisfies Record<EvidenceRole, string> as Record<EvidenceRole, string>,
  /** How a motive is linked to an event that is evidence for it, below the name of the publisher that says so. */
  motiveOf: {
    START: 'at work since this event',
    ACT: 'served by this event',
    PRESSURE: 'prompted by this event',
    OPENING: 'making use of this event',
    SIGN: 'shown in this event',
    FEAR: 'to avoid this event',
  } satisfies Record<EvidenceRole, string> as Record<EvidenceRole, string>,
  /** The same in a few words, with whose motive it is. */
  motiveInShort: {
    START: (actors) => `says that a motive of ${actors} has been at work since then`,
    ACT: (actors) => `says that it serves a motive of ${actors}`,
    PRESSURE: (actors) => `says that it prompts a motive of ${actors}`,
    OPENING: (actors) => `says that it is made use of for a motive of ${actors}`,
    SIGN: (actors) => `says that it shows a motive of ${actors}`,
    FEAR: (actors) => `says that ${actors} would avoid it`,
  } satisfies Record<EvidenceRole, (actors: string) => string> as Record<EvidenceRole, (actors: string) => string>,
  eventKind: enumLabels(enums.EventKind, { NON_ATTENDANCE: 'Non-attendance' }),
  organizationKind: { ...enumLabels(enums.OrganizationKind), NGO: 'NGO' },
  groupingKind: enumLabels(enums.GroupingKind),
  participantRole: enumLabels(enums.ParticipantRole),
  instrumentKind: enumLabels(enums.InstrumentKind),
  instrumentRole: {
    PROPOSES: 'Proposes it',
    ADOPTS: 'Adopts it',
    STARTS: 'Starts it',
    AMENDS: 'Amends it',
    SUSPENDS: 'Suspends it',
    REPEALS: 'Ends it',
    ENFORCES: 'Enforces it',
    BREACHES: 'Breaches it',
    CONCERNS: 'Concerns it',
  } satisfies Record<InstrumentRole, string> as Record<InstrumentRole, string>,
  forecastType: enumLabels(enums.ForecastType, { CONDITION: 'Conditional' }),
  strength: enumLabels(enums.Strength, { MUST: 'Must be done', NEEDS: 'Needed', SHOULD: 'Should be done' }),
  /** The view of its holder, so that it is not taken for a judgement of the site. */
  polarity: {
    MIXED: 'Mixed stance',
    NEGATIVE: 'Critical stance',
    NEUTRAL: 'Neutral stance',
    POSITIVE: 'Favourable stance',
  } satisfies Record<Polarity, string> as Record<Polarity, string>,
  trend: enumLabels(enums.Trend, { STEADY: 'Steady, or no direction stated' }),
  differenceAspect: {
    DATE: 'Date',
    PLACE: 'Place',
    PARTICIPANTS: 'Roles',
    MODALITY: 'Status',
  } satisfies Record<DifferenceAspect, string>,
  outcomeStatus: {
    CAME_TRUE: 'Came true',
    ADOPTED: 'Was done',
    PARTLY: 'Partly',
    DID_NOT: 'Did not come true',
    NOT_ADOPTED: 'Was not done',
    OVERTAKEN: 'Overtaken by events',
    OPEN: 'Open',
    UNKNOWN: 'Unknown',
  } satisfies Record<OutcomeStatus, string> as Record<OutcomeStatus, string>,
  confidence: { HIGH: 'high confidence', MEDIUM: 'medium confidence', LOW: 'low confidence' } satisfies Record<
    Confidence,
    string
  > as Record<Confidence, string>,
  support: enumLabels(enums.Support, { NONE_GIVEN: 'None given' }),
  extent: enumLabels(enums.Extent),
  quantityRole: enumLabels(enums.QuantityRole),
  termKind: enumLabels(enums.TermKind),
  /** A link from this statement to another, or to it. */
  link: {
    FROM: {
      CAUSES: 'Causes',
      CONTRADICTS: 'Contradicts',
      ECHOES: 'Echoes',
      FEEDS: 'Supports',
      SUPPORTS: 'Is evidence for',
      LEADS_TO: 'Leads to',
    },
    TO: {
      CAUSES: 'Caused by',
      CONTRADICTS: 'Contradicted by',
      ECHOES: 'Echoed by',
      FEEDS: 'Supported by',
      SUPPORTS: 'Rests on',
      LEADS_TO: 'Follows from',
    },
  } satisfies Record<LinkDirection, Record<LinkKind, string>>,
  catalogState: {
    CURRENT: 'As its source has it',
    STALE: 'Out of date: its source has something else, or cannot be read',
  } satisfies Record<CatalogState, string>,
};

import { briefOf } from './citation-ref.ts';
import { toEntryKey } from './entry-address.ts';
import type { ClaimType } from './entry-types.ts';
import type { OutcomeMarkFragment } from './generated/views.ts';

/** One statement of a brief, with its source: a row in the table of a view and in its CSV file. */
export interface Statement {
  kind: StatementKind;
  /** The key of the entity that the statement is about. */
  key: string;
  /** The title of that entity, or what it claims. */
  text: string;
  /** The role of the entity here: a participant's role, a trend, a polarity. */
  role: string | null;
  /** How the actors relate to those in `toward`, or to each other. */
  tie: Tie | null;
  /** The entity that this one belongs to here: the claim that it is evidence for, the recommendation that responds to it. */
  of: EntityRef | null;
  /** Who acts, who holds the view, or who is mentioned. */
  actors: readonly string[];
  /** Whom they act toward. */
  toward: readonly string[];
  date: { edtf: string; label: string } | null;
  /** The number of events that a country takes part in. */
  events: number | null;
  modality: string | null;
  basis: string | null;
  /** The word with which the text hedges the statement. */
  hedge: string | null;
  /** Whose view it is, if not the author's. */
  attributedTo: readonly string[];
  /** How many of them share it, or without these, of the actors. */
  extent: string | null;
  /** The slug of the brief that makes the statement. */
  brief: string | null;
  /** Its title, where the page has it. */
  briefTitle: string | null;
  /** The name of its publisher; of all publishers, separated by `; `, if it combines several briefs. */
  publisher: string | null;
  /** Full refs, such as `asan-2024-12-05:p4.s4`. */
  citations: readonly string[];
  /** What must happen first, for a forecast or a recommendation. */
  condition: string | null;
  /** The numbers that it gives, each with what it measures. */
  quantities: readonly string[];
  /** The sources outside the briefs. */
  sources: readonly string[];
  /** How many claims are about it and about what it belongs to. */
  claims: number | null;
  /** What was wrong with it, and what it says now. */
  note: string | null;
  /** What came of what it foresees or advises, which others say: not the brief. */
  outcome: OutcomeMark | null;
}

/** The status of an outcome, since when, how sure it is, and who says so. */
export type OutcomeMark = OutcomeMarkFragment;

/** The kinds of statements; they are values of the column `says` in CSV files. */
export type StatementKind =
  | 'key point'
  | 'naming'
  | 'issue'
  | 'instrument'
  | 'mention'
  | 'corroboration'
  | 'participation'
  | 'place'
  | Lowercase<ClaimType>
  | 'evidence'
  | 'answer'
  | 'consequence'
  | 'link'
  | 'outcome'
  | 'term'
  | 'brief'
  | 'count'
  | 'found'
  | 'entry'
  | 'change';

/** How actors are tied: they act together, one toward another, or one against another. */
export type Tie = 'with' | 'toward' | 'against';

/** A reference to an entity, with its title. */
export interface EntityRef {
  key: string;
  text: string;
}

/** An actor, with the fields that tables and pictures need. */
export interface NamedActor {
  __typename: string;
  id: string;
  slug: string;
  name: string;
}

/** Anything with a name. */
export interface Named {
  name: string;
}

interface WithCitations {
  citations: readonly { ref: string }[];
}

/** The fields that all claims have, as the fragment `ClaimFields` selects them. */
export interface ClaimFields extends WithCitations {
  id: string;
  basis: string;
  modality: string | null;
  hedge: string | null;
  attributedTo: readonly Named[];
  extent: string | null;
  /** What must happen first, for a forecast or a recommendation. */
  condition?: string | null;
  brief: SourceBrief;
}

/** The brief that makes a statement, with its publisher. */
export interface SourceBrief {
  slug: string;
  /** The language of what it says here. */
  statementLanguage?: string;
  publisher: Named;
}

/** Any entity, with the field that serves as its title; a label where its type is not known. */
export interface Titled {
  id: string;
  label?: string;
  title?: string;
  name?: string;
  goal?: string;
  action?: string;
  summary?: string;
  /** The outcome that counts: of a claim, and of an event in a list of one. */
  outcome?: OutcomeMark | null;
  lastOutcomes?: { nodes: readonly OutcomeMark[] };
}

/** A statement about an entity; fields that are not given are empty. */
export const toStatement = (kind: StatementKind, entity: Titled, fields: Partial<Statement> = {}): Statement => ({
  kind,
  key: toEntryKey(entity.id),
  text: titleOf(entity),
  role: null,
  tie: null,
  of: null,
  actors: [],
  toward: [],
  date: null,
  events: null,
  modality: null,
  basis: null,
  hedge: null,
  attributedTo: [],
  extent: null,
  brief: null,
  briefTitle: null,
  publisher: null,
  citations: [],
  condition: null,
  quantities: [],
  sources: [],
  claims: null,
  note: null,
  outcome: outcomeOf(entity),
  ...fields,
});

/** The numbers of a claim, as text. */
export const quantitiesOf = ({
  quantities,
}: {
  quantities: readonly { text: string; measure: string; answer?: string | null }[];
}): string[] =>
  quantities.map(({ text, measure, answer }) => (answer ? `${text}: ${measure}: ${answer}` : `${text}: ${measure}`));

/** A claim as a statement. */
export const toClaimStatement = (
  kind: StatementKind,
  claim: ClaimFields & Titled,
  fields: Partial<Statement> = {},
): Statement =>
  toStatement(kind, claim, {
    modality: claim.modality,
    basis: claim.basis,
    hedge: claim.hedge,
    attributedTo: namesOf(claim.attributedTo),
    condition: claim.condition ?? null,
    extent: claim.extent,
    ...saidBy(claim.brief),
    citations: refsOf(claim),
    ...fields,
  });

export const toMotiveStatement = (
  motive: ClaimFields & Titled & { actors: readonly Named[]; targets: readonly Named[] },
): Statement => toClaimStatement('motive', motive, { actors: namesOf(motive.actors), toward: namesOf(motive.targets) });

export const toRecommendationStatement = (
  recommendation: ClaimFields & Titled & { strength: string; addressees: readonly Named[] },
): Statement =>
  toClaimStatement('recommendation', recommendation, {
    role: recommendation.strength,
    toward: namesOf(recommendation.addressees),
  });

/** A term that a brief names, as a statement about the brief. */
export const toTermStatement = (
  brief: Titled & SourceBrief,
  term: WithCitations & { name: string; kind: string; basis: string },
): Statement =>
  toStatement('term', brief, {
    text: term.name,
    role: term.kind,
    basis: term.basis,
    ...saidBy(brief),
    citations: refsOf(term),
  });

/** What a brief says about an event: its date, and whether it happened or is only expected, planned or denied. */
export const toMentionStatement = (
  event: Titled & { kind: string },
  mention: WithCitations & Pick<Statement, 'date' | 'modality' | 'basis' | 'hedge'> & { brief: SourceBrief },
  fields: Partial<Statement> = {},
): Statement =>
  toStatement('mention', event, {
    role: event.kind,
    date: mention.date,
    modality: mention.modality,
    basis: mention.basis,
    hedge: mention.hedge,
    ...saidBy(mention.brief),
    citations: refsOf(mention),
    ...fields,
  });

/** The title or name of an entity, or what it claims. */
export const titleOf = ({ title, name, goal, action, summary, label, id }: Titled): string =>
  title ?? name ?? goal ?? action ?? summary ?? label ?? toEntryKey(id);

/** What came of an entity; null if that is not known, or the entity is of a type that has no outcomes. */
export const outcomeOf = ({ outcome, lastOutcomes }: Titled): OutcomeMark | null =>
  outcome ?? lastOutcomes?.nodes[0] ?? null;

export const namesOf = (actors: readonly Named[]): string[] => actors.map(({ name }) => name);

export const refsOf = ({ citations }: WithCitations): string[] => citations.map(({ ref }) => ref);

/** Whose statement it is. */
export const saidBy = ({
  slug,
  title = null,
  publisher,
}: SourceBrief & { title?: string | null }): Pick<Statement, 'brief' | 'briefTitle' | 'publisher'> => ({
  brief: slug,
  briefTitle: title,
  publisher: publisher.name,
});

/** Whose statement it is, by what it cites: the brief, if there is only one, and the publishers of those of `briefs` that it cites. */
export const citedBy = (
  refs: readonly string[],
  briefs: readonly SourceBrief[],
): Pick<Statement, 'brief' | 'publisher'> => {
  const slugs = new Set(refs.map((ref) => briefOf([ref])));
  const publishers = new Set(briefs.filter(({ slug }) => slugs.has(slug)).map(({ publisher }) => publisher.name));
  return { brief: briefOf(refs), publisher: publishers.size === 0 ? null : [...publishers].join('; ') };
};

export const toEntityRef = (entity: Titled): EntityRef => ({ key: toEntryKey(entity.id), text: titleOf(entity) });

import type { ForecastType, Polarity, Strength } from '../../model/vocabulary/claims.ts';
import type { EventKind } from '../../model/vocabulary/events.ts';
import type { QuantityRole } from '../../model/vocabulary/quantities.ts';
import type { Basis, Modality } from '../../model/vocabulary/statements.ts';

/** What the finders of a draft find. Everything has where it was found, how sure the finder is, and why. */

/** A place in the text. */
export interface Span {
  /** The ref of the sentence, such as `p4.s2`. */
  sentence: string;
  /** In code points of the text; the end is exclusive. */
  start: number;
  end: number;
  /** The words there. */
  text: string;
}

export interface Evidence {
  /** From 0 to 1: how often such a find is right. */
  score: number;
  /** What found it, such as `dates`, `names`, `register` or `model`. */
  method: string;
  /** Why, one short clause each; also what it is unsure of. */
  reasons: readonly string[];
}

/** Words that give a date. */
export interface FoundDate extends Span, Evidence {
  edtf: string;
  basis: Basis;
  /** Whether it lies after the publication. */
  future: boolean;
}

export type ActorType = 'COUNTRY' | 'ORGANIZATION' | 'PERSON' | 'GROUPING';

/** An actor, with every place that names it. */
export interface FoundActor extends Evidence {
  type: ActorType;
  /** The alpha-3 code of a country, or the reference of an entry of a register; null for a new name. */
  ref: string | null;
  /** Its fullest name in the text, without titles. */
  name: string;
  spans: readonly ActorSpan[];
  /** Of a new name: what the text says about it, such as a country, a kind, a title or an organization. */
  hints: Readonly<Record<string, string>>;
}

export interface ActorSpan extends Span {
  /** Whether it is an adjective or a demonym: "Chinese", "Koreans". */
  adjective: boolean;
}

export type StatementType = 'EVENT' | 'FORECAST' | 'RECOMMENDATION' | 'MOTIVE' | 'STANCE' | 'FINDING';

/** A statement. Actors are keys of `FoundActor`: its `ref`, or its name if it is new. */
export interface FoundStatement extends Evidence {
  type: StatementType;
  /** The refs of the sentences that say it. */
  sentences: readonly string[];
  modality: Modality;
  basis: Basis;
  /** The words of the text that hedge it. */
  hedge: string | null;
  /** Whose view it is, if not the author's. */
  attributedTo: readonly string[];
  /** The actors of a statement, or the participants of an event. */
  actors: readonly string[];
  /** Of a recommendation: who is to act. Of a motive: whom it is directed at. */
  targets: readonly string[];
  /** Of what a model proposed: those whom the cited sentences name. */
  named?: readonly string[];
  date: FoundDate | null;
  quantities: readonly FoundQuantity[];
  /** A few words that tell it from others: names, the verb, the date. Never a run of more than five words of the text. */
  key: string;
  eventKind?: EventKind | undefined;
  /** The event of the register that it is, if that is sure enough to be chosen. */
  event?: string | undefined;
  /** The events of the register that it may be, the best first. */
  events?: readonly EventMatch[] | undefined;
  polarity?: Polarity | undefined;
  strength?: Strength | undefined;
  forecastType?: ForecastType | undefined;
}

export interface EventMatch {
  ref: string;
  score: number;
  reasons: readonly string[];
}

/** A number with its unit. */
export interface FoundQuantity extends Span {
  value: number | null;
  min: number | null;
  max: number | null;
  /** A UCUM code, an ISO 4217 code or a word; null if there is none. */
  unit: string | null;
  /** What it counts, in a few words of the text; null if it is not clear. */
  of: string | null;
  /** Of what a model proposed: what it is for, and what is measured; null if it does not say. */
  role?: QuantityRole | null;
  measure?: string | null;
}

import { parseEdtf } from '../../../model/dates/edtf.ts';
import type { Entry } from '../../../model/duplicates/entry.ts';
import { compareDates } from '../../../model/duplicates/evidence/dates.ts';
import { compareRelated } from '../../../model/duplicates/evidence/related.ts';
import type { EventKind } from '../../../model/vocabulary/event-kinds.ts';
import { EVENT_KIND } from '../../../model/vocabulary/event-kinds.ts';
import type { EventMatch, FoundStatement } from '../found.ts';
import { actorKey } from './event-words.ts';
import { type NamedEvent, type Shared, worth } from './named-events.ts';

/** Matches below this score are not given. */
const LEAST_MATCH = 0.8;

/** What a sentence most likely is: not about a certain event of a register. In bits, as all evidence. */
const PRIOR = -8;
const SAME_KIND = 1;
const OTHER_KIND = -1;
const NUMBER_MISSING = -3;
/** Dates agree on the year or better. */
const DATED = 1;
/** A part of a name, and no date to compare. */
const PART_WITHOUT_DATE = -1;
/** Less of a name is none. */
const LEAST_SHARE = 0.5;

/** An event of the register that a statement may be about. */
export interface Match extends EventMatch {
  words: readonly string[];
  /** How much of its name is there, and whether the dates agree. */
  share: number;
  agrees: boolean;
}

/** What a statement keeps of a match. */
export const withoutWords = ({ ref, score, reasons }: Match): EventMatch => ({ ref, score, reasons });

/**
 * Compares a statement with an event of the register; null if they are hardly the same. `isDistinctive` says whether a word
 * that they share distinguishes the event from others.
 */
export const compare = (
  statement: FoundStatement,
  { entry }: NamedEvent,
  shared: Shared,
  isDistinctive: boolean,
): Match | null => {
  if (shared.share < LEAST_SHARE) return null;
  const asked = asEntry(statement);
  const dates = compareDates(asked, entry);
  // "The summit of Norway and Chile" may be any of theirs, if no date says which.
  if (!isDistinctive && (dates?.weight ?? 0) < DATED) return null;
  const related = compareRelated(asked, entry);
  const kind = compareKinds(statement.eventKind, entry.kind);
  const number = shared.name.numbers.some((each) => !shared.words.includes(each) && !statement.key.includes(each));
  const bits =
    PRIOR +
    worth(shared) +
    (dates ? dates.weight * (dates.weight > 0 ? 1.2 : 1) : 0) +
    (related?.weight ?? 0) / 2 +
    kind +
    (number ? NUMBER_MISSING : 0) +
    (shared.share < 1 && !dates ? PART_WITHOUT_DATE : 0);
  const score = Math.round(100 / (1 + 2 ** -bits)) / 100;
  if (score < LEAST_MATCH) return null;
  const shown = shared.words.slice(0, 5).map((word) => word.replace('@', ''));
  return {
    ref: entry.ref,
    score,
    words: shared.words,
    share: shared.share,
    agrees: dates !== null && dates.weight > 0,
    reasons: [
      `has ${shared.words.length} of ${shared.name.words.length} words of its name: ${shown.join(', ')}`,
      ...(dates?.reasons ?? []),
      ...(related?.reasons ?? []),
      ...(kind > 0 ? [`the same kind: ${entry.kind}`] : []),
    ],
  };
};

/** Kinds that PLOVER codes as one type, such as meetings, are easily confused. */
const compareKinds = (kind: EventKind | undefined, other: string | null): number => {
  if (kind === undefined || other === null || kind === 'OTHER') return 0;
  if (kind === other) return SAME_KIND;
  const type = EVENT_KIND[kind].plover?.type;
  return type !== undefined && type === EVENT_KIND[other as EventKind].plover?.type ? 0 : OTHER_KIND;
};

/** The event of a statement as if it were an entry, for the comparisons of dates and participants. */
const asEntry = ({ date, actors }: FoundStatement): Entry => {
  const parsed = date ? parseEdtf(date.edtf) : null;
  return {
    type: 'Event',
    ref: '',
    namespace: null,
    register: -1,
    index: 0,
    title: '',
    names: [],
    kind: null,
    country: null,
    key: '',
    partOf: null,
    dates: parsed?.ok ? [{ ...parsed.date, text: date?.text ?? null, basis: 'STATED' }] : [],
    places: [],
    related: actors.map(actorKey),
    sameAs: [],
    ids: [],
  };
};

import { foldText } from '../../model/compare-text.ts';
import { dateWidth, possiblyOverlaps, windowOf } from '../../model/dates/date-window.ts';
import { parseEdtf } from '../../model/dates/edtf.ts';
import type { NameIndex } from '../../model/identity/identify.ts';
import type { NodeType } from '../../model/node-types.ts';
import type { BriefFile, MentionRecord } from '../../model/records/brief-records.ts';
import type { Check } from '../../store/checks/checked-files.ts';
import { type DeepPartial, entriesOf } from '../../store/json/shape.ts';

/**
 * Warns of two mentions, or two instruments, of one brief that share a name and a citation: one thing was probably entered twice. People and
 * organizations often share one: "a senior official", "the ministries of both".
 */
export const adviseOnRepeatedMentions: Check = function* ({ files, names }) {
  for (const { catalog, briefs } of files.folders)
    for (const { source } of briefs)
      for (const { list, type, called, rowsOf } of NAMED_LISTS) {
        const firsts = new Map<string, string>();
        for (const [index, row] of entriesOf(rowsOf(source.value ?? {}))) {
          // Two rows of one thing are a problem of their own.
          const id = names.resolve(catalog.namespace, [type], row.ref)?.id ?? row.ref;
          const keys = entriesOf(row.citations).flatMap(([, citation]) =>
            entriesOf(row.names).map(([, name]) => ({ name, key: `${citation} ${foldText(name)}` })),
          );
          const repeated = keys.find(({ key }) => firsts.has(key) && firsts.get(key) !== id);
          if (repeated) {
            const message = `it has the name "${repeated.name}" and a citation in common with ${called} "${firsts.get(repeated.key)}"; if both are one ${type.toLowerCase()}, keep one`;
            yield source.problem([list, index], message, 'warning');
          }
          for (const { key } of keys) if (!firsts.has(key)) firsts.set(key, id);
        }
      }
};

/** A list of a brief whose rows have the names that its text uses. */
interface NamedList {
  list: string;
  type: NodeType;
  /** What a row is called in messages. */
  called: string;
  rowsOf(brief: DeepPartial<BriefFile>): (NamedRow | undefined)[];
}

type NamedRow = DeepPartial<Pick<MentionRecord, 'names' | 'citations'>> & { ref: string };

const NAMED_LISTS: readonly NamedList[] = [
  {
    list: 'mentions',
    type: 'Event',
    called: 'the mention of',
    rowsOf: ({ mentions = [] }) => mentions.map((row) => toNamedRow(row?.event, row)),
  },
  {
    list: 'instruments',
    type: 'Instrument',
    called: 'the instrument',
    rowsOf: ({ instruments = [] }) => instruments.map((row) => toNamedRow(row?.instrument, row)),
  },
];

const toNamedRow = (ref: string | undefined, row: Omit<NamedRow, 'ref'> | undefined): NamedRow | undefined =>
  ref === undefined ? undefined : { ref, names: row?.names, citations: row?.citations };

/**
 * Warns of two mentions of one brief whose events are of one kind, and that have in common: date and place; or participants, the only
 * citation and dates that overlap; or a citation, a month and participants; or a name but for its year. One event was probably
 * entered twice, under two slugs. An event and its part may have all of this in common.
 */
export const adviseOnAlikeMentions: Check = function* ({ files, names }) {
  for (const { catalog, briefs } of files.folders)
    for (const { source } of briefs) {
      const earlier = new Map<string, Likeness[]>();
      for (const [index, mention] of entriesOf(source.value?.mentions)) {
        const likenesses = findLikenesses(mention, catalog.namespace, names);
        const pairs = likenesses.flatMap((one) => (earlier.get(one.key) ?? []).map((other) => [one, other] as const));
        const pair = pairs.find(([one, other]) => areAlike(one, other) && !areParts(one.event, other.event, names));
        if (pair) {
          const message = `it has ${pair[0].shared} as the mention of "${pair[1].event}"; if both are one event, keep one`;
          yield source.problem(['mentions', index], message, 'warning');
        }
        for (const one of likenesses) {
          const others = earlier.get(one.key) ?? [];
          if (others.length < MOST_COMPARED) earlier.set(one.key, [...others, one]);
        }
      }
    }
};

/** Of more mentions with one name, or one date and place, only the first are compared. */
const MOST_COMPARED = 20;

/** What a mention may have in common with others. Those with equal keys are compared. */
interface Likeness {
  key: string;
  /** What mentions with this key share, as the message names it. */
  shared: string;
  /** The canonical name of the event. */
  event: string;
  edtf: string | undefined;
  place: string | undefined;
  country: string | undefined;
  actors: readonly string[];
  instruments: readonly string[];
  /** The years in a name. */
  years: readonly string[];
  /** What two mentions with this key must share besides. */
  condition(one: Likeness, other: Likeness): boolean;
}

const findLikenesses = (
  mention: DeepPartial<MentionRecord>,
  namespace: string | null,
  names: NameIndex,
): readonly Likeness[] => {
  const event = mention.event && names.resolve(namespace, ['Event'], mention.event)?.id;
  const kind = event && names.clusterOf('Event', event)?.entries[0]?.record.kind;
  if (!event || !kind) return [];
  const edtf = mention.date?.edtf;
  const place = mention.place?.name === undefined ? undefined : foldText(mention.place.name);
  const common = {
    event,
    edtf,
    place,
    country: mention.place?.country,
    actors: entriesOf(mention.participants).flatMap(([, { actor }]) => actor ?? []),
    instruments: entriesOf(mention.instruments).flatMap(([, { instrument }]) => instrument ?? []),
  };
  const { actors } = common;
  const citations = entriesOf(mention.citations).map(([, citation]) => citation);
  const likenesses: Likeness[] = [];
  const add = (key: string, shared: string, condition = mayBeAtOnePlace, years: readonly string[] = []) =>
    likenesses.push({ ...common, key, shared, condition, years });

  if (edtf !== undefined && citations.length === 1 && actors.length > 0)
    add(
      `cited ${kind} ${citations[0]} ${actors.toSorted().join(' ')}`,
      `the same kind, participants and only citation (${citations[0]}), and a date (${edtf}) that may be the same,`,
    );
  if (edtf !== undefined && place !== undefined) add(`at ${kind} ${edtf} ${place}`, 'the same kind, date and place');
  if (edtf !== undefined && actors.length > 0 && isShort(edtf))
    for (const citation of citations)
      add(
        `in ${kind} ${citation}`,
        `the same kind, date (${edtf}), participants and citation (${citation})`,
        areOneMeeting,
      );
  for (const [, name] of entriesOf(mention.names)) {
    const words = foldText(name.replaceAll(YEAR, ' ')).match(/[\p{L}\p{N}]+/gu);
    const shared = `the same kind, and but for the year the same name ("${name}"),`;
    if (words) add(`named ${kind} ${words.join(' ')}`, shared, haveOneYear, name.match(YEAR) ?? []);
  }
  return likenesses;
};

const YEAR = /(?<!\d)[12]\d{3}(?!\d)/g;

const areAlike = (one: Likeness, other: Likeness): boolean =>
  one.event !== other.event && mayOverlap(one.edtf, other.edtf) && one.condition(one, other);

const mayBeAtOnePlace = (one: Likeness, other: Likeness): boolean =>
  one.place === undefined || other.place === undefined || one.place === other.place;

/** NameIndex need a year, and no other one; without years, "talks" may be any. */
const haveOneYear = (one: Likeness, other: Likeness): boolean => new Set([...one.years, ...other.years]).size === 1;

/**
 * All participants of one are among those of the other. A sentence may have two events of one actor in a month, so there must be more; and
 * two places in one country may be a town and its region.
 */
const areOneMeeting = (a: Likeness, b: Likeness): boolean => {
  const [few, many] = a.actors.length <= b.actors.length ? [a, b] : [b, a];
  const isPart = few.actors.every((actor) => many.actors.includes(actor));
  const isClear = few.actors.length > 1 || (few.actors.length < many.actors.length && !few.actors.every(isCountry));
  const isOneCountry = a.country !== undefined && a.country === b.country;
  const areOthers = few.instruments.length > 0 && !few.instruments.some((act) => many.instruments.includes(act));
  return isPart && isClear && (mayBeAtOnePlace(a, b) || isOneCountry) && !areOthers;
};

const isCountry = (actor: string): boolean => /^[A-Z]{3}$/.test(actor);

const MONTH = 31;

const isShort = (edtf: string): boolean => {
  const parsed = parseEdtf(edtf);
  return parsed.ok && dateWidth(parsed.date) <= MONTH;
};

/** Whether two dates may have a day in common, as they may where one is not given. */
const mayOverlap = (one = '', other = ''): boolean => {
  const [a, b] = [parseEdtf(one), parseEdtf(other)];
  return !a.ok || !b.ok || possiblyOverlaps(a.date, windowOf(b.date));
};

const areParts = (one: string, other: string, names: NameIndex): boolean =>
  [[one, other] as const, [other, one] as const].some(([part, whole]) =>
    names.clusterOf('Event', part)?.entries.some(({ partOf }) => partOf === whole),
  );

import { foldText } from '../../model/compare-text.ts';
import { dateWidth, possiblyOverlaps, windowOf } from '../../model/dates/date-window.ts';
import { parseEdtf } from '../../model/dates/edtf.ts';
import type { Names } from '../../model/identity/names.ts';
import type { MentionRecord } from '../../model/records/brief-records.ts';
import { type DeepPartial, entriesOf } from '../files/deep-partial.ts';
import type { Check } from './check.ts';

/**
 * Warns of two mentions of one brief whose events are of one kind and have the same date and place, the same participants and
 * only citation and dates that overlap, a sentence, a month and participants in common, or names that differ in a year only: one event was probably entered
 * twice, under two slugs. An event and its part may have all of this in common.
 */
export const checkAlikeMentions: Check = function* ({ files, names }) {
  for (const { catalog, briefs } of files.folders)
    for (const { source } of briefs) {
      const byKey = new Map<string, Trait[]>();
      for (const [index, mention] of entriesOf(source.value?.mentions)) {
        const traits = [...findTraits(mention, catalog.namespace, names)];
        const found = traits
          .flatMap((trait) => (byKey.get(trait.key) ?? []).map((other) => ({ trait, other })))
          .find(({ trait, other }) => areAlike(trait, other) && !areParts(trait.id, other.id, names));
        if (found) {
          const message = `it has ${found.trait.said} as the mention of "${found.other.id}"; if both are one event, keep one`;
          yield source.problem(['mentions', index], message, 'warning');
        }
        for (const trait of traits) {
          const others = byKey.get(trait.key) ?? [];
          if (others.length < MOST_COMPARED) byKey.set(trait.key, [...others, trait]);
        }
      }
    }
};

/** Of more mentions with one name, or one date and place, only the first are compared. */
const MOST_COMPARED = 20;

/** What the mentions of one event have in common. */
interface Trait {
  key: string;
  /** As the message calls it. */
  said: string;
  /** The canonical name of the event. */
  id: string;
  /** The years in its name; null if it is not a name. */
  years: readonly string[] | null;
  edtf: string | undefined;
  place: string | undefined;
  /** What else is compared, of mentions that share a sentence. */
  within?: Within;
}

/** A mention that a sentence has, with a date of a month or less. */
interface Within {
  actors: readonly string[];
  place: string | undefined;
  country: string | undefined;
  instruments: readonly string[];
}

function* findTraits(mention: DeepPartial<MentionRecord>, namespace: string | null, names: Names): Generator<Trait> {
  const { event, date, place, participants, citations, instruments, names: called } = mention;
  const id = event === undefined ? undefined : names.resolve(namespace, ['Event'], event)?.id;
  const kind = id === undefined ? undefined : names.clusterOf('Event', id)?.entries[0]?.record.kind;
  if (id === undefined || kind === undefined) return;
  const edtf = date?.edtf;
  const where = place?.name === undefined ? undefined : foldText(place.name);
  const actors = entriesOf(participants).flatMap(([, { actor }]) => actor ?? []);
  const [cited, ...more] = entriesOf(citations).map(([, citation]) => citation);
  if (edtf !== undefined && cited !== undefined && more.length === 0 && actors.length > 0)
    yield {
      key: `cited ${kind} ${cited} ${actors.toSorted().join(' ')}`,
      said: `the same kind, participants and only citation (${cited}), and a date (${edtf}) that may be the same,`,
      id,
      years: null,
      edtf,
      place: where,
    };
  if (edtf !== undefined && where !== undefined)
    yield {
      key: `at ${kind} ${edtf} ${where}`,
      said: 'the same kind, date and place',
      id,
      years: null,
      edtf,
      place: where,
    };
  if (edtf !== undefined && actors.length > 0 && isShort(edtf)) {
    const acted = entriesOf(instruments).flatMap(([, { instrument }]) => instrument ?? []);
    const within = { actors, place: where, country: place?.country, instruments: acted };
    for (const [, citation] of entriesOf(citations))
      yield {
        key: `in ${kind} ${citation}`,
        said: `the same kind, date (${edtf}), participants and citation (${citation})`,
        id,
        years: null,
        edtf,
        place: where,
        within,
      };
  }
  for (const [, name] of entriesOf(called)) {
    const bare = foldText(name.replaceAll(YEAR, ' '))
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ');
    const said = `the same kind, and but for the year the same name ("${name}"),`;
    if (bare !== undefined)
      yield { key: `named ${kind} ${bare}`, said, id, years: name.match(YEAR) ?? [], edtf, place: where };
  }
}

const YEAR = /(?<!\d)[12]\d{3}(?!\d)/g;

/** Names need a year, and no other one; without years, "talks" may be any. */
const areAlike = (one: Trait, other: Trait): boolean => {
  if (one.id === other.id) return false;
  if (one.within && other.within) return mayOverlap(one.edtf, other.edtf) && areOneMeeting(one.within, other.within);
  if (!one.years || !other.years)
    return mayOverlap(one.edtf, other.edtf) && (one.place === undefined || (other.place ?? one.place) === one.place);
  const years = new Set([...one.years, ...other.years]);
  return years.size === 1 && mayOverlap(one.edtf, other.edtf);
};

/**
 * All participants of one are among those of the other. A sentence may have two events of one actor in a month, so there must be more; and two places in one country may be a town and its region.
 */
const areOneMeeting = (a: Within, b: Within): boolean => {
  const [few, many] = a.actors.length <= b.actors.length ? [a, b] : [b, a];
  const isPart = few.actors.every((actor) => many.actors.includes(actor));
  const isClear = few.actors.length > 1 || (few.actors.length < many.actors.length && few.actors.some(isNoCountry));
  const isElsewhere = a.place !== undefined && b.place !== undefined && a.place !== b.place && !isOneCountry(a, b);
  const areOthers = few.instruments.length > 0 && !few.instruments.some((act) => many.instruments.includes(act));
  return isPart && isClear && !isElsewhere && !areOthers;
};

const isOneCountry = (a: Within, b: Within): boolean => a.country !== undefined && a.country === b.country;

const isNoCountry = (actor: string): boolean => !/^[A-Z]{3}$/.test(actor);

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

const areParts = (one: string, other: string, names: Names): boolean =>
  isPartOf(one, other, names) || isPartOf(other, one, names);

const isPartOf = (part: string, whole: string, names: Names): boolean =>
  names.clusterOf('Event', part)?.entries.some(({ partOf }) => partOf === whole) ?? false;

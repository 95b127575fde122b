import { contentWords } from '../../../model/compare-text.ts';
import { findCountry } from '../../../model/countries/country.ts';
import { isWhollyBefore } from '../../../model/dates/date-window.ts';
import type { Entry } from '../../../model/registers/entry.ts';
import type { DraftDocument } from '../../draft/document.ts';
import type { DraftFile, ProposalRecord } from '../../draft/draft-records.ts';
import { type AskedPart, labelsOf, sentencesOf } from '../parts.ts';

/** An actor that the rules have found, with every name that the text has for it. */
export interface KnownActor {
  /** As statements refer to it: `CHN`, `some-institute` or `new:NAME`. */
  key: string;
  names: readonly string[];
}

/** An event of the register that a part may be about. */
export interface KnownEvent {
  /** As the brief would refer to it. */
  id: string;
  title: string;
  /** In EDTF. */
  dates: readonly string[];
  participants: readonly string[];
}

/** What is known about a part of the text before a model is asked. */
export interface PartFacts {
  /** All actors of the text, those of the part first: others may be meant by a pronoun. */
  actors: readonly KnownActor[];
  events: readonly KnownEvent[];
  /** What stands before the sentences of a paragraph, by its id. */
  labels: ReadonlyMap<string, string>;
}

export type FactsOf = (part: AskedPart) => PartFacts;

const ACTORS: ReadonlySet<ProposalRecord['type']> = new Set(['COUNTRY', 'ORGANIZATION', 'PERSON', 'GROUPING']);

/** How many events a question lists, and what the last of them must have in common with a sentence. */
const MOST_EVENTS = 40;
const LEAST_LIKENESS = 0.5;

/** Looks up what the rules have found in a part, and the events of the register that it may be about. */
export const createFacts = (
  { proposals }: DraftFile,
  document: DraftDocument,
  entries: readonly Entry[],
  refer: (ref: string) => string,
): FactsOf => {
  const characters = [...document.text];
  const known = proposals
    .filter(({ type }) => ACTORS.has(type))
    .map(({ key, fields, spans = [], citations }) => {
      // Adjectives name a country, too.
      const adjectives = spans
        .slice(0, 200)
        .map(({ start, end }) => characters.slice(start, Math.min(end, start + 100)).join(''));
      const names = [...new Set([key, ...(fields.names as string[]), ...adjectives])];
      return { citations, actor: { key: String(fields.actor), names } };
    });
  const dates = proposals.filter(({ type }) => type === 'DATE');
  const compare = createComparison(entries, refer);
  const labels = labelsOf(document);
  return (part) => {
    const sentences = sentencesOf(part);
    const refs = new Set(sentences.map(({ ref }) => ref));
    const isHere = ({ citations }: { citations: readonly string[] }) => citations.some((ref) => refs.has(ref));
    const actorsWhere = (here: boolean) => known.filter((each) => isHere(each) === here).map(({ actor }) => actor);
    const said = sentences.map(({ ref, text }) => ({
      words: new Set(stemsOf(text)),
      actors: new Set(known.flatMap(({ citations, actor }) => (citations.includes(ref) ? actor.key : []))),
      dates: dates.flatMap(({ citations, fields }) => (citations.includes(ref) ? String(fields.edtf) : [])),
    }));
    return { actors: [...actorsWhere(true), ...actorsWhere(false)], events: compare(said), labels };
  };
};

/** What a sentence has in common with events. */
interface Said {
  words: ReadonlySet<string>;
  actors: ReadonlySet<string>;
  dates: readonly string[];
}

/** The beginnings of words: a model chooses among what they find. */
const stemsOf = (text: string): string[] => [
  ...new Set(contentWords(text).flatMap((word) => (/^\d+$/.test(word) ? [] : word.slice(0, 6)))),
];

/** Finds the events that share the rarest words of a name with a sentence, its dates or its actors. */
const createComparison = (entries: readonly Entry[], refer: (ref: string) => string) => {
  const titles = new Map(entries.map(({ key, title }) => [key, title]));
  const countries = new Intl.DisplayNames('en', { type: 'region' });
  const countryOf = (key: string) => /^country:(..)$/.exec(key)?.[1];
  const nameOf = (key: string): string => {
    const code = countryOf(key);
    return (code ? countries.of(code) : titles.get(key)) ?? '';
  };
  const keyOf = (key: string) => findCountry(countryOf(key) ?? '')?.alpha3 ?? refer(key.slice(key.indexOf(':') + 1));
  const events = entries
    .filter(({ type }) => type === 'Event')
    .map(({ ref, title, names, dates, related }) => {
      const participants = related.map(nameOf).filter((name) => name !== '');
      return {
        event: { id: refer(ref), title, dates: [...new Set(dates.map(({ edtf }) => edtf))], participants },
        actors: related.map(keyOf),
        names: names.map(({ text }) => stemsOf(text)),
      };
    });
  const having = new Map<string, number>();
  for (const { names } of events)
    for (const word of new Set(names.flat())) having.set(word, (having.get(word) ?? 0) + 1);
  const sum = (words: readonly string[]): number =>
    words.reduce((total, word) => total + Math.log((events.length + 1) / (having.get(word) ?? 1)), 0);
  const isSameTime = (a: string, b: string) =>
    a.slice(0, 4) === b.slice(0, 4) && !isWhollyBefore(a, b) && !isWhollyBefore(b, a);

  const likenessOf = ({ event, actors, names }: (typeof events)[number], said: Said): number => {
    const shares = names.map((name) => sum(name.filter((word) => said.words.has(word))) / (sum(name) || 1));
    const dated = event.dates.some((edtf) => said.dates.some((other) => isSameTime(edtf, other)));
    const shared = actors.filter((key) => said.actors.has(key)).length / (actors.length || 1);
    return Math.max(0, ...shares) + 0.4 * Number(dated) + 0.3 * shared;
  };
  return (sentences: readonly Said[]): KnownEvent[] =>
    events
      .map((each) => ({ ...each, likeness: Math.max(0, ...sentences.map((said) => likenessOf(each, said))) }))
      .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST_EVENTS)
      .map(({ event }) => event);
};

import { contentWords } from '../../model/compare-text.ts';
import { findCountry } from '../../model/countries/country.ts';
import type { Entry } from '../../model/registers/entry.ts';
import { append } from '../../model/rows/lists.ts';
import type { DraftDocument } from '../draft/document.ts';
import type { DraftFile, ProposalRecord } from '../draft/draft-records.ts';
import { type AskedPart, sentencesOf } from './parts.ts';

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
}

export type FactsOf = (part: AskedPart) => PartFacts;

const ACTORS: ReadonlySet<ProposalRecord['type']> = new Set(['COUNTRY', 'ORGANIZATION', 'PERSON', 'GROUPING']);

/** How many events a question lists, and what the last of them must have in common with the part. */
const MOST_EVENTS = 15;
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
  return (part) => {
    const sentences = sentencesOf(part);
    const refs = new Set(sentences.map(({ ref }) => ref));
    const isHere = ({ citations }: { citations: readonly string[] }) => citations.some((ref) => refs.has(ref));
    const actorsWhere = (here: boolean) => known.filter((each) => isHere(each) === here).map(({ actor }) => actor);
    const [named, others] = [actorsWhere(true), actorsWhere(false)];
    const years = dates.filter(isHere).map(({ fields }) => String(fields.edtf).slice(0, 4));
    const text = part.map(({ heading, sentences }) => [heading, ...sentences.map(({ text }) => text)].join(' '));
    return { actors: [...named, ...others], events: compare(text.join(' '), named, new Set(years)) };
  };
};

type Compare = (text: string, actors: readonly KnownActor[], years: ReadonlySet<string>) => KnownEvent[];

/** Finds the events that share the rarest words of a name with a text, then its dates and its actors. */
const createComparison = (entries: readonly Entry[], refer: (ref: string) => string): Compare => {
  const titles = new Map(entries.map(({ key, title }) => [key, title]));
  const countries = new Intl.DisplayNames('en', { type: 'region' });
  const nameOf = (key: string): string[] => {
    const code = /^country:(..)$/.exec(key)?.[1];
    return [(code ? countries.of(code) : titles.get(key)) ?? []].flat();
  };
  const events = entries
    .filter(({ type }) => type === 'Event')
    .map(({ ref, title, names, dates, related }) => ({
      event: {
        id: refer(ref),
        title,
        dates: [...new Set(dates.map(({ edtf }) => edtf))],
        participants: related.flatMap(nameOf),
      },
      related,
      names: names.map(({ text }) => [...new Set(contentWords(text))]),
    }));
  const having = new Map<string, number[]>();
  for (const [index, { names }] of events.entries())
    for (const word of new Set(names.flat())) append(having, word, index);
  const weightOf = (word: string): number => Math.log((events.length + 1) / (having.get(word)?.length ?? 1));
  const sum = (words: readonly string[]): number => words.reduce((total, word) => total + weightOf(word), 0);

  return (text, actors, years) => {
    const words = new Set(contentWords(text));
    const keys = new Set(
      actors.map(({ key }) => (findCountry(key) ? `country:${findCountry(key)?.alpha2}` : `Actor:${key}`)),
    );
    const isHere = (key: string) => keys.has(key) || keys.has(`Actor:${refer(key.slice(key.indexOf(':') + 1))}`);
    const likenessOf = ({ event, related, names }: (typeof events)[number]): number => {
      const shares = names.map((name) => sum(name.filter((word) => words.has(word))) / (sum(name) || 1));
      const isDated = event.dates.some((edtf) => years.has(edtf.slice(0, 4)));
      const shared = related.filter(isHere).length / (related.length || 1);
      return Math.max(0, ...shares) + 0.2 * Number(isDated) + 0.3 * shared;
    };
    return events
      .map((each) => ({ event: each.event, likeness: likenessOf(each) }))
      .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST_EVENTS)
      .map(({ event }) => event);
  };
};

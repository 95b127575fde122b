import type { DraftDocument } from '../document.ts';
import type { DraftFile, ProposalRecord } from '../draft-records.ts';
import type { AskedSection } from './sections.ts';

/** An actor that the rules have found, with every name that the text has for it. */
export interface KnownActor {
  /** As statements refer to it: `CHN`, `some-institute` or `new:NAME`. */
  key: string;
  names: readonly string[];
}

export interface KnownEvent {
  /** Its reference in the register. */
  ref: string;
}

/** What is known about a section before a model is asked. */
export interface SectionContext {
  /** All actors of the text, those of the section first. */
  actors: readonly KnownActor[];
  /** The events of the register that the section may be about. */
  events: readonly KnownEvent[];
}

const ACTORS: ReadonlySet<ProposalRecord['type']> = new Set(['COUNTRY', 'ORGANIZATION', 'PERSON', 'GROUPING']);
const MOST_EVENTS = 30;

export type ContextOf = (section: AskedSection) => SectionContext;

/** Looks up what the rules have found in a section: its actors, and the events of the register that it may be about. */
export const createContext = ({ proposals }: DraftFile, document: DraftDocument): ContextOf => {
  const characters = [...document.text];
  const actors = proposals.filter(({ type }) => ACTORS.has(type));
  const namesOf = ({ key, fields, spans = [] }: ProposalRecord): string[] => [
    ...new Set([
      key,
      ...(fields.names as string[]),
      // Adjectives name a country, too.
      ...spans.slice(0, 200).map(({ start, end }) => characters.slice(start, Math.min(end, start + 100)).join('')),
    ]),
  ];
  const known = actors.map((proposal) => ({
    proposal,
    actor: { key: String(proposal.fields.actor), names: namesOf(proposal) },
  }));
  const withEvents = proposals.filter(({ type, sameAs }) => type === 'EVENT' && sameAs);
  return ({ sentences }) => {
    const refs = new Set(sentences.map(({ ref }) => ref));
    const isHere = ({ citations }: ProposalRecord) => citations.some((ref) => refs.has(ref));
    // Those of the section first: others may be meant by a pronoun.
    const [here, elsewhere] = [true, false].map((wanted) =>
      known.filter(({ proposal }) => isHere(proposal) === wanted).map(({ actor }) => actor),
    );
    const events = withEvents.filter(isHere).flatMap(({ sameAs = [] }) => sameAs.map(({ ref }) => ref));
    return {
      actors: [...(here ?? []), ...(elsewhere ?? [])],
      events: [...new Set(events)].slice(0, MOST_EVENTS).map((ref) => ({ ref })),
    };
  };
};

import { type DateValue, type PlaceValue, toDateValue, toPlaceValue } from '../rows/date-and-place.ts';
import { append } from '../rows/lists.ts';
import type { ResolveRef } from './reference.ts';
import type { Register } from './register.ts';

/** What briefs say about an entry, of whichever catalog they are. */
export interface Facts {
  /** What they call an event or an instrument. */
  names: readonly string[];
  dates: readonly DateValue[];
  places: readonly PlaceValue[];
  /** The keys of participants, members or organizations. */
  related: readonly string[];
}

const NONE: Facts = { names: [], dates: [], places: [], related: [] };

/** Collects what the briefs say; the function that it returns gives what they say about the entry with a key. */
export const collectFacts = (registers: readonly Register[], resolve: ResolveRef): ((key: string) => Facts) => {
  const said = new Map<string, Facts[]>();
  for (const [register, { briefs }] of registers.entries())
    for (const { mentions, people, groupings, instruments } of briefs) {
      const actors = (refs: readonly string[]) => refs.map((ref) => resolve(register, 'Actor', ref));
      for (const { event, names, date, place, participants } of mentions)
        append(said, resolve(register, 'Event', event), {
          names,
          dates: date ? [toDateValue(date)] : [],
          places: place ? [toPlaceValue(place)] : [],
          related: actors(participants.map(({ actor }) => actor)),
        });
      for (const { actor, affiliations } of people)
        append(said, resolve(register, 'Actor', actor), {
          ...NONE,
          related: actors(affiliations.map(({ organization }) => organization)),
        });
      for (const { instrument, names } of instruments)
        append(said, resolve(register, 'Instrument', instrument), { ...NONE, names });
      for (const { actor, members } of groupings)
        append(said, resolve(register, 'Actor', actor), {
          ...NONE,
          related: actors(members.map((member) => member.actor)),
        });
    }
  return (key) => mergeFacts(said.get(key) ?? []);
};

const mergeFacts = (said: readonly Facts[]): Facts => ({
  names: [...new Set(said.flatMap(({ names }) => names))],
  dates: said.flatMap(({ dates }) => dates),
  places: said.flatMap(({ places }) => places),
  related: [...new Set(said.flatMap(({ related }) => related))],
});

import type { EventKind } from '../../../model/vocabulary/events.ts';
import { fold } from '../statements/cues/compile.ts';
import { cuesOf } from '../statements/cues/cues-of.ts';

/** How much of a sentence beside the words of an event says of what kind it is, in UTF-16 units. */
const BEFORE = 80;
const BEHIND = 100;

/** Gives the kinds of events that the words around a place may be about; none in a language without cues. */
export const createKindReader = (language: string) => {
  const kinds = cuesOf(language)?.kinds ?? [];
  return (text: string, start: number, end: number): ReadonlySet<EventKind> => {
    const around = fold(text.slice(Math.max(0, start - BEFORE), end + BEHIND));
    return new Set(
      kinds
        .filter(({ expressions }) => expressions.every((expression) => around.search(expression) >= 0))
        .map(({ kind }) => kind),
    );
  };
};

import { escapePattern } from '../../model/escape-pattern.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { spelledNamesIn } from './listed-actors.ts';
import type { NameIndex } from './name-index.ts';

/** The actors that a passage names, in their order; those of a list together: "pilots, port authorities and owners". */
export type EnumerationReader = (ref: string) => readonly (readonly string[])[];

/** What separates the actors of a list, in English and German. */
const BETWEEN =
  /^(?:'s|n|ese)?(?:, ?(?:and|or|und|oder|sowie) |, | and | or | und | oder | sowie | as well as |-)(?:(?:the|an?|de[rnm]|die|das|all|other) )?$/u;

export const createEnumerationReader = (brief: BriefFile, read: PassageReader, names: NameIndex): EnumerationReader => {
  const namesOf = spelledNamesIn(brief);
  const known = new Map<string, readonly (readonly string[])[]>();
  const find = (ref: string): string[][] => {
    const spelled = read(ref)?.spelled ?? '';
    const places = names
      .allIn(ref)
      .flatMap((actor) => (namesOf.get(actor) ?? []).flatMap((name) => placesOf(name, spelled, actor)))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const lists: string[][] = [];
    let end = -1;
    for (const place of places) {
      if (place.start < end) continue;
      const list = lists.at(-1);
      if (list && BETWEEN.test(spelled.slice(end, place.start))) list.push(place.actor);
      else lists.push([place.actor]);
      end = place.end;
    }
    return lists;
  };
  return (ref) => {
    const found = known.get(ref) ?? find(ref);
    known.set(ref, found);
    return found;
  };
};

const placesOf = (name: string, spelled: string, actor: string) =>
  [
    ...spelled.matchAll(
      new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(name)}(?![\\p{L}\\p{N}])`, name.length > 4 ? 'giu' : 'gu'),
    ),
  ].map(({ index, 0: found }) => ({ actor, start: index, end: index + found.length }));

import type { JsonPath } from '../../model/json-path.ts';
import { type JsonText, keyNode, type ListPlaces, nearestNode, parseJsonText } from './json-text.ts';
import { createLocator, type SourceLocation } from './source-location.ts';

/** The locations of the parts of a text. */
export interface Locations {
  at(offset: number): SourceLocation;
  /** Of the value at a path, or of the nearest one above it that exists. */
  of(path: JsonPath): SourceLocation;
  ofKey(path: JsonPath): SourceLocation;
}

/** The locations in a text that is in memory. */
export const locateIn = (json: Pick<JsonText, 'text' | 'root'>): Locations => {
  const at = createLocator(json.text);
  return {
    at,
    of: (path) => at(nearestNode(json, path).offset),
    ofKey: (path) => at(keyNode(json, path).offset),
  };
};

const FIRST: SourceLocation = { line: 1, column: 1 };
const NOWHERE: Locations = { at: () => FIRST, of: () => FIRST, ofKey: () => FIRST };

/**
 * The locations in a text that is not kept, but read again where it is needed; `reread` returns null if there is another one by
 * now. Where the entries of its lists are is known, so only the one that a path leads into is parsed.
 */
export const locateAgain = (lists: LocatedLists, reread: () => string | null): Locations => {
  const readText = keepWeakly(() => {
    const text = reread();
    return text === null ? null : { text };
  });
  const openWhole = keepWeakly(() => {
    const read = readText();
    return read && locateIn(parseJsonText(read.text));
  });
  const find = (kind: 'of' | 'ofKey', path: JsonPath): SourceLocation => {
    const entry = lists.find(path);
    if (!entry) return (openWhole() ?? NOWHERE)[kind](path);
    const { offset, length, location } = entry;
    if (path.length === 2) return location;
    const read = readText();
    if (!read) return FIRST;
    const { line, column } = locateIn(parseJsonText(read.text.slice(offset, offset + length)))[kind](path.slice(2));
    return { line: location.line + line - 1, column: line === 1 ? location.column + column - 1 : column };
  };
  return {
    at: (offset) => (openWhole() ?? NOWHERE).at(offset),
    of: (path) => find('of', path),
    ofKey: (path) => find('ofKey', path),
  };
};

/** Finds what is the value of an object by a function, and keeps it until memory is needed. */
const keepWeakly = <Value extends object>(make: () => Value | null): (() => Value | null) => {
  let last: WeakRef<Value> | undefined;
  return () => {
    const known = last?.deref();
    if (known) return known;
    const made = make();
    last = made ? new WeakRef(made) : undefined;
    return made;
  };
};

/** Where the entries of lists are. It holds nothing of the text. */
export class LocatedLists {
  /** By list, the line and the column of each entry. */
  readonly #locations = new Map<string, Uint32Array>();
  readonly #places: ListPlaces;

  constructor({ text, lists }: Pick<JsonText, 'text' | 'lists'>) {
    this.#places = lists;
    const at = createLocator(text);
    for (const [list, places] of lists) {
      const locations = new Uint32Array(places.length);
      for (let index = 0; index < places.length; index += 2) {
        const { line, column } = at(places[index] as number);
        locations.set([line, column], index);
      }
      this.#locations.set(list, locations);
    }
  }

  /** The entry at a path, or above it; null if it is not in a list of the file. */
  find([list, index]: JsonPath): { offset: number; length: number; location: SourceLocation } | null {
    const [places, locations] = [this.#places.get(list as string), this.#locations.get(list as string)];
    const at = 2 * (index as number);
    if (!places || !locations || !(at + 1 < places.length)) return null;
    const [offset, length, line, column] = [places[at], places[at + 1], locations[at], locations[at + 1]] as number[];
    return { offset, length, location: { line, column } } as ReturnType<LocatedLists['find']>;
  }
}

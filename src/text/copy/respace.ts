/** White space that copying a text from a page changes. */

const NO_BREAK = '\u00a0';
/** More places than this are not tried in groups: a long paragraph has hundreds. */
const MOST_PLACES = 60;
const DEEPEST_INDENT = 8;

/** A passage with exactly so many of its spaces as no-break spaces. */
export function* respace(passage: string, count: number): Generator<string> {
  const places = [...passage.matchAll(/ /g)].map(({ index }) => index);
  if (count > 1 && places.length > MOST_PLACES) return;
  yield* choose(passage, places, count);
}

function* choose(passage: string, places: readonly number[], count: number): Generator<string> {
  if (count === 0) {
    yield passage;
    return;
  }
  for (const [at, place] of places.entries())
    yield* choose(`${passage.slice(0, place)}${NO_BREAK}${passage.slice(place + 1)}`, places.slice(at + 1), count - 1);
}

/** A paragraph of several lines, such as tags, with its lines indented by the same number of spaces. */
export function* withIndents(paragraph: string): Generator<string> {
  const trimmed = paragraph.trim();
  if (!trimmed.includes('\n')) return;
  for (let indent = 0; indent <= DEEPEST_INDENT; indent += 1)
    yield trimmed.replace(/[ \t]*\r?\n[ \t]*/g, `\n${' '.repeat(indent)}`);
}

import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { Low } from 'lowdb';
import type { TextIndex } from '../model/records/brief-records.ts';
import { TextFault } from './files/fault.ts';
import { type JsonText, parseJsonText } from './files/json-text.ts';
import { faultProblem } from './files/source-file.ts';
import { Utf8File } from './files/utf8-file.ts';
import { BRIEF_FORMAT } from './json-schemas.ts';
import { DataError } from './problem.ts';

/**
 * Writes the index of a brief's text into the brief's file, every other byte left as it was, and says whether that
 * changed the file. Throws a DataError where the file is no JSON object; whatever else is wrong with it may stay so.
 */
export const writeTextIndex = async (path: string, index: TextIndex): Promise<boolean> => {
  const db = new Low(new Utf8File(path), '');
  try {
    await db.read();
    const before = db.data;
    db.data = replaceIndex(parseJsonText(before), index);
    if (db.data === before) return false;
    await db.write();
    return true;
  } catch (error) {
    throw error instanceof TextFault ? new DataError([faultProblem(path, error)]) : error;
  }
};

const replaceIndex = (json: JsonText, index: TextIndex): string => {
  const { text } = json;
  const root = json.root();
  if (root.type !== 'object') throw new TextFault('a brief is an object', root.offset, text);
  const again = json.repeatedKeys.find(({ path }) => path.length === 1 && path[0] === 'text');
  if (again) throw new TextFault('the key "text" stands twice', again.offset, text);
  const layout = readLayout(json);
  const printed = printIndex(index, layout);
  const value = findNodeAtLocation(root, ['text']);
  if (value) return splice(text, value.offset, value.length, printed);
  const property = `${layout.newline}${layout.indent}"text": ${printed}`;
  const neighbour = findNeighbour(root);
  return neighbour
    ? splice(text, neighbour.offset + neighbour.length, 0, `,${property}`)
    : splice(text, root.offset, root.length, `{${property}${layout.newline}}`);
};

const splice = (text: string, start: number, length: number, put: string): string =>
  text.slice(0, start) + put + text.slice(start + length);

/** The property after which the index belongs by the order of the schema; undefined where there is no property. */
const findNeighbour = (root: Node): Node | undefined => {
  const keys = Object.keys(BRIEF_FORMAT.jsonSchema.properties ?? {});
  const before = keys.slice(0, keys.indexOf('text'));
  const properties = root.children ?? [];
  return properties.findLast((property) => before.includes(property.children?.[0]?.value)) ?? properties.at(-1);
};

/** How the file is laid out: what stands before each key of the top level, and how lines end. */
interface Layout {
  indent: string;
  newline: string;
}

const readLayout = ({ text, root }: JsonText): Layout => {
  const firstKey = root().children?.[0]?.offset ?? 0;
  const [, indent] = /[\r\n]([ \t]+)$/.exec(text.slice(0, firstKey)) ?? [];
  return { indent: indent ?? '  ', newline: text.includes('\r\n') ? '\r\n' : '\n' };
};

/** The index as it stands in a file: one sentence to a line. */
const printIndex = ({ sha256, length, paragraphs, skipped }: TextIndex, { indent, newline }: Layout): string => {
  const ordered = {
    sha256,
    length,
    paragraphs: paragraphs.map(({ id, kind, sentences, ...place }) => ({
      id,
      kind,
      ...pickPassage(place),
      sentences: sentences.map(pickPassage),
    })),
    ...(skipped.length > 0 && { skipped }),
  };
  return JSON.stringify(ordered, null, indent)
    .replace(SENTENCE, (_, start, end, hash) => `{ "start": ${start}, "end": ${end}, "sha256": "${hash}" }`)
    .replaceAll('\n', newline + indent);
};

const pickPassage = ({ start, end, sha256 }: { start: number; end: number; sha256: string }) => ({
  start,
  end,
  sha256,
});

/** An object that is a passage and no more. */
const SENTENCE = /\{\s+"start": (\d+),\s+"end": (\d+),\s+"sha256": "([^"]+)"\s+\}/g;

import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { Low } from 'lowdb';
import { BRIEF_FORMAT } from '../model/file-formats.ts';
import type { TextIndex } from '../model/records/text-records.ts';
import { FileError } from './files/file-error.ts';
import { type JsonText, parseJsonText } from './files/json-text.ts';
import { sourceProblem } from './files/source-file.ts';
import { Utf8File } from './files/utf8-file.ts';
import { DataError } from './problem.ts';

/**
 * Writes the index of a brief's text into the brief's file, leaves every other byte as it is, and returns whether the
 * file changed. Throws a DataError if the file is not a JSON object; it need not be valid otherwise.
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
    throw error instanceof FileError ? new DataError([sourceProblem(path, error)]) : error;
  }
};

/** The text of a brief's file with the index of its text in it; every other character stays as it is. */
export const insertTextIndex = (text: string, index: TextIndex): string => replaceIndex(parseJsonText(text), index);

const replaceIndex = (json: JsonText, index: TextIndex): string => {
  const { text } = json;
  const root = json.root();
  if (root.type !== 'object') throw new FileError('a brief must be an object', root.offset, text);
  const duplicate = json.duplicateKeys.find(({ path }) => path.length === 1 && path[0] === 'text');
  if (duplicate) throw new FileError('duplicate key "text"', duplicate.offset, text);
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

const splice = (text: string, start: number, length: number, insertion: string): string =>
  text.slice(0, start) + insertion + text.slice(start + length);

/** The property after which the index belongs in the order of the schema; undefined if the object is empty. */
const findNeighbour = (root: Node): Node | undefined => {
  const keys = Object.keys(BRIEF_FORMAT.jsonSchema.properties ?? {});
  const before = keys.slice(0, keys.indexOf('text'));
  const properties = root.children ?? [];
  return properties.findLast((property) => before.includes(property.children?.[0]?.value)) ?? properties.at(-1);
};

/** The layout of the file: the indent of top-level keys, and the line ending. */
interface Layout {
  indent: string;
  newline: string;
}

const readLayout = ({ text, root }: JsonText): Layout => {
  const firstKey = root().children?.[0]?.offset ?? 0;
  const [, indent] = /[\r\n]([ \t]+)$/.exec(text.slice(0, firstKey)) ?? [];
  return { indent: indent ?? '  ', newline: text.includes('\r\n') ? '\r\n' : '\n' };
};

/** The index as text, one sentence per line. */
const printIndex = ({ sha256, length, paragraphs, skipped }: TextIndex, { indent, newline }: Layout): string => {
  const ordered = {
    sha256,
    length,
    paragraphs: paragraphs.map(({ id, kind, speaker, sentences, ...passage }) => ({
      id,
      kind,
      ...(speaker !== undefined && { speaker }),
      ...pickPassage(passage),
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

/** A passage without further keys. */
const SENTENCE = /\{\s+"start": (\d+),\s+"end": (\d+),\s+"sha256": "([^"]+)"\s+\}/g;

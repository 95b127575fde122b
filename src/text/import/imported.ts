import type { ParagraphKind } from '../../model/vocabulary/briefs.ts';

/** What a reader makes of a document, whatever its format. */
export interface ImportedDocument {
  /** The paragraphs in the order in which they are read; footnotes and references at the end. */
  blocks: readonly ImportedBlock[];
  /** The text itself, where it has one paragraph per line already: it is kept as it is, blank lines included. */
  text?: string | undefined;
  metadata: ImportedMetadata;
  /** What was left out or is uncertain, one sentence each, for the person who imports. */
  warnings: readonly string[];
}

/**
 * A paragraph. Its text is one line without white space around it. A LIST_ITEM begins with "- ", or with its number as
 * printed; the cells of a row of a TABLE are separated by " | "; a FOOTNOTE begins with its mark, "[3] ", and the text has
 * "[3]" where the mark stands.
 */
export interface ImportedBlock {
  kind: ParagraphKind;
  text: string;
  /** Of a SPEECH: who speaks, as printed. The text has the label too. */
  speaker?: string | undefined;
}

/** What a document says of itself. Names are as printed; nothing is guessed. */
export interface ImportedMetadata {
  title?: string | undefined;
  /** People, in the order of the byline. */
  authors: readonly string[];
  /** Organizations named as authors. */
  institutions: readonly string[];
  publisher?: string | undefined;
  /** In EDTF, with the words if the document prints them. */
  date?: { edtf: string; text?: string | undefined } | undefined;
  /** A BCP 47 tag. */
  language?: string | undefined;
  /** An SPDX id. */
  license?: string | undefined;
  /** The canonical address. */
  url?: string | undefined;
  doi?: string | undefined;
  tags: readonly string[];
}

/** What a reader is given. */
export interface ImportSource {
  bytes: Uint8Array;
  /** The name of the file or the address, for messages and for guessing the format. */
  name: string;
  /** The address that the bytes were fetched from, if they were. */
  url?: string | undefined;
  /** The encoding that the server declares. */
  charset?: string | undefined;
}

/**
 * Reads a document of one format. Throws an `ImportError` if the bytes are not what they should be: encrypted, scanned,
 * truncated, or of another format.
 */
export type DocumentReader = (source: ImportSource) => Promise<ImportedDocument>;

/** Why a document cannot be imported, in one sentence for the person who tried. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

import type { BriefFile } from '../../../model/records/brief-records.ts';
import type { Entry } from '../../../model/registers/entry.ts';
import { openDraftDocument } from '../../draft/document.ts';
import type { AskPieces, Given } from '../ask-pieces.ts';
import { createOwnWordsChecker } from '../own-words.ts';
import { labelsOf } from '../parts.ts';
import { createNamer, showStatements } from './show-statements.ts';
import { createPieces, type StatementFinding } from './statement-pieces.ts';

/** What is known of a brief beside its file. */
export interface BriefFacts {
  /** The text that was indexed. */
  bytes: Uint8Array;
  /** The entries of the registers, and how the brief refers to them. */
  entries: readonly Entry[];
  refer(ref: string): string;
}

/** Asks, for each statement of a brief, what the sentences that it cites do not say, or contradict. */
export const askAboutBrief = async (
  brief: BriefFile,
  { bytes, entries, refer }: BriefFacts,
  ask: AskPieces,
  onProgress?: (done: number, questions: number) => void,
): Promise<Given<StatementFinding[]>[]> => {
  const { title, language, published, text: index } = brief;
  const document = openDraftDocument(bytes, { title, language, published: published.edtf, index });
  const nameOf = createNamer(brief, entries, refer);
  const { publisher, publishers = [publisher], byline = brief.authors ?? [] } = brief;
  const authors = [...byline, ...publishers].flatMap((ref) => nameOf(['Person', 'Organization'], ref ?? '') ?? []);
  const speakers = index.paragraphs.flatMap(({ id, speaker }) => {
    const name = speaker && nameOf(['Person', 'Organization', 'Grouping', 'Country'], speaker);
    return name ? [[id, name] as const] : [];
  });
  const labels = new Map([...speakers, ...labelsOf(document)]);
  const statements = showStatements(brief, entries, refer);
  const findCopies = createOwnWordsChecker(document.text, [title]);
  const pieces = createPieces(statements, document, { authors, restatedIn: brief.restatedIn, labels, findCopies });
  return ask(pieces, (done) => onProgress?.(done, pieces.length));
};

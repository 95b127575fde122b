import { BRIEF_FORMAT } from '../../../model/file-formats.ts';
import type { BriefFile } from '../../../model/records/brief-records.ts';
import type { TextIndex } from '../../../model/records/text-records.ts';
import { append } from '../../../model/rows/lists.ts';
import { findDoubts } from '../../doubts/find-doubts.ts';
import type { DraftDocument } from '../../draft/document.ts';
import { STATEMENT_LISTS } from '../../draft/draft-records.ts';
import type { StatementType } from '../../draft/found.ts';
import type { NewProposal } from '../../draft/proposals/proposal.ts';
import { indexCodePoints } from '../../passages.ts';
import { wordedFields } from '../../wording/brief-wording.ts';
import { checkWording } from '../../wording/check-wording.ts';
import { createPassageReader } from '../../wording/cited-passages.ts';
import type { CopyFinder } from '../../wording/restatements/check-copies.ts';
import { type AskedPart, sentencesOf } from '../parts.ts';

/** What `briefgraph verify` would say of statements if a brief's file had them, by their positions. */
export type VerifyStatements = (proposals: readonly NewProposal[], part: AskedPart) => ReadonlyMap<number, string[]>;

/** The lists that a brief's file leaves empty. */
const EMPTY_LISTS = [
  'sections countries organizations people groupings keyPoints mentions eventSets issues instruments terms termsOfArt',
  'motives stances forecasts recommendations relations findings links outcomes withoutStatement',
].flatMap((names) => names.split(' '));

/** Fields of a record that a draft may leave out, and those that a mention of an event does not have. */
const DEFAULTS = {
  names: [],
  participants: [],
  quantities: [],
  targets: [],
  evidence: [],
  attributedTo: [],
  issues: [],
};

/**
 * Verifies statements as those of a brief's file, which has nothing else. It reads only the fields that checks compare with the text,
 * so that what a person has yet to write does not matter.
 */
export const createVerifier = (
  document: DraftDocument,
  { paragraphs }: TextIndex,
  findCopies: CopyFinder,
): VerifyStatements => {
  const codePoints = indexCodePoints(document.text);
  const read = createPassageReader(paragraphs, codePoints);
  return (proposals, part) => {
    const sentences = sentencesOf(part);
    const lists: Record<string, unknown[]> = Object.fromEntries(EMPTY_LISTS.map((name) => [name, []]));
    const positions = new Map<string, number>();
    for (const [index, { type, fields }] of proposals.entries()) {
      const list = STATEMENT_LISTS[type as StatementType];
      // Its words are read by rules, and what they measure is for a person to say.
      const { quantities: _, date, title, ...rest } = fields;
      const dated = date !== undefined && document.published !== null ? { date } : {};
      positions.set(`${list} ${lists[list]?.length}`, index);
      lists[list]?.push({ ...DEFAULTS, ...rest, ...(title !== undefined && { summary: title }), ...dated });
    }
    const ids = new Set(sentences.map(({ paragraph }) => paragraph));
    const brief = {
      ...lists,
      title: document.title,
      language: document.language,
      restatedIn: 'en',
      authors: [],
      published: { edtf: document.published ?? '', basis: 'STATED' },
      text: { paragraphs: paragraphs.filter(({ id }) => ids.has(id)) },
    } as unknown as BriefFile;
    const text = {
      brief,
      text: document.text,
      codePoints,
      passages: { read, sentences: sentences.map(({ ref }) => ref) },
      fields: wordedFields(BRIEF_FORMAT.jsonSchema, brief),
      findCopies,
    };
    const found = new Map<number, string[]>();
    for (const { path, message } of [...checkWording(text), ...findDoubts(text)]) {
      const index = positions.get(`${path[0]} ${path[1]}`);
      if (index === undefined) continue;
      append(found, index, `${path.slice(2).join('.')}: ${message}`);
    }
    return found;
  };
};

import { sentenceRef } from '../../model/citation-ref.ts';
import { readEntries } from '../../model/duplicates/read-entries.ts';
import type { Register } from '../../model/duplicates/register.ts';
import type { DraftFile, ProposalRecord } from '../../model/records/draft-records.ts';
import type { TextIndex } from '../../model/records/text-records.ts';
import { PROPOSAL_TYPE, type ProposalType } from '../../model/vocabulary/proposals.ts';
import { sha256 } from '../passages.ts';
import { findActors } from './actors/find-actors.ts';
import { findDates } from './dates/find-dates.ts';
import { openDraftDocument } from './document.ts';
import { matchEvents } from './events/match-events.ts';
import { actorKey, proposeActors } from './proposals/actors.ts';
import { proposeDates, proposeQuantities } from './proposals/dates.ts';
import { proposeKeyPoints } from './proposals/key-points.ts';
import { identifyProposals } from './proposals/proposal.ts';
import { proposeSections } from './proposals/sections.ts';
import { proposeStatements } from './proposals/statements.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { findStatements } from './statements/find-statements.ts';

const TYPES = Object.keys(PROPOSAL_TYPE) as ProposalType[];

/** What is known about a brief before anything is proposed for it. */
export interface DraftInput {
  slug: string;
  title: string;
  language: string;
  /** The date of publication in EDTF; null if it is not known. Dates without a year are resolved by it. */
  published: string | null;
  index: TextIndex;
  /** The text that was indexed, in UTF-8. */
  bytes: Uint8Array;
  /** The registers by which actors and events are recognised, the brief's own catalog first. */
  registers: readonly Register[];
}

/**
 * Proposes what can be found in a text by rules: the same input gives the same proposals, without a network. Doubtful ones
 * have a score below 0.5. Throws if the bytes are not UTF-8.
 */
export const draftBrief = ({ slug, title, language, published, index, bytes, registers }: DraftInput): DraftFile => {
  const document = openDraftDocument(bytes, { language, title, published, index });
  const dates = findDates(document);
  const actors = findActors(document, registers);
  const quantities = findQuantities(document, dates);
  const found = findStatements(document, { dates, actors, quantities });
  const statements = matchEvents(found, document, actors, readEntries(registers));

  const hashes = new Map<string, string>([
    ...document.paragraphs.map(({ id, text }) => [id, sha256(text)] as const),
    ...document.sentences.map(({ ref, sha256 }) => [ref, sha256] as const),
  ]);
  const hashOf = (ref: string) => hashes.get(ref) ?? ref;
  const keyOf = new Map(actors.map((actor) => [actor.ref ?? actor.name, actorKey(actor)]));
  const first = identifyProposals(
    [
      ...proposeSections(document),
      ...proposeActors(actors),
      ...proposeDates(dates),
      ...proposeQuantities(quantities),
      ...proposeStatements(statements, (actor) => keyOf.get(actor) ?? actor),
    ],
    hashOf,
  );
  const keyPoints = identifyProposals(proposeKeyPoints(document, first), hashOf);
  return { brief: slug, language, published, text: index, proposals: inOrder([...first, ...keyPoints], index) };
};

/** By type in the order of the vocabulary, and then by place in the text. */
const inOrder = (proposals: readonly ProposalRecord[], { paragraphs }: TextIndex): ProposalRecord[] => {
  const starts = new Map<string, number>();
  for (const { id, start, sentences } of paragraphs) {
    starts.set(id, start);
    for (const [index, sentence] of sentences.entries()) starts.set(sentenceRef(id, index), sentence.start);
  }
  const placeOf = ({ spans, citations }: ProposalRecord) => spans?.[0]?.start ?? starts.get(citations[0] ?? '') ?? 0;
  return TYPES.flatMap((type) =>
    proposals.filter((proposal) => proposal.type === type).sort((a, b) => placeOf(a) - placeOf(b)),
  );
};

import { BRIEF_FORMAT, findReferences } from '../model/file-formats.ts';
import type { TextIndex } from '../model/records/text-records.ts';
import { keyOfEntry, LIST_KEYS, paragraphRefOf, sentenceRef } from '../model/refs.ts';
import { LIST_OF } from '../text/desk/additions.ts';
import type { ActionRecord, DecisionRecord, SignOffRecord } from '../text/desk/review-records.ts';
import type { ProposalRecord } from '../text/draft/draft-records.ts';
import { decodeText, indexCodePoints } from '../text/passages.ts';
import { metadataOf, statementId, versionOf } from './changes.ts';
import type { BriefState } from './desk-folder.ts';
import { decidersOf, lastingActions } from './statements.ts';

/** A sentence of the text, with its words where a folder has the text. */
export interface DeskSentence {
  ref: string;
  text: string | null;
}

export interface DeskParagraph {
  id: string;
  kind: string;
  section: string | null;
  sentences: DeskSentence[];
}

/** What the brief's file says in one entry of a list. */
export interface DeskStatement {
  id: string;
  list: string;
  entry: Record<string, unknown>;
  version: string;
  /** The passages that it cites, in the order of the entry. */
  cites: string[];
  /** Who decided on it at the desk. */
  by: string[];
  /** What a second reader said; `isCurrent` unless it was changed since. */
  signOff: (SignOffRecord & { isCurrent: boolean }) | null;
}

export interface DeskProposal extends ProposalRecord {
  list: string;
  decision: DecisionRecord | null;
}

/** How far a section is: sentences that hold statements, and those of them that none cites yet. */
export interface DeskSection {
  id: string | null;
  title: string | null;
  sentences: number;
  uncited: string[];
}

/** A brief as the desk shows it. */
export interface DeskBrief {
  name: string;
  /** What the file says of the document itself. */
  metadata: Record<string, unknown>;
  metadataVersion: string;
  hasText: boolean;
  /** The version of the text and its index; null without one. */
  textVersion: string | null;
  hasDraft: boolean;
  /** There is a draft, but of an earlier text. */
  hasOtherDraft: boolean;
  paragraphs: DeskParagraph[];
  sections: DeskSection[];
  statements: DeskStatement[];
  proposals: DeskProposal[];
  /** What `undo` would undo. */
  lastAction: Pick<ActionRecord, 'id' | 'action' | 'by' | 'at'> | null;
}

/** Where the pages of a brief are, as they would be published. */
export interface Preview {
  address: string;
  /** Why they are those of an earlier state; null if they are not. */
  problem: string | null;
}

/** The lists of a brief's file that are shown as cards; sections are shown with the text. */
export const CARD_LISTS: readonly string[] = Object.keys(LIST_KEYS.brief).filter((list) => list !== 'sections');

export const describeBrief = (state: BriefState): DeskBrief => {
  const { brief, name, review } = state;
  const index = brief.text as unknown as TextIndex | undefined;
  const sectionOf = sectionsByParagraph(brief);
  const statements = describeStatements(state);
  const proposals = describeProposals(state);
  const paragraphs = describeParagraphs(index, state.text, sectionOf);
  const metadata = metadataOf(brief);
  const last = lastingActions(review).at(-1);
  return {
    name,
    metadata,
    metadataVersion: versionOf(metadata),
    hasText: state.text !== null,
    textVersion: index?.sha256 ?? null,
    hasDraft: state.draft !== null,
    hasOtherDraft: state.hasOtherDraft,
    paragraphs,
    sections: describeSections(brief, paragraphs, statements),
    statements,
    proposals,
    lastAction: last ? { id: last.id, action: last.action, by: last.by, at: last.at } : null,
  };
};

const sectionsByParagraph = ({ sections = [] }: BriefState['brief']): ReadonlyMap<string, string> =>
  new Map(
    (sections as { id: string; paragraphs?: string[] }[]).flatMap(({ id, paragraphs = [] }) =>
      paragraphs.map((ref) => [paragraphRefOf(ref), id] as const),
    ),
  );

const describeParagraphs = (
  index: TextIndex | undefined,
  text: Uint8Array | null,
  sectionOf: ReadonlyMap<string, string>,
): DeskParagraph[] => {
  const points = text && indexCodePoints(decodeText(text));
  return (index?.paragraphs ?? []).map(({ id, kind, sentences }) => ({
    id,
    kind,
    section: sectionOf.get(id) ?? null,
    sentences: sentences.map(({ start, end }, position) => ({
      ref: sentenceRef(id, position),
      text: points?.slice(start, end) ?? null,
    })),
  }));
};

const describeStatements = (state: BriefState): DeskStatement[] => {
  const { brief, review } = state;
  const signOffs = new Map((review.signOffs ?? []).map((signOff) => [signOff.statement, signOff]));
  const citesOf = citationsByEntry(brief);
  return CARD_LISTS.flatMap((list) =>
    (brief[list] ?? []).map((entry, position) => {
      const id = statementId(list, entry);
      const version = versionOf(entry);
      const signOff = signOffs.get(id);
      return {
        id,
        list,
        entry: entry as Record<string, unknown>,
        version,
        cites: citesOf.get(`${list}/${position}`) ?? [],
        by: [...decidersOf(state, list, keyOfEntry(entry, LIST_KEYS.brief[list] ?? []))],
        signOff: signOff ? { ...signOff, isCurrent: signOff.sha256 === version } : null,
      };
    }),
  );
};

/** The passages that each entry of a list cites, by `list/position`. */
const citationsByEntry = (brief: BriefState['brief']): ReadonlyMap<string, string[]> => {
  const cites = new Map<string, string[]>();
  for (const { targets, text, path } of findReferences(BRIEF_FORMAT.jsonSchema, brief)) {
    if (targets !== 'citation' || typeof path[1] !== 'number') continue;
    const key = `${path[0]}/${path[1]}`;
    const found = cites.get(key) ?? [];
    if (!found.includes(text)) cites.set(key, [...found, text]);
  }
  return cites;
};

const describeProposals = ({ draft, review }: BriefState): DeskProposal[] => {
  const decisions = new Map(review.decisions.map((decision) => [decision.proposal, decision]));
  return (draft?.proposals ?? []).flatMap((proposal) => {
    const list = LIST_OF[proposal.type];
    return list ? [{ ...proposal, list, decision: decisions.get(proposal.id) ?? null }] : [];
  });
};

/** Who is named says nothing yet. */
const NAME_LISTS: readonly string[] = ['countries', 'organizations', 'people', 'groupings'];

/** Headings and the front matter hold no statements of their own. */
const NO_STATEMENTS: readonly string[] = ['HEADING', 'FRONT_MATTER'];

const describeSections = (
  brief: BriefState['brief'],
  paragraphs: readonly DeskParagraph[],
  statements: readonly DeskStatement[],
): DeskSection[] => {
  const cited = new Set(statements.flatMap(({ list, cites }) => (NAME_LISTS.includes(list) ? [] : cites)));
  const titles = new Map(
    ((brief.sections ?? []) as { id: string; title?: string }[]).map(({ id, title }) => [id, title]),
  );
  const sections = new Map<string | null, DeskSection>();
  const sectionFor = (id: string | null): DeskSection => {
    const found = sections.get(id) ?? {
      id,
      title: (id && titles.get(id)) || null,
      sentences: 0,
      uncited: [],
    };
    sections.set(id, found);
    return found;
  };
  for (const { id, kind, section, sentences } of paragraphs) {
    if (NO_STATEMENTS.includes(kind)) continue;
    const found = sectionFor(section);
    found.sentences += sentences.length;
    if (!cited.has(id)) found.uncited.push(...sentences.map(({ ref }) => ref).filter((ref) => !cited.has(ref)));
  }
  return [...sections.values()];
};

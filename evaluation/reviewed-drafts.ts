import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BriefFile } from '../src/model/records/brief-records.ts';
import { LIST_KEYS } from '../src/model/refs.ts';
import { LIST_OF } from '../src/text/desk/additions.ts';
import { type ReviewFile, reviewFile } from '../src/text/desk/review-records.ts';
import { type DraftFile, draftFile, type ProposalType } from '../src/text/draft/draft-records.ts';
import type { EncodedBrief } from './encoded-briefs.ts';

/** A brief that was encoded from a draft: the draft as it was first made, what was decided on it, and what came of it. */
export interface ReviewedDraft {
  draft: DraftFile;
  review: ReviewFile;
  brief: BriefFile;
}

const FOLDER = join(import.meta.dirname, 'encoded');

const read = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));

/** The drafts that are kept, each with its brief. */
export const readReviewedDrafts = (briefs: readonly EncodedBrief[]): ReviewedDraft[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.draft.json'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.draft\.json$/, '');
      const brief = briefs.find((candidate) => candidate.brief.slug === name)?.brief;
      if (!brief) throw new Error(`evaluation/encoded/${file} is the draft of a brief that is not in data/`);
      return { draft: draftFile.parse(read(file)), review: reviewFile.parse(read(`${name}.review.json`)), brief };
    });

/** What became of the proposals of a type. */
export interface ReviewCounts {
  type: ProposalType;
  proposed: number;
  accepted: number;
  edited: number;
  rejected: number;
  /** Proposals on which nothing was decided. */
  undecided: number;
  /** Entries of the brief that no proposal became: a person added them. */
  missing: number;
}

/** Counts what was decided, by type. Dates and numbers are parts of statements, and are not decided on. */
export const countDecisions = ({ draft, review, brief }: ReviewedDraft): ReviewCounts[] =>
  (Object.entries(LIST_OF) as [ProposalType, keyof BriefFile][]).map(([type, list]) => {
    const proposed = draft.proposals.filter((proposal) => proposal.type === type);
    const decisions = new Map(review.decisions.map((one) => [one.proposal, one]));
    const count = (decision: string) => proposed.filter(({ id }) => decisions.get(id)?.decision === decision).length;
    const written = new Set(proposed.flatMap(({ id }) => decisions.get(id)?.written ?? []));
    const [key = 'slug'] = LIST_KEYS.brief[list] ?? [];
    const entries = (brief[list] as unknown as Record<string, unknown>[]).map((entry) => String(entry[key]));
    const isWritten = (entry: string) => written.has(entry) || [...written].some((ref) => ref.endsWith(`:${entry}`));
    return {
      type,
      proposed: proposed.length,
      accepted: count('ACCEPTED'),
      edited: count('EDITED'),
      rejected: count('REJECTED'),
      undecided: proposed.filter(({ id }) => !decisions.has(id)).length,
      missing: entries.filter((entry) => !isWritten(entry)).length,
    };
  });

import { LIST_OF } from '../../text/desk/additions.ts';
import type { DECISION, DecisionRecord } from '../../text/desk/review-records.ts';
import { type ProposalRecord, proposalTypeName } from '../../text/draft/draft-records.ts';
import type { BriefDesk } from './open-desk.ts';

/** A proposal in a list: one line. */
export const describeShortly = ({ id, type, score, key, citations }: ProposalRecord, decision: string | null): string =>
  [
    id,
    proposalTypeName(type).padEnd(14),
    score.toFixed(2),
    (citations[0] ?? '').padEnd(8),
    key,
    ...(decision ? [`(${decision.toLowerCase()})`] : []),
  ].join('  ');

/** A proposal with everything that helps to decide: the sentences if the text is at hand, the fields, and why it is proposed. */
export const describeFully = (proposal: ProposalRecord, { passage }: Pick<BriefDesk, 'passage'>): string[] => {
  const { id, type, score, key, citations, reasons, foundBy, sameAs = [], fields, open } = proposal;
  const { citations: _, ...shown } = fields;
  return [
    `${proposalTypeName(type)} ${id}, score ${score.toFixed(2)}: ${key}`,
    ...citations.slice(0, MOST_PASSAGES).map((ref) => `  ${ref}${passage(ref) === null ? '' : `: ${passage(ref)}`}`),
    ...(citations.length > MOST_PASSAGES ? [`  and ${citations.length - MOST_PASSAGES} more`] : []),
    ...Object.entries(shown).map(([field, value]) => `  ${field} = ${JSON.stringify(value)}`),
    ...sameAs.map((entry) => `  the same as ${entry.ref}? ${entry.score.toFixed(2)}: ${entry.reasons.join('; ')}`),
    ...(open.length > 0 ? [`  to be written: ${open.join(', ')}`] : []),
    `  found by ${foundBy.join(', ')}: ${reasons.join('; ')}`,
  ];
};

const MOST_PASSAGES = 5;

/** What was decided on a proposal; null if nothing was. */
export const decisionOn = ({ state: { review } }: BriefDesk, { id }: ProposalRecord): keyof typeof DECISION | null =>
  review.decisions.find(({ proposal }) => proposal === id)?.decision ?? null;

/** Those that a person can decide on, as they are in the draft. */
export const decidable = ({ state: { draft } }: BriefDesk): ProposalRecord[] =>
  draft.proposals.filter(({ type }) => LIST_OF[type]);

/** A decision that was written, and what the person should know of it. */
export interface Decided {
  decision: DecisionRecord;
  notes: readonly string[];
}

/** What came of a decision. */
export const describeDecided = ({ decision, notes }: Decided): string[] => [
  `${decision.proposal} ${decision.decision.toLowerCase()}${decision.written === undefined ? '' : `: ${decision.written}`}`,
  ...notes.map((note) => `  ${note}`),
];

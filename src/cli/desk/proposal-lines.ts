import { count } from '../../app/wording.ts';
import { LIST_OF } from '../../text/desk/additions.ts';
import type { DECISION, DecisionRecord } from '../../text/desk/review-records.ts';
import { type ProposalRecord, proposalTypeName } from '../../text/draft/draft-records.ts';
import type { BriefDesk } from './open-desk.ts';

/** A proposal in a list: one line, and the sentence below it if the text is at hand. */
export const describeShortly = (
  { id, type, score, key, citations }: ProposalRecord,
  decision: string | null,
  passage: BriefDesk['passage'],
): string[] => {
  const words = passage(citations[0] ?? '');
  const line = [
    id,
    proposalTypeName(type).padEnd(14),
    score.toFixed(2),
    (citations[0] ?? '').padEnd(8),
    key,
    ...(decision ? [`(${decision.toLowerCase()})`] : []),
  ].join('  ');
  return words === null ? [line] : [line, `  ${words}`];
};

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

/** How many are parts of statements: a person decides on them with these. */
export const describeParts = ({ state: { draft } }: BriefDesk): string[] => {
  const parts = [
    ['QUANTITY', 'quantity', 'quantities'],
    ['DATE', 'date', 'dates'],
  ] as const;
  const counted = parts.flatMap(([type, one, many]) => {
    const found = draft.proposals.filter((proposal) => proposal.type === type).length;
    return found > 0 ? [count(found, one, many)] : [];
  });
  return counted.length > 0 ? [`${counted.join(' and ')} come with their statements and are not listed`] : [];
};

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

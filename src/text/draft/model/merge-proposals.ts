import type { ProposalRecord } from '../draft-records.ts';
import { type HashOf, identifyProposals, type NewProposal, roundScore } from '../proposals/proposal.ts';
import { mergeFields } from './merge-fields.ts';

/** What one model proposes, and which sentences it has read. */
export interface ModelFinds {
  model: string;
  proposals: readonly NewProposal[];
  /** The refs of the sentences of the sections for which it gave an answer. */
  read: ReadonlySet<string>;
}

/** The scores of what one, two, three, and four or more models propose. */
const AGREED = [0.6, 0.75, 0.85, 0.9];
/** For each model that has read the sentences and does not propose it. */
const NOT_FOUND = 0.1;
const LEAST = 0.3;
const GREATEST = 0.97;

/** A proposal with all who found it, the rules first. */
interface Group {
  rules: ProposalRecord | null;
  models: { model: string; proposal: NewProposal }[];
}

/**
 * Puts the statements of the rules and of models together: proposals of one type about the same sentences are one. The more
 * found it, the higher its score; where they disagree, its reasons say so. Those of the rules keep their ids.
 */
export const mergeProposals = (
  rules: readonly ProposalRecord[],
  finds: readonly ModelFinds[],
  hashOf: HashOf,
): ProposalRecord[] => {
  const groups: Group[] = rules.map((proposal) => ({ rules: proposal, models: [] }));
  const byContent = new Map<string, Group[]>();
  const alikeOf = (proposal: ProposalRecord | NewProposal): Group[] => {
    const content = `${proposal.type} ${[...proposal.citations].sort().join(' ')}`;
    const alike = byContent.get(content) ?? [];
    byContent.set(content, alike);
    return alike;
  };
  for (const group of groups) if (group.rules) alikeOf(group.rules).push(group);
  for (const { model, proposals } of finds)
    for (const proposal of proposals) {
      const alike = alikeOf(proposal);
      // A model may say two things of the same sentences: they are other statements.
      const group = alike.find(({ models }) => !models.some((other) => other.model === model));
      if (group) group.models.push({ model, proposal });
      else {
        const added: Group = { rules: null, models: [{ model, proposal }] };
        alike.push(added);
        groups.push(added);
      }
    }
  const found = groups.filter(({ rules }) => !rules);
  const ids = identifyProposals(
    [
      ...rules.map((proposal) => ({ ...proposal, identity: [] })),
      ...found.flatMap(({ models }) => models[0]?.proposal ?? []),
    ],
    hashOf,
  ).slice(rules.length);
  return [
    ...groups.flatMap((group) => (group.rules ? mergeGroup(group, group.rules, finds) : [])),
    ...found.flatMap((group, index) => mergeGroup(group, ids[index] as ProposalRecord, finds)),
  ];
};

const mergeGroup = ({ rules, models }: Group, base: ProposalRecord, finds: readonly ModelFinds[]): ProposalRecord => {
  const readers = finds.filter(({ read }) => base.citations.every((ref) => read.has(ref)));
  const others = readers.filter(({ model }) => !models.some((found) => found.model === model));
  const notFound = others.length > 0 ? [`${others.map(({ model }) => model).join(', ')}: not proposed`] : [];
  if (models.length === 0) return { ...base, reasons: [...base.reasons, ...notFound] };
  const { fields, reasons } = mergeFields([
    ...(rules ? [{ by: 'the rules', fields: rules.fields }] : []),
    ...models.map(({ model, proposal }) => ({ by: model, fields: proposal.fields })),
  ]);
  const all = [...(rules ? [rules] : []), ...models.map(({ proposal }) => proposal)];
  const sameAs = mergeSameAs(all);
  return {
    ...base,
    score: roundScore(scoreOf(rules, models, others.length)),
    foundBy: [...new Set(all.flatMap(({ foundBy }) => foundBy))],
    reasons: [...new Set([...all.flatMap((proposal) => proposal.reasons), ...reasons, ...notFound])].map((reason) =>
      reason.slice(0, 500),
    ),
    ...(sameAs.length > 0 && { sameAs }),
    fields,
  };
};

const scoreOf = (rules: ProposalRecord | null, models: Group['models'], others: number): number => {
  const agreed = AGREED[Math.min(models.length, AGREED.length) - 1] ?? 0;
  // What did not agree with the text in an answer makes it doubtful.
  const doubt = Math.min(0.1, ...models.map(({ proposal }) => Math.max(0, (AGREED[0] ?? 0) - proposal.score)));
  const ofModels = Math.max(LEAST, agreed - doubt - NOT_FOUND * others);
  const either = rules ? 1 - (1 - rules.score) * (1 - ofModels) : ofModels;
  return Math.min(GREATEST, either);
};

const mergeSameAs = (all: readonly (ProposalRecord | NewProposal)[]): NonNullable<ProposalRecord['sameAs']> => {
  const merged = new Map<string, NonNullable<ProposalRecord['sameAs']>[number]>();
  for (const { sameAs = [] } of all)
    for (const match of sameAs) {
      const known = merged.get(match.ref);
      merged.set(
        match.ref,
        known
          ? {
              ref: match.ref,
              score: roundScore(1 - (1 - known.score) * (1 - match.score)),
              reasons: [...new Set([...known.reasons, ...match.reasons])],
            }
          : match,
      );
    }
  return [...merged.values()].sort((a, b) => b.score - a.score);
};

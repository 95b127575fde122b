import { CLAIM_TYPES, pluralOf } from '../../model/node-types.ts';
import { paragraphRefOf } from '../../model/refs.ts';
import type { Check } from '../../store/checks/checked-files.ts';
import { type CheckedData, listProblems } from '../../store/data-set.ts';
import { entriesOf } from '../../store/json/shape.ts';
import type { Problem } from '../../store/problem.ts';
import { adviseOnNotices } from './catalogs.ts';
import { adviseOnUnlikeEntries, adviseOnUnusedActors } from './entries.ts';
import { adviseOnOrderOfEvents, adviseOnUnmentionedEvents } from './events.ts';
import { adviseOnAlikeMentions, adviseOnRepeatedMentions } from './mentions.ts';

/** Warns of advice that the text implies, and that is said to be stated. */
const adviseOnImpliedAdvice: Check = function* ({ files }) {
  for (const { source } of files.briefs)
    for (const [index, { strength, basis }] of entriesOf(source.value?.recommendations))
      if (strength === 'IMPLIED' && basis === 'STATED')
        yield source.problem(
          ['recommendations', index, 'basis'],
          'it is "STATED", but of the strength IMPLIED, which the text does not phrase as advice; write "CURATOR_INFERRED", or the strength of its words',
          'warning',
        );
};

/** Warns of key points that restate a claim which cites another key point, and not them: two lists may be swapped. */
const adviseOnKeyPoints: Check = function* ({ files }) {
  for (const { briefs } of files.folders)
    for (const { source } of briefs) {
      const brief = source.value ?? {};
      const points = entriesOf(brief.keyPoints).flatMap(([, { paragraph }]) => paragraph ?? []);
      if (points.length < 2) continue;
      const citationsOf = new Map<string, ReadonlySet<string>>(
        CLAIM_TYPES.flatMap((type) =>
          entriesOf(brief[pluralOf(type)]).map(([, { slug, citations }]): [string, ReadonlySet<string>] => [
            `${type}:${slug}`,
            new Set(entriesOf(citations).map(([, citation]) => paragraphRefOf(citation))),
          ]),
        ),
      );
      for (const [index, { paragraph, restates }] of entriesOf(brief.keyPoints))
        for (const [at, ref] of entriesOf(restates)) {
          const cited = citationsOf.get(ref);
          if (paragraph === undefined || cited?.has(paragraph)) continue;
          const other = points.find((point) => cited?.has(point));
          if (other === undefined) continue;
          const message = `"${ref}" cites ${other}, which is another key point, and not ${paragraph}; list it there, or let it cite ${paragraph} as well`;
          yield source.problem(['keyPoints', index, 'restates', at], message, 'warning');
        }
    }
};

/** Warns of briefs of a catalog that have one text: a document that was imported twice. */
const adviseOnSameTexts: Check = function* ({ files }) {
  for (const { briefs } of files.folders) {
    const first = new Map<string, string>();
    for (const { source } of briefs) {
      const hash = source.value?.text?.sha256;
      if (typeof hash !== 'string') continue;
      const other = first.get(hash);
      if (other === undefined) first.set(hash, source.file);
      else yield source.problem(['text', 'sha256'], `${other} is of the same text; delete one of them`, 'warning');
    }
  }
};

/** What may be a mistake in data that is valid, in the order in which it is reported: warnings for a curator to review. */
const ADVICE: readonly Check[] = [
  adviseOnOrderOfEvents,
  adviseOnUnmentionedEvents,
  adviseOnUnusedActors,
  adviseOnRepeatedMentions,
  adviseOnAlikeMentions,
  adviseOnImpliedAdvice,
  adviseOnKeyPoints,
  adviseOnSameTexts,
  adviseOnNotices,
  adviseOnUnlikeEntries,
];

/** The problems of data that was loaded, and advice on it, as they are shown. */
export const withAdvice = ({ checked, problems }: CheckedData): Problem[] =>
  listProblems(checked.files, [...problems, ...ADVICE.flatMap((advise) => [...advise(checked)])]);

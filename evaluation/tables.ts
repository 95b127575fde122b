import { proposalTypeName } from '../src/text/draft/draft-records.ts';
import type { Measured } from './compare/compare-annotations.ts';
import { addCounts, type Measures, measure } from './compare/count.ts';
import type { EncodedMeasures } from './encoded-briefs.ts';
import { countDecisions, type ReviewedDraft } from './reviewed-drafts.ts';
import type { GoldText, Use } from './texts.ts';

/** The tables of docs/drafting.md. */

/** What was measured on one text. */
export interface Row {
  text: GoldText;
  measures: ReadonlyMap<Measured, Measures>;
}

const share = (value: number | null): string => (value === null ? '–' : value.toFixed(2));

const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const isGerman = ({ gold }: GoldText): boolean => gold.language === 'de';
const isEnglish = ({ gold }: GoldText): boolean => gold.language === 'en';

const GROUPS: readonly { name: string; use: Use; holds: (text: GoldText) => boolean }[] = [
  { name: 'held out, English', use: 'held out', holds: isEnglish },
  { name: 'held out, German', use: 'held out', holds: isGerman },
  { name: 'held out, other languages', use: 'held out', holds: (text) => !isEnglish(text) && !isGerman(text) },
  { name: 'set aside, English', use: 'set aside', holds: isEnglish },
  { name: 'set aside, German', use: 'set aside', holds: isGerman },
  { name: 'development, English', use: 'development', holds: isEnglish },
  { name: 'development, German', use: 'development', holds: isGerman },
];

/** Precision, recall and F1 of each kind of item, for groups of texts. */
export const printTable = (rows: readonly Row[]): string =>
  GROUPS.flatMap(({ name, use, holds }) => {
    const group = rows.filter(({ text }) => text.use === use && holds(text));
    if (group.length === 0) return [];
    const kinds = [...new Set(group.flatMap(({ measures }) => [...measures.keys()]))];
    const lines = kinds.map((kind) => {
      const { gold, drafted, precision, recall, f1 } = measure(
        addCounts(group.flatMap(({ measures }) => measures.get(kind) ?? [])),
      );
      return [kind, String(gold), String(drafted), share(precision), share(recall), share(f1)];
    });
    const names = group.map(({ text }) => text.name).join(', ');
    return [`**${name}** (${names})`, table(['kind', 'gold', 'drafted', 'precision', 'recall', 'F1'], lines)];
  }).join('\n\n');

/** F1 of each text. */
export const printTexts = (rows: readonly Row[]): string => {
  const kinds = [...new Set(rows.flatMap(({ measures }) => [...measures.keys()]))];
  const lines = rows.map(({ text, measures }) => [
    text.name,
    ...kinds.map((kind) => share(measures.get(kind)?.f1 ?? null)),
  ]);
  return ['**F1 of each text**', table(['text', ...kinds], lines)].join('\n\n');
};

/** Statements and fields of drafts beside those of briefs that people have encoded. */
export const printFields = (all: readonly (EncodedMeasures | null)[]): string => {
  const measured = all.filter((one) => one !== null);
  if (measured.length === 0) return '**Encoded briefs**: their texts are not at hand.';
  const fields = [...new Set(measured.flatMap(({ fields }) => fields.map(({ field }) => field)))];
  const lines = fields.map((field) => {
    const found = measured.flatMap(({ fields }) => fields.filter((one) => one.field === field));
    const pairs = found.reduce((sum, one) => sum + one.pairs, 0);
    const equal = found.reduce((sum, one) => sum + one.equal, 0);
    return [field, String(pairs), share(pairs === 0 ? null : equal / pairs)];
  });
  const events = measured.map(({ name, known, found, wrong }) => [name, String(known), String(found), String(wrong)]);
  const total = (count: (one: EncodedMeasures) => number) => String(measured.reduce((sum, one) => sum + count(one), 0));
  const together = ['all', total(({ known }) => known), total(({ found }) => found), total(({ wrong }) => wrong)];
  return [
    '**Fields of statements that cite the sentences of an encoded one**',
    table(['field', 'pairs', 'equal'], lines),
    '**Events of the register**, with the brief itself left out of it',
    table(['brief', 'events', 'recognised', 'wrong'], [...events, together]),
  ].join('\n\n');
};

/** What became of the proposals of each draft with which a brief was encoded. */
export const printReviews = (all: readonly ReviewedDraft[]): string =>
  all
    .flatMap((reviewed) => {
      const lines = countDecisions(reviewed)
        .filter(({ proposed, missing }) => proposed + missing > 0)
        .map(({ type, proposed, accepted, edited, rejected, undecided, missing }) => [
          proposalTypeName(type),
          ...[proposed, accepted, edited, rejected, undecided, missing].map(String),
        ]);
      return [
        `**Encoded with a draft: ${reviewed.brief.slug}**`,
        table(['type', 'proposed', 'accepted', 'edited', 'rejected', 'not decided', 'added by hand'], lines),
      ];
    })
    .join('\n\n');

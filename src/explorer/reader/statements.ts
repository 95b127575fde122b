import { toEntryKey } from '../../views/entry-address.ts';
import type { ReaderParagraphFragment } from '../../views/generated/views.ts';
import type { ReadBrief } from '../../views/reader.ts';
import { refsOf, titleOf } from '../../views/statement.ts';

/** What is said about a paragraph: key points, claims and events, by the passages that they cite. */

export type Paragraph = ReaderParagraphFragment;
type Claim = Paragraph['claims']['nodes'][number];
type Mention = Paragraph['mentions']['nodes'][number];

export type StatementItem = {
  /** Of the statement; the same wherever it is shown. */
  key: string;
  /** The full refs of all passages that it cites, in this paragraph and elsewhere. */
  refs: readonly string[];
} & (
  | { type: 'KEY_POINT'; summary: string }
  | { type: 'CLAIM'; claim: Claim; title: string }
  | { type: 'EVENT'; mention: Mention }
);

/** What the page is about to show together: a passage, or a statement with the passages that it cites. */
export interface Active {
  /** The full ref of a passage; null if a statement is active. */
  passage: string | null;
  statement: string | null;
  refs: readonly string[];
}

/** The ref of the paragraph that a ref is in. */
export const paragraphOf = (ref: string): string => ref.replace(/\.s\d+$/, '');

/** Whether one of the refs is the passage, contains it or is in it. */
export const concerns = (refs: readonly string[], passage: string): boolean =>
  refs.some((ref) => ref === passage || ref === paragraphOf(passage) || paragraphOf(ref) === passage);

export const isActiveStatement = ({ key, refs }: StatementItem, active: Active | null): boolean =>
  active !== null && (active.statement === key || (active.passage !== null && concerns(refs, active.passage)));

export const isActivePassage = (passage: string, active: Active | null): boolean =>
  active !== null && (active.passage === passage || concerns(active.refs, passage));

/** The statements about a paragraph, in the order of the first of its sentences that they cite. */
export const listStatements = (paragraph: Paragraph, keyPoints: ReadBrief['keyPoints']): StatementItem[] => {
  const positions = new Map(paragraph.sentences.map(({ ref }, index) => [ref, index + 1] as const));
  const firstOf = ({ refs }: StatementItem): number =>
    Math.min(...refs.map((ref) => (ref === paragraph.ref ? 0 : (positions.get(ref) ?? Number.POSITIVE_INFINITY))));
  const items: StatementItem[] = [
    ...keyPoints
      .map(
        (point): StatementItem => ({
          ...point,
          key: `KeyPoint:${point.summary}`,
          refs: refsOf(point),
          type: 'KEY_POINT',
        }),
      )
      .filter(({ refs }) => refs.some((ref) => paragraphOf(ref) === paragraph.ref)),
    ...paragraph.claims.nodes.map(
      (claim): StatementItem => ({
        type: 'CLAIM',
        key: toEntryKey(claim.id),
        refs: refsOf(claim),
        claim,
        title: titleOf(claim),
      }),
    ),
    ...paragraph.mentions.nodes.map(
      (mention): StatementItem => ({
        type: 'EVENT',
        key: toEntryKey(mention.event.id),
        refs: refsOf(mention),
        mention,
      }),
    ),
  ];
  return items.sort((one, other) => firstOf(one) - firstOf(other));
};

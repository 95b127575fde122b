import type { ParagraphRecord } from '../../../src/model/records/text-records.ts';
import { findDoubts } from '../../../src/text/doubts/find-doubts.ts';
import { sha256 } from '../../../src/text/passages.ts';
import { openBriefText } from '../../../src/text/wording/brief-text.ts';
import { inventedBrief, toBytes } from '../invented-brief.ts';

type Paragraph = Partial<Pick<ParagraphRecord, 'id' | 'kind' | 'speaker'>> & { sentences: readonly string[] };

/** What is doubted in a brief with some lists, of a text of these paragraphs: p1, p2 and so on, if they have no ids. */
export const doubtsIn = (paragraphs: readonly Paragraph[], extra: object): string[] => {
  let text = '';
  const toRange = (start: number) => ({ start, end: text.length, sha256: sha256(text.slice(start)) });
  const records = paragraphs.map(({ sentences, ...fields }, at) => {
    if (at > 0) text += '\n';
    const start = text.length;
    const ranges = sentences.map((sentence, index) => {
      if (index > 0) text += ' ';
      const from = text.length;
      text += sentence;
      return toRange(from);
    });
    return { id: `p${at + 1}`, kind: 'BODY' as const, ...fields, ...toRange(start), sentences: ranges };
  });
  const index = { sha256: sha256(text), length: text.length, skipped: [], paragraphs: records };
  const none = { people: [], keyPoints: [], mentions: [], sections: [] };
  const citations = [`${records[0]?.id}.s1`];
  const brief = inventedBrief(index, { ...none, citations, ...extra });
  return findDoubts(openBriefText(toBytes(text), brief)).map(({ check, message }) => `${check}: ${message}`);
};

/** A finding with this restatement. */
export const finding = (summary: string, citations: string[], fields: object = {}) => ({
  slug: 'it',
  support: 'NONE_GIVEN',
  modality: 'ONGOING',
  basis: 'STATED',
  summary,
  citations,
  ...fields,
});

import type { JsonPath } from '../../model/json-path.ts';
import type { TextIndex } from '../../model/records/text-records.ts';
import type { BriefSource } from '../files/data-folder.ts';
import { type DeepPartial, entriesOf } from '../files/deep-partial.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** The passages of a text are in order, do not overlap, and lie inside the text or their paragraph. */
export const checkTextIndex: Check = function* ({ files }) {
  for (const { source } of files.briefs) {
    const { paragraphs, length } = source.value?.text ?? {};
    const path = ['text', 'paragraphs'];
    yield* checkPassages(source, path, paragraphs, { start: 0, end: length }, 'the text');
    for (const [index, paragraph] of entriesOf(paragraphs))
      yield* checkPassages(source, [...path, index, 'sentences'], paragraph.sentences, paragraph, 'its paragraph');
  }
};

interface Span {
  start?: number | undefined;
  end?: number | undefined;
}

type Passages = DeepPartial<TextIndex['paragraphs'][number]['sentences']> | undefined;

function* checkPassages(
  source: BriefSource['source'],
  list: JsonPath,
  passages: Passages,
  whole: Span,
  wholeName: string,
): Generator<Problem> {
  let previousEnd = whole.start ?? 0;
  let previousName = wholeName;
  for (const [index, { start, end }] of entriesOf(passages)) {
    if (start === undefined || end === undefined) continue;
    const startPath = [...list, index, 'start'];
    const endPath = [...list, index, 'end'];
    if (start < previousEnd)
      yield source.problem(
        startPath,
        `${start} is before ${previousEnd}, where ${previousName} ${index > 0 ? 'ends' : 'begins'}`,
      );
    if (end <= start) yield source.problem(endPath, `${end} is not after ${start}, where it begins`);
    if (whole.end !== undefined && end > whole.end)
      yield source.problem(endPath, `${end} is after ${whole.end}, where ${wholeName} ends`);
    previousEnd = Math.max(previousEnd, end);
    previousName = 'the previous one';
  }
}

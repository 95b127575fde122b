import type { TextIndex } from '../../model/records/brief-records.ts';
import type { BriefSource } from '../files/data-folder.ts';
import { type DeepPartial, entriesOf } from '../files/deep-partial.ts';
import type { Path } from '../files/fault.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** The passages of a text stand in order, apart from each other, and inside of what they belong to. */
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
  list: Path,
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
        `${start} lies before ${previousEnd}, where ${previousName} ${index > 0 ? 'ends' : 'begins'}`,
      );
    if (end <= start) yield source.problem(endPath, `${end} does not lie after ${start}, where it begins`);
    if (whole.end !== undefined && end > whole.end)
      yield source.problem(endPath, `${end} lies after ${whole.end}, where ${wholeName} ends`);
    previousEnd = Math.max(previousEnd, end);
    previousName = 'the one before';
  }
}

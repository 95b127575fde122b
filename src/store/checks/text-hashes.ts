import { createHash } from 'node:crypto';
import { entriesOf } from '../files/deep-partial.ts';
import type { Path } from '../files/fault.ts';
import type { TextSource } from '../files/text-source.ts';
import { fileProblem, type Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** A text that is kept is the one that its brief's index describes, in whole and in every passage. */
export const checkTextHashes: Check = function* ({ files }) {
  for (const source of files.texts) yield* compareWithIndex(source);
};

const MEND = 'run `briefgraph index` on it';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function* compareWithIndex({ file, brief, text }: TextSource): Generator<Problem> {
  const index = brief?.value?.text;
  if (text === null || !brief || index?.sha256 === undefined) return;
  if (sha256(text) !== index.sha256) {
    const { line, column } = brief.place(['text', 'sha256']);
    yield fileProblem(file, `this is not the text whose SHA-256 stands in ${brief.file}:${line}:${column}; ${MEND}`);
    return;
  }
  const codePoints = [...text];
  const { length } = codePoints;
  if (index.length !== undefined && index.length !== length)
    yield brief.problem(['text', 'length'], `${index.length} is not the length of ${file}, ${length}; ${MEND}`);
  for (const { path, start, end, hash } of passagesOf(index))
    if (sha256(codePoints.slice(start, end).join('')) !== hash)
      yield brief.problem(path, `this is not the hash of the passage in ${file}; ${MEND}`);
}

interface Passage {
  /** Where its hash stands. */
  path: Path;
  start: number;
  end: number;
  hash: string;
}

type Index = NonNullable<NonNullable<TextSource['brief']>['value']>['text'];

/** The paragraphs and sentences that are given in full. */
function* passagesOf(index: Index): Generator<Passage> {
  for (const [at, paragraph] of entriesOf(index?.paragraphs)) {
    const path = ['text', 'paragraphs', at];
    const sentences = entriesOf(paragraph.sentences).map(([to, sentence]) => ({
      path: [...path, 'sentences', to],
      ...sentence,
    }));
    for (const { path: place, start, end, sha256: hash } of [{ ...paragraph, path }, ...sentences])
      if (start !== undefined && end !== undefined && hash !== undefined)
        yield { path: [...place, 'sha256'], start, end, hash };
  }
}

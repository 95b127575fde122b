import type { JsonPath } from '../../model/json-path.ts';
import { entriesOf } from '../files/deep-partial.ts';
import type { TextSource } from '../files/text-source.ts';
import { fileProblem, type Problem } from '../problem.ts';
import { sha256 } from '../sha256.ts';
import type { Check } from './check.ts';

/** The text of a brief has the hashes and the length that the brief's index gives for it and for every passage. */
export const checkTextHashes: Check = function* ({ files }) {
  for (const source of files.texts) yield* compareWithIndex(source);
};

const FIX = 'run `briefgraph index` on the brief';

function* compareWithIndex({ file, brief, text }: TextSource): Generator<Problem> {
  const index = brief?.value?.text;
  if (text === null || !brief || index?.sha256 === undefined) return;
  if (sha256(text) !== index.sha256) {
    const { line, column } = brief.location(['text', 'sha256']);
    yield fileProblem(file, `the SHA-256 of this text differs from the one at ${brief.file}:${line}:${column}; ${FIX}`);
    return;
  }
  const codePoints = [...text];
  const { length } = codePoints;
  if (index.length !== undefined && index.length !== length)
    yield brief.problem(
      ['text', 'length'],
      `the length is ${index.length}, but ${file} has ${length} code points; ${FIX}`,
    );
  for (const { path, start, end, hash } of passagesOf(index))
    if (sha256(codePoints.slice(start, end).join('')) !== hash)
      yield brief.problem(path, `this is not the hash of the passage in ${file}; ${FIX}`);
}

interface Passage {
  /** The path of its hash. */
  path: JsonPath;
  start: number;
  end: number;
  hash: string;
}

type Index = NonNullable<NonNullable<TextSource['brief']>['value']>['text'];

/** The paragraphs and sentences that have offsets and a hash. */
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

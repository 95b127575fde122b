import crypto from 'node:crypto';
import type { JsonPath } from '../../model/json.ts';
import { isOpenLicense, OPEN_LICENSES, type TextIndex } from '../../model/records/text-records.ts';
import { type DeepPartial, entriesOf } from '../json/shape.ts';
import type { BriefSource, TextSource } from '../json/texts.ts';
import { fileProblem, type Problem } from '../problem.ts';
import type { Check } from './checked-files.ts';

/** A brief's file is named after its slug, so that one can be found by the other. */
export const checkFileNames: Check = function* ({ files }) {
  for (const { name, source } of files.briefs) {
    const slug = source.value?.slug;
    if (slug !== undefined && slug !== name)
      yield source.problem(
        ['slug'],
        `"${slug}" does not match the file name; rename the file to "${slug}.json", or change the slug to "${name}"`,
      );
  }
};

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

/** A text is only kept next to its brief, and only if the brief's licence allows it. */
export const checkTextLicences: Check = function* ({ files }) {
  for (const { file, brief } of files.texts) {
    const name = file.replace(/\.txt$/, '.json');
    if (!brief) yield fileProblem(file, `the brief "${name}" is missing; name the text after its brief, or remove it`);
    else if (brief.value && !isOpenLicense(brief.value.license)) {
      const { license } = brief.value;
      const reason = license === undefined ? 'the brief states no licence' : `the licence "${license}" is not open`;
      yield fileProblem(
        file,
        `${reason}, so the text may not be kept; remove it (open licences: ${OPEN_LICENSES.join(', ')})`,
      );
    }
  }
};

/** The text of a brief has the hashes and the length that the brief's index gives for it and for every passage. */
export const checkTextHashes: Check = function* ({ files }) {
  for (const source of files.texts) yield* compareWithIndex(source);
};

const FIX = 'run `briefgraph index` on the brief';

function* compareWithIndex({ file, brief, text }: TextSource): Generator<Problem> {
  const index = brief?.value?.text;
  if (text === null || !brief || index?.sha256 === undefined) return;
  if (crypto.hash('sha256', text) !== index.sha256) {
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
    if (crypto.hash('sha256', codePoints.slice(start, end).join('')) !== hash)
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

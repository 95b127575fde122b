import { parseCitationRef } from '../../model/citation-ref.ts';
import type { BriefSource } from '../files/data-folder.ts';
import { entriesOf } from '../files/deep-partial.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** Sections have whole paragraphs, each in one section only; key points are in paragraphs of the kind KEY_POINT. */
export const checkSections: Check = function* ({ files }) {
  for (const { source } of files.briefs) {
    yield* checkParagraphs(source);
    yield* checkKeyPoints(source);
  }
};

function* checkParagraphs(source: BriefSource['source']): Generator<Problem> {
  const owners = new Map<string, { section: number; id: string }>();
  for (const [section, { id = String(section), paragraphs }] of entriesOf(source.value?.sections))
    for (const [index, paragraph] of entriesOf(paragraphs)) {
      const path = ['sections', section, 'paragraphs', index];
      if (isSentence(paragraph))
        yield source.problem(path, `"${paragraph}" is a sentence; a section has whole paragraphs`);
      const owner = owners.get(paragraph);
      if (!owner) owners.set(paragraph, { section, id });
      else if (owner.section !== section)
        yield source.problem(path, `"${paragraph}" is already in section "${owner.id}"`);
    }
}

function* checkKeyPoints(source: BriefSource['source']): Generator<Problem> {
  const kinds = new Map(entriesOf(source.value?.text?.paragraphs).map(([, { id, kind }]) => [id, kind]));
  for (const [index, { paragraph }] of entriesOf(source.value?.keyPoints)) {
    const path = ['keyPoints', index, 'paragraph'];
    const kind = kinds.get(paragraph);
    if (paragraph !== undefined && isSentence(paragraph))
      yield source.problem(path, `"${paragraph}" is a sentence; a key point is a whole paragraph`);
    else if (kind !== undefined && kind !== 'KEY_POINT')
      yield source.problem(path, `"${paragraph}" has the kind ${kind} in the text, not KEY_POINT`);
  }
}

const isSentence = (ref: string): boolean => (parseCitationRef(ref)?.sentence ?? null) !== null;

import type { BriefSource } from '../files/data-folder.ts';
import { entriesOf } from '../files/deep-partial.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** Sections share out whole paragraphs, and key points stand in paragraphs that are key points. */
export const checkSections: Check = function* ({ files }) {
  for (const { source } of files.briefs) {
    yield* checkSharing(source);
    yield* checkKeyPoints(source);
  }
};

function* checkSharing(source: BriefSource['source']): Generator<Problem> {
  const owners = new Map<string, { section: number; id: string }>();
  for (const [section, { id = String(section), paragraphs }] of entriesOf(source.value?.sections))
    for (const [index, paragraph] of entriesOf(paragraphs)) {
      const path = ['sections', section, 'paragraphs', index];
      if (paragraph.includes('.'))
        yield source.problem(path, `"${paragraph}" is a sentence; a section holds whole paragraphs`);
      const owner = owners.get(paragraph);
      if (!owner) owners.set(paragraph, { section, id });
      else if (owner.section !== section)
        yield source.problem(path, `"${paragraph}" is in section "${owner.id}" already`);
    }
}

function* checkKeyPoints(source: BriefSource['source']): Generator<Problem> {
  const kinds = new Map(entriesOf(source.value?.text?.paragraphs).map(([, { id, kind }]) => [id, kind]));
  for (const [index, { paragraph }] of entriesOf(source.value?.keyPoints)) {
    const path = ['keyPoints', index, 'paragraph'];
    const kind = kinds.get(paragraph);
    if (paragraph?.includes('.'))
      yield source.problem(path, `"${paragraph}" is a sentence; a key point is a whole paragraph`);
    else if (kind !== undefined && kind !== 'KEY_POINT')
      yield source.problem(path, `"${paragraph}" is of the kind ${kind} in the text, not KEY_POINT`);
  }
}

import type { ParagraphKind } from '../../model/vocabulary/briefs.ts';
import { KEY_POINTS_TITLE, SUMMARY_TITLE } from '../kinds/words.ts';
import { readSpeakerLabel } from '../sentences/labels.ts';
import type { ImportedBlock } from './imported.ts';

/** Kinds of paragraphs that show only among the others: key points below their heading, and what speakers of a transcript say. */

const isKeyPointsHeading = ({ kind, text }: ImportedBlock): boolean =>
  (kind === 'HEADING' || kind === 'BOX') &&
  text.length < 60 &&
  (KEY_POINTS_TITLE.test(text.trim()) || SUMMARY_TITLE.test(text.trim()));

/** The items of the list below a heading such as "Key points" are KEY_POINT; a line that introduces the list may come first. */
export const markKeyPoints = (blocks: readonly ImportedBlock[]): ImportedBlock[] => {
  let state: 'outside' | 'heading' | 'list' = 'outside';
  return blocks.map((block) => {
    const isItem = block.kind === 'LIST_ITEM' || (block.kind === 'BOX' && /^(?:-|\d{1,3}[.)])\s/.test(block.text));
    if (isKeyPointsHeading(block)) state = 'heading';
    else if (state !== 'outside' && isItem) state = 'list';
    else if (!(state === 'heading' && block.text.endsWith(':'))) state = 'outside';
    return state === 'list' ? { ...block, kind: 'KEY_POINT' } : block;
  });
};

/** The label of a speaker at the beginning of a paragraph that marks one for sure, without its colon and a time. */
const readLabel = (text: string): { name: string; isQuestion: boolean } | null => {
  const found = readSpeakerLabel(text.slice(0, 200));
  if (!found || !(found.certain || /\p{Lu}{2}|^[QA]\./u.test(found.label.trimStart()))) return null;
  const name = found.label.replace(/^\s*\[?\d{1,2}:\d\d(?::\d\d)?\]?\s+/, '').replace(/\s*[:：.]?\s*$/, '');
  return { name, isQuestion: /^[QA]$/.test(name) };
};

/** What a transcript ends with or notes between the speeches: the time, "END", "###", what happened in brackets. */
const BETWEEN =
  /^(?:\(?\d{1,2}[:.]\d\d(?:\s?[AP]\.?M\.?)?(?:\s+[A-Z]{2,5})?\)?|END|#(?:\s?#)*|\*(?:\s?\*)*|[([][^()[\]]{1,200}[)\]])\.?$/i;

/** A block with the label that its reader has seen, such as a name in bold before a colon. */
export interface LabelledBlock extends ImportedBlock {
  label?: string | undefined;
}

const CAN_BE_SPEECH: readonly ParagraphKind[] = ['BODY', 'SPEECH', 'LIST_ITEM'];

/**
 * In a transcript, the paragraphs that begin with a speaker's label are SPEECH, and so are those that follow, up to a heading.
 * A text is a transcript if three paragraphs or more have a label, one label comes back, and a quarter of the text is theirs.
 */
export const markSpeeches = (blocks: readonly LabelledBlock[]): ImportedBlock[] => {
  const plain = blocks.map(({ label: _, ...block }) => block);
  const read = blocks.map(({ kind, label, text }) => {
    if (kind !== 'BODY') return null;
    return readLabel(text) ?? (label === undefined ? null : { name: label, isQuestion: false });
  });
  const named = read.filter((label) => label !== null && !label.isQuestion);
  const withQuestions = read.map((label) => label?.name ?? null);
  const all = withQuestions.filter((label) => label !== null);
  const isTranscript = all.length >= 3 && named.length > 0 && new Set(all).size < all.length;
  if (!isTranscript) return plain;
  let speaker: string | null = null;
  const marked = plain.map((block, index): ImportedBlock => {
    const label = withQuestions[index] ?? null;
    if (!CAN_BE_SPEECH.includes(block.kind)) {
      if (block.kind === 'HEADING') speaker = null;
      return block;
    }
    if (label !== null) speaker = label;
    if (speaker === null || BETWEEN.test(block.text)) return block;
    return block.kind === 'LIST_ITEM' ? block : { ...block, kind: 'SPEECH', speaker };
  });
  const spoken = marked.filter(({ kind }) => kind === 'SPEECH').length;
  return spoken * 4 >= marked.length ? marked : plain;
};

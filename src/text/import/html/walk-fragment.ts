import type { LabelledBlock } from '../mark-kinds.ts';
import type { DomElement } from './dom.ts';
import { listElements } from './list-elements.ts';
import { findNotes } from './notes.ts';
import { walkHtml } from './walk-html.ts';

/** The paragraphs of HTML that is the text alone, with its footnotes at the end. */
export const walkFragment = (body: DomElement): LabelledBlock[] =>
  walkHtml(body, { notes: findNotes(listElements(body)), isArticle: () => true });

import type { PhrasingContent } from 'mdast';
import { lower, raise } from '../clean-text.ts';

/** The number of a footnote by its identifier. */
export type MarkOf = (identifier: string) => string;

/** The text of inline content: emphasis and links become plain text, images and HTML are left out. */
export const inlineText = (nodes: readonly PhrasingContent[], markOf: MarkOf): string => {
  const parts: string[] = [];
  let raised: { close: string; from: number } | null = null;
  for (const node of nodes) {
    if (node.type !== 'html') {
      parts.push(nodeText(node, markOf));
      continue;
    }
    const [, closing, tag = ''] = /^<(\/?)(sup|sub|br)\b/i.exec(node.value) ?? [];
    if (tag.toLowerCase() === 'br') parts.push(' ');
    else if (tag && !closing) raised = { close: tag.toLowerCase(), from: parts.length };
    else if (tag && raised?.close === tag.toLowerCase()) {
      const inner = parts.splice(raised.from).join('');
      parts.push(raised.close === 'sup' ? raise(inner) : lower(inner));
      raised = null;
    }
  }
  return parts.join('');
};

const nodeText = (node: PhrasingContent, markOf: MarkOf): string => {
  switch (node.type) {
    case 'text':
      return readPandocText(node.value);
    case 'inlineCode':
      // Code that Quarto runs while it prints.
      return /^(?:r|\{(?:r|python|julia|ojs)\}) /.test(node.value) ? '' : node.value;
    case 'break':
      return ' ';
    case 'footnoteReference':
      return `[${markOf(node.identifier)}]`;
    case 'image':
    case 'imageReference':
    case 'html':
      return '';
    default:
      return 'children' in node ? inlineText(node.children, markOf) : '';
  }
};

/** Pandoc's raised and lowered text and no-break space, and marks of bold text that others have misplaced. */
const readPandocText = (text: string): string =>
  text
    .replace(/~([\d+-]{1,4})~/g, (_, inner: string) => lower(inner))
    .replace(/\^([\d+-]{1,4}|st|nd|rd|th)\^/g, (_, inner: string) => raise(inner))
    .replace(/\\ /g, ' ')
    // Converters of HTML write "**Aim: **to …", which is not bold in Markdown.
    .replace(/\*\*([^*]{1,500})\*\*/g, '$1');

const SPAN = /\[([^[\]]{1,1000})\]\{[.#][^{}]{0,300}\}/g;
const ATTRIBUTES =
  /[ \t]?\{(?:[#.][\w:.-]+|[\w-]+=(?:"[^"{}]*"|[^\s"{}]+))(?:\s+(?:[#.][\w:.-]+|[\w-]+=(?:"[^"{}]*"|[^\s"{}]+)))*\s*\}/g;

/** A paragraph without Pandoc's attributes: `[text]{.class}` is the text, and `{#id width=50%}` is left out. */
export const removeAttributes = (text: string): string =>
  text.includes('{') ? text.replace(SPAN, '$1').replace(ATTRIBUTES, '') : text;

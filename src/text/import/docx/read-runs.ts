import { lower, raise } from '../clean-text.ts';
import type { ParagraphBuilder } from '../paragraph.ts';
import { childOf, childrenOf, type XmlElement } from '../xml/parse-xml.ts';
import { isOn } from './read-styles.ts';

/** Reads the text of a paragraph: what is inserted counts, what is deleted does not. */

/** Elements whose content is not printed, or is printed elsewhere. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:pPr',
  'w:rPr',
  'w:drawing',
  'w:pict',
  'w:object',
  'w:fldData',
  'mc:AlternateContent',
  'w:commentReference',
  'm:oMathPara',
]);

/** What a paragraph may refer to, and the mark that is written for it. */
export interface NoteMarks {
  footnote: (id: string) => string;
  endnote: (id: string) => string;
}

const isHidden = (properties: XmlElement | undefined): boolean => isOn(childOf(properties, 'w:vanish'));

const symbolOf = ({ attributes }: XmlElement): string => {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (Number.isNaN(code)) return '';
  // Fonts of symbols have theirs in the private-use area; the bullets of Symbol and Wingdings are what texts use.
  return code >= 0xf000
    ? ['f0b7', 'f0a7', 'f0d8', 'f0fc'].includes(code.toString(16))
      ? '•'
      : ''
    : String.fromCodePoint(code);
};

/** Adds the text of an element to a paragraph. */
export const addText = (element: XmlElement, into: ParagraphBuilder, marks: NoteMarks, isBold: boolean): void => {
  const write = (node: XmlElement, properties: XmlElement | undefined): void => {
    const bold = childOf(properties, 'w:b');
    const add = (text: string): void => into.add(text, bold ? isOn(bold) : isBold);
    const position = childOf(properties, 'w:vertAlign')?.attributes['w:val'];
    const text = () => node.children.filter((child) => typeof child === 'string').join('');
    switch (node.name) {
      case 'w:t':
      case 'm:t':
        add(position === 'superscript' ? raise(text()) : position === 'subscript' ? lower(text()) : text());
        break;
      case 'w:tab':
      case 'w:br':
      case 'w:cr':
      case 'w:ptab':
        add(' ');
        break;
      case 'w:noBreakHyphen':
        add('-');
        break;
      case 'w:sym':
        add(symbolOf(node));
        break;
      case 'w:footnoteReference':
        add(marks.footnote(node.attributes['w:id'] ?? ''));
        break;
      case 'w:endnoteReference':
        add(marks.endnote(node.attributes['w:id'] ?? ''));
        break;
      default:
        if (LEFT_OUT.has(node.name)) return;
        for (const child of childrenOf(node)) {
          const own = node.name === 'w:r' ? childOf(node, 'w:rPr') : properties;
          if (!isHidden(own)) write(child, own);
        }
    }
  };
  write(element, undefined);
};

import { cleanText } from './clean-text.ts';

/** A paragraph while it is read, with what in it is bold: a bold line is a heading, a bold name before a colon is a speaker. */
export interface ParagraphBuilder {
  add(text: string, isBold?: boolean): void;
  /** The character before the end; empty if there is none. */
  last(): string;
  /** Whether it is a line that a heading can be: short, bold, and not a sentence. */
  isHeading(): boolean;
  /** What was added, and begins anew. */
  take(): FinishedParagraph;
}

export interface FinishedParagraph {
  text: string;
  isHeading: boolean;
  label?: string | undefined;
}

const LONGEST_HEADING = 120;

export const createParagraph = (): ParagraphBuilder => {
  let parts: string[] = [];
  let bold: string[] = [];
  let plain = '';
  let rest = '';
  const isHeading = (): boolean => {
    if (plain !== '' || bold.length === 0 || parts.length > LONGEST_HEADING) return false;
    const text = cleanText(parts.join(''));
    return cleanText(bold.join('')) !== '' && text.length <= LONGEST_HEADING && canBeHeading(text);
  };
  return {
    add(text, isBold = false) {
      parts.push(text);
      if (isBold && plain === '') bold.push(text);
      else if (text.trim() !== '') {
        if (plain === '') rest = text.trimStart().slice(0, 20);
        plain = 'yes';
      }
    },
    isHeading,
    last: () => parts.findLast((part) => part !== '')?.at(-1) ?? '',
    take() {
      const text = cleanText(parts.join(''));
      const lead = cleanText(bold.join(''));
      const paragraph: FinishedParagraph = {
        text,
        isHeading: isHeading(),
        label: plain === '' ? undefined : readLabel(lead, rest),
      };
      parts = [];
      bold = [];
      plain = '';
      rest = '';
      return paragraph;
    },
  };
};

/** A line with letters that is not a sentence, or a number alone: "Costs", "IV.". */
const canBeHeading = (text: string): boolean =>
  (!/[.:;,?!…]["”’)]*$/u.test(text) && /\p{L}/u.test(text)) || /^(?:[IVX]{1,5}|\d{1,2})\.?$/.test(text);

/** A bold name before a colon, which may be bold as well. */
const readLabel = (lead: string, rest: string): string | undefined => {
  const name = lead.endsWith(':') ? lead.slice(0, -1).trim() : rest.startsWith(':') ? lead : '';
  return name !== '' && name.length <= 60 && /^\p{Lu}/u.test(name) && name.split(' ').length <= 7 ? name : undefined;
};

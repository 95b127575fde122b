import { isEnglish, MARK } from '../shell/mark-english.ts';

/** An element that is open. */
interface Open {
  /** Where its start tag ends in the parts, but for `>`. */
  at: number;
  hasLanguage: boolean;
  /** The number of the first of its texts. */
  firstText: number;
  /** Whether it has text itself, not only in other elements. */
  hasText: boolean;
}

const VOID = /^<(area|br|col|hr|img|input|link|meta|source|wbr)\b/;

/** Marks what is in English in the HTML of a page in another language, as `markEnglish` does in a browser. */
export const markEnglishIn = (html: string): string => {
  const parts = html.split(/(<[^>]*>)/);
  const texts: string[] = [];
  const open: Open[] = [];
  /** Elements that qualify, the inner ones first. */
  const english: Open[] = [];
  parts.forEach((part, at) => {
    if (at % 2 === 0) {
      if (part === '') return;
      texts.push(part);
      const around = open.at(-1);
      if (around) around.hasText = true;
    } else if (part.startsWith('</')) {
      const element = open.pop();
      if (!element || element.hasLanguage || !element.hasText) return;
      if (
        isEnglish(
          texts
            .slice(element.firstText)
            .join('')
            .replaceAll(/&#?\w+;/g, ' '),
        )
      )
        english.push(element);
    } else if (!part.startsWith('<!') && !part.endsWith('/>') && !VOID.test(part)) {
      const hasLanguage = (open.at(-1)?.hasLanguage ?? false) || / lang="/.test(part);
      open.push({ at, hasLanguage, firstText: texts.length, hasText: false });
    }
  });
  // Those in others that are marked need no mark.
  let end = -1;
  for (const { at } of english.sort((a, b) => a.at - b.at)) {
    if (at < end) continue;
    parts[at] = `${parts[at]?.slice(0, -1)} lang="en" ${MARK}="">`;
    end = endOf(parts, at);
  }
  return parts.join('');
};

/** The number of the end tag of an element. */
const endOf = (parts: readonly string[], start: number): number => {
  let depth = 0;
  for (let at = start; at < parts.length; at += 2) {
    const part = parts[at] ?? '';
    if (part.startsWith('</')) depth--;
    else if (!part.startsWith('<!') && !part.endsWith('/>') && !VOID.test(part)) depth++;
    if (depth === 0) return at;
  }
  return parts.length;
};

/** Tags of components in MDX, which no reader of Markdown or HTML knows: `<Chart data={[…]} />`. */

const GREATEST_TAG = 20_000;

/** The end of the tag that begins at an index: behind its ">", outside of quotes and braces; -1 if there is none. */
const findTagEnd = (source: string, start: number): number => {
  const end = Math.min(source.length, start + GREATEST_TAG);
  let depth = 0;
  let quote = '';
  for (let index = start + 1; index < end; index += 1) {
    const character = source[index] as string;
    if (quote) {
      if (character === quote) quote = '';
    } else if (/["'`]/.test(character) && (depth > 0 || source[index - 1] === '=')) quote = character;
    else if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    else if (character === '>' && depth <= 0) return index + 1;
  }
  return -1;
};

/** Attributes of components that hold text. */
const TEXTS =
  /\b(?:title|label|caption|quote|text|content|description|children|body)=(?:"([^"]{2,2000})"|'([^']{2,2000})')/g;

/** What a tag of a component prints, as paragraphs: its attributes with text, and what elements in its braces enclose. */
const readTag = (tag: string): string => {
  const attributes = [...tag.matchAll(TEXTS)].map(([, double, single]) => double ?? single ?? '');
  const inBraces = [...tag.matchAll(/[^=]>([^<>{}]{2,2000})<\//g)].map(([, text]) => text ?? '');
  const texts = [...attributes, ...inBraces].map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  return texts.length > 0 ? `\n\n${texts.join('\n\n')}\n\n` : '';
};

/** Replaces the tags of components, and tags with values in braces, by the text in them; what they enclose stays. */
export const removeComponentTags = (source: string): string => {
  const parts: string[] = [];
  let kept = 0;
  // Each tag that does not end costs as much as the longest one, so their number is limited.
  let unfinished = 0;
  for (const { 0: tag, index } of source.matchAll(/<\/?[A-Za-z][\w.]*/g)) {
    if (index < kept || unfinished > 50) continue;
    const isComponent = /^<\/?[A-Z]/.test(tag) && !/^<\/?[A-Z]+$/.test(tag);
    const end = findTagEnd(source, index);
    if (end < 0) {
      unfinished += 1;
      continue;
    }
    if (!isComponent && !/=\{/.test(source.slice(index, end))) continue;
    parts.push(source.slice(kept, index), isComponent ? readTag(source.slice(index, end)) : '');
    kept = end;
  }
  return parts.join('') + source.slice(kept).replace(/\{(['"]) {0,3}\1\}/g, ' ');
};

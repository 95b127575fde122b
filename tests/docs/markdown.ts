/** The parts of a Markdown page that are tested: its code blocks, headings, links and source paths. */

/** A fenced code block: the language, the words after it, the text, and the section that contains it. */
export interface CodeBlock {
  language: string;
  marks: string;
  text: string;
  /** The line of its fence; the first of the page is 1. */
  line: number;
  /** The line of the heading above it. */
  section: number;
}

export interface Link {
  target: string;
  line: number;
}

export interface Page {
  blocks: CodeBlock[];
  /** The anchors of its headings, as GitHub makes them. */
  anchors: Set<string>;
  links: Link[];
  /** The paths in `src` that it names in backticks, without what follows a `*` or `…`. */
  sourcePaths: Link[];
}

export const parsePage = (markdown: string): Page => {
  const page: Page = { blocks: [], anchors: new Set(), links: [], sourcePaths: [] };
  let open: (CodeBlock & { indent: string; fence: string }) | null = null;
  let section = 0;
  for (const [index, text] of markdown.split('\n').entries()) {
    const line = index + 1;
    const [, indent = '', fence, language = '', marks = ''] = /^( *)(```+|~~~+)(\S*)(.*)$/.exec(text) ?? [];
    if (open) {
      if (fence?.startsWith(open.fence) && language === '') open = null;
      else open.text += `${text.startsWith(open.indent) ? text.slice(open.indent.length) : text}\n`;
    } else if (fence) {
      open = { language, marks: marks.trim(), text: '', line, section, indent, fence };
      page.blocks.push(open);
    } else {
      const [, heading] = /^#{1,6} (.*)$/.exec(text) ?? [];
      if (heading !== undefined) {
        section = line;
        page.anchors.add(findFreeAnchor(toAnchor(heading), page.anchors));
      }
      for (const [, target = ''] of text.replace(/`[^`]*`/g, '').matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)/g))
        page.links.push({ target, line });
      for (const [, target = ''] of text.matchAll(/`(src\/[^`\s*…]+)[^`]*`/g)) page.sourcePaths.push({ target, line });
    }
  }
  if (open) throw new Error(`The code block in line ${open.line} has no end.`);
  return page;
};

const toAnchor = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');

const findFreeAnchor = (anchor: string, taken: ReadonlySet<string>): string => {
  for (let number = 0; ; number++) {
    const free = number === 0 ? anchor : `${anchor}-${number}`;
    if (!taken.has(free)) return free;
  }
};

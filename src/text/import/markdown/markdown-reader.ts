import { arrangeBlocks } from '../arrange-blocks.ts';
import { lower, raise } from '../clean-text.ts';
import { decodeBytes } from '../decode-bytes.ts';
import type { DomElement } from '../html/dom.ts';
import { walkFragment } from '../html/walk-html.ts';
import { type DocumentReader, ImportError } from '../imported.ts';
import type { LabelledBlock } from '../mark-kinds.ts';
import { completeMetadata } from '../read-top.ts';
import { readFrontMatter } from './front-matter.ts';
import { prepareMarkdown } from './prepare-markdown.ts';

/** A reader of Markdown as the HTML that it stands for: GitHub's, and what Pandoc, Quarto, Jekyll and MDX add to it. */
export const createMarkdownReader =
  (parse: (html: string) => Promise<DomElement>): DocumentReader =>
  async ({ bytes, name, charset }) => {
    const { front, body } = await readFrontMatter(decodeBytes(bytes, name, charset), name);
    const toHtml = await loadMarkdown();
    const root = await parse(toHtml(prepareMarkdown(`${front.abstract ?? ''}\n\n${body}`, name)));
    const leftOut = removeCode(root);
    nameNotes(root);
    markAlerts(root);
    const blocks = walkFragment(root)
      .map(withoutMarkup)
      .filter(({ text }) => text !== '');
    if (blocks.length === 0) throw new ImportError(`${name} has no text`);
    const metadata = completeMetadata(front.metadata, blocks);
    const above = {
      subtitle: front.subtitle,
      byline: [...front.metadata.authors, ...front.metadata.institutions].join(', '),
      // A date in ISO 8601 is for programs; one as text is printed.
      date: front.metadata.date?.text,
    };
    return {
      blocks: arrangeBlocks(blocks, metadata, above),
      metadata,
      warnings: [
        ...front.warnings,
        ...(leftOut > 0
          ? [`${leftOut} ${leftOut === 1 ? 'block' : 'blocks'} of code were left out, with what they print.`]
          : []),
      ],
    };
  };

const loadMarkdown = async (): Promise<(text: string) => string> => {
  const [{ micromark }, { gfm, gfmHtml }] = await Promise.all([import('micromark'), import('micromark-extension-gfm')]);
  return (text) =>
    micromark(text, {
      allowDangerousHtml: true,
      extensions: [gfm({ singleTilde: false })],
      htmlExtensions: [
        gfmHtml(),
        {
          // GitHub shows the tags of scripts and the like as text.
          exit: {
            htmlFlowData(token) {
              this.raw(this.sliceSerialize(token));
            },
            htmlTextData(token) {
              this.raw(this.sliceSerialize(token));
            },
          },
        },
      ],
    });
};

/** Removes code that is run or shown as code: blocks of a language, which are counted, and what Quarto runs while it prints. */
const removeCode = (root: DomElement): number => {
  let blocks = 0;
  for (const code of [...root.querySelectorAll('code')]) {
    const isBlock = code.parentElement?.nodeName === 'PRE';
    if (isBlock && /\blanguage-/.test(code.className)) {
      code.remove();
      blocks += 1;
    } else if (!isBlock && /^(?:r|\{(?:r|python|julia|ojs)\}) /.test(code.textContent ?? '')) code.remove();
  }
  return blocks;
};

/** Footnotes are counted, but they keep their labels if all are numbers. */
const nameNotes = (root: DomElement): void => {
  const links = [...root.querySelectorAll('a[data-footnote-ref]')];
  const labels = links.map((link) => /-fn-(\d{1,3})$/.exec(link.getAttribute('href') ?? '')?.[1]);
  for (const [index, link] of links.entries())
    if (labels.every((label) => label !== undefined)) link.textContent = labels[index] ?? '';
};

const ALERT = /^\s*\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/i;

const markAlerts = (root: DomElement): void => {
  for (const quote of root.querySelectorAll('blockquote'))
    if (ALERT.test(quote.textContent ?? '')) quote.setAttribute('class', 'box');
};

const SPAN = /\[([^[\]]{1,1000})\]\{[.#][^{}]{0,300}\}/g;
const ATTRIBUTES =
  /[ \t]?\{(?:[#.][\w:.-]+|[\w-]+=(?:"[^"{}]*"|[^\s"{}]+))(?:\s+(?:[#.][\w:.-]+|[\w-]+=(?:"[^"{}]*"|[^\s"{}]+)))*\s*\}/g;

/** A paragraph without what Pandoc adds: raised and lowered text, `[text]{.class}`, `{#id width=50%}`; ": …" is a caption. */
const withoutMarkup = ({ kind, text, ...rest }: LabelledBlock): LabelledBlock => {
  const plain = text
    .replace(/~([\d+-]{1,4})~/g, (_, inner: string) => lower(inner))
    .replace(/\^([\d+-]{1,4}|st|nd|rd|th)\^/g, (_, inner: string) => raise(inner))
    .replace(/\\ /g, ' ')
    // Converters of HTML write "**Aim: **to …", which is not bold in Markdown.
    .replace(/\*\*([^*]{1,500})\*\*/g, '$1')
    .replace(SPAN, '$1')
    .replace(ATTRIBUTES, '')
    .replace(kind === 'BOX' ? ALERT : /^$/, '')
    .trim();
  const [caption] = /^(?:Table)?: (?=\S)/.exec(plain) ?? [];
  return kind === 'BODY' && caption !== undefined
    ? { kind: 'CAPTION', text: plain.slice(caption.length) }
    : { ...rest, kind, text: plain };
};

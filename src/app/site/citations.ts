import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Citations } from '../../server/server.ts';
import { CITATION_FORMATS, type CitationFormat, type CitedNode, citationQueryAt } from '../../views/citation.ts';
import { type CslItem, toCslItem } from '../../views/metadata/csl-item.ts';
import { printBibtex, printRis } from './reference-files.ts';

type Library = typeof import('@citation-js/core')['plugins'];

/** Prints references with Citation.js and the styles in a folder, which are loaded for the first reference. */
export const openCitations = (styles: string): Citations => {
  let loading: Promise<Library> | undefined;
  return {
    formats: CITATION_FORMATS,
    queryAt: citationQueryAt,
    async print(data, { ending, origin, day, searchParams }) {
      const { node } = data as { node: CitedNode };
      const sentence = /^[1-9]\d{0,4}$/.exec(searchParams.get('sentence') ?? '')?.[0];
      const item = toCslItem(node, { origin, day, sentence: sentence === undefined ? null : Number(sentence) });
      if (ending === 'csl.json') return `${JSON.stringify([item], null, 2)}\n`;
      loading ??= load(styles);
      return printAs(ending as Exclude<CitationFormat['ending'], 'csl.json'>, item, day, await loading);
    },
  };
};

const load = async (styles: string): Promise<Library> => {
  const [{ plugins }, chicago] = await Promise.all([
    import('@citation-js/core'),
    readFile(join(styles, 'chicago-author-date.csl'), 'utf8'),
    import('@citation-js/plugin-bibtex'),
    import('@citation-js/plugin-csl'),
    import('@citation-js/plugin-ris'),
  ]);
  plugins.config.get('@csl').styles.add('chicago', chicago);
  // With ASCII only, it leaves out what TeX had no command for, such as Korean.
  Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });
  return plugins;
};

const printAs = (
  ending: Exclude<CitationFormat['ending'], 'csl.json'>,
  item: CslItem,
  day: string,
  { output }: Library,
): string => {
  switch (ending) {
    case 'bib':
      return printBibtex(item, (one) => output.format('biblatex', [one], { format: 'object' }));
    case 'ris':
      return printRis(item, (one) => output.format('ris', [one], { format: 'object' }));
    case 'apa.txt':
    case 'chicago.txt': {
      const style = ending.slice(0, -'.txt'.length);
      // The APA leaves out a publisher that is the author, which its style finds only if it is one.
      const { publisher, ...unpublished } = item;
      const isOwn = style === 'apa' && publisher === item.author?.map(({ literal }) => literal).join('; ');
      const text = String(
        output.format('bibliography', [isOwn ? unpublished : item], { style, lang: 'en-US', format: 'text' }),
      ).trim();
      // Styles print no notes, no passages in lists of references, and the day of access only where no other date is known.
      const accessed = item.issued ? `, accessed ${inWords(day)}` : '';
      const note = item.note && ` ${item.note.charAt(0).toUpperCase()}${item.note.slice(1)}${accessed}.`;
      return `${note ? text.replace(/\.?$/, '.') : text}${note ?? ''}\n`;
    }
  }
};

const inWords = (day: string): string =>
  new Date(`${day}T00:00Z`).toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' });

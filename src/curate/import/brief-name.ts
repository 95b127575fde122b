import { foldText } from '../../model/compare-text.ts';
import { SLUG } from '../../model/identity/name.ts';

const LONGEST = 60;

/** A text as a slug: its letters and digits of ASCII, cut after a word; empty if it has none. */
export const toSlug = (text: string, longest = LONGEST): string => {
  const words = foldText(text)
    .replace(/['’]/g, '')
    .replaceAll('ß', 'ss')
    .replace(/[øœæ]/g, (letter) => ({ ø: 'o', œ: 'oe' })[letter] ?? 'ae')
    .match(/[a-z0-9]+/g);
  let slug = '';
  for (const word of words ?? []) {
    if (slug.length + word.length + 1 > longest) break;
    slug += slug === '' ? word : `-${word}`;
  }
  return slug;
};

interface Named {
  publisher?: string | undefined;
  date?: string | undefined;
  title?: string | undefined;
  source: string;
}

/** The name of a brief: publisher and day, such as `asan-2024-12-05`, else title and year, else that of the file. */
export const chooseName = ({ publisher, date, title, source }: Named): string => {
  const slug = publisher?.slice(publisher.indexOf('/') + 1);
  if (slug && date && /^\d{4}-\d\d-\d\d$/.test(date)) return `${slug}-${date}`;
  const year = /^\d{4}/.exec(date ?? '')?.[0];
  const named = toSlug(title ?? '') || toSlug(source.replace(/^.*\/(?=[^/])|\.\w+$/g, '')) || 'brief';
  return year && !named.endsWith(year) ? `${named}-${year}` : named;
};

/** Whether a name can be that of a brief's file. */
export const isBriefName = (name: string): boolean => SLUG.test(name) && name.length <= 120;

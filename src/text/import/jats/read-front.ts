import type { ImportedMetadata } from '../imported.ts';
import { readLicense } from '../read-license.ts';
import { childOf, childrenOf, findAll, textOf, type XmlElement } from '../xml/parse-xml.ts';

/** What the front of an article says of it. */

/** Kinds of dates of publication, the best first. */
const DATES = ['epub', 'pub', 'online', 'epub-ppub', 'ppub', 'print', 'collection', ''];

const readDate = (meta: XmlElement | undefined): ImportedMetadata['date'] => {
  const dates = childrenOf(meta, 'pub-date');
  const kindOf = ({ attributes }: XmlElement): string =>
    attributes['pub-type'] ??
    (attributes['date-type'] === 'pub' ? (attributes['publication-format'] ?? 'pub') : (attributes['date-type'] ?? ''));
  const rank = (date: XmlElement): number => {
    const kind = kindOf(date).replace('electronic', 'epub');
    return DATES.includes(kind) ? DATES.indexOf(kind) : DATES.length;
  };
  const [best] = dates.toSorted((a, b) => rank(a) - rank(b));
  const part = (name: string, digits: number): string => {
    const text = textOf(childOf(best, name));
    return /^\d{1,4}$/.test(text) ? text.padStart(digits, '0') : '';
  };
  const [year, month, day] = [part('year', 4), part('month', 2), part('day', 2)];
  if (year === '') return undefined;
  return { edtf: [year, month, month && day].filter(Boolean).join('-') };
};

/** A person's name in the order in which it is read; family names first where the article says so. */
export const personName = (name: XmlElement): string => {
  const [prefix, given, family, suffix] = ['prefix', 'given-names', 'surname', 'suffix'].map((part) =>
    textOf(childOf(name, part)),
  );
  const isEastern = name.attributes['name-style'] === 'eastern';
  return [prefix, ...(isEastern ? [family, given] : [given, family]), suffix].filter(Boolean).join(' ');
};

const readContributors = (meta: XmlElement | undefined) => {
  const authors: string[] = [];
  const institutions: string[] = [];
  for (const contributor of childrenOf(meta, 'contrib-group').flatMap((group) => childrenOf(group, 'contrib'))) {
    if (!['author', undefined].includes(contributor.attributes['contrib-type'])) continue;
    const name = childOf(contributor, 'name') ?? childOf(contributor, 'name-alternatives', 'name');
    const collab = childOf(contributor, 'collab') ?? childOf(contributor, 'collab-alternatives', 'collab');
    if (name) authors.push(personName(name));
    else if (childOf(contributor, 'string-name')) authors.push(textOf(childOf(contributor, 'string-name')));
    else if (collab) {
      const inner = collab.children
        .filter((node) => typeof node === 'string')
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
      institutions.push(textOf(childOf(collab, 'institution')) || inner || textOf(collab));
    }
  }
  return { authors: authors.filter(Boolean), institutions: institutions.filter(Boolean) };
};

const findLicense = (meta: XmlElement | undefined): string | undefined => {
  const licenses = childrenOf(childOf(meta, 'permissions'), 'license');
  const links = licenses.flatMap((license) => [
    license.attributes['xlink:href'] ?? '',
    ...findAll(license, 'ext-link').map(({ attributes }) => attributes['xlink:href'] ?? ''),
    ...findAll(license, 'ali:license_ref').map(textOf),
  ]);
  const named = [...links, ...licenses.map(textOf)].flatMap((text) => readLicense(text) ?? []);
  return named[0];
};

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** The metadata of an article, and its subtitle. */
export const readFront = (article: XmlElement): { metadata: ImportedMetadata; subtitle: string | undefined } => {
  const front = childOf(article, 'front') ?? childOf(article, 'front-stub');
  const meta = childOf(front, 'article-meta') ?? front;
  const titles = childOf(meta, 'title-group');
  const ids = childrenOf(meta, 'article-id');
  const doi = textOf(ids.find(({ attributes }) => attributes['pub-id-type'] === 'doi'));
  const language = article.attributes['xml:lang'] ?? '';
  const url = childrenOf(meta, 'self-uri')
    .map(({ attributes }) => attributes['xlink:href'] ?? '')
    .find((address) => /^https?:\/\//.test(address));
  const tags = childrenOf(meta, 'kwd-group')
    .flatMap((group) => childrenOf(group, 'kwd'))
    .map(textOf);
  const publisher = textOf(childOf(front, 'journal-meta', 'publisher', 'publisher-name'));
  const journal = textOf(
    childOf(front, 'journal-meta', 'journal-title-group', 'journal-title') ??
      childOf(front, 'journal-meta', 'journal-title'),
  );
  return {
    subtitle: textOf(childOf(titles, 'subtitle')) || undefined,
    metadata: {
      title: withoutNotes(childOf(titles, 'article-title')) || undefined,
      ...readContributors(meta),
      publisher: publisher || journal || undefined,
      date: readDate(meta),
      language: LANGUAGE.test(language) ? language.toLowerCase() : undefined,
      license: findLicense(meta),
      url,
      doi: /^10\.\d{4,9}\//.test(doi) ? doi : undefined,
      tags: [...new Set(tags.filter(Boolean))],
    },
  };
};

/** A title without the marks of its notes. */
const withoutNotes = (title: XmlElement | undefined): string =>
  textOf(
    title && {
      ...title,
      children: title.children.filter((node) => typeof node === 'string' || !['xref', 'fn'].includes(node.name)),
    },
  );

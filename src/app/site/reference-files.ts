import type { CslDate, CslItem, CslName } from '../../views/metadata/csl-item.ts';

/** Files of references, from the fields that Citation.js makes of an item. It writes dates without days and notes with broken lines, so they are printed here. */

/** Makes the fields of an item, as a list of entries. */
type MakeFields = (item: object) => unknown;

interface BibEntry {
  label: string;
  properties: Record<string, string>;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What TeX has another meaning for. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeTex = (text: string): string =>
  text.replaceAll(/[\\~^&%$#_{}]/g, (character) => SPECIAL[character] ?? `\\${character}`);

const escapeName = (name: CslName): CslName =>
  Object.fromEntries(Object.entries(name).map(([part, text]) => [part, escapeTex(text)]));

/** As BibTeX, which BibLaTeX reads too: the former needs `year`, the latter takes `date`. */
export const printBibtex = (item: CslItem, makeFields: MakeFields): string => {
  const { title, author, publisher, note, edition, issued, language, 'container-title': _site, ...others } = item;
  const made = makeFields({
    ...others,
    title: escapeTex(title),
    ...(author && { author: author.map(escapeName) }),
    ...(publisher && { publisher: escapeTex(publisher) }),
    ...(edition && { edition: escapeTex(edition) }),
    ...(note && { note: escapeTex(note) }),
  }) as [BibEntry];
  const [{ label, properties }] = made;
  const fields = {
    ...properties,
    // A report without type is called a technical one, and an address without note gets one.
    ...(item.type === 'report' && { type: 'Report' }),
    ...(!note && { note: undefined }),
    ...(language && { langid: new Intl.DisplayNames('en', { type: 'language' }).of(language)?.toLowerCase() }),
    ...(issued && datesForBib(issued)),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return name === 'month' ? `  month = ${value},` : `  ${name} = {${value}},`;
  });
  return `@${item.type === 'report' ? 'techreport' : 'misc'}{${label},\n${lines.join('\n')}\n}\n`;
};

const datesForBib = (date: CslDate): Record<string, string> => {
  if ('literal' in date) return { year: escapeTex(date.literal) };
  const [year = 0, month] = date['date-parts'][0] ?? [];
  const days = date['date-parts'].map((parts) => parts.map(twoDigits).join('-')).join('/');
  return {
    date: date.circa ? `${days}~` : days,
    year: `${date.circa ? 'ca. ' : ''}${twoDigits(year)}`,
    ...(month && date['date-parts'].length === 1 && { month: MONTHS[month - 1] as string }),
  };
};

/** A month or a day with two digits, and a year with four. */
const twoDigits = (part: number, place = 0): string => String(part).padStart(place === 0 ? 4 : 2, '0');

/** As RIS, which has a field in each line, however long. */
export const printRis = (item: CslItem, makeFields: MakeFields): string => {
  const [{ TY, M1, ...fields }] = makeFields(item) as [Record<string, string | string[]>];
  const { id, issued, accessed } = item;
  const written = {
    ...fields,
    ID: id,
    ...(issued && 'date-parts' in issued && { DA: dateForRis(issued) }),
    ...(accessed && 'date-parts' in accessed && { Y2: dateForRis(accessed) }),
  };
  const lines = Object.entries(written).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${String(value).replaceAll(/\s+/g, ' ')}`),
  );
  return `${[`TY  - ${TY}`, ...lines, 'ER  - '].join('\r\n')}\r\n`;
};

/** Year, month and day, of which the latter may be empty, and what else is known of it. */
const dateForRis = ({ 'date-parts': [first = [], last], circa }: Extract<CslDate, { 'date-parts': unknown }>): string =>
  [
    ...[0, 1, 2].map((place) => (first[place] === undefined ? '' : twoDigits(first[place], place))),
    `${circa ? 'ca.' : ''}${last ? `to ${last.map(twoDigits).join('-')}` : ''}`,
  ].join('/');

import type { BriefFile } from '../model/records/brief-records.ts';

/** The path of a value in a JSON file: `['mentions', 3, 'date', 'citations', 0]`. */
export type JsonPath = (string | number)[];

/** `mentions[3].date.citations[0]` */
export const formatJsonPath = (path: JsonPath): string =>
  path.map((step, depth) => (typeof step === 'number' ? `[${step}]` : depth === 0 ? step : `.${step}`)).join('');

/** Whether a string at this path is a citation: items of `citations`, and the paragraphs of key points and sections. */
const isCiting = (path: JsonPath): boolean => {
  const keys = path.filter((step) => typeof step === 'string').join('.');
  return path.at(-2) === 'citations' || keys === 'keyPoints.paragraph' || keys === 'sections.paragraphs';
};

/** Every citation ref of a brief (`p4`, `p4.s4`) in the order of the file, with the paths of all its citations. */
export const citationsOf = (brief: BriefFile): Map<string, JsonPath[]> => {
  const found = new Map<string, JsonPath[]>();
  const walk = (value: unknown, path: JsonPath): void => {
    if (typeof value === 'string') {
      if (isCiting(path)) found.set(value, [...(found.get(value) ?? []), path]);
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, [...path, index]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
    }
  };
  walk(brief, []);
  return found;
};

/** The number of statements that cite a ref, from the paths of its citations. Sections list paragraphs without citing them. */
export const countStatements = (paths: readonly JsonPath[]): number =>
  new Set(paths.filter(([first]) => first !== 'sections').map((path) => formatJsonPath(path.slice(0, -1)))).size;

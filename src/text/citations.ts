import { BRIEF_FORMAT, findReferences } from '../model/file-formats.ts';
import { formatJsonPath, type JsonPath } from '../model/json.ts';
import type { BriefFile } from '../model/records/brief-records.ts';
import { isStatement } from '../model/refs.ts';

/** Every citation ref of a brief (`p4`, `p4.s4`) in the order of the file, with the paths of all places that cite it. */
export const citationsOf = (brief: BriefFile, schema = BRIEF_FORMAT.jsonSchema): Map<string, JsonPath[]> => {
  const found = new Map<string, JsonPath[]>();
  for (const { targets, text, path } of findReferences(schema, brief))
    if (targets === 'citation') found.set(text, [...(found.get(text) ?? []), path]);
  return found;
};

/** The number of statements that cite a ref, from the paths of its citations. */
export const countStatements = (paths: readonly JsonPath[]): number =>
  new Set(paths.filter(isStatement).map((path) => formatJsonPath(path.slice(0, -1)))).size;

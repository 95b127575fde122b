import { foldText } from '../../model/compare-text.ts';
import type { NodeType } from '../../model/node-types.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { type DeepPartial, entriesOf } from '../files/deep-partial.ts';
import type { Check } from './check.ts';

/**
 * Warns of two mentions, or two instruments, of one brief that share a name and a citation: one thing was probably entered twice. People and
 * organizations often share one: "a senior official", "the ministries of both".
 */
export const checkRepeatedMentions: Check = function* ({ files, names }) {
  for (const { catalog, briefs } of files.folders)
    for (const { source } of briefs)
      for (const { list, type, called, rowsOf } of LISTS) {
        const firsts = new Map<string, string>();
        for (const [index, { ref, names: ownNames, citations }] of rowsOf(source.value ?? {}).entries()) {
          if (ref === undefined) continue;
          // Two rows of one thing are a problem of their own.
          const id = names.resolve(catalog.namespace, [type], ref)?.id ?? ref;
          const keys = entriesOf(citations).flatMap(([, citation]) =>
            entriesOf(ownNames).map(([, name]) => ({ name, key: `${citation} ${foldText(name)}` })),
          );
          const repeated = keys.find(({ key }) => firsts.has(key) && firsts.get(key) !== id);
          if (repeated) {
            const message = `it has the name "${repeated.name}" and a citation in common with ${called} "${firsts.get(repeated.key)}"; if both are one ${type.toLowerCase()}, keep one`;
            yield source.problem([list, index], message, 'warning');
          }
          for (const { key } of keys) if (!firsts.has(key)) firsts.set(key, id);
        }
      }
};

interface Row {
  ref: string | undefined;
  names: Names;
  citations: Names;
}

type Names = readonly (string | undefined)[] | undefined;

interface List {
  list: string;
  type: NodeType;
  /** What a row is called in messages. */
  called: string;
  rowsOf(brief: DeepPartial<BriefFile>): Row[];
}

const LISTS: readonly List[] = [
  {
    list: 'mentions',
    type: 'Event',
    called: 'the mention of',
    rowsOf: ({ mentions }) => (mentions ?? []).map((row) => ({ ref: row?.event, ...named(row) })),
  },
  {
    list: 'instruments',
    type: 'Instrument',
    called: 'the instrument',
    rowsOf: ({ instruments }) => (instruments ?? []).map((row) => ({ ref: row?.instrument, ...named(row) })),
  },
];

const named = (row: { names?: Names; citations?: Names } | undefined): Pick<Row, 'names' | 'citations'> => ({
  names: row?.names,
  citations: row?.citations,
});

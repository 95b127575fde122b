import { foldText } from '../../model/compare-text.ts';
import { entriesOf } from '../files/deep-partial.ts';
import type { Check } from './check.ts';

/** Warns of two mentions of one brief that share a name and a citation: one event was probably entered twice. */
export const checkRepeatedMentions: Check = function* ({ files, names }) {
  for (const { catalog, briefs } of files.folders)
    for (const { source } of briefs) {
      const firsts = new Map<string, string>();
      for (const [index, { event, names: called, citations }] of entriesOf(source.value?.mentions)) {
        if (event === undefined) continue;
        // Two mentions of one event are a problem of their own.
        const id = names.resolve(catalog.namespace, ['Event'], event)?.id ?? event;
        const keys = entriesOf(citations).flatMap(([, citation]) =>
          entriesOf(called).map(([, name]) => ({ name, key: `${citation} ${foldText(name)}` })),
        );
        const repeated = keys.find(({ key }) => firsts.has(key) && firsts.get(key) !== id);
        if (repeated) {
          const message = `it has the name "${repeated.name}" and a citation in common with the mention of "${firsts.get(repeated.key)}"; if both are one event, keep one`;
          yield source.problem(['mentions', index], message, 'warning');
        }
        for (const { key } of keys) if (!firsts.has(key)) firsts.set(key, id);
      }
    }
};

import type { Declaration } from './declarations.ts';
import { type Entry, nameSpaceOf } from './entry.ts';
import type { EntryIndex } from './entry-index.ts';
import type { Names } from './names.ts';
import type { Notice, ReportList } from './reports.ts';

/** Notices the entries that have the slug of another entry of the commons, and are not declared the same. */
export function noticeShadows(
  index: EntryIndex,
  { canonical }: Pick<Names, 'canonical'>,
  notices: ReportList<Notice>,
): void {
  for (const entry of index.list) {
    const { type, namespace, name, record } = entry;
    const commons = namespace === null ? undefined : index.find(nameSpaceOf(type), record.slug);
    if (commons && (commons.type !== type || canonical(type, name) !== record.slug))
      notices.add({ kind: 'shadow', entry, between: [name, record.slug] });
  }
}

/** Notices the external ids that entries of two types declare. */
export function noticeTwoTypes(declarations: readonly Declaration[], notices: ReportList<Notice>): void {
  const firsts = new Map<string, Entry>();
  for (const { entry, name, target } of declarations) {
    if (name) continue;
    const first = firsts.get(target);
    if (!first) firsts.set(target, entry);
    else if (first.type !== entry.type)
      notices.add({ kind: 'two-types', entry, id: target, between: [first.name, entry.name] });
  }
}

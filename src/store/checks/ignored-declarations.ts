import type { IgnoredDeclaration, IgnoredReason } from '../../model/identity/reports.ts';
import type { JsonPath } from '../../model/json-path.ts';
import type { Check } from './check.ts';
import type { Place } from './readable-catalogs.ts';
import { reportMore } from './report-more.ts';

/** Warns of declarations that have no effect, because of what others declare. */
export const checkIgnoredDeclarations: Check = function* ({ files, catalogs, names, definitions }) {
  if (!definitions.areFoldersRead) return;
  for (const declaration of names.ignored.list) {
    const { source, path } = catalogs.places.get(declaration.entry.record) as Place;
    // What does not fit its schema is reported first.
    if (source.record === null) continue;
    const { text, reason, between } = declaration;
    const why = REASONS[reason](...(between ?? [text, text]));
    yield source.problem([...path, ...pathOf(declaration)], `"${text}" is ignored, because ${why}`, 'warning');
  }
  yield* reportMore(names.ignored, files, 'declarations are ignored');
};

const pathOf = ({ entry, field, text }: IgnoredDeclaration): JsonPath =>
  field === 'partOf' ? [field] : [field, entry.record.sameAs?.indexOf(text) ?? 0];

const REASONS: Record<IgnoredReason, (one: string, other: string) => string> = {
  own: () => 'it is an entry of the same catalog; sameAs names those of others',
  type: (one, other) => `"${one}" and "${other}" are not of one type`,
  catalog: (one, other) => `it would make "${one}" and "${other}" one, which are two entries of one catalog`,
  cycle: (one, other) => `"${one}" is a part of "${other}"`,
  depth: (one, other) => `"${one}" and "${other}" are parts of too many others to know that it closes no cycle`,
};

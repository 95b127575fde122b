import { nameSpaceOf } from '../../model/identity/entry.ts';
import type { Names } from '../../model/identity/names.ts';
import type { IgnoredDeclaration, IgnoredReason } from '../../model/identity/reports.ts';
import type { JsonPath } from '../../model/json-path.ts';
import { REGISTER_TYPES, type RegisterType } from '../../model/node-types.ts';
import type { Check } from './check.ts';
import type { Place } from './readable-catalogs.ts';
import { withArticle } from './reference-hint.ts';
import { reportMore } from './report-more.ts';

/** Warns of declarations that have no effect, because of what others declare. */
export const checkIgnoredDeclarations: Check = function* ({ files, catalogs, names, definitions }) {
  if (!definitions.areFoldersRead) return;
  for (const declaration of names.ignored.list) {
    const { source, path } = catalogs.places.get(declaration.entry.record) as Place;
    // What does not fit its schema is reported first.
    if (source.record === null) continue;
    const { text, reason, between } = declaration;
    const typeOf = (name: string) => withArticle(findType(name, declaration, names) ?? 'entry of another type');
    const why = REASONS[reason](...(between ?? [text, text]), typeOf);
    yield source.problem([...path, ...pathOf(declaration)], `"${text}" is ignored, because ${why}`, 'warning');
  }
  yield* reportMore(names.ignored, files, 'declarations are ignored');
};

const pathOf = ({ entry, field, text }: IgnoredDeclaration): JsonPath =>
  field === 'partOf' ? [field] : [field, entry.record.sameAs?.indexOf(text) ?? 0];

/** The type of an entry that has its name in the same space as the one that declares. */
const findType = (name: string, { entry }: IgnoredDeclaration, { canonical }: Names): RegisterType | undefined =>
  REGISTER_TYPES.find((type) => nameSpaceOf(type) === nameSpaceOf(entry.type) && canonical(type, name) !== null);

type Reason = (one: string, other: string, typeOf: (name: string) => string) => string;

const REASONS: Record<IgnoredReason, Reason> = {
  own: () => 'it is an entry of the same catalog; sameAs names those of others',
  type: (one, other, typeOf) => `"${one}" is ${typeOf(one)} and "${other}" is ${typeOf(other)}`,
  catalog: (one, other) => `it would make "${one}" and "${other}" one, which are two entries of one catalog`,
  cycle: (one, other) => `"${one}" is a part of "${other}"`,
  depth: (one, other) => `"${one}" and "${other}" are parts of too many others to know that it closes no cycle`,
};

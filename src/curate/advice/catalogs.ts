import { isRegisterEntry } from '../../model/identity/entry.ts';
import { COMMONS } from '../../model/identity/name.ts';
import type { Notice } from '../../model/identity/reports.ts';
import { parseSameAs } from '../../model/identity/same-as.ts';
import type { JsonPath } from '../../model/json-path.ts';
import type { Check, CheckedFiles } from '../../store/checks/checked-files.ts';
import { reportMore } from '../../store/checks/checked-files.ts';

/** Warns of what is allowed between catalogs, but may be a mistake. */
export const adviseOnNotices: Check = function* (checked) {
  const { files, placeOf, names, definitions } = checked;
  if (!definitions.areFoldersRead) return;
  for (const notice of names.notices.list) {
    const { source, path } = placeOf(notice.entry);
    // What does not fit its schema is reported first.
    if (source.record === null) continue;
    yield source.problem([...path, ...pathOf(notice)], describe(notice, checked), 'warning');
  }
  yield* reportMore(names.notices, files, 'entries may be mistaken for others, or unite others');
};

const pathOf = (notice: Notice): JsonPath => {
  if (notice.kind === 'shadow') return ['slug'];
  if (notice.kind === 'third-party') return ['sameAs'];
  return ['sameAs', (notice.entry.record.sameAs ?? []).findIndex((text) => isId(text, notice.id))];
};

const isId = (text: string, id: string): boolean => {
  const parsed = parseSameAs(text);
  return parsed.kind === 'external' && parsed.id === id;
};

const describe = (notice: Notice, { names }: CheckedFiles): string => {
  const [one, other] = notice.between;
  switch (notice.kind) {
    case 'shadow': {
      const isSameType = isRegisterEntry(notice.entry) && names.canonical(notice.entry.type, other) !== null;
      const advice = isSameType ? `; if they are the same, add "${COMMONS}/${other}" to its sameAs` : '';
      return `the commons have this slug too; in this catalog it means "${one}"${advice}`;
    }
    case 'third-party':
      return `only because of this entry are "${one}" and "${other}" one; check that they are`;
    case 'two-types':
      return `"${notice.id}" is also an id of "${one}", which is of another type, so they are not united`;
  }
};

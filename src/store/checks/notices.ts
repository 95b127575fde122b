import { isRegisterEntry } from '../../model/identity/entry.ts';
import { COMMONS } from '../../model/identity/name.ts';
import type { Notice } from '../../model/identity/reports.ts';
import { parseSameAs } from '../../model/identity/same-as.ts';
import type { JsonPath } from '../../model/json-path.ts';
import type { Check, CheckInput } from './check.ts';
import type { Place } from './readable-catalogs.ts';
import { reportMore } from './report-more.ts';

/** Warns of what is allowed between catalogs, but may be a mistake. */
export const checkNotices: Check = function* (checked) {
  const { files, catalogs, names, definitions } = checked;
  if (!definitions.areFoldersRead) return;
  for (const notice of names.notices.list) {
    const { source, path } = catalogs.places.get(notice.entry.record) as Place;
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

const describe = (notice: Notice, { names }: CheckInput): string => {
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

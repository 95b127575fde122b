import { expect, test } from 'vitest';
import { chooseSubjects, isFolderRead } from '../../../bench/http/subjects/choose-subjects.ts';

const URL = 'postgres://localhost/loaded';

test.each([
  [['mercurius', 'briefgraph', 'database'], undefined, ['briefgraph', 'mercurius', 'database'], true],
  [['postgraphile', 'database'], undefined, ['database', 'postgraphile'], true],
  [['postgraphile', 'database'], URL, ['database', 'postgraphile'], false],
  [['mercurius', 'database'], URL, ['database', 'mercurius'], true],
  [['postgraphile', 'stringify'], undefined, ['briefgraph', 'postgraphile', 'stringify'], true],
  [['postgraphile', 'stringify'], URL, ['database', 'postgraphile', 'stringify'], false],
])(
  'of %j with the database %s, %j are compared, and whether a folder is read is %s',
  (servers, database, keys, reads) => {
    const subjects = chooseSubjects({ servers, database });
    expect([subjects.map(({ key }) => key), isFolderRead(subjects, database)]).toEqual([keys, reads]);
  },
);

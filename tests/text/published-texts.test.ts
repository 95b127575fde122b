import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BRIEF_FORMAT } from '../../src/model/file-formats.ts';
import type { BriefFile } from '../../src/model/records/brief-records.ts';
import { copyVersions } from '../../src/text/copy/copy-versions.ts';
import { findWords } from '../../src/text/copy/find-words.ts';
import { sha256 } from '../../src/text/passages.ts';
import { verifyText } from '../../src/text/verify-text.ts';
import { openBriefText } from '../../src/text/wording/brief-text.ts';
import { checkWording } from '../../src/text/wording/check-wording.ts';
import { copiedByBrowser, wantedOf } from '../support/copies.ts';

/**
 * The published briefs agree with their texts. These belong to their publishers and are not in the repository: copies are
 * found by their hashes in the folder that BRIEF_TEXTS names, or beside the checkout; briefs without one are skipped.
 */

const ROOT = join(import.meta.dirname, '../..');
const TEXTS = process.env.BRIEF_TEXTS ?? join(ROOT, '../shared/briefs');

const filesIn = (folder: string, ending: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
};

const texts = new Map(
  filesIn(TEXTS, '.txt').map((file) => {
    const bytes = readFileSync(file);
    return [sha256(bytes), bytes];
  }),
);
const briefs = filesIn(join(ROOT, 'data'), '.json')
  .filter((file) => /[\\/]briefs[\\/][^\\/]+\.json$/.test(file))
  .map((file) => BRIEF_FORMAT.schema.parse(JSON.parse(readFileSync(file, 'utf8'))) as BriefFile)
  .map((brief) => ({ slug: brief.slug, brief, text: texts.get(brief.text.sha256) }));

describe.each(briefs)('$slug', ({ brief, text }) => {
  test.skipIf(!text)(`agrees with its text${text ? '' : ` (skipped: no copy in ${TEXTS})`}`, () => {
    const bytes = text as Buffer;
    expect(verifyText(bytes, brief).problems).toEqual([]);
    expect(checkWording(openBriefText(bytes, brief))).toEqual([]);
  });

  test.skipIf(!text)(
    `is found whole in a copy that was pasted from its page${text ? '' : ` (skipped: no copy in ${TEXTS})`}`,
    async () => {
      const copy = copiedByBrowser((text as Buffer).toString());
      const { missing } = await findWords(copyVersions(copy), brief.language, wantedOf(brief.text), async (words) =>
        sha256(words),
      );
      expect(missing).toEqual([]);
    },
  );
});

test('there are published briefs', () => {
  expect(briefs.length).toBeGreaterThan(2);
});

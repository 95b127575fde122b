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

describe.each(briefs)('$slug', ({ brief, text = Buffer.of() }) => {
  const without = text.length > 0 ? '' : ` (skipped: no copy in ${TEXTS})`;

  test.skipIf(without)(`agrees with its text${without}`, () => {
    expect(verifyText(text, brief).problems).toEqual([]);
    expect(checkWording(openBriefText(text, brief))).toEqual([]);
  });

  test.skipIf(without)(`is found whole in a copy that was pasted from its page${without}`, async () => {
    const versions = copyVersions(copiedByBrowser(text.toString()));
    const found = await findWords(versions, brief.language, wantedOf(brief.text), async (words) => sha256(words));
    expect(found.missing).toEqual([]);
  });
});

test('there are published briefs', () => {
  expect(briefs.length).toBeGreaterThan(2);
});

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measureEncoded, readEncodedBriefs } from '../../evaluation/encoded-briefs.ts';
import { measureDraft, measureTogether } from '../../evaluation/measure-drafts.ts';
import { readGoldTexts } from '../../evaluation/texts.ts';
import { readRegisters } from '../../src/cli/registers.ts';
import { BRIEF_FORMAT } from '../../src/model/file-formats.ts';

/** Drafts recognise events of the registers in `data/`, and never take another for one. */

const DATA = join(import.meta.dirname, '../../data');
const { registers } = await readRegisters([DATA]);

describe('in the invented texts', () => {
  const texts = readGoldTexts().filter(({ gold, path }) => gold.known && path?.includes('evaluation/texts'));
  const measures = measureTogether(
    texts.map((text) => measureDraft({ ...text, path: text.path as string }, registers)),
  );
  const known = measures.get('known events');

  test('the events of the registers are recognised as often as was measured', () => {
    expect(known?.gold).toBeGreaterThan(70);
    expect(known?.recall).toBeGreaterThanOrEqual(0.4);
  });

  test('no event is taken for another', () => {
    expect(known?.precision).toBe(1);
  });
});

describe('in the published briefs, each without what it says itself', () => {
  const measured = readEncodedBriefs(DATA, BRIEF_FORMAT).flatMap((brief) => measureEncoded(brief, registers) ?? []);
  const sum = (count: (one: (typeof measured)[number]) => number) =>
    measured.reduce((total, one) => total + count(one), 0);

  test.skipIf(measured.length < 5)('the events of the registers are recognised as often as was measured', () => {
    expect(sum(({ found }) => found) / sum(({ known }) => known)).toBeGreaterThanOrEqual(0.29);
  });

  test.skipIf(measured.length < 5)('no event is taken for another', () => {
    expect(sum(({ wrong }) => wrong)).toBe(0);
  });
});

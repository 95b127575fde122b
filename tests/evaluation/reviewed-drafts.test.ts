import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEncodedBriefs } from '../../evaluation/encoded-briefs.ts';
import { countDecisions, readReviewedDrafts } from '../../evaluation/reviewed-drafts.ts';
import { BRIEF_FORMAT } from '../../src/model/file-formats.ts';

/** Briefs that were encoded from a draft: the drafts are kept as they were first made. */

const briefs = readEncodedBriefs(join(import.meta.dirname, '../../data'), BRIEF_FORMAT);
const reviewed = readReviewedDrafts(briefs);

test('three briefs or more were encoded from a draft, one of them in German', () => {
  expect(reviewed.length).toBeGreaterThanOrEqual(3);
  expect(reviewed.map(({ brief }) => brief.language)).toContain('de');
});

describe.each(reviewed.map((one) => ({ name: one.brief.slug, ...one })))(
  '$name',
  ({ draft, review, brief, ...rest }) => {
    test('has the text that was drafted', () => {
      expect(draft.text.sha256).toBe(brief.text.sha256);
    });

    test('was decided on: each decision is about one proposal, and most proposals are decided', () => {
      const ids = new Set(draft.proposals.map(({ id }) => id));
      expect(review.decisions.filter(({ proposal }) => !ids.has(proposal))).toEqual([]);
      expect(new Set(review.decisions.map(({ proposal }) => proposal)).size).toBe(review.decisions.length);
      const counts = countDecisions({ draft, review, brief, ...rest });
      const proposed = counts.reduce((sum, one) => sum + one.proposed, 0);
      const undecided = counts.reduce((sum, one) => sum + one.undecided, 0);
      expect(undecided).toBeLessThan(proposed / 2);
    });
  },
);

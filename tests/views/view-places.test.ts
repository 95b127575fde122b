import { expect, test } from 'vitest';
import { VIEW_PLACES } from '../../src/views/view-places.ts';
import { views } from '../../src/views/views.ts';

test('the places of the views are those that the views have, in the order of the navigation', () => {
  expect(
    views.map(({ name, path, isUnlisted, isInFooter }) => ({
      name,
      path,
      ...(isUnlisted && { isUnlisted }),
      ...(isInFooter && { isInFooter }),
    })),
  ).toEqual(VIEW_PLACES);
});

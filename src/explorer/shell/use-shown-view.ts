import { useEffect, useState } from 'react';
import { overview } from '../../views/overview.ts';
import type { View, ViewName } from '../../views/view.ts';
import { Overview, overviewHeading } from '../overview/overview.tsx';
import type { ShownView } from './display.ts';

/** The first page, which is loaded with the explorer. */
const FRONT: ShownView = {
  view: overview as unknown as View,
  display: {
    filters: [],
    hasClaims: true,
    heading: overviewHeading,
    isAnswerFirst: true,
    Visual: Overview,
  },
};

/** In place of a view that is not loaded: it asks and draws nothing. */
const toComing = (name: ViewName): ShownView => ({
  view: { ...FRONT.view, name, variables: () => null, shownVariables: () => null },
  display: { filters: [], Visual: () => null },
});

interface Shown extends ShownView {
  isLoaded: boolean;
}

const loadOthers = () => import('./other-views.ts');

/** Loads what a view needs before it is opened: somebody points at a link to it. */
export const preloadView = (name: ViewName): void => {
  if (name === 'overview') return;
  loadOthers().then(
    ({ otherViews }) => otherViews.find(({ view }) => view.name === name)?.display.Visual.preload?.(),
    // It is loaded again, and its error shown, when the view is opened.
    () => {},
  );
};

/** The view with this name. The others than the first page are loaded together, when one of them is opened. */
export const useShownView = (name: ViewName): Shown => {
  const [others, setOthers] = useState<readonly ShownView[]>();
  const [error, setError] = useState<unknown>();
  const isNeeded = name !== 'overview' && !others;
  useEffect(() => {
    if (!isNeeded) return;
    loadOthers().then(({ otherViews }) => setOthers(otherViews), setError);
  }, [isNeeded]);
  if (name === 'overview') return { ...FRONT, isLoaded: true };
  if (error && !others) throw error;
  const shown = others?.find(({ view }) => view.name === name);
  return shown ? { ...shown, isLoaded: true } : { ...toComing(name), isLoaded: false };
};

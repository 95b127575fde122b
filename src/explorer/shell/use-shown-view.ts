import { useContext, useEffect, useState } from 'react';
import { overview } from '../../views/overview.ts';
import type { View, ViewName } from '../../views/view.ts';
import { Ask } from '../overview/ask.tsx';
import { Overview, overviewHeading } from '../overview/overview.tsx';
import type { ShownView } from './display.ts';
import { nameModule } from './loadable.tsx';
import { ServerPageContext } from './server-page.ts';

/** The first page, which is loaded with the explorer. */
const FRONT: ShownView = {
  view: overview as unknown as View,
  display: {
    filters: [],
    hasClaims: true,
    heading: overviewHeading,
    isAnswerFirst: true,
    Controls: Ask,
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

const MODULE = 'shell/other-views.ts';
let others: readonly ShownView[] | undefined;

/** Loads the others than the first page together. */
const loadOthers = nameModule(MODULE, async () => {
  others = (await import('./other-views.ts')).otherViews;
});

/** Loads what a view needs before it is opened: somebody points at a link to it. */
export const preloadView = (name: ViewName): void => {
  if (name === 'overview') return;
  loadOthers().then(
    () => others?.find(({ view }) => view.name === name)?.display.Visual.preload?.(),
    // It is loaded again, and its error shown, when the view is opened.
    () => {},
  );
};

/** The view with this name. The others than the first page are loaded when one of them is opened. */
export const useShownView = (name: ViewName): Shown => {
  const [state, setState] = useState<{ error?: unknown }>();
  const isOther = name !== 'overview';
  const isNeeded = isOther && !others;
  const page = useContext(ServerPageContext);
  if (isOther) page?.use(MODULE, others ? null : loadOthers);
  useEffect(() => {
    if (!isNeeded) return;
    loadOthers().then(
      () => setState({}),
      (error) => setState({ error }),
    );
  }, [isNeeded]);
  if (!isOther) return { ...FRONT, isLoaded: true };
  if (state && 'error' in state && !others) throw state.error;
  const shown = others?.find(({ view }) => view.name === name);
  return shown ? { ...shown, isLoaded: true } : { ...toComing(name), isLoaded: false };
};

import { useEffect, useLayoutEffect, useRef } from 'react';
import { Link } from 'wouter';
import { entryKeyAt } from '../../views/entry-address.ts';
import { QUERY_PATH } from '../../views/query-address.ts';
import { briefReadAt } from '../../views/reader-address.ts';
import type { ViewName } from '../../views/view.ts';
import { placeAt } from '../../views/view-places.ts';
import { useMedia } from '../parts/use-media.ts';
import { texts } from '../texts/texts.ts';
import { useAddress } from './address.ts';
import { NameSources } from './brief-sources.tsx';
import { Notices, ReconnectsContext, useDataStatus } from './data-status.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { Heading } from './heading.tsx';
import { loadable } from './loadable.tsx';
import { KeepOwnCopies } from './own-copies.tsx';
import { type ShownSite, SiteContext } from './site.ts';
import { useShownView } from './use-shown-view.ts';
import { ViewPage } from './view-page.tsx';

const EntryPage = loadable('entry/entry.tsx', async () => ({
  default: (await import('../entry/entry.tsx')).EntryPage,
}));
const QueryPage = loadable('query/query-page.tsx', () => import('../query/query-page.tsx'));
const EntryPanel = loadable('entry/entry.tsx#panel', async () => ({
  default: (await import('../entry/entry.tsx')).EntryPanel,
}));
const ReaderPage = loadable('reader/reader-page.tsx', () => import('../reader/reader-page.tsx'));

interface AppProps {
  /** That of the data which came with the page; undefined if none did. */
  revision: string | undefined;
  site: ShownSite;
}

/** The explorer. */
export const App = ({ revision, site }: AppProps) => {
  const status = useDataStatus(revision);
  const { path, params, href } = useAddress();
  const place = placeAt(path);
  const read = briefReadAt(path);
  const open = (place || read !== null) && params.get('open');
  // On narrow screens the panel covers the view, which must then not be focusable.
  const isCovered = useMedia('(max-width: 74.99em)') && Boolean(open);
  useFocusOnNavigation(path, href({}), params.has('sentence') || params.has('at'));
  useFocusFallback(href({}));
  // For those who measure when a page can be used.
  useEffect(() => void performance.mark('hydrated'), []);
  useClosedExplanation(href({}));
  return (
    <SiteContext value={site}>
      <ReconnectsContext value={status.reconnects}>
        <NameSources>
          <a className="skip" href="#main">
            {texts.skip}
          </a>
          <Notices status={status} />
          <div className="page" data-open={open ? '' : undefined}>
            <div className="below" inert={isCovered}>
              <Header />
              <main id="main" tabIndex={-1}>
                <ErrorBoundary resetKey={path}>
                  <KeepOwnCopies>{place ? <NamedView name={place.name} /> : <OtherPage path={path} />}</KeepOwnCopies>
                </ErrorBoundary>
              </main>
              <Footer />
            </div>
            {open && (
              <ErrorBoundary resetKey={open}>
                <EntryPanel entryKey={open} />
              </ErrorBoundary>
            )}
          </div>
        </NameSources>
      </ReconnectsContext>
    </SiteContext>
  );
};

const NamedView = ({ name }: { name: ViewName }) => {
  const shown = useShownView(name);
  return <ViewPage key={name} {...shown} />;
};

/**
 * On another path, scrolls to the top and focuses the heading, so that screen readers continue from there; on the way back, the
 * link that was followed.
 */
const useFocusOnNavigation = (path: string, address: string, hasTarget: boolean) => {
  const previous = useRef({ path, address });
  const isBack = useRef(false);
  // Registered before the router listens: the page changes while that handles the event.
  useLayoutEffect(() => {
    const goBack = () => {
      isBack.current = true;
    };
    addEventListener('popstate', goBack);
    return () => removeEventListener('popstate', goBack);
  }, []);
  useEffect(() => {
    const from = previous.current;
    const link = isBack.current && document.querySelector<HTMLElement>(`main a[href="${CSS.escape(from.address)}"]`);
    previous.current = { path, address };
    isBack.current = false;
    if (from.path === path) return;
    const isNamed = hasTarget || window.location.hash !== '';
    if (!isNamed) window.scrollTo(0, 0);
    // A page that was here already has focused what its address names.
    if (isNamed && document.activeElement?.matches('main :is([aria-current], section[id])')) return;
    (link || document.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
  }, [path, address, hasTarget]);
};

/** Focuses the heading if the element that had the focus is gone after a change of address. */
const useFocusFallback = (address: string) => {
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: checked after each change of address.
  useEffect(() => {
    if (!isFirst.current && document.activeElement === document.body)
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [address]);
};

/** Closes the explanation of a mark after a change of address: the mark may be gone. */
const useClosedExplanation = (address: string) => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of address.
  useEffect(() => document.querySelector<HTMLElement>('.explanation:popover-open')?.hidePopover(), [address]);
};

const OtherPage = ({ path }: { path: string }) => {
  const key = entryKeyAt(path);
  if (key !== null) return <EntryPage entryKey={key} />;
  const read = briefReadAt(path);
  if (read !== null) return <ReaderPage key={read} slug={read} />;
  if (path === QUERY_PATH) return <QueryPage />;
  return (
    <>
      <Heading title={texts.states.pageNotFound} />
      <p>
        <Link href="/">{texts.states.home}</Link>
      </p>
    </>
  );
};

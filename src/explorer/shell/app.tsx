import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { entryKeyAt } from '../../views/entry-address.ts';
import { viewAt } from '../../views/views.ts';
import { EntryPage, EntryPanel } from '../entry/entry.tsx';
import { texts } from '../texts.ts';
import { useAddress } from './address.ts';
import { Boundary } from './boundary.tsx';
import { Header } from './header.tsx';
import { Heading } from './heading.tsx';
import { Notices } from './notices.tsx';
import { ReturnsContext, useLive } from './use-live.ts';
import { useMedia } from './use-media.ts';
import { ViewPage } from './view-page.tsx';

export const App = () => {
  const live = useLive();
  const { path, params, href } = useAddress();
  const view = viewAt(path);
  const open = view && params.get('open');
  // Where there is no room beside the view, the details cover it: what lies below them cannot be reached.
  const isCovered = useMedia('(max-width: 74.99em)') && Boolean(open);
  useStartOfPage(path, params.get('sentence') !== null);
  useKeptFocus(href({}));
  return (
    <ReturnsContext value={live.returns}>
      <a className="skip" href="#main">
        {texts.skip}
      </a>
      <Notices live={live} />
      <div className="page" data-open={open ? '' : undefined}>
        <div className="below" inert={isCovered}>
          <Header />
          <main id="main" tabIndex={-1}>
            <Boundary of={path}>{view ? <ViewPage key={view.name} view={view} /> : <OtherPage path={path} />}</Boundary>
          </main>
        </div>
        {open && (
          <Boundary of={open}>
            <EntryPanel entryKey={open} />
          </Boundary>
        )}
      </div>
    </ReturnsContext>
  );
};

/** Another page begins at its top, and its heading has the focus, so that what follows is read from there. */
const useStartOfPage = (path: string, hasPlace: boolean) => {
  const known = useRef(path);
  useEffect(() => {
    if (known.current === path) return;
    known.current = path;
    if (!hasPlace) window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [path, hasPlace]);
};

/** When what had the focus is taken away with a step to another address, the heading of the page gets it. */
const useKeptFocus = (address: string) => {
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked at after each step.
  useEffect(() => {
    if (!isFirst.current && document.activeElement === document.body)
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [address]);
};

const OtherPage = ({ path }: { path: string }) => {
  const key = entryKeyAt(path);
  if (key !== null) return <EntryPage entryKey={key} />;
  return (
    <>
      <Heading title={texts.states.notFound} />
      <p>
        <Link href="/">{texts.states.home}</Link>
      </p>
    </>
  );
};

import { useEffect } from 'react';
import { Link } from 'wouter';
import { entryKeyAt, viewAt } from '../../operations/views/views.ts';
import { EntryPage, EntryPanel } from '../entry/entry.tsx';
import { texts } from '../texts.ts';
import { useAddress } from './address.ts';
import { Boundary } from './boundary.tsx';
import { Header } from './header.tsx';
import { Heading } from './heading.tsx';
import { Notices } from './notices.tsx';
import { useLive } from './use-live.ts';
import { useIsNarrow } from './use-media.ts';
import { ViewPage } from './view-page.tsx';

export const App = () => {
  const live = useLive();
  const { path, params } = useAddress();
  const isNarrow = useIsNarrow();
  const view = viewAt(path);
  const open = view && params.get('open');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its top.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [path]);
  return (
    <>
      <a className="skip" href="#main">
        {texts.skip}
      </a>
      {/* On a phone the details cover the page: what lies below them cannot be reached. */}
      <div className="page" data-open={open ? '' : undefined}>
        <div className="below" inert={isNarrow && Boolean(open)}>
          <Header />
          <Notices live={live} />
          <main id="main" tabIndex={-1}>
            <Boundary of={path}>{view ? <ViewPage key={view.name} view={view} /> : <OtherPage path={path} />}</Boundary>
          </main>
        </div>
        {open && <EntryPanel entryKey={open} />}
      </div>
    </>
  );
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

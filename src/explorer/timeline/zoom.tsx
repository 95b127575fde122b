import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { timelinePartCounts, timelinePartsQuery } from '../../views/timeline-parts.ts';
import { firstPage, useAddress } from '../shell/address.ts';
import { useViewQuery } from '../shell/use-view-query.ts';
import { pictureTexts } from '../texts/pictures.ts';
import { Bars } from './bars.tsx';
import { neighbourOf, parentOf, partsOf, readWindow, type TimeWindow } from './window.ts';
import { nameOf, shortNameOf } from './window-labels.ts';
import { FROM_YEARS } from './years.tsx';
import '../styles/zoom.css';

/** Of a timeline that shows a year or less: where one is, and ways to smaller and larger parts of time and to their neighbours. */
const Zoom = () => {
  const { params } = useAddress();
  const window = readWindow(params);
  return window && <ZoomedOn window={window} />;
};

/** What a key does, and the link of which it is a shortcut. */
const KEYS: Readonly<Record<string, string>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
};

const ZoomedOn = ({ window }: { window: TimeWindow }) => {
  const { params, href } = useAddress();
  const parts = partsOf(window);
  const query = timelinePartsQuery(params, parts);
  const { data } = useViewQuery<object>(query.document, parts.length > 0 ? query.variables : null);
  const counts = timelinePartCounts(data);
  const hrefOf = (to: TimeWindow | null) => href({ ...firstPage, from: to?.from ?? null, to: to?.to ?? null });
  const nav = useRef<HTMLElement>(null);
  useKeptFocus(nav, `${window.from} ${window.to}`);
  useFocusFromYears(nav);

  const around: TimeWindow[] = [];
  for (let one = parentOf(window); one; one = parentOf(one)) around.unshift(one);
  const bars = parts.map((part, index) => ({
    label: shortNameOf(part.unit, part.first),
    title: pictureTexts.timeline.inPart(nameOf(part), counts[index] ?? 0),
    href: hrefOf(part),
    count: counts[index] ?? 0,
  }));
  const most = Math.max(...counts.slice(0, parts.length));
  const fullest = most > 0 ? parts[counts.lastIndexOf(most, parts.length - 1)] : undefined;
  const parent = parentOf(window);
  const [earlier, later] = [neighbourOf(window, -1), neighbourOf(window, 1)];
  const { zoomIn, zoomOut, allYears } = pictureTexts.timeline;

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const link = nav.current?.querySelector<HTMLAnchorElement>(`a[data-step="${KEYS[event.key]}"]`);
    if (!link) return;
    event.preventDefault();
    link.click();
  };
  return (
    <nav className="zoom" aria-label={pictureTexts.timeline.zoom} ref={nav} tabIndex={-1} onKeyDown={press}>
      <ol className="zoom-path">
        <li>
          <Link href={hrefOf(null)}>{allYears}</Link>
        </li>
        {around.map((one) => (
          <li key={one.unit}>
            <Link href={hrefOf(one)}>{nameOf(one)}</Link>
          </li>
        ))}
        <li aria-current="true">{nameOf(window)}</li>
      </ol>
      <ul className="zoom-steps">
        <Step
          step="earlier"
          keys="ArrowLeft"
          text={`← ${earlier ? nameOf(earlier) : ''}`}
          href={earlier && hrefOf(earlier)}
        />
        <Step step="later" keys="ArrowRight" text={`${later ? nameOf(later) : ''} →`} href={later && hrefOf(later)} />
        <Step step="out" keys="-" text={`− ${zoomOut(parent ? nameOf(parent) : allYears)}`} href={hrefOf(parent)} />
        {fullest && <Step step="in" keys="+" text={`+ ${zoomIn(nameOf(fullest))}`} href={hrefOf(fullest)} />}
      </ul>
      {bars.length > 0 && <Bars bars={bars} />}
    </nav>
  );
};

const Step = ({ step, keys, text, href }: { step: string; keys: string; text: string; href: string | null }) =>
  href !== null && (
    <li>
      <Link href={href} data-step={step} aria-keyshortcuts={keys}>
        {text}
      </Link>
    </li>
  );

/** Keeps the focus in the controls when the one that had it is gone after a step, so that keys go on to work. */
const useKeptFocus = (nav: RefObject<HTMLElement | null>, step: string) => {
  const [last, hadFocus] = [useRef(step), useRef(false)];
  useEffect(() => {
    if (last.current !== step && hadFocus.current && document.activeElement === document.body) nav.current?.focus();
    last.current = step;
  }, [nav, step, last, hadFocus]);
  hadFocus.current = nav.current?.contains(document.activeElement) ?? false;
};

/** Takes the focus after the bar of a year, which is gone: the heading is many steps above the months. */
const useFocusFromYears = (nav: RefObject<HTMLElement | null>) => {
  useEffect(() => {
    const { activeElement } = document;
    if (history.state === FROM_YEARS && (activeElement === document.body || activeElement?.tagName === 'H1'))
      nav.current?.focus();
  }, [nav]);
};

export default Zoom;

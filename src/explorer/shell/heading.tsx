import { useEffect, useRef } from 'react';
import { texts } from '../texts.ts';

let isFirst = true;

/** The heading of a page. When another page is opened it takes the focus, so that what follows is read from there. */
export const Heading = ({ title, intro }: { title: string; intro?: string }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${texts.brand}`;
    if (!isFirst) heading.current?.focus({ preventScroll: true });
    isFirst = false;
  }, [title]);
  return (
    <div className="heading">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {intro && <p>{intro}</p>}
    </div>
  );
};

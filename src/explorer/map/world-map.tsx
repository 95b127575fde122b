import { useMemo } from 'react';
import { Link } from 'wouter';
import { toEntryKey } from '../../views/entry-address.ts';
import type { ExplorerMapQuery } from '../../views/generated/views.ts';
import { type MapCountry, mapCountries, mapEvents } from '../../views/map.ts';
import { Labels } from '../parts/labels.tsx';
import { EntryLink } from '../parts/links.tsx';
import { placeLabels } from '../parts/place-labels.ts';
import { useWidth } from '../parts/use-size.ts';
import { useAddress } from '../shell/address.ts';
import { pictureTexts } from '../texts/pictures.ts';
import { texts } from '../texts/texts.ts';
import { Places } from './places.tsx';
import { makeShades, type Shades } from './shades.ts';
import { type Canvas, canvasFor, drawWorld } from './world.ts';
import '../styles/map.css';

/** Below this width, in pixels, how many countries have a label: those with the most events. */
const NARROW = 600;
const MOST_ON_PHONE = 5;

/** The size of label text, in pixels. */
const TYPE = { character: 8, line: 16 };

/** The map of the countries mentioned in the briefs, a ranking of them, and the places of events. */
const WorldMap = ({ data }: { data: ExplorerMapQuery }) => {
  const [figure, width] = useWidth<HTMLElement>();
  const countries = useMemo(() => mapCountries(data), [data]);
  const most = Math.max(1, ...countries.map(({ events }) => events.totalCount));
  const shades = useMemo(() => makeShades(countries.map(({ events }) => events.totalCount)), [countries]);
  return (
    <div className="map">
      <figure ref={figure}>
        {width > 0 && <MapGraphic countries={countries} shades={shades} canvas={canvasFor(width)} />}
        <figcaption className="aside">
          <Legend shades={shades} />
          {pictureTexts.map.boundaries}
        </figcaption>
      </figure>
      <div className="map-lists">
        <section>
          <h2>{pictureTexts.map.countries}</h2>
          <ol className="ranking">
            {[...countries]
              .sort((a, b) => b.events.totalCount - a.events.totalCount)
              .map((country) => (
                <li key={country.id}>
                  <EntryLink id={country.id}>{country.name}</EntryLink>
                  <span className="ranking-count">{texts.count(country.events.totalCount, texts.nouns.events)}</span>
                  <span className="ranking-bar" aria-hidden="true">
                    <span style={{ width: `${(100 * country.events.totalCount) / most}%` }} />
                  </span>
                </li>
              ))}
          </ol>
        </section>
        <Places events={mapEvents(data)} countries={countries} />
      </div>
    </div>
  );
};

const MapGraphic = ({
  countries,
  shades,
  canvas: { width, height },
}: {
  countries: readonly MapCountry[];
  shades: Shades;
  canvas: Canvas;
}) => {
  const { entryHref, params } = useAddress();
  const shapes = useMemo(
    () => drawWorld(new Map(countries.map(({ code, events }) => [code, events.totalCount + 0.1])), { width, height }),
    [countries, width, height],
  );
  const named = useMemo(() => {
    const byCode = new Map(countries.map((country) => [country.code, country]));
    return shapes.flatMap((shape) => {
      const country = shape.code ? byCode.get(shape.code) : undefined;
      return country ? [{ shape, country }] : [];
    });
  }, [shapes, countries]);
  const labels = useMemo(
    () =>
      placeLabels(
        named
          .flatMap(({ shape: { center }, country }) => (center ? [{ center, country }] : []))
          .filter(({ country }) => country.events.totalCount > 0)
          .sort((a, b) => b.country.events.totalCount - a.country.events.totalCount)
          // On a phone, more labels would be far from their countries; the list below has all.
          .slice(0, width < NARROW ? MOST_ON_PHONE : undefined)
          .map(({ center: [x, y], country }) => ({ key: country.code, lines: [labelOf(country)], x, y, radius: 3 })),
        { width, height, type: TYPE, prefer: 'right' },
      ),
    [named, width, height],
  );
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={pictureTexts.map.label} className="map-picture">
      {shapes.map(({ d }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: not all shapes have a code, and their order is fixed.
        <path key={index} className="land" d={d} />
      ))}
      {named.map(({ shape, country }) => {
        const key = toEntryKey(country.id);
        const label = `${country.name}: ${texts.count(country.events.totalCount, texts.nouns.events)}`;
        return (
          <Link
            key={country.code}
            href={entryHref(key)}
            className="country"
            aria-label={label}
            aria-current={params.get('open') === key ? 'true' : undefined}
          >
            <title>{label}</title>
            <path d={shape.d} data-shade={shades.of(country.events.totalCount)} />
          </Link>
        );
      })}
      <g aria-hidden="true" className="map-dots">
        {labels.map(({ key, x, y }) => (
          <circle key={key} cx={x} cy={y} r="2.5" />
        ))}
      </g>
      <Labels labels={labels} line={TYPE.line} />
    </svg>
  );
};

const labelOf = ({ name, events }: MapCountry): string => `${name} ${texts.number(events.totalCount)}`;

const Legend = ({ shades }: { shades: Shades }) => (
  <div className="shades">
    {pictureTexts.map.scale}
    <ul>
      {shades.steps.map(({ shade, from, to }) => (
        <li key={shade}>
          <svg width="22" height="14" aria-hidden="true">
            <rect className="swatch" width="22" height="14" data-shade={shade} />
          </svg>
          {to === 0 ? pictureTexts.map.none : pictureTexts.map.range(from, to)}
        </li>
      ))}
    </ul>
  </div>
);

export default WorldMap;

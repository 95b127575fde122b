import { useMemo } from 'react';
import { Link } from 'wouter';
import { toEntryKey } from '../../views/entry-address.ts';
import type { ExplorerMapQuery } from '../../views/generated/views.ts';
import { type MapCountry, mapCountries, mapEvents } from '../../views/map.ts';
import { Labels } from '../parts/labels.tsx';
import { EntryLink } from '../parts/links.tsx';
import { placeLabels } from '../parts/place-labels.ts';
import { useAddress } from '../shell/address.ts';
import { pictureTexts } from '../texts/pictures.ts';
import { texts } from '../texts/texts.ts';
import { Places } from './places.tsx';
import { makeShades, type Shades } from './shades.ts';
import { CANVAS, drawWorld, type Shape } from './world.ts';
import '../styles/map.css';

/** The widths for which labels are placed, in pixels: on wider pages they are only further apart. */
const WIDE = 690;
const NARROW = 300;
/** How many countries have a label on a phone: those with the most events. More would be far from their countries; the list below has all. */
const MOST_ON_PHONE = 5;

/** The size of label text, in pixels. */
const TYPE = { character: 8, line: 16 };

/** The map of the countries mentioned in the briefs, a ranking of them, and the places of events. */
const WorldMap = ({ data }: { data: ExplorerMapQuery }) => {
  const countries = useMemo(() => mapCountries(data), [data]);
  const most = Math.max(1, ...countries.map(({ events }) => events.totalCount));
  const shades = useMemo(() => makeShades(countries.map(({ events }) => events.totalCount)), [countries]);
  return (
    <div className="map">
      <figure>
        <Legend shades={shades} />
        <MapGraphic countries={countries} shades={shades} />
        <figcaption className="aside">{pictureTexts.map.boundaries}</figcaption>
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
                  <svg className="ranking-bar" aria-hidden="true">
                    <rect width={`${((100 * country.events.totalCount) / most).toFixed(1)}%`} height="100%" rx="3" />
                  </svg>
                </li>
              ))}
          </ol>
        </section>
        <Places events={mapEvents(data)} countries={countries} />
      </div>
    </div>
  );
};

const MapGraphic = ({ countries, shades }: { countries: readonly MapCountry[]; shades: Shades }) => {
  const { entryHref, params } = useAddress();
  const shapes = useMemo(
    () => drawWorld(new Map(countries.map(({ code, events }) => [code, events.totalCount + 0.1]))),
    [countries],
  );
  const named = useMemo(() => {
    const byCode = new Map(countries.map((country) => [country.code, country]));
    return shapes
      .flatMap((shape) => {
        const country = shape.code ? byCode.get(shape.code) : undefined;
        return country ? [{ shape, country }] : [];
      })
      .sort((a, b) => b.country.events.totalCount - a.country.events.totalCount);
  }, [shapes, countries]);
  return (
    <svg role="group" aria-label={pictureTexts.map.label} className="map-picture">
      <svg viewBox={`0 0 ${CANVAS.width} ${CANVAS.height}`}>
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
      </svg>
      <CountryLabels named={named} width={WIDE} className="wide-only" />
      <CountryLabels named={named.slice(0, MOST_ON_PHONE)} width={NARROW} className="narrow-only" />
    </svg>
  );
};

interface CountryLabelsProps {
  named: readonly { shape: Shape; country: MapCountry }[];
  /** The width of the map in pixels for which they are placed. */
  width: number;
  className: string;
}

/** The names of countries, each from its dot on: the dots move with the size of the map, and the text keeps its own. */
const CountryLabels = ({ named, width, className }: CountryLabelsProps) => {
  const labels = useMemo(() => {
    const scale = width / CANVAS.width;
    return placeLabels(
      named.flatMap(({ shape: { center }, country }) =>
        center && country.events.totalCount > 0
          ? [{ key: country.code, lines: [labelOf(country)], x: center[0] * scale, y: center[1] * scale, radius: 3 }]
          : [],
      ),
      { width, height: CANVAS.height * scale, type: TYPE, prefer: 'right' },
    );
  }, [named, width]);
  const height = (CANVAS.height / CANVAS.width) * width;
  const percent = (part: number) => `${(100 * part).toFixed(2)}%`;
  return (
    <g className={className}>
      {labels.map(({ x, y, textX, textY, ...label }) => (
        <svg key={label.key} x={percent(x / width)} y={percent(y / height)} width="1" height="1" overflow="visible">
          <circle className="map-dot" r="2.5" aria-hidden="true" />
          <Labels labels={[{ ...label, x: 0, y: 0, textX: textX - x, textY: textY - y }]} line={TYPE.line} />
        </svg>
      ))}
    </g>
  );
};

const labelOf = ({ name, events }: MapCountry): string => `${name} ${texts.number(events.totalCount)}`;

const Legend = ({ shades }: { shades: Shades }) => (
  <div className="shades aside">
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

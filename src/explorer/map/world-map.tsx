import { useMemo } from 'react';
import { Link } from 'wouter';
import { toEntryKey } from '../../views/entry-address.ts';
import type { ExplorerMapQuery } from '../../views/generated/views.ts';
import type { MapCountry, MapEvent } from '../../views/map.ts';
import { mentionOrEvent } from '../../views/statement.ts';
import { LabelTexts } from '../parts/label-texts.tsx';
import { placeLabels } from '../parts/labels.ts';
import { useWidth } from '../parts/use-width.ts';
import { EntryLink, ModalityBadge } from '../parts/words.tsx';
import { useAddress } from '../shell/address.ts';
import { countOf, numberOf, texts } from '../texts.ts';
import { makeShades, type Shades } from './shades.ts';
import { type Canvas, canvasFor, drawWorld, hasShape } from './world.ts';

/** The type of the labels, in pixels. */
const TYPE = { character: 7.6, line: 14 };

/** The countries that are named, and where events were. */
const WorldMap = ({ data }: { data: ExplorerMapQuery }) => {
  const [figure, width] = useWidth<HTMLElement>();
  const countries = useMemo(() => data.countries?.nodes ?? [], [data]);
  const most = Math.max(1, ...countries.map(({ events }) => events.totalCount));
  const shades = useMemo(() => makeShades(countries.map(({ events }) => events.totalCount)), [countries]);
  return (
    <div className="map">
      <figure ref={figure}>
        {width > 0 && <Picture countries={countries} shades={shades} canvas={canvasFor(width)} />}
        <figcaption className="aside">
          <Legend shades={shades} />
          {texts.map.borders}
        </figcaption>
      </figure>
      <div className="map-lists">
        <section>
          <h2>{texts.map.list}</h2>
          <ol className="ranking">
            {[...countries]
              .sort((a, b) => b.events.totalCount - a.events.totalCount)
              .map((country) => (
                <li key={country.id}>
                  <EntryLink id={country.id}>{country.name}</EntryLink>
                  <span className="ranking-count">{countOf(country.events.totalCount, texts.nouns.events)}</span>
                  <span className="ranking-bar" aria-hidden="true">
                    <span style={{ width: `${(100 * country.events.totalCount) / most}%` }} />
                  </span>
                </li>
              ))}
          </ol>
        </section>
        <Places events={data.events?.nodes ?? []} countries={countries} />
      </div>
    </div>
  );
};

const Picture = ({
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
          .sort((a, b) => b.country.events.totalCount - a.country.events.totalCount)
          .map(({ center: [x, y], country }) => ({ key: country.code, lines: [labelOf(country)], x, y, radius: 3 })),
        { width, height, type: TYPE, prefer: 'right' },
      ),
    [named, width, height],
  );
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={texts.map.picture} className="map-picture">
      {shapes.map(({ d }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two shapes have no code; the order is that of the atlas.
        <path key={index} className="land" d={d} />
      ))}
      {named.map(({ shape, country }) => {
        const key = toEntryKey(country.id);
        const words = `${country.name}: ${countOf(country.events.totalCount, texts.nouns.events)}`;
        return (
          <Link
            key={country.code}
            href={entryHref(key)}
            className="country"
            aria-label={words}
            aria-current={params.get('open') === key ? 'true' : undefined}
          >
            <title>{words}</title>
            <path d={shape.d} data-shade={shades.of(country.events.totalCount)} />
          </Link>
        );
      })}
      <g aria-hidden="true" className="map-dots">
        {labels.map(({ key, x, y }) => (
          <circle key={key} cx={x} cy={y} r="2.5" />
        ))}
      </g>
      <LabelTexts labels={labels} line={TYPE.line} />
    </svg>
  );
};

const labelOf = ({ name, events }: MapCountry): string => `${name} ${numberOf(events.totalCount)}`;

const Legend = ({ shades }: { shades: Shades }) => (
  <div className="shades">
    {texts.map.scale}
    <ul>
      {shades.steps.map(({ shade, from, to }) => (
        <li key={shade}>
          <svg width="22" height="14" aria-hidden="true">
            <rect className="swatch" width="22" height="14" data-shade={shade} />
          </svg>
          {to === 0 ? texts.map.none : texts.map.range(from, to)}
        </li>
      ))}
    </ul>
  </div>
);

type PlacedEvent = Pick<MapEvent, 'id' | 'title' | 'date' | 'modality'>;

/** The places of events, and all that the map cannot show, told openly. */
const Places = ({ events, countries }: { events: readonly MapEvent[]; countries: readonly MapCountry[] }) => {
  const brief = useAddress().params.get('brief');
  const places = new Map<string, { name: string; country: string | null; events: PlacedEvent[] }>();
  for (const event of events) {
    const { place, date, modality } = mentionOrEvent<Pick<MapEvent, 'place' | 'date' | 'modality'>, MapEvent>(
      event,
      brief,
    );
    if (!place) continue;
    const country = place.country?.name ?? null;
    const key = `${place.name} ${country}`;
    const known = places.get(key) ?? { name: place.name, country, events: [] };
    known.events.push({ ...event, date, modality });
    places.set(key, known);
  }
  const shown = [...places.values()].filter(({ country }) => country !== null);
  const unplaced = [...places.values()].filter(({ country }) => country === null);
  const shapeless = countries.filter(({ code }) => !hasShape(code));
  return (
    <>
      {shown.length > 0 && (
        <section>
          <h2>{texts.map.places}</h2>
          <ul className="rows">
            {shown.map((place) => (
              <PlaceRow key={`${place.name} ${place.country}`} {...place} />
            ))}
          </ul>
        </section>
      )}
      {unplaced.length + shapeless.length > 0 && (
        <section>
          <h2>{texts.map.offMap}</h2>
          <p className="aside">{texts.map.offMapHint}</p>
          <ul className="rows">
            {unplaced.map((place) => (
              <PlaceRow key={place.name} {...place} country={texts.map.noCode} />
            ))}
            {shapeless.map(({ id, name, events: { totalCount } }) => (
              <li key={id}>
                <EntryLink id={id}>{name}</EntryLink>
                <div className="said">
                  <span>{texts.map.noShape}</span>
                  <span>{countOf(totalCount, texts.nouns.events)}</span>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

const PlaceRow = ({
  name,
  country,
  events,
}: {
  name: string;
  country: string | null;
  events: readonly PlacedEvent[];
}) => (
  <li>
    <strong>{name}</strong> {country && country !== name && <small>{country}</small>}
    <ul className="rows">
      {events.map((event) => (
        <li key={event.id}>
          <EntryLink id={event.id}>{event.title}</EntryLink>
          <div className="said">
            {event.date && <span>{event.date.label}</span>}
            <ModalityBadge modality={event.modality} />
          </div>
        </li>
      ))}
    </ul>
  </li>
);

export default WorldMap;

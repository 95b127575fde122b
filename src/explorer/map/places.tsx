import type { MapCountry, MapEvent } from '../../views/map.ts';
import { BriefNames } from '../parts/brief-names.tsx';
import { EntryLink } from '../parts/links.tsx';
import { ModalityBadge } from '../parts/provenance.tsx';
import { texts } from '../texts/texts.ts';
import { hasShape } from './world.ts';

/** The places of events, and a list of what the map cannot show. */
export const Places = ({ events, countries }: { events: readonly MapEvent[]; countries: readonly MapCountry[] }) => {
  const places = new Map<string, { name: string; country: string | null; events: MapEvent[] }>();
  for (const event of events) {
    const { place } = event;
    if (!place) continue;
    const country = place.country?.name ?? null;
    const key = `${place.name} ${country}`;
    const entry = places.get(key) ?? { name: place.name, country, events: [] };
    entry.events.push(event);
    places.set(key, entry);
  }
  const inCountries = [...places.values()].filter(({ country }) => country !== null);
  const unplaced = [...places.values()].filter(({ country }) => country === null);
  const shapeless = countries.filter(({ code }) => !hasShape(code));
  return (
    <>
      {inCountries.length > 0 && (
        <section>
          <h2>{texts.map.places}</h2>
          <ul className="rows">
            {inCountries.map((place) => (
              <PlaceRow key={`${place.name} ${place.country}`} {...place} />
            ))}
          </ul>
        </section>
      )}
      {unplaced.length + shapeless.length > 0 && (
        <section>
          <h2>{texts.map.notOnMap}</h2>
          <p className="aside">{texts.map.notOnMapHint}</p>
          <ul className="rows">
            {unplaced.map((place) => (
              <PlaceRow key={place.name} {...place} country={texts.map.noCountryCode} />
            ))}
            {shapeless.map(({ id, name, events: { totalCount } }) => (
              <li key={id}>
                <EntryLink id={id}>{name}</EntryLink>
                <div className="provenance">
                  <span>{texts.map.tooSmall}</span>
                  <span>{texts.count(totalCount, texts.nouns.events)}</span>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

const PlaceRow = ({ name, country, events }: { name: string; country: string | null; events: readonly MapEvent[] }) => (
  <li>
    <strong>{name}</strong> {country && country !== name && <small>{country}</small>}
    <ul className="rows">
      {events.map((event) => (
        <li key={event.key}>
          <EntryLink id={event.id}>{event.title}</EntryLink>
          <div className="provenance">
            {event.date && <span>{event.date.label}</span>}
            <ModalityBadge modality={event.modality} />
            <BriefNames slugs={event.mentions.map(({ node }) => node.slug)} />
          </div>
        </li>
      ))}
    </ul>
  </li>
);

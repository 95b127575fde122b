import type { MapCountry, MapEvent } from '../../views/map.ts';
import { Accounts } from '../parts/accounts.tsx';
import { EntryLink } from '../parts/links.tsx';
import { OutcomeMark } from '../parts/outcome-mark.tsx';
import { isCountry } from '../parts/place.ts';
import { pictureTexts } from '../texts/pictures.ts';
import { texts } from '../texts/texts.ts';
import { hasShape } from './world.ts';

/** The places of events, and a list of what the map cannot show. */
export const Places = ({ events, countries }: { events: readonly MapEvent[]; countries: readonly MapCountry[] }) => {
  const places = toPlaces(events);
  const inCountries = places.filter(({ country }) => country !== null);
  const unplaced = places.filter(({ country }) => country === null);
  const shapeless = countries.filter(({ code }) => !hasShape(code));
  return (
    <>
      {inCountries.length > 0 && (
        <section>
          <h2>{pictureTexts.map.places}</h2>
          <ul className="rows">
            {inCountries.map((place) => (
              <PlaceRow key={`${place.name} ${place.country}`} {...place} />
            ))}
          </ul>
        </section>
      )}
      {unplaced.length + shapeless.length > 0 && (
        <section>
          <h2>{pictureTexts.map.notOnMap}</h2>
          <p className="aside">{pictureTexts.map.notOnMapHint}</p>
          <ul className="rows">
            {unplaced.map((place) => (
              <PlaceRow key={place.name} {...place} country={pictureTexts.map.noCountryCode} />
            ))}
            {shapeless.map(({ id, name, events: { totalCount } }) => (
              <li key={id}>
                <EntryLink id={id}>{name}</EntryLink>
                <div className="provenance">
                  <span>{pictureTexts.map.tooSmall}</span>
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

interface EventPlace {
  name: string;
  /** The country that it is in, by name; null if none is given. */
  country: string | null;
  /** Whether it is the country as a whole, in whichever language it is named. */
  isWhole: boolean;
  events: MapEvent[];
}

/** Each place with the events that some brief places there, and the accounts that do so. */
const toPlaces = (events: readonly MapEvent[]): EventPlace[] => {
  const places = new Map<string, EventPlace>();
  for (const event of events) {
    const here = new Map<string, MapEvent['accounts'][number][]>();
    for (const account of event.accounts) {
      if (!account.place) continue;
      const { name, country } = account.place;
      const isWhole = isCountry(account.place);
      const key = isWhole && country ? country.name : `${name} ${country?.name ?? ''}`;
      here.set(key, [...(here.get(key) ?? []), account]);
      if (!places.has(key)) places.set(key, { name, country: country?.name ?? null, isWhole, events: [] });
    }
    for (const [key, accounts] of here) places.get(key)?.events.push({ ...event, accounts });
  }
  return [...places.values()];
};

const PlaceRow = ({ name, country, isWhole, events }: EventPlace) => (
  <li>
    <strong>{isWhole ? country : name}</strong> {country && !isWhole && <small>{country}</small>}
    <ul className="rows">
      {events.map((event) => (
        <li key={event.key}>
          <EntryLink id={event.id}>{event.title}</EntryLink>
          <div className="provenance">
            <Accounts
              accounts={{ totalCount: event.accounts.length, nodes: event.accounts }}
              contradictions={event.differences?.totalCount}
            />
          </div>
          <OutcomeMark of={event} />
        </li>
      ))}
    </ul>
  </li>
);

import { type GeoPermissibleObjects, geoCentroid, geoEqualEarth, geoGraticule10, geoPath } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import { iso31661 } from 'iso-3166';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-110m.json';

/** The world's countries as shapes (Natural Earth, 1:110 million, by world-atlas), found by alpha-2 code. */

/** A shape that is drawn. */
export interface Shape {
  /** Alpha-2; null where the source gives none. */
  code: string | null;
  d: string;
  /** Where its label stands; null where it is behind the edge. */
  center: readonly [number, number] | null;
}

/** The size of the map in its own units. */
export interface Canvas {
  width: number;
  height: number;
}

export const wideCanvas: Canvas = { width: 960, height: 475 };
export const narrowCanvas: Canvas = { width: 460, height: 235 };

const codeOf = new Map(iso31661.map(({ alpha2, numeric }) => [numeric, alpha2]));

type Country = Feature<Geometry>;

const countries = (
  feature(atlas as never, (atlas as never as { objects: { countries: never } }).objects.countries) as unknown as {
    features: Country[];
  }
).features;

const codeOfFeature = ({ id }: Country): string | null => codeOf.get(String(id ?? '').padStart(3, '0')) ?? null;

/** Whether a country has a shape at this scale. */
const drawn = new Set(countries.map(codeOfFeature));
export const hasShape = (code: string): boolean => drawn.has(code);

/** The world, turned so that the countries that count most are in its middle, and the paths of all its shapes. */
export const drawWorld = (
  weights: ReadonlyMap<string, number>,
  { width, height }: Canvas,
): { shapes: Shape[]; outline: string; graticule: string } => {
  const projection = geoEqualEarth()
    .rotate([-meanLongitude(weights), 0])
    .fitExtent(
      [
        [4, 4],
        [width - 4, height - 4],
      ],
      { type: 'Sphere' },
    );
  const path = geoPath(projection);
  const draw = (object: GeoPermissibleObjects) => path(object) ?? '';
  return {
    shapes: countries.map((country) => ({
      code: codeOfFeature(country),
      d: draw(country),
      center: projection(centerOf(country)),
    })),
    outline: draw({ type: 'Sphere' }),
    graticule: draw(geoGraticule10()),
  };
};

/** The middle of the largest part: overseas territories would draw the label of France into the sea. */
const centerOf = (country: Country): [number, number] => {
  if (country.geometry.type !== 'MultiPolygon') return geoCentroid(country);
  const parts = country.geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  const path = geoPath();
  const [largest] = parts.sort((a, b) => path.area(b) - path.area(a));
  return geoCentroid(largest as GeoPermissibleObjects);
};

/** The mean of longitudes on the circle, by weight. */
const meanLongitude = (weights: ReadonlyMap<string, number>): number => {
  let [x, y] = [0, 0];
  for (const country of countries) {
    const weight = weights.get(codeOfFeature(country) ?? '') ?? 0;
    const angle = (centerOf(country)[0] * Math.PI) / 180;
    x += weight * Math.cos(angle);
    y += weight * Math.sin(angle);
  }
  return Math.hypot(x, y) < 1e-6 ? 0 : (Math.atan2(y, x) * 180) / Math.PI;
};

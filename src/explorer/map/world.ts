import { type GeoPermissibleObjects, type GeoProjection, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import { iso31661NumericToAlpha2 } from 'iso-3166';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-110m.json';

/** The shapes of countries (Natural Earth at 1:110 million, from world-atlas), by alpha-2 code. */

/** The shape of a country on the map. */
export interface Shape {
  /** Alpha-2; null if the atlas has none. */
  code: string | null;
  d: string;
  /** The position of its label; null if the projection clips it. */
  center: readonly [number, number] | null;
}

/** The size of the map in units of its shapes. The style sheet has the same proportions. */
export const CANVAS = { width: 1000, height: 560 };

type Country = Feature<Geometry>;

const countries = (
  feature(atlas as never, (atlas as never as { objects: { countries: never } }).objects.countries) as unknown as {
    features: Country[];
  }
).features;

const codeOfFeature = ({ id }: Country): string | null =>
  iso31661NumericToAlpha2[String(id ?? '').padStart(3, '0')] ?? null;

const codesWithShapes = new Set(countries.map(codeOfFeature));

/** Whether the atlas has a shape for a country; at this scale small countries have none. */
export const hasShape = (code: string): boolean => codesWithShapes.has(code);

/** The limit keeps the surroundings of a single small country in view. */
const MAX_ZOOM = 3;

/** The shapes of all countries, in a projection that is centred on the countries with weights and zoomed to fit them. */
export const drawWorld = (weights: ReadonlyMap<string, number>): Shape[] => {
  const { width, height } = CANVAS;
  const named = countries.filter((country) => weights.has(codeOfFeature(country) ?? ''));
  const margin = [
    [12, 12],
    [width - 12, height - 12],
  ] as [[number, number], [number, number]];
  const rotated = () => geoEqualEarth().rotate([-meanLongitude(weights), 0]);
  const whole = rotated().fitExtent(margin, { type: 'Sphere' });
  const near = rotated().fitExtent(margin, {
    type: 'FeatureCollection',
    features: named.length > 0 ? named : countries,
  });
  const projection = limitZoom(near, whole.scale() * MAX_ZOOM);
  const path = geoPath(projection);
  return countries.map((country) => ({
    code: codeOfFeature(country),
    d: path(country) ?? '',
    center: projection(centerOf(country)),
  }));
};

/** Reduces the scale of a projection to a maximum and keeps its centre. */
const limitZoom = (projection: GeoProjection, scale: number): GeoProjection => {
  const { width, height } = CANVAS;
  if (projection.scale() <= scale) return projection;
  const middle = projection.invert?.([width / 2, height / 2]) ?? [0, 0];
  projection.scale(scale).translate([0, 0]);
  const [x, y] = projection(middle) ?? [0, 0];
  return projection.translate([width / 2 - x, height / 2 - y]);
};

/** The centroid of the largest polygon. With overseas territories, the label of France would be in the ocean. */
const centerOf = (country: Country): [number, number] => {
  if (country.geometry.type !== 'MultiPolygon') return geoCentroid(country);
  const parts = country.geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  const path = geoPath();
  const [largest] = parts.sort((a, b) => path.area(b) - path.area(a));
  return geoCentroid(largest as GeoPermissibleObjects);
};

/** The weighted circular mean of longitudes. */
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

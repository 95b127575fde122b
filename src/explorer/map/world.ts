import { type GeoPermissibleObjects, type GeoProjection, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
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

/** The size of the map in CSS pixels. */
export interface Canvas {
  width: number;
  height: number;
}

export const canvasFor = (width: number): Canvas => ({ width, height: Math.round(Math.min(width * 0.56, 560)) });

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

/** How many times larger than the whole world a part of it is drawn at most: a single small country keeps its surroundings. */
const MAX_ZOOM = 3;

/** The world, turned and enlarged so that the countries that count are in its middle and fill it; and the paths of all. */
export const drawWorld = (weights: ReadonlyMap<string, number>, { width, height }: Canvas): Shape[] => {
  const named = countries.filter((country) => weights.has(codeOfFeature(country) ?? ''));
  const margin = [
    [12, 12],
    [width - 12, height - 12],
  ] as [[number, number], [number, number]];
  const turned = () => geoEqualEarth().rotate([-meanLongitude(weights), 0]);
  const whole = turned().fitExtent(margin, { type: 'Sphere' });
  const near = turned().fitExtent(margin, {
    type: 'FeatureCollection',
    features: named.length > 0 ? named : countries,
  });
  const projection = limitZoom(near, whole.scale() * MAX_ZOOM, { width, height });
  const path = geoPath(projection);
  return countries.map((country) => ({
    code: codeOfFeature(country),
    d: path(country) ?? '',
    center: projection(centerOf(country)),
  }));
};

/** The projection at a scale that is no larger than this, with the same place in its middle. */
const limitZoom = (projection: GeoProjection, scale: number, { width, height }: Canvas): GeoProjection => {
  if (projection.scale() <= scale) return projection;
  const middle = projection.invert?.([width / 2, height / 2]) ?? [0, 0];
  projection.scale(scale).translate([0, 0]);
  const [x, y] = projection(middle) ?? [0, 0];
  return projection.translate([width / 2 - x, height / 2 - y]);
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

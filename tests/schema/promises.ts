import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { type GraphQLSchema, isEnumType, isIntrospectionType } from 'graphql';
import { z } from 'zod';

/** The promises of a released schema: breaking changes are announced, and deprecations say how long they last. */

export interface Versions {
  /** The schemas of the last release and of the next, both built from SDL, which has the directives. */
  released: GraphQLSchema;
  current: GraphQLSchema;
  changelog: string;
  today: Date;
}

/** A line for each broken promise: the coordinate, what happened to it, and what to do. */
export const findBrokenPromises = async ({ released, current, changelog, today }: Versions): Promise<string[]> => {
  const before = listElements(released);
  const now = listElements(current);
  const removedTooEarly = findRemovedTooEarly(before, now, toDay(today));
  const changes = await diff(released, current);
  const announced = readAnnounced(changelog);
  const silent = changes.flatMap(({ criticality, path = 'schema', message }) => {
    if (criticality.level !== CriticalityLevel.Breaking || announced.has(path) || removedTooEarly.has(path)) return [];
    const undeprecated = before.has(path) && !now.has(path) && !wasDeprecated(before, path);
    const what = undeprecated ? `${message}, and was never deprecated` : message;
    return [
      `${path}: ${what}. Name \`${path}\` in CHANGELOG.md, in the list under "### Breaking" of the unreleased section.`,
    ];
  });
  return [...silent, ...removedTooEarly.values(), ...findWithoutNotice(before, now, today)];
};

/** The schema elements that a document can name, by coordinate, with their deprecation reasons. */
type Elements = ReadonlyMap<string, string | null>;

const listElements = (schema: GraphQLSchema): Elements => {
  const elements = new Map<string, string | null>();
  const add = (element: { name: string; deprecationReason?: string | null }, holder: string) => {
    const coordinate = `${holder}.${element.name}`;
    elements.set(coordinate, element.deprecationReason ?? null);
    return coordinate;
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    elements.set(type.name, null);
    if (isEnumType(type)) for (const value of type.getValues()) add(value, type.name);
    if (!('getFields' in type)) continue;
    for (const field of Object.values(type.getFields())) {
      const coordinate = add(field, type.name);
      for (const arg of 'args' in field ? field.args : []) add(arg, coordinate);
    }
  }
  for (const { name, args } of schema.getDirectives()) for (const arg of args) add(arg, `@${name}`);
  return elements;
};

/** A type cannot be deprecated; it counts as deprecated if all of its fields or values are. */
const wasDeprecated = (elements: Elements, coordinate: string): boolean => {
  if (coordinate.includes('.')) return elements.get(coordinate) !== null;
  const members = [...elements].filter(
    ([other]) => other.startsWith(`${coordinate}.`) && other.split('.').length === 2, // no arguments
  );
  return members.length > 0 && members.every(([, reason]) => reason !== null);
};

/** Elements that were removed before their promised date. */
const findRemovedTooEarly = (before: Elements, now: Elements, day: string): Map<string, string> => {
  const lines = new Map<string, string>();
  for (const [coordinate, reason] of before) {
    const until = readDate(reason);
    if (until && day <= until && !now.has(coordinate))
      lines.set(
        coordinate,
        `${coordinate}: was removed, but was promised until ${until}. Keep it until that day is over.`,
      );
  }
  return lines;
};

/** Deprecations without a date, or with too little time. */
const findWithoutNotice = (before: Elements, now: Elements, today: Date): string[] =>
  [...now].flatMap(([coordinate, reason]) => {
    if (reason === null) return [];
    const until = readDate(reason);
    if (!until)
      return [`${coordinate}: is deprecated without a date. End the reason with "Will be removed after YYYY-MM-DD."`];
    const promised = readDate(before.get(coordinate));
    const due = promised ?? threeMonthsAfter(today);
    const why = promised ? 'that date was released' : 'a new deprecation lasts three months';
    return until < due ? [`${coordinate}: may be removed after ${until}. Make it ${due} or later: ${why}.`] : [];
  });

const readDate = (reason: string | null | undefined): string | undefined => {
  const [, date] = /\bWill be removed after (\S+)\.$/.exec(reason ?? '') ?? [];
  return z.iso.date().safeParse(date).data;
};

const toDay = (date: Date): string => date.toISOString().slice(0, 10);

/** A day that the third month does not have becomes one of the next month: never less than three months. */
const threeMonthsAfter = (date: Date): string =>
  toDay(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 3, date.getUTCDate())));

/** The coordinates in backticks in the list under "### Breaking" of the newest section, if that is unreleased. */
const readAnnounced = (changelog: string): Set<string> => {
  const [, newest = ''] = changelog.split(/^## /m);
  const [heading = '', ...parts] = newest.split(/^### /m);
  const breaking = /^.*\bunreleased\n/.test(heading) ? parts.find((part) => part.startsWith('Breaking\n')) : undefined;
  const items = (breaking ?? '').match(/^- .*(?:\n {2}.*)*/gm) ?? [];
  return new Set(items.flatMap((item) => [...item.matchAll(/`([^`]+)`/g)].map(([, name]) => name as string)));
};

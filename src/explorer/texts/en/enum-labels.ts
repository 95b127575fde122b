/** A value of an enum: its label, and a sentence that explains it. */
interface Term {
  label: string;
  description: string;
}

/** Makes an enum value readable: `JOINT_EXERCISE` becomes `Joint exercise`. */
export const enumLabel = (value: string): string => value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ');

/** Labels for the values of an enum. English derives them from the names of the values, except for `overrides`. */
export const enumLabels = <Value extends string>(
  descriptions: Readonly<Record<Value, string>>,
  overrides: Partial<Record<Value, string>> = {},
): Record<Value, string> =>
  Object.fromEntries(
    (Object.keys(descriptions) as Value[]).map((value) => [value, overrides[value] ?? enumLabel(value)]),
  ) as Record<Value, string>;

/** Labels for the values of an enum, with the descriptions that the schema has. */
export const terms = <Value extends string>(
  labels: Readonly<Record<Value, string>>,
  descriptions: Readonly<Record<Value, string>>,
): Record<Value, Term> =>
  Object.fromEntries(
    (Object.keys(labels) as Value[]).map((value) => [
      value,
      { label: labels[value], description: descriptions[value] },
    ]),
  ) as Record<Value, Term>;

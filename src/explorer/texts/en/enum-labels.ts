/** Makes an enum value readable: `JOINT_EXERCISE` becomes `Joint exercise`. */
export const enumLabel = (value: string): string => value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ');

/** Labels for the values of an enum. English derives them from the names of the values, except for `overrides`. */
export const enumLabels = <Value extends string>(
  values: readonly Value[],
  overrides: Partial<Record<Value, string>> = {},
): Record<Value, string> =>
  Object.fromEntries(values.map((value) => [value, overrides[value] ?? enumLabel(value)])) as Record<Value, string>;

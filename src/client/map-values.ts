/** A record with the same keys and changed values. */
export const mapValues = <A, B>(
  record: { readonly [name: string]: A },
  change: (value: A, name: string) => B,
): Record<string, B> => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));

/** Whether a parameter has no value. */
export const isMissing = (value: unknown): value is null | undefined => value === null || value === undefined;

/** Whether a value of JSON is an object. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Freezes a value and all that it holds; returns it. */
export const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    if (Array.isArray(value)) for (const part of value) deepFreeze(part);
    else for (const key in value) deepFreeze(value[key]);
  }
  return value;
};

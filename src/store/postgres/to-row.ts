import { deepFreeze } from '../derive/deep-freeze.ts';

/** A row from its JSON; frozen, as rows are in every store. */
export const toRow = (body: string): unknown => deepFreeze(JSON.parse(body));

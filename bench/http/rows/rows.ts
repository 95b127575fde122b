import { advice } from './advice.ts';
import { motives } from './motives.ts';
import { page20, page100 } from './pages.ts';
import type { Row } from './row.ts';
import { small } from './small.ts';
import { timeline } from './timeline.ts';

/** The same request again and again. */
const repeated: Row = { ...timeline, key: 'repeated', title: 'one timeline, repeated', sets: 1 };

export const ROWS: readonly Row[] = [small, timeline, motives, advice, repeated, page20, page100];

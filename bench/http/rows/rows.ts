import { page20, page100 } from './pages.ts';
import type { Row } from './row.ts';
import { small } from './small.ts';
import { timeline } from './timeline.ts';

export const ROWS: readonly Row[] = [small, timeline, page20, page100];

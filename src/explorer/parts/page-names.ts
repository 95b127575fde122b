import { createContext } from 'react';
import type { ExplorerNamesQuery } from '../../views/generated/views.ts';

/** The names that a page has besides those in its own answer: of the briefs, and of what its address narrows it to. */
export const PageNames = createContext<ExplorerNamesQuery | undefined>(undefined);

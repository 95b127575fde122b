import { createContext } from 'react';
import { type Site, UNNAMED_SITE } from '../../views/site.ts';

/** What the server says of the site. */
export const SiteContext = createContext<Site>(UNNAMED_SITE);

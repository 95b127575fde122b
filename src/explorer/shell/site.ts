import { createContext } from 'react';
import { type Site, UNNAMED_SITE } from '../../views/site.ts';

/** What pages know of the site. */
export interface ShownSite extends Site {
  /** What whole addresses begin with, such as `https://graph.example`. */
  origin: string;
}

/** What the server says of the site. */
export const SiteContext = createContext<ShownSite>({ ...UNNAMED_SITE, origin: '' });

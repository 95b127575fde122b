import { z } from 'zod';
import type { Site } from '../../views/site.ts';

/** What the operator of a server says of it in a file. */
export interface SiteSettings extends Omit<Site, 'canEmbed' | 'isDraft'> {
  /** The origins whose pages may show cards in frames, such as `https://institute.example`; `*` for all. */
  embedOrigins: readonly string[];
}

const ADDRESS = 'give an address that begins with https:// or mailto:';
const ORIGIN = 'give "*", or an origin such as "https://institute.example"';

/** No character that a header or a policy could take for its own. */
const isAddress = (text: string): boolean => {
  const filled = text.replaceAll(/\{(title|url)\}/g, 'x');
  return /^(https:\/\/|mailto:.+@)[^\s"'<>;{}]+$/.test(filled) && URL.canParse(filled);
};
const isOrigin = (text: string): boolean =>
  text === '*' || (/^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text);

const address = z.string().max(500).refine(isAddress, ADDRESS).nullable().default(null);

const siteSettings = z.strictObject({
  name: z.string().trim().min(1).max(200).nullable().default(null),
  contact: address,
  imprint: address,
  errors: address,
  embedOrigins: z.array(z.string().refine(isOrigin, ORIGIN)).max(50, 'give at most 50, or "*"').default([]),
});

/** Reads the settings of a site from JSON. Throws an error with all that is wrong, in one line. */
export const parseSiteSettings = (text: string): SiteSettings => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`is not JSON: ${(error as Error).message.replaceAll(/\s+/g, ' ')}`);
  }
  const { data, error } = siteSettings.safeParse(value);
  if (data) return data;
  const problems = error.issues.map(({ path, message }) => `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`);
  throw new Error(`is wrong: ${problems.join('; ')}`);
};

/** What pages get of the settings. */
export const toSite = ({ embedOrigins, ...said }: SiteSettings): Site => ({
  ...said,
  canEmbed: embedOrigins.length > 0,
  isDraft: false,
});

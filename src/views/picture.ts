import { entryKeyAt, pathOfEntry, toGlobalId } from './entry-address.ts';
import { ExplorerPictureDocument, type ExplorerPictureQuery } from './generated/views.ts';

/** The pictures of entities, at addresses such as `/pictures/Event:camp-david-summit-2023.png?lang=ko`. */

/** The size that messengers and social networks ask for. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** What a picture of an entity has. */
export type PictureNode = NonNullable<ExplorerPictureQuery['node']>;

/** The address of the picture of an entity, by its key and the language of the page. */
export const addressOfPicture = (key: string, language: string): string =>
  `${pathOfEntry(key).replace('/entry/', '/pictures/')}.png${language === 'en' ? '' : `?lang=${language}`}`;

/** The query for the picture at an address; null if there can be none. */
export const pictureQueryAt = ({ pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>) => {
  const [, path] = /^\/pictures(\/.+)\.png$/.exec(pathname) ?? [];
  const key = path === undefined ? null : entryKeyAt(`/entry${path}`);
  if (key === null) return null;
  const language = searchParams.get('lang') === 'ko' ? 'ko' : 'en';
  return { document: ExplorerPictureDocument, variables: { id: toGlobalId(key), language } };
};

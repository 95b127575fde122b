import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Renderer } from '@takumi-rs/core';
import type { Logger, Pictures } from '../../server/server.ts';
import { PICTURE_SIZE, type PictureNode, pictureQueryAt } from '../../views/picture.ts';
import { FONT, layOutPicture } from './picture-layout.ts';

/** The parts of the font, by the letters in them, and its weights; a build copies them from @fontsource/noto-sans-kr. */
const LETTERS = ['latin', 'latin-ext', 'korean'];
const WEIGHTS = [400, 700];

/**
 * Draws the pictures of entities with takumi and the fonts in a folder, which are read for the first picture. Undefined where one of them is
 * missing: the platform has no binary, or what is optional was not installed.
 */
export const openPictures = async (fonts: string, logger: Pick<Logger, 'debug'>): Promise<Pictures | undefined> => {
  const files = WEIGHTS.flatMap((weight) =>
    LETTERS.map((letters) => ({ weight, path: join(fonts, `noto-sans-kr-${letters}-${weight}-normal.woff2`) })),
  );
  let renderer: Renderer;
  try {
    await Promise.all(files.map(({ path }) => access(path)));
    renderer = new (await import('@takumi-rs/core')).Renderer();
  } catch (error) {
    logger.debug(`Pages have no pictures: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
  let reading: Promise<void> | undefined;
  const readFonts = async () => {
    for (const { weight, path } of files)
      await renderer.registerFont({ name: FONT, data: await readFile(path), weight, style: 'normal' });
  };
  const draw = async (node: PictureNode, language: string) => {
    reading ??= readFonts();
    await reading;
    return renderer.render(layOutPicture(node, language), { ...PICTURE_SIZE, format: 'png' });
  };
  return {
    queryAt: pictureQueryAt,
    draw(data, { variables }) {
      const { node } = data as { node: PictureNode | null };
      return node && draw(node, (variables as { language: string }).language);
    },
  };
};

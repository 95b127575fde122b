import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Annotations, annotationsSchema } from './compare/annotations.ts';

/** The texts on which drafts are measured, and what people found in them. */

/**
 * What a text is used for: rules were made with it at hand; or it was written and annotated by who then made rules, and not
 * looked at after; or nobody who made rules has seen it.
 */
export type Use = 'development' | 'set aside' | 'held out';

const USE_OF_FOLDER: Readonly<Record<string, Use>> = {
  development: 'development',
  'set-aside': 'set aside',
  'held-out': 'held out',
};

export interface GoldText {
  name: string;
  use: Use;
  gold: Annotations;
  /** The path of the text; null if it is not at hand. */
  path: string | null;
}

const HERE = import.meta.dirname;

/** Texts of others are not in the repository: copies are looked for here. */
export const TEXTS_OF_OTHERS = process.env.BRIEF_TEXTS ?? join(HERE, '../../shared/briefs');

/** All gold annotations by name, with their texts where these are at hand. */
export const readGoldTexts = (): GoldText[] =>
  Object.entries(USE_OF_FOLDER).flatMap(([folder, use]) => {
    const path = join(HERE, 'gold', folder);
    return readdirSync(path)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => {
        const name = file.replace(/\.json$/, '');
        const candidates = [join(HERE, 'texts'), TEXTS_OF_OTHERS, join(TEXTS_OF_OTHERS, 'open')].map((folder) =>
          join(folder, `${name}.txt`),
        );
        return {
          name,
          use,
          gold: annotationsSchema.parse(JSON.parse(readFileSync(join(path, file), 'utf8'))),
          path: candidates.find((candidate) => existsSync(candidate)) ?? null,
        } satisfies GoldText;
      });
  });

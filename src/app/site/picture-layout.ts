import type { Node } from '@takumi-rs/core';
import { isNodeType } from '../../model/node-types.ts';
import type { PictureNode } from '../../views/picture.ts';
import { holdersOf } from '../../views/whose-view.ts';
import { type PictureWords, wordsIn } from './picture-words.ts';

export const FONT = 'Noto Sans KR';

/** Longer titles are cut by lines; what is beyond this is not even laid out. */
const LONGEST_TITLE = 300;
/** A title of more characters is set smaller. */
const LONG_TITLE = 100;
const MOST_NAMES = 3;

/** The picture of an entity: what it is, its name, and whose word it is. */
export const layOutPicture = (node: PictureNode, language: string): Node => {
  const words = wordsIn(language);
  const title = [...titleOf(node)].slice(0, LONGEST_TITLE).join('');
  const isLong = title.length > LONG_TITLE;
  const type = isNodeType(node.__typename) ? (words.type[node.__typename] ?? node.__typename) : '';
  return {
    type: 'container',
    style: {
      width: '100%',
      height: '100%',
      display: 'flex',
      flexDirection: 'column',
      padding: '56px 72px',
      borderTop: '16px solid #1c4f7c',
      backgroundColor: '#ffffff',
      color: '#1b1f24',
      fontFamily: FONT,
      // Lines of Korean break between words, as those of English do.
      wordBreak: language === 'ko' ? 'keep-all' : 'normal',
    },
    children: [
      line(type, { fontSize: 30, fontWeight: 700, color: '#1c4f7c' }),
      line(title, {
        fontSize: isLong ? 44 : 56,
        fontWeight: 700,
        lineHeight: 1.25,
        lineClamp: isLong ? 5 : 4,
        textOverflow: 'ellipsis',
        marginTop: 20,
      }),
      { type: 'container', style: { flexGrow: 1 }, children: [] },
      line(sourceOf(node, words), {
        fontSize: 28,
        lineHeight: 1.3,
        lineClamp: 2,
        textOverflow: 'ellipsis',
        color: '#57606a',
      }),
      line('Briefgraph', { fontSize: 28, fontWeight: 700, color: '#1c4f7c', marginTop: 16 }),
    ],
  };
};

const line = (text: string, style: NonNullable<Node['style']>): Node => ({ type: 'text', text, style });

const titleOf = (node: PictureNode): string =>
  node.__typename === 'Paragraph' ? `${node.brief.title}: ${node.place}` : 'label' in node ? node.label : '';

const namesOf = (actors: readonly { name: string }[], { list }: PictureWords): string => {
  const names = actors.slice(0, MOST_NAMES).map(({ name }) => name);
  return list(names, actors.length - names.length);
};

/** Whose word it is, and since when; empty for what several briefs speak of. */
const sourceOf = (node: PictureNode, words: PictureWords): string => {
  const parts = (...texts: (string | null | undefined)[]) => texts.filter((text) => text).join(' · ');
  if (node.__typename === 'Brief') return parts(namesOf(node.publishers, words), node.published.label);
  if (node.__typename === 'Event') return node.date?.label ?? '';
  if (!('brief' in node)) return '';
  const { publisher, title, published } = node.brief;
  if (!('basis' in node)) return parts(publisher.name, published.label);
  const reading = node.basis === 'CURATOR_INFERRED' ? words.reading : null;
  const holders = holdersOf<{ id: string; name: string }>(node);
  const whose = holders.length > 0 ? words.reported(namesOf(holders, words), publisher.name) : publisher.name;
  return parts(reading, whose, title, published.label);
};

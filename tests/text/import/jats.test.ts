import { describe, expect, test } from 'vitest';
import { readJats } from '../../../src/text/import/jats/read-jats.ts';
import { messageOf, printBlocks, readAs } from './read-as.ts';

const ARTICLE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS v1.2//EN" "JATS-archivearticle1.dtd">
<article xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="en">
<front>
  <journal-meta><publisher><publisher-name>Quay Press</publisher-name></publisher></journal-meta>
  <article-meta>
    <article-id pub-id-type="doi">10.5555/quay.7</article-id>
    <title-group><article-title>Fog signals &amp; ferries</article-title><subtitle>A second look</subtitle></title-group>
    <contrib-group>
      <contrib contrib-type="author"><name><surname>Venn</surname><given-names>Orla</given-names></name></contrib>
      <contrib contrib-type="author"><collab>Harbour Panel</collab></contrib>
    </contrib-group>
    <pub-date pub-type="collection"><year>2031</year></pub-date>
    <pub-date pub-type="epub"><day>4</day><month>3</month><year>2031</year></pub-date>
    <permissions><license xlink:href="https://creativecommons.org/licenses/by/4.0/"><license-p>Open.</license-p></license></permissions>
    <abstract abstract-type="toc"><p>Elsewhere only.</p></abstract>
    <abstract abstract-type="key-points"><title>Key points</title><list list-type="bullet"><list-item><p>Fog is costly.</p></list-item></list></abstract>
    <kwd-group><kwd>fog</kwd><kwd>ferries</kwd></kwd-group>
  </article-meta>
</front>
<body>
  <sec><label>1</label><title>Signals</title>
    <p>Horns fail<xref ref-type="bibr" rid="r1">[1]</xref>,<xref ref-type="bibr" rid="r2">[2]</xref> in caf&eacute;s&nbsp;too.<xref ref-type="fn" rid="n1"><sup>a</sup></xref></p>
    <p>We propose: <list list-type="order"><list-item><p>New horns.</p></list-item><list-item><p>New bells.</p></list-item></list> Both are cheap (10<sup>6</sup> crowns).</p>
    <boxed-text><label>Box 1</label><caption><title>How we counted</title></caption><p>By hand.</p></boxed-text>
    <table-wrap><label>Table 1</label><caption><title>Horns.</title></caption><table>
      <tr><th>Quay</th><th colspan="2">Horns</th></tr><tr><td rowspan="2">North</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>
      <table-wrap-foot><fn id="t1"><label>*</label><p>Estimates.</p></fn></table-wrap-foot></table-wrap>
    <fig><label>Figure 1</label><caption><p>The quay.</p></caption></fig>
    <disp-quote><p>A horn is a promise.</p></disp-quote>
  </sec>
</body>
<back>
  <ack><p>We thank the pilots.</p></ack>
  <fn-group><fn id="n1"><label>a</label><p>Where they are open.</p></fn></fn-group>
  <ref-list><title>References</title>
    <ref id="r1"><label>1</label><mixed-citation>Dask T. <italic>Horns</italic>. 2029.</mixed-citation></ref>
    <ref id="r2"><label>2</label><element-citation><person-group><name><surname>Venn</surname><given-names>O</given-names></name><etal/></person-group><year>2030</year><source>Bells</source></element-citation></ref>
  </ref-list>
</back>
</article>`;

describe('an article', async () => {
  const { blocks, metadata, warnings } = await readAs(readJats, ARTICLE);

  test('has its paragraphs in order, notes and references at the end', () => {
    expect(printBlocks({ blocks })).toEqual([
      'FRONT_MATTER Fog signals & ferries',
      'FRONT_MATTER A second look',
      'FRONT_MATTER Orla Venn, Harbour Panel',
      'HEADING Key points',
      'KEY_POINT - Fog is costly.',
      'HEADING 1. Signals',
      'BODY Horns fail[1],[2] in cafés too.[a]',
      'BODY We propose:',
      'LIST_ITEM 1. New horns.',
      'LIST_ITEM 2. New bells.',
      'BODY Both are cheap (10⁶ crowns).',
      'HEADING Box 1. How we counted',
      'BOX By hand.',
      'CAPTION Table 1. Horns.',
      'TABLE Quay | Horns',
      'TABLE North | 1 | 2',
      'TABLE North | 3 | 4',
      'NOTE [*] Estimates.',
      'CAPTION Figure 1. The quay.',
      'BODY A horn is a promise.',
      'NOTE We thank the pilots.',
      'FOOTNOTE [a] Where they are open.',
      'FOOTNOTE [1] Dask T. Horns. 2029.',
      'FOOTNOTE [2] Venn O, et al 2030 Bells',
    ]);
    expect(warnings).toEqual([]);
  });

  test('has its metadata', () => {
    expect(metadata).toMatchObject({
      title: 'Fog signals & ferries',
      authors: ['Orla Venn'],
      institutions: ['Harbour Panel'],
      publisher: 'Quay Press',
      date: { edtf: '2031-03-04' },
      language: 'en',
      license: 'CC-BY-4.0',
      doi: '10.5555/quay.7',
      tags: ['fog', 'ferries'],
    });
  });
});

const BOMB = '<!DOCTYPE article [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><article><body><p>&b;</p></body></article>';

test.each([
  ['with entities', BOMB, 'declares entities in its DOCTYPE'],
  ['with an entity that is not known', '<article><body><p>&secret;</p></body></article>', 'not well-formed XML'],
  ['nested too deep', `<article>${'<sec>'.repeat(100_000)}`, 'article.xml is nested more than 256 elements deep'],
  ['that is truncated', ARTICLE.slice(0, ARTICLE.length - 400), 'not well-formed XML'],
  ['of another kind', '<feed><entry/></feed>', 'article.xml is not JATS: its root is <feed>, not <article>'],
  ['without text', '<article><front/></article>', 'article.xml has no text, only its metadata'],
])('a file %s is refused', async (_, xml, message) => {
  expect(await messageOf(readJats, xml, 'article.xml')).toMatch(message);
});

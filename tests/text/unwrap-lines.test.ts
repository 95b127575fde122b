import { describe, expect, test } from 'vitest';
import { isHardWrapped, unwrapLines } from '../../src/text/unwrap-lines.ts';

/** Wraps a paragraph at a width, as an editor does. */
const wrap = (text: string, width: number, indent = ''): string => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(line === undefined ? word : indent + word);
  }
  return lines.join('\n');
};

const FIRST =
  'The ports of Aldo and Bree were rivals for many years, until the sea rose. Then both of them needed the ferry, and neither had one that was able to cross the strait in the winter.';
const SECOND =
  'Nobody had planned it. The council met in May, and again in June, and it found that the piers were old, that the fees were high, and that the ferry was late whenever the wind came from the north.';
const GERMAN =
  'Die Häfen waren lange Zeit verfeindet, bis das Meer stieg und beide eine Fähre brauchten. Der Rat der Stadt beschloss im Mai, dass die Gebühren sinken und die Kais erneuert werden sollen.';

describe('isHardWrapped', () => {
  test('is true for paragraphs that are wrapped at 72, 80 or 100 columns', () => {
    for (const width of [72, 80, 100])
      for (const text of [FIRST, GERMAN])
        expect(isHardWrapped(`${wrap(text, width)}\n\n${wrap(text, width)}`)).toBe(true);
  });

  test('is false for one paragraph per line, short lines and lists', () => {
    expect(isHardWrapped(`Two Ports\n${FIRST}\n${SECOND}`)).toBe(false);
    expect(isHardWrapped('Two Ports\nAna Ø\nIt is open.\nWhy?\nBecause.\nThe sea rose.')).toBe(false);
    expect(isHardWrapped('We ask for\n- open ports\n- closed piers\n- low fees\n- ferries in the winter')).toBe(false);
    expect(isHardWrapped('')).toBe(false);
  });
});

describe('unwrapLines', () => {
  test('joins paragraphs that blank lines separate', () => {
    expect(unwrapLines(`Two Ports\n\n${wrap(FIRST, 72)}\n\n${wrap(SECOND, 72)}\n`)).toBe(
      `Two Ports\n\n${FIRST}\n\n${SECOND}\n`,
    );
  });

  test('ends a paragraph at a line on which the next word would have fitted', () => {
    expect(unwrapLines(`Two Ports\n${wrap(FIRST, 72)}\n${wrap(SECOND, 72)}`)).toBe(`Two Ports\n${FIRST}\n${SECOND}\n`);
  });

  test('keeps items with what is indented below them', () => {
    const item = `- ${FIRST}`;
    const numbered = `2. ${SECOND}`;
    expect(unwrapLines(`${wrap(SECOND, 72)}\n${wrap(item, 72, '  ')}\n${wrap(numbered, 72, '   ')}`)).toBe(
      `${SECOND}\n${item}\n${numbered}\n`,
    );
  });

  test('keeps headings with a line below, rows of tables and notes, and drops the line', () => {
    const note = `[1] ${wrap(SECOND, 68)}\n[2] See there.`;
    expect(unwrapLines(`Two Ports\n=========\n\n${wrap(FIRST, 72)}\n\nPort | Ferries\nAldo | 5\n\n${note}`)).toBe(
      `Two Ports\n\n${FIRST}\n\nPort | Ferries\nAldo | 5\n\n[1] ${SECOND}\n[2] See there.\n`,
    );
  });

  test('a number may begin a line by chance', () => {
    const first = 'The council of the ports of Aldo and Bree met again on the';
    const second = '12. Then it closed the piers, as it had said in the spring.';
    expect(unwrapLines(`${wrap(FIRST, 60)}\n\n${first}\n${second}`)).toBe(`${FIRST}\n\n${first} ${second}\n`);
  });

  test.each([
    ['inter-', 'national', 'more international ports'],
    ['well-', 'run', 'more well-run ports'],
    ['Indo-', 'Pacific', 'more Indo-Pacific ports'],
    ['short-', 'and long-term', 'more short- and long-term ports'],
    ['coun\u00ad', 'cils', 'more councils ports'],
  ])('makes divided words whole, unless the text has them with a hyphen: %s %s', (end, next, whole) => {
    const before = `The councils of both of the ports have said that they want more ${end}`;
    const text = `well-run\n\n${wrap(FIRST, 72)}\n\n${before}\n${next} ports, and they have said so in a letter.`;
    expect(unwrapLines(text)).toContain(whole);
  });

  test('joins Chinese and Japanese without a space, and Korean with one', () => {
    const japanese = '港は長いあいだ成長してきたが料金が高すぎるため船が出られないという指摘が';
    expect(unwrapLines(`${japanese}\n${japanese}\n${japanese}\n多い。`)).toBe(`${japanese.repeat(3)}多い。\n`);
    const korean =
      '한국의 항만은 오랫동안 성장하여 왔으나 요금이 너무 높아서 배가 떠나지 못하고 있다는 지적이 많으며 항만을 공개하여야 한다는 의견도 많다.';
    expect(unwrapLines(`${wrap(`${korean} ${korean}`, 36)}`)).toBe(`${korean} ${korean}\n`);
  });

  test('returns a text that is not hard-wrapped as it is', () => {
    const text = `Two Ports\r\n${FIRST}\r\n\r\n ${SECOND}`;
    expect(unwrapLines(text)).toBe(text);
  });

  test.each(['a', 'a ', `${'a b c d e f g h '.repeat(4)}a\n`, '| ', 'a-\n', '.[1]'])(
    'of two million characters of %j is read',
    (unit) => {
      expect(unwrapLines(unit.repeat(2_000_000 / unit.length)).length).toBeGreaterThan(0);
    },
  );
});

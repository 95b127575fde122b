/** The numbers of items as lists print them, in lower case. */

export const roman = (number: number): string => {
  const values = [
    ['m', 1000],
    ['cm', 900],
    ['d', 500],
    ['cd', 400],
    ['c', 100],
    ['xc', 90],
    ['l', 50],
    ['xl', 40],
    ['x', 10],
    ['ix', 9],
    ['v', 5],
    ['iv', 4],
    ['i', 1],
  ] as const;
  let rest = Math.min(number, 3999);
  let text = '';
  for (const [letters, value] of values) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
};

export const letter = (number: number): string =>
  String.fromCodePoint(97 + ((number - 1) % 26)).repeat(Math.min(5, Math.ceil(number / 26)));

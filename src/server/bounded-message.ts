/** The longest quotation of a caller's value in a message, in characters. */
const MAX_QUOTED = 120;
/** The longest message. What was left out is in the middle: the end often says what is allowed. */
const MAX_MESSAGE = 600;
/** The longest message that is searched for quotations. */
const MAX_READ = 20_000;

/**
 * A message that may quote what the caller sent, made safe to send and to log: control characters and those that change
 * the direction of text are written as `\u{1b}`, and long quotations and messages are cut.
 */
export function boundMessage(message: string): string {
  const short = message.length <= MAX_QUOTED;
  const bounded = short ? message : cutMiddle(cutQuotations(cutMiddle(message, MAX_READ)), MAX_MESSAGE);
  return bounded.replace(UNPRINTABLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/gu;

function cutQuotations(message: string): string {
  return message.replace(/"((?:[^"\\]|\\.)*)"/gs, (whole, quoted: string) =>
    quoted.length > MAX_QUOTED ? `"${quoted.slice(0, MAX_QUOTED)}…"` : whole,
  );
}

function cutMiddle(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most / 2)} … ${text.slice(-most / 2)}` : text;
}

/** From how many letters on a word may be broken at its hyphens: on a narrow page it would not fit. */
const LONG = 17;

/** Text in which short words are not broken at their hyphens: names such as Yoon Suk-yeol. */
export const Unbroken = ({ text }: { text: string }) =>
  text.split(/(\S+-\S+)/).map((part, index) =>
    index % 2 === 1 && part.length < LONG ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other names.
      <span key={index} className="unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  );

/** The links to the text of a brief; without the text, to what is said about each passage. */
export const reader = {
  open: 'Read the text',
  openAt: 'Read it in the text',
  openAtWithoutText: 'See what is said before and after it',
  ownCopy: 'Read it in your own copy',
  openWithoutText: 'What it says, passage by passage',
};

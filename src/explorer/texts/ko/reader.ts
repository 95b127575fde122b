import type { reader as original } from '../en/reader.ts';

/** The links to the text of a brief; without the text, to what is said about each passage. */
export const reader: typeof original = {
  open: '본문 읽기',
  openAtWithoutText: '앞뒤 내용 보기',
  ownCopy: '가지고 있는 사본에서 읽기',
  openWithoutText: '대목별로 내용 읽기',
  openAt: '본문에서 읽기',
};

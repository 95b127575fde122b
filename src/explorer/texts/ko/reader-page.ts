import type { ReaderPageTexts } from '../translation.ts';
import { counted, number } from './grammar.ts';

const sentences = counted('문장', '개');

/** The text of a brief, with what is said about each sentence beside it. */
export const readerPage: ReaderPageTexts = {
  kicker: '브리프 본문',
  kickerWithoutText: '대목별로 읽는 브리프',
  outline: '목차',
  front: '본문 앞부분',
  outside: '절에 속하지 않는 부분',
  page: (page, pages) => `${number(pages)}부분 중 ${number(page)}`,
  pages: '본문의 부분',
  before: '이전 부분',
  after: '다음 부분',
  licensed: '본문을 표시할 수 있는 이유:',
  original: (host) => `${host}에서 원문 읽기\u00a0↗`,
  withoutText: '편집자가 다시 쓴 내용을 본문의 순서대로 보여 줍니다.',
  hintWithoutText:
    '옆의 번호는 본문의 문장입니다. 번호를 누르면 그 문장의 내용이 먼저 표시되고, 주소가 그 문장을 가리킵니다.',
  hint: '문장을 가리키면 관련 진술이, 진술을 가리키면 해당 문장이 강조됩니다. 문장을 누르면 관련 진술이 맨 위에 표시되고, 주소가 그 문장을 가리킵니다.',
  statements: '이 대목의 진술',
  aboutSentence: '이 문장에 관한 진술',
  aboutRest: '문단의 나머지에 관한 진술',
  nothing: '이 문단에 관한 진술이 없습니다.',
  noStatement: (label, reason) => `${label}: 진술 없음. ${reason}`,
  noPassage: (at) => `“${at}”: 이 브리프에 없는 대목입니다. 처음부터 표시합니다.`,
  keyPoint: '편집자가 다시 쓴 요점',
  sentences: '문장',
  noWords: (sentence) => `[문장 ${number(sentence)}: 이 사본에 없음]`,
  place: (sentence, passage, section) =>
    `${section === null ? '' : `“${section}”, `}${passage}${sentence === null ? '' : `, 문장 ${number(sentence)}`}`,
  inOriginal: '원문에서 열기\u00a0↗',
  // The reader's own copy.
  own: '가지고 있는 사본을 붙여 넣거나 열어 여기서 읽기',
  ownHint:
    '본문을 여기에 붙여 넣거나 본문이 담긴 파일(PDF, 저장한 웹 페이지, 일반 텍스트, 마크다운)을 열거나 끌어다 놓으십시오. 문장의 위치와 관계없이 지문(해시)으로 문장을 찾아 관련 진술과 나란히 표시합니다. 사본은 이 브라우저 탭에만 머물며 어디에도 전송되지 않고, 페이지를 닫거나 새로 고치거나 언어를 바꾸면 사라집니다.',
  ownWord: '워드 문서는 전체 글을 선택해 복사한 뒤 여기에 붙여 넣으십시오.',
  ownLimits: (characters, megabytes, pdfMegabytes, pages) =>
    `최대 ${number(characters)}자, 파일은 최대 ${number(megabytes)}MB, PDF는 최대 ${number(pdfMegabytes)}MB, ${number(pages)}쪽입니다.`,
  insecure:
    '이 기능은 HTTPS로 열었거나 이 컴퓨터(localhost)에서 연 페이지에서만 사용할 수 있습니다. 그 밖의 페이지에서는 브라우저가 문장을 찾는 데 필요한 지문을 계산하지 않습니다.',
  paste: '브리프 본문',
  file: '또는 파일',
  find: '문장 찾기',
  searching: '사본에서 이 브리프의 문장을 찾는 중…',
  found: (found, all) =>
    found === all
      ? `이 브리프의 ${sentences(all)}를 모두 사본에서 찾았습니다.`
      : `이 브리프의 ${sentences(all)} 중 ${number(found)}개를 사본에서 찾았습니다.`,
  partFound: '브리프의 일부이거나 다른 판일 수 있습니다.',
  noneFound: '다른 글이거나 다른 판일 수 있습니다.',
  missing: (missing) => `찾지 못한 ${sentences(missing)}`,
  missingHint: '사본의 표현이 다르거나, 문장이 쪽이나 단에서 끊겨 있습니다.',
  others: (others) => `일치하는 문장이 없는 사본의 ${number(others)}줄`,
  firstOthers: (others) => `일치하는 문장이 없는 사본의 처음 ${number(others)}줄`,
  forget: '사본 지우기',
  empty: '먼저 본문을 붙여 넣거나 파일을 선택하십시오.',
  emptyFile: '파일에 글이 없습니다.',
  tooLong: (characters) => `${number(characters)}자를 넘습니다. 브리프 본문만 붙여 넣으십시오.`,
  tooLarge: (megabytes) => `파일이 ${number(megabytes)}MB보다 큽니다.`,
  pdfProblems: {
    ENCRYPTED: () =>
      '암호로 보호된 PDF입니다. 암호 없이 저장하거나, 파일을 열어 전체 글을 선택해 복사한 뒤 위에 붙여 넣으십시오.',
    BROKEN: () => '손상되었거나 불완전한 PDF입니다. 다시 내려받거나 본문을 위에 붙여 넣으십시오.',
    SCANNED: () =>
      'PDF에 글이 없습니다. 쪽이 그림이거나 비어 있습니다. 먼저 문자 인식(OCR)을 하거나 본문을 위에 붙여 넣으십시오.',
    TOO_LONG: (pages, characters) =>
      `PDF가 ${number(pages)}쪽 또는 ${number(characters)}자를 넘습니다. 브리프에 해당하는 쪽만 따로 저장하십시오.`,
  },
  isBinary: '텍스트 파일이 아닙니다. 일반 텍스트나 웹 페이지로 저장하거나 내용을 붙여 넣으십시오.',
  stop: '중지',
  stopped: '검색을 중지했습니다.',
  tooSlow: '검색이 너무 오래 걸려 중단했습니다. 브리프 본문만 붙여 넣으십시오.',
  failed: (reason) => `사본을 검색하지 못했습니다. ${reason}`,
};

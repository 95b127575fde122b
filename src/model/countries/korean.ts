/**
 * What Korean calls countries beside the names of ISO 3166. One line each: `CODE other names`. A word that names several
 * countries at once has all their codes.
 */
export const KOREAN = `
AE 아랍에미리트, 아랍에미리트연합
AU 호주
CD 콩고민주공화국
CN 중국, 중화인민공화국
CZ 체코
GB 영국
KP 북한, 조선민주주의인민공화국
KR 한국, 대한민국, 남한
LA 라오스
MM 미얀마, 버마
MN 몽골
NL 네덜란드
PH 필리핀
PS 팔레스타인
RU 러시아, 러시아연방
SA 사우디아라비아, 사우디
TR 튀르키예, 터키
TW 대만, 타이완
US 미국, 미합중국
VN 베트남
XK 코소보
ZA 남아공, 남아프리카공화국
KR+US 한미
KR+JP 한일
KR+CN 한중
KR+CN+JP 한중일
KR+US+JP 한미일
KR+KP 남북
KP+US 북미
KP+CN 북중
KP+RU 북러
KP+JP 북일
US+CN 미중
US+RU 미러
US+JP 미일
CN+JP 중일
CN+RU 중러
`;

/** Names that are also other words in Korean: "means", "arrogance", "delivery" and the like. */
export const KOREAN_DOUBTFUL =
  '수단 오만 인도 가나 피지 부탄 이란 말리 기니 차드 토고 모리타니 건지 저지 괌 니우에'.split(' ');

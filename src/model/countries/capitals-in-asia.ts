/** Capitals in Korean, Japanese and Chinese. One country a line. */
export const CAPITALS_IN_ASIA = `
CN 베이징, 북경, 北京, ペキン
DE 베를린, ベルリン, 柏林
FR 파리, パリ, 巴黎
GB 런던, ロンドン, 伦敦, 倫敦
JP 도쿄, 동경, 東京, 东京
KP 평양, 平壌, 平壤, ピョンヤン
KR 서울, ソウル, 首尔, 首爾
RU 모스크바, モスクワ, 莫斯科
TW 타이베이, 台北
UA 키이우, 키예프, キーウ, 基辅, 基輔
US 워싱턴, ワシントン, 华盛顿, 華盛頓
`;

/**
 * What Japanese calls countries beside the names of ISO 3166. One line each: `CODE other names`. A word that names several
 * countries at once has all their codes.
 */
export const JAPANESE = `
AE アラブ首長国連邦, UAE
AU 豪州, オーストラリア
CD コンゴ民主共和国
CN 中国, 中華人民共和国
DE ドイツ, 独国
GB 英国, イギリス
FR フランス, 仏国
KP 北朝鮮, 朝鮮民主主義人民共和国
KR 韓国, 大韓民国
MM ミャンマー, ビルマ
PS パレスチナ
RU ロシア, ロシア連邦
TR トルコ
TW 台湾
US 米国, アメリカ, アメリカ合衆国, 合衆国
VN ベトナム, ヴェトナム
XK コソボ
JP+US 日米
JP+KR 日韓
JP+CN+KR 日中韓
JP+US+KR 日米韓
JP+US+AU 日米豪
JP+US+AU+IN 日米豪印
JP+AU 日豪
JP+IN 日印
JP+RU 日露, 日ロ
JP+KP 日朝
JP+GB 日英
US+CN 米中
US+KR 米韓
US+KP 米朝
US+RU 米露, 米ロ
CN+RU 中露, 中ロ
CN+KR 中韓
CN+KP 中朝
KR+KP 南北朝鮮
`;

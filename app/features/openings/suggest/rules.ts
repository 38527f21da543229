// Which skills a problem usually asks for: an editorial table of this project, made to be read and
// corrected by people who know the firms. It is a start for the form and nothing else: the engine
// never sees it, and nothing enters an opening unless somebody presses a button.
//
// Skills are named by their code. A code that the catalogue does not have is passed over.

export interface Proposal {
  code: string;
  /** 1–5, as `vocabulary.levels` says them. */
  level: 2 | 3 | 4;
  /** Whether nobody without it should be introduced. Only where the work cannot be done without. */
  must?: true;
}

/** What firms of a theme mostly need; the most usual first. */
export const BY_THEME: Record<string, readonly Proposal[]> = {
  agriculture: [
    { code: "1.2.01", level: 3 },
    { code: "kintone", level: 3 },
    { code: "iot", level: 2 },
  ],
  tourism: [
    { code: "booking", level: 3 },
    { code: "1.2.06", level: 3 },
    { code: "instagram", level: 2 },
  ],
  manufacturing: [
    { code: "1.2.01", level: 3 },
    { code: "inventory", level: 3 },
    { code: "excel", level: 3 },
  ],
  construction: [
    { code: "1.2.01", level: 3 },
    { code: "kintone", level: 3 },
    { code: "1.3.05", level: 2 },
  ],
  retail: [
    { code: "1.2.06", level: 3 },
    { code: "pos", level: 3 },
    { code: "google_analytics", level: 2 },
  ],
  transport: [
    { code: "1.2.01", level: 3 },
    { code: "kintone", level: 3 },
    { code: "gis", level: 2 },
  ],
  care: [
    { code: "1.3.05", level: 3 },
    { code: "4.1.04", level: 3 },
    { code: "kintone", level: 3 },
  ],
  disaster: [
    { code: "4.1.03", level: 3 },
    { code: "gis", level: 3 },
    { code: "line_official", level: 2 },
  ],
  education: [
    { code: "1.4.01", level: 3 },
    { code: "line_official", level: 2 },
    { code: "4.1.04", level: 2 },
  ],
  public: [
    { code: "1.4.07", level: 3 },
    { code: "kintone", level: 3 },
    { code: "2.3.02", level: 2 },
  ],
  energy: [
    { code: "iot", level: 3 },
    { code: "2.2.01", level: 3 },
    { code: "power_bi", level: 2 },
  ],
  other: [
    { code: "1.2.01", level: 3 },
    { code: "1.3.06", level: 3 },
  ],
};

export interface WordRule {
  /** Any of these in the firm's own words, width and case aside; Latin ones where a word begins. */
  words: readonly string[];
  proposals: readonly Proposal[];
}

/** What single words of a problem speak of; what tells the most first. */
export const BY_WORD: readonly WordRule[] = [
  {
    words: ["在庫", "欠品", "棚卸", "inventory", "stock", "out of stock"],
    proposals: [
      { code: "inventory", level: 3, must: true },
      { code: "kintone", level: 3 },
    ],
  },
  {
    words: ["予約", "ダブルブッキング", "booking", "reservation"],
    proposals: [{ code: "booking", level: 3, must: true }],
  },
  {
    words: ["通販", "ネットショップ", "ネットの店", "ecサイト", "online shop", "online store"],
    proposals: [
      { code: "shopify", level: 3, must: true },
      { code: "1.2.06", level: 3 },
    ],
  },
  {
    words: ["楽天", "amazon", "モール"],
    proposals: [{ code: "ec_mall", level: 3, must: true }],
  },
  {
    words: ["ホームページ", "ウェブサイト", "webサイト", "サイトを作", "website", "homepage"],
    proposals: [
      { code: "wordpress", level: 3, must: true },
      { code: "1.4.06", level: 2 },
    ],
  },
  {
    words: ["sns", "インスタ", "instagram", "フォロワー"],
    proposals: [{ code: "instagram", level: 3, must: true }],
  },
  {
    words: ["lineで", "lineの", "lineを", "公式line", "line公式", "ライン公式"],
    proposals: [{ code: "line_official", level: 3 }],
  },
  {
    words: ["集客", "広告", "宣伝", "販路", "新しいお客", "新規のお客", "marketing", "advertis"],
    proposals: [
      { code: "1.2.06", level: 3, must: true },
      { code: "google_analytics", level: 2 },
    ],
  },
  {
    words: ["fax", "ファクス", "ファックス", "手書き", "読み取り", "打ち直", "handwrit", "retype"],
    proposals: [
      { code: "ai_ocr", level: 3 },
      { code: "rpa", level: 2 },
    ],
  },
  {
    words: ["エクセル", "excel", "集計", "表計算", "spreadsheet"],
    proposals: [
      { code: "excel", level: 3 },
      { code: "power_bi", level: 2 },
    ],
  },
  {
    words: [
      "紙の",
      "紙で",
      "紙に",
      "紙を",
      "台帳",
      "帳面",
      "日報",
      "ノート",
      "on paper",
      "paper form",
    ],
    proposals: [
      { code: "kintone", level: 3 },
      { code: "1.2.01", level: 3 },
    ],
  },
  {
    words: ["契約書", "押印", "はんこ", "ハンコ", "paper contract", "signature"],
    proposals: [{ code: "e_contract", level: 3, must: true }],
  },
  {
    words: ["経理", "会計", "請求書", "給与", "インボイス", "bookkeeping", "accounting", "invoice"],
    proposals: [
      { code: "freee", level: 3 },
      { code: "money_forward", level: 3 },
    ],
  },
  {
    words: ["レジ", "会計待ち", "売れ筋", "checkout", "point of sale"],
    proposals: [{ code: "pos", level: 3, must: true }],
  },
  {
    words: ["顧客", "名簿", "お客様の情報", "営業", "customer list", "sales lead"],
    proposals: [
      { code: "hubspot", level: 2 },
      { code: "salesforce", level: 2 },
    ],
  },
  {
    words: ["センサー", "温度", "湿度", "見張", "遠隔", "sensor", "temperature", "monitoring"],
    proposals: [{ code: "iot", level: 3, must: true }],
  },
  {
    words: ["設備", "機械が止", "生産ライン", "plc", "production line"],
    proposals: [
      { code: "plc", level: 3 },
      { code: "iot", level: 2 },
    ],
  },
  {
    words: ["電気代", "電力", "消費量", "electricity", "energy use"],
    proposals: [
      { code: "iot", level: 3 },
      { code: "2.2.01", level: 2 },
    ],
  },
  {
    words: ["画像", "目視", "検品", "不良品", "外観検査", "visual inspection", "defect"],
    proposals: [
      { code: "2.2.02", level: 3, must: true },
      { code: "python", level: 3 },
    ],
  },
  {
    words: ["予測", "見込み", "需要", "勘で", "勘と経験", "forecast", "demand"],
    proposals: [
      { code: "2.2.01", level: 3, must: true },
      { code: "python", level: 2 },
    ],
  },
  {
    words: ["データ", "数字", "見える化", "可視化", "分析", "dashboard", "data", "analy"],
    proposals: [
      { code: "power_bi", level: 3 },
      { code: "2.2.01", level: 2 },
    ],
  },
  {
    words: ["生成ai", "chatgpt", "チャットgpt", "generative ai", "ai を", "aiを", "人工知能"],
    proposals: [{ code: "generative_ai", level: 3, must: true }],
  },
  {
    words: ["地図", "境界", "ルート", "経路", "山林", "on a map", "maps", "route"],
    proposals: [{ code: "gis", level: 3, must: true }],
  },
  {
    words: ["測量", "ドローン", "drone", "land survey"],
    proposals: [{ code: "drone_survey", level: 3, must: true }],
  },
  {
    words: ["図面", "bim", "cim", "3次元", "三次元"],
    proposals: [{ code: "bim_cim", level: 3, must: true }],
  },
  {
    words: ["配車", "シフト", "当番", "割り当て", "dispatch", "roster", "shift"],
    proposals: [
      { code: "kintone", level: 3 },
      { code: "1.2.01", level: 3 },
    ],
  },
  {
    words: ["個人情報", "カルテ", "問診", "personal data", "medical record"],
    proposals: [{ code: "4.1.04", level: 3, must: true }],
  },
  {
    words: [
      "セキュリティ",
      "情報漏",
      "ウイルス",
      "不正アクセス",
      "ランサム",
      "security",
      "malware",
    ],
    proposals: [
      { code: "4.1.02", level: 3, must: true },
      { code: "4.1.03", level: 3 },
    ],
  },
  {
    words: ["災害", "停電", "地震", "安否", "bcp", "disaster", "earthquake"],
    proposals: [{ code: "4.1.03", level: 3, must: true }],
  },
  {
    words: ["英語", "外国", "海外", "多言語", "翻訳", "overseas", "foreign", "translat"],
    proposals: [
      { code: "generative_ai", level: 2 },
      { code: "1.4.01", level: 2 },
    ],
  },
  {
    words: ["チラシ", "パッケージ", "ロゴ", "デザイン", "leaflet", "logo", "packaging"],
    proposals: [
      { code: "illustrator", level: 3, must: true },
      { code: "1.4.06", level: 3 },
    ],
  },
  {
    words: ["アプリを作", "システムを作", "自社システム", "build an app", "own system"],
    proposals: [
      { code: "3.1.05", level: 3, must: true },
      { code: "sql", level: 3 },
    ],
  },
  {
    words: [
      "引き継ぎ",
      "引き継げ",
      "ベテラン",
      "頭の中",
      "属人",
      "手順書",
      "know-how",
      "in my head",
    ],
    proposals: [
      { code: "1.3.06", level: 3 },
      { code: "1.2.01", level: 3 },
    ],
  },
  {
    words: ["使ってくれない", "使いこな", "定着", "反対", "苦手", "年配", "resist", "adopt"],
    proposals: [{ code: "1.3.05", level: 3, must: true }],
  },
  {
    words: ["何から", "分からない", "相談", "計画", "where to start", "roadmap"],
    proposals: [
      { code: "1.2.02", level: 3 },
      { code: "1.3.03", level: 3 },
    ],
  },
  {
    words: ["連絡", "情報共有", "伝達", "チャット", "電話が", "communication", "chat"],
    proposals: [{ code: "team_chat", level: 2 }],
  },
  {
    words: ["繰り返し", "転記", "二度書", "二重入力", "二度手間", "repetitive", "twice"],
    proposals: [
      { code: "rpa", level: 3 },
      { code: "google_apps_script", level: 2 },
    ],
  },
];

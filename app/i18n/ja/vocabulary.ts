/** Fixed vocabularies of the database: every code has its word here. Tables bring their own names. */
export default {
  roles: {
    business_architect: "ビジネスアーキテクト",
    designer: "デザイナー",
    data_scientist: "データサイエンティスト",
    software_engineer: "ソフトウェアエンジニア",
    cybersecurity: "サイバーセキュリティ",
    data_manager: "データマネジメント",
  },
  roleMeanings: {
    business_architect: "業務の流れを見直し、変える計画をまとめて進める",
    designer: "使う人の声を聞き、画面やサービス、見せ方を形にする",
    data_scientist: "データを集めて分析し、判断に使える形にする",
    software_engineer: "システムやアプリをつくり、動かし続ける",
    cybersecurity: "情報漏れや攻撃から、会社とお客様を守る",
    data_manager: "台帳やデータを整え、だれもが使えるようにする",
  },
  engagementTypes: {
    contract: "業務委託（準委任・請負）",
    side_job: "副業・兼業（業務委託）",
    pro_bono: "プロボノ（無償）",
    employment: "雇用",
  },
  workModes: {
    remote: "リモート",
    hybrid: "リモートと現地の併用",
    onsite: "現地",
  },
  languages: {
    ja: "日本語",
    en: "英語",
    zh: "中国語",
    ko: "韓国語",
    vi: "ベトナム語",
    pt: "ポルトガル語",
  },
  evidence: {
    self: "本人の申告",
    course: "講座の修了",
    certificate: "確認済みの資格",
    endorsed: "参画先からの裏付け",
  },
  level: "レベル{level}",
  levels: {
    "1": "基本を学び、教わりながら進められる",
    "2": "手順があれば一人で進められる",
    "3": "自分で考えて一人で進められる",
    "4": "ほかの人を導いて進められる",
    "5": "組織や地域を代表して任せられる",
  },
  payUnits: {
    hour: "1時間あたり",
    month: "1か月あたり",
    total: "総額",
  },
} as const;

export default {
  skill: {
    placeholder: "例：キントーン、在庫、データ分析",
    list: "スキルの候補",
    found: "{count, plural, other {候補が#件あります}}",
    none: "「{text}」に当たるスキルが見つかりません。別の言葉でお試しください。",
    clear: "{label}の選択を取り消す",
    standard:
      "スキルの名称は「デジタルスキル標準（DSS）DX推進スキル標準 ver.2.0」（経済産業省・IPA、2026年4月）によります。ツール・製品の一覧は本サービス独自のものです。",
  },
  municipality: {
    prefectureFirst: "先に都道府県を選んでください",
    loading: "市区町村を読み込んでいます…",
    failed: "市区町村を読み込めませんでした。",
    retry: "もう一度読み込む",
    show: "選んだ都道府県の市区町村を表示する",
  },
} as const;

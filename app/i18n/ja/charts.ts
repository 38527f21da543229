export default {
  tableOf: "表：{caption}",
  showTable: "数字を表で見る",
  factor: "評価項目",
  value: "値",
  contribution: "点数",
  ofMax: "{points} / {max}点",
  unknown: "要確認",
  total: "マッチ度",
  totalOf: "マッチ度 100点中{points}点",
} as const;

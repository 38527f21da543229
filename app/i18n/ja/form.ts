/** Words that the form fields bring along themselves. */
export default {
  required: "必須",
  optional: "任意",
  counter: "{count} / {max}文字",
  over: "{count, number}文字超えています",
  yen: "円",
  showPassword: "パスワードを表示する",
  sending: "送信しています…",
  summaryTitle: "入力内容を確認してください",
  summaryItem: "{label}：{message}",
} as const;

/** Words that the form fields bring along themselves. */
export default {
  leave: "保存していない変更があります。このページを離れると、変更は失われます。離れますか。",
  required: "必須",
  optional: "任意",
  counter: "{count} / {max}文字",
  over: "{count, number}文字超えています",
  yen: "円",
  showPassword: "パスワードを表示する",
  sending: "送信しています…",
  summaryTitle: "入力内容を確認してください",
  summaryItem: "{label}：{message}",
  kept: {
    title: {
      device: "保存されていない入力が、この端末に残っています",
      tab: "保存されていない入力が残っています",
    },
    text: {
      device: "{at}に入力された内容です。",
      tab: "{at}に入力された内容です。この画面を閉じると、なくなります。",
    },
    newer:
      "そのあとに、別の画面で保存されています。戻すと、この画面にだけ表示されます。保存するまで、今の内容は変わりません。",
    restore: "入力を元に戻す",
    discard: "残っている入力を捨てる",
    restored: "残っていた入力を戻しました。まだ保存されていません。",
  },
} as const;

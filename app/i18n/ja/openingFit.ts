/** How many people fit the conditions of an opening, while it is written. */
export default {
  title: "この条件に合う人",
  lead: "入力した条件を変えると、人数も変わります。保存する前に確かめられます。",
  leadStored: "保存されている内容で数えています。",
  /** Where nothing is written that one could go on with. */
  notNow: "いまは人数を数えられません。少し待ってから、画面を読み込み直してください。",
  counts: {
    exact: "{count, number}人",
    about: "約{count, number}人",
    range: "{low, number}〜{high, number}人",
  },
  /** After the number of people. */
  all: "がすべての条件に合います",
  none: "すべての条件に合う人は、いまのところいません。",
  said: "すべての条件に合う人：{count}",
  /** In one line at the bottom of a narrow screen. */
  bar: "合う人：{count}",
  toPanel: "内訳を見る",
  counting: "数えています…",
  count: "この条件に合う人数を見る",
  again: "もう一度数える",
  notYet: "ボタンを押すと、入力した内容で数えます。まだ保存はしません。",
  open: "まだ入力がないため、数えていない条件：{gates}",
  problems: {
    invalid: "入力に直すところがあるため、数えられません：{fields}",
    limited:
      "短い間に何度も数えたため、あと{minutes, number}分ほどお待ちください。入力はそのまま続けられます。",
    usedUp:
      "今日は、貴社で数えられる回数の上限に達しました。明日また数えられます。入力はそのまま続けられます。",
    unapproved:
      "条件に合う人数は、企業の確認が済むと表示されます。確認は、最初の募集を審査に出すと始まります。",
    unavailable: "いまは人数を数えられません。入力はそのまま続けられます。",
    offline: "つながらないため、人数は前に数えたときのものです。入力はそのまま続けられます。",
  },
  funnel: {
    title: "条件ごとの人数の移り変わり",
    people: "登録している人",
    condition: "条件",
    left: "残る人数",
    showTable: "表で見る",
  },
  costs: {
    title: "人数をいちばん減らしている条件",
    lead: "ゆるめるかどうかは、貴社の判断です。譲れない条件は、そのままで構いません。",
    few: "条件を1つ変えるだけでは、人数はほとんど変わりません。いくつかを一緒に見直すと、変わることがあります。",
    must: "{skill}：レベル{level}が必須",
    change: "{now}→{after}",
    toLevel: "レベル{level}にすると",
    toWant: "歓迎にすると",
    without: "この条件がなければ",
    applyLevel: "レベル{level}にする",
    applyLevelNamed: "「{skill}」をレベル{level}にする",
    applyWant: "歓迎にする",
    applyWantNamed: "「{skill}」を歓迎にする",
    toRequirements: "求めるスキルを見直す",
    toConditions: "働き方を見直す",
    applied: "「{skill}」を{to}に変えました。保存するまで、下書きは変わりません。",
    appliedLevel: "レベル{level}",
    appliedWant: "歓迎",
    undo: "元に戻す",
    undone: "「{skill}」を元に戻しました。",
  },
  note: "どなたかが推測されないように、10人未満は幅で、10人以上はおおよその数で表示しています。お住まいの場所は考えに入れていません。候補の一覧では、現地が遠い方などを除くため、これより少ないことがあります。",
} as const;

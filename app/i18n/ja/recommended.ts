/** The list of openings that suit a talent. */
export default {
  leads: {
    fit: "必須の条件を満たす募集を、マッチ度の高い順に並べています。",
    near: "必須の条件のうち、1つだけ合っていない募集です。合っていない条件と、その理由を表示しています。",
  },
  tabs: {
    label: "募集の種類",
    fit: "条件に合う（{count, number}件）",
    near: "あと一歩（{count, number}件）",
  },
  counts: {
    fit: "{total, number}件の募集が条件に合っています。",
    near: "{total, number}件の募集で、条件が1つだけ合っていません。",
  },
  toSaved: "保存した募集と検索",
  csv: "この一覧をCSVで保存する",
  csvName: "合う募集",
  columns: { score: "マッチ度", missed: "合っていない条件" },
  filter: {
    label: "募集の絞り込み",
    any: "すべて",
    tab: "種類",
    theme: "テーマ",
    prefecture: "都道府県",
    mode: "働く場所",
    engagement: "契約の形",
    sort: "並び順",
    sorts: {
      score: "マッチ度の高い順",
      pay: "報酬（1時間あたり）の高い順",
      deadline: "締め切りの近い順",
    },
    apply: "この条件で絞り込む",
    clear: "条件をすべて外す",
  },
  near: {
    change: {
      skills: "スキルを見直す",
      conditions: "働く条件を見直す",
    },
  },
  empty: {
    narrowed: {
      title: "この条件に当てはまる募集は、今はありません",
      text: "条件を減らすと、見つかることがあります。",
      action: "条件をすべて外す",
    },
    fit: {
      title: "条件に合う募集がまだありません",
      text: "「あと一歩」には、条件が1つだけ合わない募集があります。スキルや、現地に行ける日数、契約の形を見直すと、見つかることもあります。",
      action: "プロフィールを見直す",
    },
    near: {
      title: "条件が1つだけ合わない募集はありません",
      text: "新しい募集が公開されると、ここに並ぶことがあります。",
      action: "プロフィールを見直す",
    },
  },
} as const;

/** Taking a list of skills out of a file. */
export default {
  title: "スキルの一覧を取り込む",
  lead: "表計算ソフトやほかのサービスの一覧から、スキルをまとめて入力できます。読み取った内容を確かめるまで、何も保存されません。",
  crumb: "スキル",
  previewTitle: "読み取った内容を確かめる",
  previewLead: "まだ保存されていません。内容を確かめて、一番下のボタンを押してください。",
  file: {
    title: "ファイルから",
    intro:
      "CSV（UTF-8またはShift_JIS）か、JSONのファイルを選べます。{rows, number}行、{kilobytes, number}KBまでです。",
    label: "ファイル",
  },
  paste: {
    title: "または、貼り付けて",
    intro: "表計算ソフトの範囲を、見出しの行ごとコピーして貼り付けることもできます。",
    label: "スキルの一覧",
  },
  read: "読み取って、内容を確かめる",
  problems: {
    nothing: "読み取れる行がありません。ファイルを選ぶか、一覧を貼り付けてください。",
    tooLarge: "ファイルが大きすぎます。{kilobytes, number}KBまでのファイルをお選びください。",
    noText:
      "文字のファイルとして読み取れません。CSV（UTF-8またはShift_JIS）かJSONで保存し直してください。",
    noColumns:
      "1行目に「スキル名」か「スキルコード」の見出しが見つかりません。ひな形と同じ見出しを付けてください。",
    badJson: "JSONの書き方に誤りがあり、読み取れません。ひな形と見比べてください。",
    tooOften: "短い時間に何度も読み込まれました。15分ほど待ってから、もう一度お試しください。",
    tooManyRows: "行が多すぎます。{rows, number}行までに分けてください。",
  },
  sum: "読み取れた行：{known, number}、選んでいただく行：{unknown, number}、重なっている行：{duplicate, number}",
  rows: "行ごとの内容",
  rowsIntro: "取り込まない行は、スキルを「取り込まない」にしてください。",
  row: {
    skill: "{line, number}行目のスキル",
    level: "{line, number}行目のレベル",
    evidence: "{line, number}行目の裏付け",
    says: "{line, number}行目：{text}",
    kinds: { known: "読み取れました", unknown: "選んでください", duplicate: "重なっています" },
    hints: {
      unknown:
        "同じ名前のスキルがありません。近いものがあれば選んでください。なければ「取り込まない」のままにしてください。",
      likely:
        "同じ名前のスキルはありませんが、近いものを選んであります。違うときは選び直すか、「取り込まない」にしてください。",
      duplicate: "同じスキルが別の行にあり、レベルの高いほうを選んであります。",
    },
    leaveOut: "取り込まない",
    now: "今のプロフィールのレベル：{level, number}",
    certificate: "資格による裏付けは、運営の確認のあとに付きます。",
    toQualifications: "資格を登録する",
  },
  merge: {
    title: "今のプロフィールとの合わせ方",
    label: "同じスキルが両方にあるとき",
    higher: "レベルの高いほうを残す",
    imported: "ファイルの内容に置き換える",
  },
  save: "プロフィールに取り込む",
  again: "別のファイルを選び直す",
  format: {
    title: "ファイルの形",
    lead: "ひな形に書き込むと、確実に読み取れます。",
    csv: "CSVのひな形",
    json: "JSONのひな形",
    details: "書き方の例を見る",
    csvText:
      "CSVは、1行目に見出しを置きます。「スキル名」か「スキルコード」のどちらかと、「レベル」が必要です。「裏付け」は任意です。見出しは英語（skill、code、level、evidence）でもかまいません。",
    jsonText:
      "JSONは、政府相互運用性フレームワーク（GIF）にならい、日本語の項目名で「人材」の中に「スキル」の一覧を置きます。",
    levels: "レベルは1から5の数字です。",
  },
  link: "ファイルから取り込む",
  qualifications: "資格を登録する",
  linksTitle: "まとめて入力する・裏付けを付ける",
  linksText:
    "手元に一覧があれば、ファイルから取り込めます。資格は、運営が確認するとスキルの裏付けになります。",
  templateName: "スキル取り込みのひな形",
} as const;

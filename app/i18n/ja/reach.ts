/** What would bring a person nearer to openings: their own answers, changed one at a time. */
export default {
  changes: {
    titles: {
      fit: "何が変わると、マッチ度が上がるか",
      near: "何が変わると、条件を満たすか",
    },
    leads: {
      fit: "あなたの側で1つだけ変わったときのマッチ度を、同じ計算で出しました。無理に変える必要はありません。",
      near: "あなたの側で1つだけ変わると、必須の条件をすべて満たすものです。",
    },
    honest: "プロフィールには今のままを書き、実際に変わったときに直してください。",
    none: {
      fit: "1つ変えるだけでマッチ度が1点以上上がるものは、ありません。",
      near: "1つの小さな変化だけで条件を満たせるものは、ありません。少しずつ近づいていく募集です。",
    },
    fits: "必須の条件をすべて満たします（マッチ度{after}）",
    gain: "マッチ度 {before} → {after}",
    now: "今：{now}",
    open: "未入力",
    what: {
      available_from: "{date}までに始められるようになると",
      hours: "週{to, number}時間まで使えるようになると",
      onsite_days: "月{to, number}日まで現地に行けるようになると",
      language: "{language}で仕事ができるようになると",
      engagement: "「{type}」の契約も受けられるようになると",
      wished_place: "{place}も働きたい地域に入ると",
      course: "{skill}の講座を修了すると",
      certificate: "{skill}を裏付ける資格を取り、運営の確認を受けると",
      level: "{skill}の経験を積んで、レベル{to}に上がると",
      learn: "{skill}を学んで、レベル{to}（{meaning}）になると",
      relocation: "移住して働くことを考えられるようになると",
    },
    notHeld: "登録なし",
    to: {
      skills: "スキルを見直す",
      conditions: "働く条件を見直す",
      wishes: "希望を見直す",
      qualifications: "資格を登録する",
    },
  },
  skills: {
    title: "身につけると、応募できる募集が増えるスキル",
    lead: "スキルが1つだけ1段階伸びたときに、新しく必須の条件をすべて満たす募集の数です。リモートの募集と、お住まいの近く・希望する地域・縁のある地域の募集、現地に行ける日数に収まる募集を数え、希望する役割の募集が増えるものから並べています。",
    unfinished:
      "スキルと働く条件を入力すると、次に何を身につけると、応募できる募集が増えるかが分かります。",
    none: "スキルが1段階伸びるだけで新しく条件を満たす募集は、今はありません。新しい募集が公開されると、ここに並ぶことがあります。",
    level: "経験を積んで、レベル{from}からレベル{to}（{meaning}）へ",
    learn: "新しく学んで、レベル{to}（{meaning}）へ",
    more: "必須の条件を満たす募集が、{count, number}件増えます",
    wished:
      "{count, plural, =0 {希望する役割とは別の募集です} other {うち#件が、希望する役割の募集です}}",
    openings: "新しく条件を満たす募集",
    firstOf: "新しく条件を満たす募集（マッチ度の高いものから{shown, number}件）",
    opening: "{title}（{company}）",
    programmes: "学べる国の事業",
    programme: "{name}（{ministry}）",
    noProgramme: "このスキルを学べる国の事業は、まだ登録されていません。",
    mapping:
      "スキルと事業の対応は、本サービスが独自に定めたものです。内容や募集の時期は、各事業のページでお確かめください。",
    toSkills: "スキルを見直す",
  },
  misses: {
    title: "あと一歩の人材",
    lead: "必須の条件のうち、1つだけ合っていない方です。小さな変化で条件を満たせる方を先に、マッチ度の高い順に並べています。条件が変われば紹介できるかを、ご本人や企業と話し合う手がかりにしてください。企業には見えません。",
    none: "条件が1つだけ合わない方は、今はいません。",
    person: "{rank, number}人目：候補 {code}（{condition}が合っていません）",
    toList: "この募集で、あと一歩の人材を見る",
    toTalent: "この方のプロフィール",
    noChange: "1つの小さな変化だけで条件を満たせるものは、ありません。",
    changes: "何が変わると、条件を満たすか",
  },
} as const;

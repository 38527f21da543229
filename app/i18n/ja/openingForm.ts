/** The form in which a firm writes its opening. */
export default {
  newTitle: "新しい募集を書く",
  editTitle: "募集を直す",
  lead: "困っていることを、ふだんの言葉で書いてください。途中でも「下書きを保存する」で残せます。審査に出すまで、だれにも公開されません。",
  liveLead: "今の募集は、公開されたままです。直した内容は、運営の確認が済むと入れ替わります。",

  problemTitle: "困っていること",
  problemIntro: "専門の言葉は要りません。現場で起きていることを、そのまま書いてください。",
  themeCode: "テーマ",
  title: "見出し",
  titleHint: "一覧に表示されます。例：紙の在庫表をやめて、欠品をなくしたい",
  problem: "何に困っていますか",
  problemHint:
    "いつ、だれが、どのように困っているかを書くと、経験のある方に伝わります。お名前や電話番号は書かないでください。",
  outcomeTitle: "目指す姿",
  outcomeIntro:
    "半年後や一年後に、現場がどうなっていればよいかを書いてください。数字があると伝わります。",
  outcome: "どうなればうれしいですか",
  outcomeHint: "例：倉庫でもスマートフォンで在庫の数が分かり、月末の棚卸しが半日で終わる。",

  requirementsTitle: "求めるスキル",
  requirementsIntro:
    "思い当たる言葉で探してください。よく分からないときは、いちばん近いものを1つ選べば十分です。運営の担当者が一緒に見直します。",
  requirements: "求めるスキル",
  requirement: "スキル{number}",
  skill: "スキル{number}の名称",
  skillHint: "「在庫」「ホームページ」「キントーン」のような言葉で探せます。",
  level: "求めるレベル",
  levelOption: "{level}：{meaning}",
  need: "必須か歓迎か",
  needs: {
    must: "必須（ない方は紹介されません）",
    want: "歓迎（なくても紹介されます）",
  },
  weight: "どのくらい大切か",
  addRequirement: "スキルを追加する",
  removeRequirement: "スキル{number}を取り除く",

  placeTitle: "働く場所",
  workMode: "働き方",
  workModeHints: {
    remote: "離れた場所から、電話やインターネットで仕事をします。",
    hybrid: "ふだんは離れた場所で、ときどき現地に来ていただきます。",
    onsite: "主に現地で仕事をします。",
  },
  onsiteDays: "現地に来ていただく日数",
  onsiteDaysHint: "1か月あたりの日数です。リモートの場合は要りません。",
  days: "日／月",
  prefectureCode: "仕事の場所（都道府県）",
  prefectureHint: "リモートの場合は、貴社の所在地を選んでください。",
  municipalityCode: "仕事の場所（市区町村）",

  timeTitle: "時間と期間",
  timeIntro: "副業の方は、平日の夜や週末に週5〜10時間ほどが目安です。",
  hoursMin: "1週間の時間（最少）",
  hoursMax: "1週間の時間（最多）",
  hoursUnit: "時間",
  startOn: "始めたい日",
  startOnHint: "決まっていなければ、空欄のままでかまいません。",
  lengthMonths: "期間",
  lengthHint: "決まっていなければ、空欄のままでかまいません。",
  monthsUnit: "か月",

  payTitle: "契約と報酬",
  payIntro: "ここに書いた条件は、募集と一緒に公開されます。金額は税抜きで入力してください。",
  engagementTypes: "契約の形",
  engagementHint:
    "当てはまるものをすべて選んでください。雇用（社員・パートとしての採用）は、この仕組みでは扱っていません。",
  engagementHints: {
    contract: "個人事業主などに、仕事をまとめてお願いします。",
    side_job: "ほかに勤め先のある方に、空いた時間でお願いします。",
    pro_bono: "報酬なしで、経験を生かして手伝っていただきます。",
  },
  payUnit: "報酬の決め方",
  payMin: "報酬の下限",
  payMax: "報酬の上限",
  hourly: "週の時間が最多のとき、1時間あたり 約{amount}になります。",
  hourlyNeedsHours: "「1週間の時間（最多）」を入力すると、1時間あたりの金額が分かります。",
  hourlyNeedsLength:
    "「1週間の時間（最多）」と「期間」を入力すると、1時間あたりの金額が分かります。",
  paymentDays: "報酬を支払うまでの日数",
  paymentDaysHint:
    "納品や業務の提供を受けた日から数えます。フリーランス法により、60日以内と決まっています。",
  withinDays: "日以内",
  paymentDaysUnpaid: "無償の場合は要りません。",

  workTitle: "お願いする仕事",
  termsIntro:
    "フリーランス法では、お願いする仕事の内容や支払いの日などを、はっきり示すことになっています。ここに書いた内容は、契約のときにもそのまま使えます。",
  workContent: "お願いする仕事の内容",
  workContentHint:
    "何を作ってもらうか、何をしてもらうかを書いてください。例：在庫を入力するアプリの作成、いまの台帳からの移し替え、社員への使い方の説明（2回）。",
  inspectionDays: "できあがりの確認（検査）にかける日数",
  inspectionHint:
    "受け取ってから、よいかどうかを返事するまでの日数です。確認をしない仕事なら、空欄のままにしてください。",
  rights: "できたものの権利（著作権など）",
  rightsHint: "プログラムや資料の権利を、どちらが持つかです。",
  rightsOptions: {
    transfer: "貴社に移る（報酬に含む）",
    transferUnpaid: "貴社に移る",
    licence: "作った方に残り、貴社は自由に使える",
    none: "作ったものが残らない仕事",
  },
  settledTogether: "相談して決める",
  paymentTitle: "支払い",
  expenses: "交通費などの費用",
  expensesHint: "現地に来ていただくときの交通費や、材料の費用です。",
  expensesOptions: {
    firm: "報酬とは別に、貴社が支払う",
    included: "報酬に含む",
  },
  nonCashPayment: "振込・現金以外で支払うとき、その方法",
  nonCashHint:
    "銀行振込や現金で支払う場合は、空欄のままにしてください。手形での支払いは、法律で禁じられています。",
  endTitle: "途中で終えるとき・まだ決まっていないこと",
  undecided: "まだ決まっていないこと",
  undecidedHint:
    "始める日や期間など、今は決められないことがあれば、その理由と、いつ決めるかを書いてください。例：開始日は、4月の予算が決まってから5月10日までにお伝えします。",
  terminationTerms: "途中で終えるときの取り決め",
  terminationHint:
    "契約を途中でやめる、または更新しないときの決まりです。例：30日前までに書面で伝え、それまでの分の報酬を支払います。",

  otherTitle: "そのほか",
  languages: "仕事で使う言語",
  languagesHint: "選んだすべての言語で仕事ができる方に紹介します。",
  roles: "期待する役割",
  rolesHint: "分からなければ、選ばなくてかまいません。",
  seats: "募集人数",
  peopleUnit: "人",
} as const;

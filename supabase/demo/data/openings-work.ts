/** What each opening asks to have done, and how its cost and its result are treated. */
export interface OpeningWork {
  work: string;
  /** Days after delivery until which the result is looked through. */
  inspection?: number;
  rights?: "transfer" | "licence" | "none";
  expenses?: "firm" | "included";
}

const OWN_WORDS: Record<string, OpeningWork> = {
  "minoriya-stock": {
    work: "樽ごとの在庫を入力して見るアプリの設計と作成、いまのノートからの移し替え、蔵の者への使い方の説明。",
    inspection: 14,
    rights: "transfer",
    expenses: "firm",
  },
  "minoriya-shop": {
    work: "通販サイトの作り直し、商品写真と説明文の見直し、毎月の数字の見方を一緒に決めること。",
    inspection: 10,
    rights: "transfer",
  },
  "minoriya-tour": {
    work: "蔵見学のネット予約の仕組みの準備と設定、確認の連絡の自動化、電話予約との合わせ方の整理。",
    inspection: 10,
    expenses: "firm",
  },
  "minoriya-beans": {
    work: "過去の仕入れと出荷の数字の整理、仕入れ値の動きを見る表の作成、仕込みの量を話し合う場への参加。",
    rights: "licence",
  },
  "sorairo-herd": {
    work: "牛1頭ずつの記録を付けるアプリの設計と作成、牛舎での試し使い、従業員への説明。",
    inspection: 14,
    rights: "transfer",
    expenses: "firm",
  },
  "tsurube-dispatch": {
    work: "配車の決まりごとの聞き取りと整理、二人以上で組める配車表の作成、運転時間の確かめ方の設計。",
    inspection: 14,
    rights: "transfer",
    expenses: "firm",
  },
  "tsurube-call": {
    work: "点呼と日報をスマートフォンで付ける仕組みの選定と設定、月末の集計の自動化。",
    inspection: 10,
    expenses: "firm",
  },
  "yukiakari-snow": {
    work: "出動の連絡と返事、済んだ道を地図で見る仕組みの設計と作成、初雪までの訓練への立ち会い。",
    inspection: 14,
    rights: "transfer",
    expenses: "firm",
  },
  "yukiakari-photo": {
    work: "工事写真を現場で整理する仕組みの選定と設定、監督への使い方の説明、測量を始めるための調べもの。",
    inspection: 10,
    expenses: "firm",
  },
  "hosomichi-rooms": {
    work: "五つの予約サイトの部屋数をそろえる仕組みの選定と移し替え、帳場の手順の見直し。",
    inspection: 10,
    expenses: "firm",
  },
  "hosomichi-english": {
    work: "館内と温泉の案内の英語版の作成、部屋とスマートフォンで見るページの準備、直し方の説明。",
    inspection: 7,
    rights: "transfer",
  },
  "kawanami-quote": {
    work: "過去の見積りと作業時間の整理、似た仕事を探せる仕組みの作成、下書きの手順書の作成。",
    inspection: 14,
    rights: "transfer",
    expenses: "firm",
  },
  "kawanami-security": {
    work: "調査票の読み解き、いまの守りの点検、足りないところを埋める一年の計画と手順書の作成。",
    rights: "licence",
    expenses: "included",
  },
  "shionari-trace": {
    work: "船・日付・温度を袋の番号からたどれる記録の仕組みの設計と作成、港での試し使い。",
    inspection: 14,
    rights: "transfer",
    expenses: "firm",
  },
  "nagisa-records": {
    work: "介護記録の一度書きの手順の設計、仕組みの選定と設定、職員への研修。",
    inspection: 14,
    expenses: "firm",
  },
  "nagisa-safety": {
    work: "安否を確かめる連絡の仕組みの準備、停電のときの手順の整理、年2回の訓練の進め方の作成。",
    rights: "licence",
  },
  "iinaka-inspection": {
    work: "良品・不良品の写真2万枚の整理、画像判定の試作と精度の報告、任せる範囲の線引きの提案。",
    inspection: 20,
    rights: "transfer",
    expenses: "firm",
  },
  "iinaka-stops": {
    work: "機械の停止の記録を集める仕組みの試作、止まった理由の分類と報告。",
    inspection: 14,
  },
  "kazamidori-english": {
    work: "作品と値段と送料の英語ページの作成、よくある質問への返事の用意、発送の手順の整理。",
    inspection: 10,
    rights: "transfer",
  },
  "kumano-border": {
    work: "山の境と手入れの年を地図に残す手順の設計、60ヘクタール分の登録の支援、取引に使えるかの調べ。",
    inspection: 20,
    rights: "transfer",
    expenses: "firm",
  },
  "umiyama-attendance": {
    work: "出欠と保護者への知らせの仕組みの準備、ボランティア向けの手引きの作成。",
    rights: "licence",
  },
  "umiyama-class": {
    work: "冬休みのプログラミング教室の進行、教材の準備、大学生への引き継ぎ。",
    rights: "licence",
  },
  "shirakabe-shared": {
    work: "乗合の予約と組み合わせを画面で行う仕組みの作成、電話で受けた方の入れ方の整理。",
    inspection: 14,
    rights: "transfer",
    expenses: "firm",
  },
  "iwami-forms": {
    work: "来院前の問診と予約の仕組みの準備、個人の情報の守り方の点検と手順書の作成。",
    inspection: 14,
    expenses: "firm",
  },
  "maniwa-boiler": {
    work: "ボイラーの見張りと知らせの仕組みの設計と取り付け、チップの湿りの記録の表の作成。",
    inspection: 20,
    rights: "transfer",
    expenses: "firm",
  },
  "uzushio-fax": {
    work: "FAX注文の読み取りと取り込みの仕組みの作成、名入れの確かめ方の見直し。",
    inspection: 14,
  },
  "kawaberi-houses": {
    work: "空き家と移住相談の台帳を一つにまとめる設計と作成、三つの表からの移し替え。",
    inspection: 14,
    rights: "transfer",
    expenses: "firm",
  },
  "taiyo-direct": {
    work: "お客様名簿の整理、予約から発送までを回す仕組みの準備と説明。",
    inspection: 10,
  },
  "shimakaze-shelf": {
    work: "三つの店の在庫を見る仕組みの作成、船が止まる前の振り分けの決め方の整理。",
    inspection: 14,
    rights: "transfer",
    expenses: "firm",
  },
  "aoiro-booking": {
    work: "予約を一か所で見る仕組みの準備、中止と変更の連絡の文面と手順の作成。",
    inspection: 10,
    expenses: "included",
  },
};

/** The usual course of such work, where the firm has not put it in words of its own. */
const BY_THEME: Record<string, string> = {
  agriculture:
    "記録と出荷の手順の聞き取り、入力の仕組みの作成、畑や牛舎での試し使い、使い方の説明。",
  tourism: "予約と案内の手順の整理、仕組みの選定と設定、文章や写真の見直し、従業員への説明。",
  manufacturing:
    "現場の手順の聞き取り、記録の仕組みの設計と作成、いまの紙からの移し替え、社員への説明。",
  construction:
    "現場の記録の流れの整理、仕組みの選定と設定、一つの現場での試し使い、職人への説明。",
  retail: "売上とお客様の情報の整理、店とネットの見直し、毎月の数字の見方を一緒に決めること。",
  transport: "配車と記録の決まりごとの聞き取り、画面で見られる表の作成、運転手への説明。",
  care: "記録の手順の見直し、仕組みの選定と設定、個人の情報の守り方の点検、職員への研修。",
  disaster: "連絡と記録の手順の整理、地図や名簿の準備、訓練での試し使い、手引きの作成。",
  education: "連絡と出欠の手順の整理、仕組みの準備、保護者と職員への説明、手引きの作成。",
  public: "台帳の整理と一本化、いまの表からの移し替え、担当者への説明、引き継ぎの手引きの作成。",
  energy: "測るものと場所の決定、計測の仕組みの取り付け、数字の見方の表の作成、社員への説明。",
  other: "いまの仕事の聞き取りと整理、直す順番の提案、最初の一つの実行、手順書の作成。",
};

export function workOf({ key, theme }: { key: string; theme: string }): OpeningWork {
  return OWN_WORDS[key] ?? { work: BY_THEME[theme] ?? "", inspection: 14, rights: "transfer" };
}

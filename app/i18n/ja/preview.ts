/** What a firm sees of a talent, shown to the talent itself. */
export default {
  lead: "企業の画面と同じ内容を表示しています。同意の前と後で、見えるものが変わります。",
  opening: "どの募集の企業から見た内容を確かめますか",
  any: "どの企業にも共通の内容",
  choice: "{title}（{company}）",
  show: "この企業からの見え方を表示する",
  more: "募集を保存するか、応募すると、その企業からの見え方を確かめられます",
  before: "双方が同意する前",
  beforeLead: "企業の候補の一覧と、マッチングの画面に、この内容だけが表示されます。",
  after: "双方が同意した後",
  afterLead: "同意した企業だけが見られます。見た日時は記録に残ります。",
  reasons: "この企業に見えるマッチ度と理由",
  hidden: {
    hidden_firm: "勤務先か「見せない企業」に入力しているため、この企業には何も表示されません",
    own_firm: "ご自身が所属する企業のため、この企業の候補には表示されません",
  },
} as const;

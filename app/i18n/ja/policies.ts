/** Around the long texts, which come with their own pages. */
export default {
  titles: {
    privacy: "プライバシーポリシー",
    terms: "利用規約",
    accessibility: "アクセシビリティについて",
  },
  revisedOn: "{date}制定",
  templateTitle: "運営者が書き入れる前の見本です",
  template:
    "運営者の名称と連絡先が、まだ設定されていません。公開の前に、運営者が設定し、内容を自らの運営に合わせて確かめる必要があります。",
  operatorMissing: "（運営者の名称：未設定）",
  contactMissing: "（運営者の連絡先：未設定）",
} as const;

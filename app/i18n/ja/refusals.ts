/**
 * Why the database refused. The keys are the messages of the SQL functions; one without words here
 * falls back to `unknown`.
 */
export default {
  condition_not_met:
    "この方は、募集の必須条件を1つ満たしていません。招待するには、先に条件を見直してください。",
  unknown: "この操作は今は受け付けられません。画面を読み込み直して、現在の状態をご確認ください。",
  conflict: "同じ内容がすでに登録されています。",
  unreachable: "データベースにつながりません。しばらくしてから、もう一度お試しください。",
  too_many_attempts:
    "短い間に操作が多かったため、受付を一時止めています。{minutes}分ほど待ってから、もう一度お試しください。",
  account_not_found: "アカウントが見つかりません。",
  acquired_in_future: "取得した日が今日より後になっています。日付をご確認ください。",
  basics_first: "先に基本の情報を入力してください。",
  candidate_not_found: "候補の方が見つかりません。",
  candidate_unavailable: "この方は今、紹介を受け付けていません。",
  change_note_required: "変更の理由を入力してください。",
  choice_gone: "選んだ項目の中に、今は使えないものがあります。選び直してください。",
  company_identity_locked:
    "審査が始まったため、名称と法人番号は変更できません。運営にお問い合わせください。",
  company_not_approved: "企業の確認が終わっていません。先に企業を承認してください。",
  company_not_found: "企業が見つかりません。",
  company_not_submitted:
    "この企業は今、審査待ちではありません。ほかの担当者が先に判断したか、企業が取り下げた可能性があります。画面を読み込み直してください。",
  confirm_too_late:
    "公開が終わってから30日を過ぎているため、そのまま更新することはできません。内容を確かめて、もう一度審査に出してください。",
  conditions_missing: "働き方の条件が未入力です。先にご入力ください。",
  consent_text_changed: "同意の文面が新しくなりました。読み込み直して、内容をご確認ください。",
  corporate_number_taken:
    "この法人番号はすでに登録されています。心当たりがない場合は、運営にお問い合わせください。",
  decision_unknown: "確認するか差し戻すかを選んでください。",
  draft_key_missing:
    "この操作は今は受け付けられません。画面を読み込み直して、もう一度お試しください。",
  edited_elsewhere: "ほかの画面で先に変更されました。読み込み直して、もう一度入力してください。",
  engine_unavailable:
    "いまは、この方が条件に合うかを確かめられません。少し待ってから、もう一度お試しください。",
  entry_edited_elsewhere:
    "ほかの担当者が先に変更しました。入力した内容を控えてから画面を読み込み直し、履歴で変更を確認してください。",
  entry_name_taken: "同じ名称の項目があります。廃止済みのものであれば、元に戻して使えます。",
  evidence_unknown: "経験の裏付けを一覧から選んでください。",
  explanation_missing:
    "マッチングの理由がまだ作られていません。少し待ってから、もう一度お試しください。",
  hidden_firm:
    "勤務先か「見せない企業」に入力した企業の募集です。応募するには、プロフィールでその入力を直してください。",
  last_day_required: "更新が必要な資格です。有効期限を入力してから依頼してください。",
  link_expired:
    "この案内は期限が切れているか、すでに使われています。もう一度、案内をお受け取りください。",
  login_failed:
    "メールアドレスまたはパスワードが正しくありません。確認メールの案内をまだ開いていない場合は、先にお開きください。",
  match_already_introduced: "このマッチングはすでに紹介済みです。",
  match_closed: "このマッチングは終了しています。",
  match_connected: "双方の同意が済んだため、この操作はできません。",
  match_not_found: "マッチングが見つかりません。",
  match_not_introduced: "このマッチングはまだ紹介されていません。",
  message_required: "相手に伝える理由を入力してください。",
  name_required: "名前を入力してください。",
  not_an_administrator: "運営の担当者だけができる操作です。",
  not_connected: "連絡先は、双方の同意のあとに表示されます。",
  not_shortlisted: "先に検討リストに入れてください。",
  not_signed_in: "ログインが必要です。",
  not_your_note: "消せるのは、ご自分のメモだけです。",
  note_invalid: "メモは1文字以上、1000文字以内で入力してください。",
  note_not_found: "メモが見つかりません。",
  nothing_to_submit: "提出する変更がありません。",
  number_required: "運営が確かめるための番号を入力してから依頼してください。",
  opening_changed: "募集の内容が変わりました。読み込み直して、内容をご確認ください。",
  opening_closed: "この募集は終了しています。",
  opening_in_review: "確認中のため、変更できません。",
  opening_incomplete: "募集に未入力の項目があります。すべて入力してから提出してください。",
  opening_not_found: "募集が見つかりません。",
  opening_not_in_review: "この募集は今、審査待ちではありません。",
  opening_not_open: "この募集は今、受け付けていません。",
  opening_not_submitted:
    "この募集は今、審査待ちではありません。ほかの担当者が先に判断したか、企業が取り下げた可能性があります。画面を読み込み直してください。",
  override_note_required: "必須条件を満たさない紹介には、理由の記入が必要です。",
  own_firm: "ご自身の所属する企業の募集には応募できません。",
  own_qualification: "ご自身の資格は、ほかの担当者が確認します。",
  pair_closed: "この組み合わせは以前に終了しているため、もう一度始めることはできません。",
  pair_excluded: "この組み合わせは紹介できません。",
  password_refused:
    "このパスワードは使えません。これまでと違う、推測されにくいものにしてください。",
  profile_not_active: "プロフィールを公開してから応募してください。",
  qualification_decided: "運営の確認がすでに終わっています。画面を読み込み直してください。",
  qualification_fixed:
    "運営が確認中か、確認を終えた資格です。変更するには、依頼を取り下げるか、削除して登録し直してください。",
  qualification_listed: "この資格はすでに登録されています。一覧から選んで変更してください。",
  qualification_not_found: "資格が見つかりません。",
  qualification_not_submitted: "この資格は確認待ちではありません。",
  reason_required: "理由を選んでください。",
  reason_unknown: "理由を一覧から選んでください。",
  request_required: "画面を読み込み直して、もう一度お試しください。",
  requirements_missing: "求めるスキルを1つ以上入力してください。",
  search_not_found: "保存した検索が見つかりません。",
  shortlist_full:
    "検討リストに入れられるのは50人までです。どなたかを外してから、もう一度お試しください。",
  signup_refused:
    "このメールアドレスとパスワードでは登録できませんでした。すでに登録された方は、ログインするか、パスワードを再設定してください。",
  skills_missing: "スキルを1つ以上入力してください。",
  start_passed: "「始めたい日」が過ぎています。日付を直して、もう一度審査に出してください。",
  status_unknown: "状態を一覧から選んでください。",
  tool_items_unknown: "スキル標準の項目を1つか2つ選んでください。",
  too_many_candidates: "一度に扱える人数を超えています。",
  too_many_notes: "1人についてのメモは50件までです。",
  too_many_openings: "募集は100件までです。不要な募集を終了してから作成してください。",
  too_many_proposals: "一度に提案できる人数を超えています。",
  too_many_qualifications: "登録できる資格は30件までです。",
  too_many_requirements: "求めるスキルの数が多すぎます。数を減らしてください。",
  too_many_saved_openings:
    "保存できる募集は200件までです。不要なものを外してから保存してください。",
  too_many_saved_searches:
    "保存できる検索は20件までです。不要なものを削除してから保存してください。",
  too_many_skills: "スキルの数が多すぎます。数を減らしてください。",
  already_invited:
    "この方は、別の役割ですでに招待されています。役割を変えるときは、今の招待を取り消してください。",
  already_member: "この方は、すでにメンバーです。",
  email_invalid: "メールアドレスを「name@example.jp」の形で入力してください。",
  invitation_ended: "この招待は、すでに使われたか取り消されています。",
  invitation_for_other: "この招待は、別のメールアドレスの方へのものです。",
  invitation_invalid: "この招待は使えません。招待した方に、もう一度送るようお願いしてください。",
  invitation_not_found: "招待が見つかりません。",
  last_admin: "ただ一人の管理者です。先に、ほかの方を管理者にしてください。",
  last_owner:
    "ただ一人のオーナーです。先に、ほかの方をオーナーにするか、企業の登録を終了してください。",
  match_with_firm:
    "この企業とのマッチングが進んでいるため、参加できません。完了または終了してから、もう一度お試しください。",
  member_gone: "この方は、すでにメンバーではありません。",
  not_an_owner: "オーナーだけができる操作です。",
  role_unknown: "役割を一覧から選んでください。",
  too_many_invitations: "招待のメールの数が上限に達しました。明日、もう一度お試しください。",
  too_many_members: "メンバーと招待は、合わせて50人までです。",
  too_many_recipients: "一度に扱える人数を超えています。",
  weights_changed:
    "ほかの担当者が先に重みを保存しました。この画面の上に示した今の版を確かめてから、もう一度保存してください。",
  weights_implausible: "重みの値をご確認ください。足りない項目か、範囲の外の数字があります。",
  weights_reason_length: "変更の理由を、10文字以上500文字以内で入力してください。",
  weights_unchanged: "今使っている重みから変わったところがありません。",
} as const;

export default {
  bell: "お知らせ",
  bellUnread: "未読{count, number}件",
  arrived: "新しいお知らせがあります。未読は{count, number}件です。",
  title: "お知らせ",
  lead: "募集やマッチングに動きがあったときにお知らせします。題名を選ぶと、そのページが開きます。",
  filter: "お知らせの絞り込み",
  all: "すべて",
  unread: "未読",
  unreadBadge: "未読",
  markAll: "すべて既読にする",
  markOne: "既読にする",
  markWhich: "：{title}",
  empty: "お知らせはまだありません",
  emptyText: "募集やマッチングに動きがあると、ここに表示されます。",
  noUnread: "未読のお知らせはありません",
  noUnreadText: "届いたお知らせはすべてご覧になりました。",
  showAll: "すべてのお知らせを見る",
  home: "ホームへ",
  kept: "読み終えたお知らせは、180日たつと一覧から消えます。",
  untitled: "題名のない募集",
  mail: {
    title: "メールでの受け取り",
    lead: "お返事や手直しが必要なお知らせは、しばらく未読のままのとき、登録のメールアドレスにもお送りします。",
    label: "必要なお知らせをメールでも受け取る",
    save: "設定を保存する",
  },
  letter: {
    subject: "【結び Musubi】{title}",
    subjectMany: "【結び Musubi】お知らせが{count, number}件あります",
    greeting: "結び（Musubi）からのお知らせです。",
    rest: "ほかに{count, number}件のお知らせがあります。次のページでご確認ください。",
    settings: "メールでの受け取りは、次のページで止められます。",
    noReply: "このメールにはご返信いただけません。",
  },
  unknown: { title: "新しいお知らせがあります", text: "お知らせの一覧からご確認ください。" },
  kinds: {
    talent: {
      search_news: {
        title: "保存した検索「{title}」に新しい募集があります",
        text: "{count, number}件見つかりました。保存した検索の一覧からご覧ください。",
      },
      match_introduced: {
        title: "募集「{title}」を紹介されました",
        text: "{company}の募集です。内容をご確認のうえ、お返事をお願いします。",
      },
      match_asked: {
        title: "{company}から招待が届きました",
        text: "募集「{title}」への招待です。内容をご確認のうえ、お返事をお願いします。",
      },
      match_forwarded: {
        title: "応募を企業にお伝えしました",
        text: "募集「{title}」（{company}）への応募です。企業の返事をお待ちください。",
      },
      match_agreed: {
        title: "{company}が同意しました",
        text: "募集「{title}」のマッチングです。あなたのお返事をお待ちしています。",
      },
      match_connected: {
        title: "双方の同意がそろいました",
        text: "募集「{title}」（{company}）の連絡先をご確認いただけます。",
      },
      match_declined: {
        title: "募集「{title}」は見送りとなりました",
        text: "{company}からのご回答です。理由はマッチングのページでご確認いただけます。",
      },
      match_dismissed: {
        title: "募集「{title}」への応募は見送りとなりました",
        text: "運営の確認による見送りです。理由はマッチングのページでご確認いただけます。",
      },
      match_closed: {
        title: "募集「{title}」のマッチングが終了しました",
        text: "理由はマッチングのページでご確認いただけます。",
      },
      match_changed: {
        title: "募集「{title}」の条件が変わりました",
        text: "前の内容への同意は取り消されています。新しい内容をご確認のうえ、あらためて同意をお願いします。",
      },
      qualification_confirmed: {
        title: "資格「{name}」を確認しました",
        text: "この資格が示すスキルには、企業に見えるカードで「確認済みの資格」と表示されます。",
      },
      qualification_returned: {
        title: "資格「{name}」が差し戻されました",
        text: "運営からのメッセージをご確認のうえ、直して、もう一度審査に出してください。",
      },
      availability_old: {
        title: "プロフィールの内容をご確認ください",
        text: "稼働できる時期などの最後の確認から60日以上たっています。変わった点があれば直してください。",
      },
    },
    company: {
      match_introduced: {
        title: "募集「{title}」に候補者の紹介が届きました",
        text: "内容をご確認のうえ、お返事をお願いします。",
      },
      match_asked: {
        title: "募集「{title}」に応募がありました",
        text: "運営の確認が済みました。内容をご確認のうえ、お返事をお願いします。",
      },
      match_forwarded: {
        title: "招待を候補者にお伝えしました",
        text: "募集「{title}」への招待です。候補者の返事をお待ちください。",
      },
      match_agreed: {
        title: "募集「{title}」の候補者が同意しました",
        text: "貴社のお返事をお待ちしています。",
      },
      match_connected: {
        title: "双方の同意がそろいました",
        text: "募集「{title}」の候補者の連絡先をご確認いただけます。",
      },
      match_declined: {
        title: "募集「{title}」の候補者が辞退しました",
        text: "理由はマッチングのページでご確認いただけます。",
      },
      match_dismissed: {
        title: "募集「{title}」への招待は見送りとなりました",
        text: "運営の確認による見送りです。理由はマッチングのページでご確認いただけます。",
      },
      match_closed: {
        title: "募集「{title}」のマッチングが終了しました",
        text: "理由はマッチングのページでご確認いただけます。",
      },
      opening_approved: {
        title: "募集「{title}」を公開しました",
        text: "運営の確認が済みました。候補者の一覧をご覧いただけます。",
      },
      opening_returned: {
        title: "募集「{title}」が差し戻されました",
        text: "運営からのメッセージをご確認のうえ、直して、もう一度審査に出してください。",
      },
      opening_paused: {
        title: "募集「{title}」が一時停止になりました",
        text: "再開するまで、この募集のマッチングは進みません。",
      },
      opening_resumed: {
        title: "募集「{title}」が再開しました",
        text: "この募集のマッチングが、また進むようになりました。",
      },
      opening_closed: {
        title: "募集「{title}」が終了しました",
        text: "この募集の進行中のマッチングも終了しました。",
      },
      opening_filled: {
        title: "募集「{title}」は、お願いする方が決まり終了しました",
        text: "この募集の進行中のマッチングも終了しました。",
      },
      opening_expiring: {
        title: "募集「{title}」の掲載期限が近づいています",
        text: "掲載は{date}までです。募集のページで内容をご確認ください。",
      },
      opening_expired: {
        title: "募集「{title}」の掲載期間が終了しました",
        text: "続けて募集するには、内容をご確認のうえ、もう一度審査に出してください。",
      },
      company_approved: {
        title: "{company}の企業情報が承認されました",
        text: "これで募集を公開できます。",
      },
      member_joined: {
        title: "{company}にメンバーが加わりました",
        text: "メンバーの一覧でご確認いただけます。",
      },
      member_left: {
        title: "{company}のメンバーが離れました",
        text: "メンバーの一覧でご確認いただけます。",
      },
      member_role_changed: {
        title: "{company}でのあなたの役割が変わりました",
        text: "新しい役割は、メンバーの一覧でご確認いただけます。",
      },
      company_returned: {
        title: "{company}の企業情報が差し戻されました",
        text: "運営からのメッセージをご確認のうえ、直して、もう一度審査に出してください。",
      },
    },
    admin: {
      queue_grown: {
        title: "審査待ちが増えました",
        text: "審査待ちの一覧で、古いものから順にご確認ください。",
      },
    },
    account: {
      member_invited: {
        title: "{company}のメンバーに招待されました",
        text: "お送りしたメールのリンクから参加できます。",
      },
      member_removed: {
        title: "{company}のメンバーから外れました",
        text: "お心当たりがないときは、{company}の方にお尋ねください。",
      },
      company_closed: {
        title: "{company}の登録が閉じられました",
        text: "募集とマッチングもすべて終了しました。",
      },
    },
  },
} as const;

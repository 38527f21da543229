/** What people are told, and when. */
export const NOTIFICATIONS_BY_PEOPLE = [
  "my_notification_mark()",
  "read_notification(notification_id bigint)",
  "read_notifications_until(newest bigint)",
  "set_mail_notices(wanted boolean)",
];

export const NOTIFICATIONS_BY_SERVICE = [
  "forget_notifications()",
  "notification_marks(account_ids uuid[])",
  "notifications_to_mail()",
  "remind_of_dates()",
  "searches_to_tell()",
  "send_notification_mail(account_id uuid, notification_ids bigint[], subject text, body_text text, body_html text)",
  "tell_search_news(filters jsonb)",
];

export const NOTIFICATION_DEFINERS = [
  "private.match_notice_kinds(event match_events, OUT talent_kind text, OUT company_kind text)",
  "private.member_ids(company uuid)",
  "private.member_event_readers(event company_member_events)",
  "private.notification_mark(account uuid)",
  "private.opening_notice_kind(event opening_reviews)",
  "private.opening_words(opening uuid, revision integer)",
  "private.settle_availability_notice()",
  "private.settle_match_notices()",
  "private.settle_notices(subject_kind text, subject_id uuid, side text, kinds text[])",
  "private.settle_opening_notices()",
  "private.settle_qualification_notices()",
  "private.tell(account_ids uuid[], side text, kind text, subject_kind text, subject_id uuid, params jsonb, event_key text)",
  "private.tell_of_company_review()",
  "private.tell_of_match_event()",
  "private.tell_of_member_event()",
  "private.tell_of_opening_review()",
  "private.tell_of_qualification()",
  "private.tell_queue(event_key text)",
];

export const NOTIFICATION_INVOKERS = [
  "private.company_notice_kind(event company_reviews)",
  "private.member_notice_kind(event company_member_events)",
  "private.qualification_notice_kind(event talent_qualifications)",
];


export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[]

export type Database = {
  
  "public": {
          Tables: {
            "accounts": {
                  Row: {
                    "created_at": string,"deleted_at": string | null,"id": string,"locale": string,"mail_notices": boolean
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"deleted_at"?: string | null,"id": string,"locale"?: string,"mail_notices"?: boolean
                  }
                  Update: {
                    "created_at"?: string,"deleted_at"?: string | null,"id"?: string,"locale"?: string,"mail_notices"?: boolean
                  }
                  Relationships: [
                    
                  ]
                },"admin_actions": {
                  Row: {
                    "action": string,"admin_id": string,"created_at": string,"id": number,"note": string | null,"subject_id": string,"subject_kind": string
                  }
                  ComputedFields: never
                  Insert: {
                    "action": string,"admin_id": string,"created_at"?: string,"id"?: never,"note"?: string | null,"subject_id": string,"subject_kind": string
                  }
                  Update: {
                    "action"?: string,"admin_id"?: string,"created_at"?: string,"id"?: never,"note"?: string | null,"subject_id"?: string,"subject_kind"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "admin_actions_admin_id_fkey"
      columns: ["admin_id"]
isOneToOne: false
      referencedRelation: "accounts"
      referencedColumns: ["id"]
    }
                  ]
                },"admins": {
                  Row: {
                    "account_id": string,"granted_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "account_id": string,"granted_at"?: string
                  }
                  Update: {
                    "account_id"?: string,"granted_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "admins_account_id_fkey"
      columns: ["account_id"]
isOneToOne: true
      referencedRelation: "accounts"
      referencedColumns: ["id"]
    }
                  ]
                },"companies": {
                  Row: {
                    "corporate_number": string | null,"created_at": string,"description": string,"employees": string,"id": string,"industry_code": string,"is_demo": boolean,"municipality_code": string,"name": string,"name_kana": string,"name_key": string,"prefecture_code": string,"sole_proprietor": boolean,"status": string,"status_changed_at": string,"version": number,"website": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "corporate_number"?: string | null,"created_at"?: string,"description": string,"employees": string,"id"?: string,"industry_code": string,"is_demo"?: boolean,"municipality_code": string,"name": string,"name_kana": string,"name_key"?: never,"prefecture_code": string,"sole_proprietor"?: boolean,"status"?: string,"status_changed_at"?: string,"version"?: number,"website"?: string | null
                  }
                  Update: {
                    "corporate_number"?: string | null,"created_at"?: string,"description"?: string,"employees"?: string,"id"?: string,"industry_code"?: string,"is_demo"?: boolean,"municipality_code"?: string,"name"?: string,"name_kana"?: string,"name_key"?: never,"prefecture_code"?: string,"sole_proprietor"?: boolean,"status"?: string,"status_changed_at"?: string,"version"?: number,"website"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "companies_industry_code_fkey"
      columns: ["industry_code"]
isOneToOne: false
      referencedRelation: "industries"
      referencedColumns: ["code"]
    },{
      foreignKeyName: "companies_municipality_code_fkey"
      columns: ["municipality_code"]
isOneToOne: false
      referencedRelation: "municipalities"
      referencedColumns: ["code"]
    },{
      foreignKeyName: "companies_prefecture_code_fkey"
      columns: ["prefecture_code"]
isOneToOne: false
      referencedRelation: "prefectures"
      referencedColumns: ["code"]
    }
                  ]
                },"company_contacts": {
                  Row: {
                    "company_id": string,"email": string,"person_name": string,"phone": string,"postal_code": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "company_id": string,"email": string,"person_name": string,"phone": string,"postal_code"?: string | null
                  }
                  Update: {
                    "company_id"?: string,"email"?: string,"person_name"?: string,"phone"?: string,"postal_code"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "company_contacts_company_id_fkey"
      columns: ["company_id"]
isOneToOne: true
      referencedRelation: "companies"
      referencedColumns: ["id"]
    }
                  ]
                },"company_invitations": {
                  Row: {
                    "accepted_at": string | null,"accepted_by": string | null,"company_id": string,"created_at": string,"email": string,"expires_at": string,"id": string,"invited_by": string,"mail_asked_at": string,"mail_due": boolean,"mails": number,"revoked_at": string | null,"role": string
                  }
                  ComputedFields: never
                  Insert: {
                    "accepted_at"?: string | null,"accepted_by"?: string | null,"company_id": string,"created_at"?: string,"email": string,"expires_at"?: string,"id"?: string,"invited_by": string,"mail_asked_at"?: string,"mail_due"?: boolean,"mails"?: number,"revoked_at"?: string | null,"role": string
                  }
                  Update: {
                    "accepted_at"?: string | null,"accepted_by"?: string | null,"company_id"?: string,"created_at"?: string,"email"?: string,"expires_at"?: string,"id"?: string,"invited_by"?: string,"mail_asked_at"?: string,"mail_due"?: boolean,"mails"?: number,"revoked_at"?: string | null,"role"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "company_invitations_accepted_by_fkey"
      columns: ["accepted_by"]
isOneToOne: false
      referencedRelation: "accounts"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "company_invitations_company_id_fkey"
      columns: ["company_id"]
isOneToOne: false
      referencedRelation: "companies"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "company_invitations_invited_by_fkey"
      columns: ["invited_by"]
isOneToOne: false
      referencedRelation: "accounts"
      referencedColumns: ["id"]
    }
                  ]
                },"company_member_events": {
                  Row: {
                    "account_id": string | null,"action": string,"actor_id": string,"company_id": string,"created_at": string,"id": number,"invitation_id": string | null,"role": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "account_id"?: string | null,"action": string,"actor_id": string,"company_id": string,"created_at"?: string,"id"?: never,"invitation_id"?: string | null,"role"?: string | null
                  }
                  Update: {
                    "account_id"?: string | null,"action"?: string,"actor_id"?: string,"company_id"?: string,"created_at"?: string,"id"?: never,"invitation_id"?: string | null,"role"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "company_member_events_account_id_fkey"
      columns: ["account_id"]
isOneToOne: false
      referencedRelation: "accounts"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "company_member_events_actor_id_fkey"
      columns: ["actor_id"]
isOneToOne: false
      referencedRelation: "accounts"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "company_member_events_company_id_fkey"
      columns: ["company_id"]
isOneToOne: false
      referencedRelation: "companies"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "company_member_events_invitation_id_fkey"
      columns: ["invitation_id"]
isOneToOne: false
      referencedRelation: "company_invitations"
      referencedColumns: ["id"]
    }
                  ]
                },"company_members": {
                  Row: {
                    "account_id": string,"company_id": string,"created_at": string,"role": string
                  }
                  ComputedFields: never
                  Insert: {
                    "account_id": string,"company_id": string,"created_at"?: string,"role": string
                  }
                  Update: {
                    "account_id"?: string,"company_id"?: string,"created_at"?: string,"role"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "company_members_account_id_fkey"
      columns: ["account_id"]
isOneToOne: false
      referencedRelation: "accounts"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "company_members_company_id_fkey"
      columns: ["company_id"]
isOneToOne: false
      referencedRelation: "companies"
      referencedColumns: ["id"]
    }
                  ]
                },"company_reviews": {
                  Row: {
                    "action": string,"company_id": string,"created_at": string,"id": number,"message": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "action": string,"company_id": string,"created_at"?: string,"id"?: never,"message"?: string | null
                  }
                  Update: {
                    "action"?: string,"company_id"?: string,"created_at"?: string,"id"?: never,"message"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "company_reviews_company_id_fkey"
      columns: ["company_id"]
isOneToOne: false
      referencedRelation: "companies"
      referencedColumns: ["id"]
    }
                  ]
                },"consent_texts": {
                  Row: {
                    "body_en": string,"body_ja": string,"in_force": boolean,"version": string
                  }
                  ComputedFields: never
                  Insert: {
                    "body_en": string,"body_ja": string,"in_force": boolean,"version": string
                  }
                  Update: {
                    "body_en"?: string,"body_ja"?: string,"in_force"?: boolean,"version"?: string
                  }
                  Relationships: [
                    
                  ]
                },"disclosures": {
                  Row: {
                    "created_at": string,"id": number,"match_id": string,"reader_id": string,"reader_side": string,"reason": string | null,"subject": string,"talent_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"id"?: never,"match_id": string,"reader_id": string,"reader_side": string,"reason"?: string | null,"subject": string,"talent_id": string
                  }
                  Update: {
                    "created_at"?: string,"id"?: never,"match_id"?: string,"reader_id"?: string,"reader_side"?: string,"reason"?: string | null,"subject"?: string,"talent_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "disclosures_match_id_fkey"
      columns: ["match_id"]
isOneToOne: false
      referencedRelation: "matches"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "disclosures_reader_id_fkey"
      columns: ["reader_id"]
isOneToOne: false
      referencedRelation: "accounts"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "disclosures_talent_id_fkey"
      columns: ["talent_id"]
isOneToOne: false
      referencedRelation: "accounts"
      referencedColumns: ["id"]
    }
                  ]
                },"engine_weights": {
                  Row: {
                    "reason": string,"request": string,"saved_at": string,"saved_by": string,"version": number,"weights": NonNullable<Json>
                  }
                  ComputedFields: never
                  Insert: {
                    "reason": string,"request": string,"saved_at"?: string,"saved_by": string,"version": number,"weights": NonNullable<Json>
                  }
                  Update: {
                    "reason"?: string,"request"?: string,"saved_at"?: string,"saved_by"?: string,"version"?: number,"weights"?: NonNullable<Json>
                  }
                  Relationships: [
                    {
      foreignKeyName: "engine_weights_saved_by_fkey"
      columns: ["saved_by"]
isOneToOne: false
      referencedRelation: "accounts"
      referencedColumns: ["id"]
    }
                  ]
                },"industries": {
                  Row: {
                    "code": string,"name_en": string,"name_ja": string
                  }
                  ComputedFields: never
                  Insert: {
                    "code": string,"name_en": string,"name_ja": string
                  }
                  Update: {
                    "code"?: string,"name_en"?: string,"name_ja"?: string
                  }
                  Relationships: [
                    
                  ]
                },"mail_outbox": {
                  Row: {
                    "attempts": number,"body_html": string,"body_text": string,"created_at": string,"dedupe_key": string | null,"expires_at": string,"failed_at": string | null,"id": string,"last_error": string | null,"next_attempt_at": string,"sent_at": string | null,"subject": string,"to_address": string
                  }
                  ComputedFields: never
                  Insert: {
                    "attempts"?: number,"body_html"?: string,"body_text"?: string,"created_at"?: string,"dedupe_key"?: string | null,"expires_at"?: string,"failed_at"?: string | null,"id"?: string,"last_error"?: string | null,"next_attempt_at"?: string,"sent_at"?: string | null,"subject": string,"to_address": string
                  }
                  Update: {
                    "attempts"?: number,"body_html"?: string,"body_text"?: string,"created_at"?: string,"dedupe_key"?: string | null,"expires_at"?: string,"failed_at"?: string | null,"id"?: string,"last_error"?: string | null,"next_attempt_at"?: string,"sent_at"?: string | null,"subject"?: string,"to_address"?: string
                  }
                  Relationships: [
                    
                  ]
                },"match_consents": {
                  Row: {
                    "account_id": string,"consented_at": string,"id": number,"match_id": string,"revision": number,"side": string,"text_version": string,"voided_at": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "account_id": string,"consented_at"?: string,"id"?: never,"match_id": string,"revision": number,"side": string,"text_version": string,"voided_at"?: string | null
                  }
                  Update: {
                    "account_id"?: string,"consented_at"?: string,"id"?: never,"match_id"?: string,"revision"?: number,"side"?: string,"text_version"?: string,"voided_at"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "match_consents_account_id_fkey"
      columns: ["account_id"]
isOneToOne: false
      referencedRelation: "accounts"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "match_consents_match_id_fkey"
      columns: ["match_id"]
isOneToOne: false
      referencedRelation: "matches"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "match_consents_text_version_fkey"
      columns: ["text_version"]
isOneToOne: false
      referencedRelation: "consent_texts"
      referencedColumns: ["version"]
    }
                  ]
                },"match_events": {
                  Row: {
                    "action": string,"actor_id": string | null,"created_at": string,"from_state": string | null,"id": number,"match_id": string,"note": string | null,"reason_code": string | null,"side": string,"to_state": string
                  }
                  ComputedFields: never
                  Insert: {
                    "action": string,"actor_id"?: string | null,"created_at"?: string,"from_state"?: string | null,"id"?: never,"match_id": string,"note"?: string | null,"reason_code"?: string | null,"side": string,"to_state": string
                  }
                  Update: {
                    "action"?: string,"actor_id"?: string | null,"created_at"?: string,"from_state"?: string | null,"id"?: never,"match_id"?: string,"note"?: string | null,"reason_code"?: string | null,"side"?: string,"to_state"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "match_events_actor_id_fkey"
      columns: ["actor_id"]
isOneToOne: false
      referencedRelation: "accounts"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "match_events_match_id_fkey"
      columns: ["match_id"]
isOneToOne: false
      referencedRelation: "matches"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "match_events_reason_code_fkey"
      columns: ["reason_code"]
isOneToOne: false
      referencedRelation: "reason_codes"
      referencedColumns: ["code"]
    }
                  ]
                },"match_explanations": {
                  Row: {
                    "body": NonNullable<Json>,"created_at": string,"eligible": boolean,"engine_version": string,"match_id": string,"revision": number,"score": number,"viewer": string,"weights": NonNullable<Json>,"weights_version": number
                  }
                  ComputedFields: never
                  Insert: {
                    "body": NonNullable<Json>,"created_at"?: string,"eligible": boolean,"engine_version": string,"match_id": string,"revision": number,"score": number,"viewer": string,"weights": NonNullable<Json>,"weights_version"?: number
                  }
                  Update: {
                    "body"?: NonNullable<Json>,"created_at"?: string,"eligible"?: boolean,"engine_version"?: string,"match_id"?: string,"revision"?: number,"score"?: number,"viewer"?: string,"weights"?: NonNullable<Json>,"weights_version"?: number
                  }
                  Relationships: [
                    {
      foreignKeyName: "match_explanations_match_id_fkey"
      columns: ["match_id"]
isOneToOne: false
      referencedRelation: "matches"
      referencedColumns: ["id"]
    }
                  ]
                },"matches": {
                  Row: {
                    "closed_by": string | null,"closed_message": string | null,"closed_reason": string | null,"code": string,"company_id": string,"company_sees": boolean,"created_at": string,"id": string,"opening_id": string,"origin": string,"revision": number,"state": string,"state_changed_at": string,"talent_id": string,"talent_sees": boolean,"match_content": {
              "decided_at": string | null,
"engagement_types": (string)[],
"expenses": string | null,
"hourly_pay": number | null,
"hours_max": number | null,
"hours_min": number | null,
"inspection_days": number | null,
"languages": (string)[],
"length_months": number | null,
"municipality_code": string | null,
"non_cash_payment": string | null,
"onsite_days": number | null,
"opening_id": string,
"outcome": string | null,
"pay_max": number | null,
"pay_min": number | null,
"pay_unit": string | null,
"payment_days": number | null,
"prefecture_code": string | null,
"problem": string | null,
"revision": number,
"rights": string | null,
"roles": (string)[],
"seats": number,
"start_on": string | null,
"state": string,
"submitted_at": string | null,
"termination_terms": string | null,
"theme_code": string | null,
"title": string | null,
"undecided": string | null,
"version": number,
"work_content": string | null,
"work_mode": string | null
            } | null
                  }
                  ComputedFields: "match_content"
                  Insert: {
                    "closed_by"?: string | null,"closed_message"?: string | null,"closed_reason"?: string | null,"code": string,"company_id": string,"company_sees": boolean,"created_at"?: string,"id"?: string,"opening_id": string,"origin": string,"revision": number,"state": string,"state_changed_at"?: string,"talent_id": string,"talent_sees": boolean
                  }
                  Update: {
                    "closed_by"?: string | null,"closed_message"?: string | null,"closed_reason"?: string | null,"code"?: string,"company_id"?: string,"company_sees"?: boolean,"created_at"?: string,"id"?: string,"opening_id"?: string,"origin"?: string,"revision"?: number,"state"?: string,"state_changed_at"?: string,"talent_id"?: string,"talent_sees"?: boolean
                  }
                  Relationships: [
                    {
      foreignKeyName: "matches_closed_reason_fkey"
      columns: ["closed_reason"]
isOneToOne: false
      referencedRelation: "reason_codes"
      referencedColumns: ["code"]
    },{
      foreignKeyName: "matches_company_id_fkey"
      columns: ["company_id"]
isOneToOne: false
      referencedRelation: "companies"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "matches_opening_id_fkey"
      columns: ["opening_id"]
isOneToOne: false
      referencedRelation: "openings"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "matches_opening_id_revision_fkey"
      columns: ["opening_id","revision"]
isOneToOne: false
      referencedRelation: "opening_revisions"
      referencedColumns: ["opening_id","revision"]
    },{
      foreignKeyName: "matches_talent_id_fkey"
      columns: ["talent_id"]
isOneToOne: false
      referencedRelation: "accounts"
      referencedColumns: ["id"]
    }
                  ]
                },"municipalities": {
                  Row: {
                    "code": string,"kana": string,"kind": string,"name": string,"name_en": string | null,"parent_city": string | null,"prefecture_code": string
                  }
                  ComputedFields: never
                  Insert: {
                    "code": string,"kana": string,"kind": string,"name": string,"name_en"?: string | null,"parent_city"?: string | null,"prefecture_code": string
                  }
                  Update: {
                    "code"?: string,"kana"?: string,"kind"?: string,"name"?: string,"name_en"?: string | null,"parent_city"?: string | null,"prefecture_code"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "municipalities_prefecture_code_fkey"
      columns: ["prefecture_code"]
isOneToOne: false
      referencedRelation: "prefectures"
      referencedColumns: ["code"]
    }
                  ]
                },"national_kpi": {
                  Row: {
                    "capacity_by_fiscal_year": number | null,"caveat_en": string,"caveat_ja": string,"code": string,"cumulative_target": number,"first_fiscal_year": number,"last_fiscal_year": number,"name_en": string,"name_ja": string,"source_en": string,"source_ja": string,"women_reference_share": number | null,"yearly_capacity_target": number | null
                  }
                  ComputedFields: never
                  Insert: {
                    "capacity_by_fiscal_year"?: number | null,"caveat_en": string,"caveat_ja": string,"code": string,"cumulative_target": number,"first_fiscal_year": number,"last_fiscal_year": number,"name_en": string,"name_ja": string,"source_en": string,"source_ja": string,"women_reference_share"?: number | null,"yearly_capacity_target"?: number | null
                  }
                  Update: {
                    "capacity_by_fiscal_year"?: number | null,"caveat_en"?: string,"caveat_ja"?: string,"code"?: string,"cumulative_target"?: number,"first_fiscal_year"?: number,"last_fiscal_year"?: number,"name_en"?: string,"name_ja"?: string,"source_en"?: string,"source_ja"?: string,"women_reference_share"?: number | null,"yearly_capacity_target"?: number | null
                  }
                  Relationships: [
                    
                  ]
                },"national_kpi_years": {
                  Row: {
                    "actual": number | null,"actual_covers_en": string | null,"actual_covers_ja": string | null,"fiscal_year": number,"kpi_code": string,"provisional": boolean,"target": number,"women": number | null,"women_covers_en": string | null,"women_covers_ja": string | null,"women_share": number | null
                  }
                  ComputedFields: never
                  Insert: {
                    "actual"?: number | null,"actual_covers_en"?: string | null,"actual_covers_ja"?: string | null,"fiscal_year": number,"kpi_code": string,"provisional"?: boolean,"target": number,"women"?: number | null,"women_covers_en"?: string | null,"women_covers_ja"?: string | null,"women_share"?: number | null
                  }
                  Update: {
                    "actual"?: number | null,"actual_covers_en"?: string | null,"actual_covers_ja"?: string | null,"fiscal_year"?: number,"kpi_code"?: string,"provisional"?: boolean,"target"?: number,"women"?: number | null,"women_covers_en"?: string | null,"women_covers_ja"?: string | null,"women_share"?: number | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "national_kpi_years_kpi_code_fkey"
      columns: ["kpi_code"]
isOneToOne: false
      referencedRelation: "national_kpi"
      referencedColumns: ["code"]
    }
                  ]
                },"notifications": {
                  Row: {
                    "account_id": string,"created_at": string,"event_key": string,"id": number,"kind": string,"mailed_at": string | null,"params": NonNullable<Json>,"read_at": string | null,"side": string,"subject_id": string | null,"subject_kind": string
                  }
                  ComputedFields: never
                  Insert: {
                    "account_id": string,"created_at"?: string,"event_key": string,"id"?: never,"kind": string,"mailed_at"?: string | null,"params"?: NonNullable<Json>,"read_at"?: string | null,"side": string,"subject_id"?: string | null,"subject_kind": string
                  }
                  Update: {
                    "account_id"?: string,"created_at"?: string,"event_key"?: string,"id"?: never,"kind"?: string,"mailed_at"?: string | null,"params"?: NonNullable<Json>,"read_at"?: string | null,"side"?: string,"subject_id"?: string | null,"subject_kind"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "notifications_account_id_fkey"
      columns: ["account_id"]
isOneToOne: false
      referencedRelation: "accounts"
      referencedColumns: ["id"]
    }
                  ]
                },"opening_requirements": {
                  Row: {
                    "level": number,"must": boolean,"opening_id": string,"position": number,"revision": number,"skill_id": number,"weight": number
                  }
                  ComputedFields: never
                  Insert: {
                    "level": number,"must": boolean,"opening_id": string,"position": number,"revision": number,"skill_id": number,"weight": number
                  }
                  Update: {
                    "level"?: number,"must"?: boolean,"opening_id"?: string,"position"?: number,"revision"?: number,"skill_id"?: number,"weight"?: number
                  }
                  Relationships: [
                    {
      foreignKeyName: "opening_requirements_opening_id_revision_fkey"
      columns: ["opening_id","revision"]
isOneToOne: false
      referencedRelation: "opening_revisions"
      referencedColumns: ["opening_id","revision"]
    },{
      foreignKeyName: "opening_requirements_skill_id_fkey"
      columns: ["skill_id"]
isOneToOne: false
      referencedRelation: "skills"
      referencedColumns: ["id"]
    }
                  ]
                },"opening_reviews": {
                  Row: {
                    "action": string,"created_at": string,"id": number,"message": string | null,"opening_id": string,"reason": string | null,"revision": number
                  }
                  ComputedFields: never
                  Insert: {
                    "action": string,"created_at"?: string,"id"?: never,"message"?: string | null,"opening_id": string,"reason"?: string | null,"revision": number
                  }
                  Update: {
                    "action"?: string,"created_at"?: string,"id"?: never,"message"?: string | null,"opening_id"?: string,"reason"?: string | null,"revision"?: number
                  }
                  Relationships: [
                    {
      foreignKeyName: "opening_reviews_opening_id_fkey"
      columns: ["opening_id"]
isOneToOne: false
      referencedRelation: "openings"
      referencedColumns: ["id"]
    }
                  ]
                },"opening_revisions": {
                  Row: {
                    "decided_at": string | null,"engagement_types": (string)[],"expenses": string | null,"hourly_pay": number | null,"hours_max": number | null,"hours_min": number | null,"inspection_days": number | null,"languages": (string)[],"length_months": number | null,"municipality_code": string | null,"non_cash_payment": string | null,"onsite_days": number | null,"opening_id": string,"outcome": string | null,"pay_max": number | null,"pay_min": number | null,"pay_unit": string | null,"payment_days": number | null,"prefecture_code": string | null,"problem": string | null,"revision": number,"rights": string | null,"roles": (string)[],"seats": number,"start_on": string | null,"state": string,"submitted_at": string | null,"termination_terms": string | null,"theme_code": string | null,"title": string | null,"undecided": string | null,"version": number,"work_content": string | null,"work_mode": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "decided_at"?: string | null,"engagement_types"?: (string)[],"expenses"?: string | null,"hourly_pay"?: number | null,"hours_max"?: number | null,"hours_min"?: number | null,"inspection_days"?: number | null,"languages"?: (string)[],"length_months"?: number | null,"municipality_code"?: string | null,"non_cash_payment"?: string | null,"onsite_days"?: number | null,"opening_id": string,"outcome"?: string | null,"pay_max"?: number | null,"pay_min"?: number | null,"pay_unit"?: string | null,"payment_days"?: number | null,"prefecture_code"?: string | null,"problem"?: string | null,"revision": number,"rights"?: string | null,"roles"?: (string)[],"seats"?: number,"start_on"?: string | null,"state"?: string,"submitted_at"?: string | null,"termination_terms"?: string | null,"theme_code"?: string | null,"title"?: string | null,"undecided"?: string | null,"version"?: number,"work_content"?: string | null,"work_mode"?: string | null
                  }
                  Update: {
                    "decided_at"?: string | null,"engagement_types"?: (string)[],"expenses"?: string | null,"hourly_pay"?: number | null,"hours_max"?: number | null,"hours_min"?: number | null,"inspection_days"?: number | null,"languages"?: (string)[],"length_months"?: number | null,"municipality_code"?: string | null,"non_cash_payment"?: string | null,"onsite_days"?: number | null,"opening_id"?: string,"outcome"?: string | null,"pay_max"?: number | null,"pay_min"?: number | null,"pay_unit"?: string | null,"payment_days"?: number | null,"prefecture_code"?: string | null,"problem"?: string | null,"revision"?: number,"rights"?: string | null,"roles"?: (string)[],"seats"?: number,"start_on"?: string | null,"state"?: string,"submitted_at"?: string | null,"termination_terms"?: string | null,"theme_code"?: string | null,"title"?: string | null,"undecided"?: string | null,"version"?: number,"work_content"?: string | null,"work_mode"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "opening_revisions_municipality_code_fkey"
      columns: ["municipality_code"]
isOneToOne: false
      referencedRelation: "municipalities"
      referencedColumns: ["code"]
    },{
      foreignKeyName: "opening_revisions_opening_id_fkey"
      columns: ["opening_id"]
isOneToOne: false
      referencedRelation: "openings"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "opening_revisions_prefecture_code_fkey"
      columns: ["prefecture_code"]
isOneToOne: false
      referencedRelation: "prefectures"
      referencedColumns: ["code"]
    },{
      foreignKeyName: "opening_revisions_theme_code_fkey"
      columns: ["theme_code"]
isOneToOne: false
      referencedRelation: "themes"
      referencedColumns: ["code"]
    }
                  ]
                },"openings": {
                  Row: {
                    "company_id": string,"confirmed_on": string | null,"created_at": string,"draft_key": string | null,"expires_on": string | null,"id": string,"is_demo": boolean,"live_revision": number | null,"proposed_revision": number | null,"published_at": string | null,"status": string,"live_content": {
              "decided_at": string | null,
"engagement_types": (string)[],
"expenses": string | null,
"hourly_pay": number | null,
"hours_max": number | null,
"hours_min": number | null,
"inspection_days": number | null,
"languages": (string)[],
"length_months": number | null,
"municipality_code": string | null,
"non_cash_payment": string | null,
"onsite_days": number | null,
"opening_id": string,
"outcome": string | null,
"pay_max": number | null,
"pay_min": number | null,
"pay_unit": string | null,
"payment_days": number | null,
"prefecture_code": string | null,
"problem": string | null,
"revision": number,
"rights": string | null,
"roles": (string)[],
"seats": number,
"start_on": string | null,
"state": string,
"submitted_at": string | null,
"termination_terms": string | null,
"theme_code": string | null,
"title": string | null,
"undecided": string | null,
"version": number,
"work_content": string | null,
"work_mode": string | null
            } | null,"revisions": {
              "decided_at": string | null,
"engagement_types": (string)[],
"expenses": string | null,
"hourly_pay": number | null,
"hours_max": number | null,
"hours_min": number | null,
"inspection_days": number | null,
"languages": (string)[],
"length_months": number | null,
"municipality_code": string | null,
"non_cash_payment": string | null,
"onsite_days": number | null,
"opening_id": string,
"outcome": string | null,
"pay_max": number | null,
"pay_min": number | null,
"pay_unit": string | null,
"payment_days": number | null,
"prefecture_code": string | null,
"problem": string | null,
"revision": number,
"rights": string | null,
"roles": (string)[],
"seats": number,
"start_on": string | null,
"state": string,
"submitted_at": string | null,
"termination_terms": string | null,
"theme_code": string | null,
"title": string | null,
"undecided": string | null,
"version": number,
"work_content": string | null,
"work_mode": string | null
            } | null
                  }
                  ComputedFields: "live_content" | "revisions"
                  Insert: {
                    "company_id": string,"confirmed_on"?: string | null,"created_at"?: string,"draft_key"?: string | null,"expires_on"?: string | null,"id"?: string,"is_demo"?: boolean,"live_revision"?: number | null,"proposed_revision"?: number | null,"published_at"?: string | null,"status"?: string
                  }
                  Update: {
                    "company_id"?: string,"confirmed_on"?: string | null,"created_at"?: string,"draft_key"?: string | null,"expires_on"?: string | null,"id"?: string,"is_demo"?: boolean,"live_revision"?: number | null,"proposed_revision"?: number | null,"published_at"?: string | null,"status"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "openings_company_id_fkey"
      columns: ["company_id"]
isOneToOne: false
      referencedRelation: "companies"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "openings_id_live_revision_fkey"
      columns: ["id","live_revision"]
isOneToOne: false
      referencedRelation: "opening_revisions"
      referencedColumns: ["opening_id","revision"]
    }
                  ]
                },"prefecture_neighbours": {
                  Row: {
                    "neighbour_code": string,"prefecture_code": string
                  }
                  ComputedFields: never
                  Insert: {
                    "neighbour_code": string,"prefecture_code": string
                  }
                  Update: {
                    "neighbour_code"?: string,"prefecture_code"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "prefecture_neighbours_neighbour_code_fkey"
      columns: ["neighbour_code"]
isOneToOne: false
      referencedRelation: "prefectures"
      referencedColumns: ["code"]
    },{
      foreignKeyName: "prefecture_neighbours_prefecture_code_fkey"
      columns: ["prefecture_code"]
isOneToOne: false
      referencedRelation: "prefectures"
      referencedColumns: ["code"]
    }
                  ]
                },"prefectures": {
                  Row: {
                    "code": string,"kana": string,"name_en": string,"name_ja": string,"population_2020": number,"region": string,"tile_col": number,"tile_row": number
                  }
                  ComputedFields: never
                  Insert: {
                    "code": string,"kana": string,"name_en": string,"name_ja": string,"population_2020": number,"region": string,"tile_col": number,"tile_row": number
                  }
                  Update: {
                    "code"?: string,"kana"?: string,"name_en"?: string,"name_ja"?: string,"population_2020"?: number,"region"?: string,"tile_col"?: number,"tile_row"?: number
                  }
                  Relationships: [
                    {
      foreignKeyName: "prefectures_region_fkey"
      columns: ["region"]
isOneToOne: false
      referencedRelation: "regions"
      referencedColumns: ["code"]
    }
                  ]
                },"qualification_skills": {
                  Row: {
                    "level": number,"qualification_code": string,"skill_id": number
                  }
                  ComputedFields: never
                  Insert: {
                    "level": number,"qualification_code": string,"skill_id": number
                  }
                  Update: {
                    "level"?: number,"qualification_code"?: string,"skill_id"?: number
                  }
                  Relationships: [
                    {
      foreignKeyName: "qualification_skills_qualification_code_fkey"
      columns: ["qualification_code"]
isOneToOne: false
      referencedRelation: "qualifications"
      referencedColumns: ["code"]
    },{
      foreignKeyName: "qualification_skills_skill_id_fkey"
      columns: ["skill_id"]
isOneToOne: false
      referencedRelation: "skills"
      referencedColumns: ["id"]
    }
                  ]
                },"qualifications": {
                  Row: {
                    "code": string,"expires": boolean,"issuer_en": string,"issuer_ja": string,"level": number | null,"mapping_note_en": string | null,"mapping_note_ja": string | null,"name_en": string,"name_ja": string,"number_hint_en": string | null,"number_hint_ja": string | null,"official_url": string | null,"position": number,"retired_on": string | null,"valid_from": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "code": string,"expires"?: boolean,"issuer_en": string,"issuer_ja": string,"level"?: number | null,"mapping_note_en"?: string | null,"mapping_note_ja"?: string | null,"name_en": string,"name_ja": string,"number_hint_en"?: string | null,"number_hint_ja"?: string | null,"official_url"?: string | null,"position": number,"retired_on"?: string | null,"valid_from"?: string | null
                  }
                  Update: {
                    "code"?: string,"expires"?: boolean,"issuer_en"?: string,"issuer_ja"?: string,"level"?: number | null,"mapping_note_en"?: string | null,"mapping_note_ja"?: string | null,"name_en"?: string,"name_ja"?: string,"number_hint_en"?: string | null,"number_hint_ja"?: string | null,"official_url"?: string | null,"position"?: number,"retired_on"?: string | null,"valid_from"?: string | null
                  }
                  Relationships: [
                    
                  ]
                },"reason_codes": {
                  Row: {
                    "code": string,"edited_at": string | null,"for_admin": boolean,"for_company": boolean,"for_talent": boolean,"name_en": string,"name_ja": string,"position": number,"retired_on": string | null,"version": number
                  }
                  ComputedFields: never
                  Insert: {
                    "code": string,"edited_at"?: string | null,"for_admin"?: boolean,"for_company"?: boolean,"for_talent"?: boolean,"name_en": string,"name_ja": string,"position": number,"retired_on"?: string | null,"version"?: number
                  }
                  Update: {
                    "code"?: string,"edited_at"?: string | null,"for_admin"?: boolean,"for_company"?: boolean,"for_talent"?: boolean,"name_en"?: string,"name_ja"?: string,"position"?: number,"retired_on"?: string | null,"version"?: number
                  }
                  Relationships: [
                    
                  ]
                },"reference_changes": {
                  Row: {
                    "action": string,"admin_id": string,"after": NonNullable<Json>,"before": Json | null,"code": string,"created_at": string,"id": number,"kind": string,"note": string,"request": string,"version": number
                  }
                  ComputedFields: never
                  Insert: {
                    "action": string,"admin_id": string,"after": NonNullable<Json>,"before"?: Json | null,"code": string,"created_at"?: string,"id"?: never,"kind": string,"note": string,"request": string,"version": number
                  }
                  Update: {
                    "action"?: string,"admin_id"?: string,"after"?: NonNullable<Json>,"before"?: Json | null,"code"?: string,"created_at"?: string,"id"?: never,"kind"?: string,"note"?: string,"request"?: string,"version"?: number
                  }
                  Relationships: [
                    {
      foreignKeyName: "reference_changes_admin_id_fkey"
      columns: ["admin_id"]
isOneToOne: false
      referencedRelation: "accounts"
      referencedColumns: ["id"]
    }
                  ]
                },"regions": {
                  Row: {
                    "code": string,"name_en": string,"name_ja": string,"position": number
                  }
                  ComputedFields: never
                  Insert: {
                    "code": string,"name_en": string,"name_ja": string,"position": number
                  }
                  Update: {
                    "code"?: string,"name_en"?: string,"name_ja"?: string,"position"?: number
                  }
                  Relationships: [
                    
                  ]
                },"saved_openings": {
                  Row: {
                    "account_id": string,"company_name": string,"created_at": string,"opening_id": string,"title": string
                  }
                  ComputedFields: never
                  Insert: {
                    "account_id": string,"company_name": string,"created_at"?: string,"opening_id": string,"title": string
                  }
                  Update: {
                    "account_id"?: string,"company_name"?: string,"created_at"?: string,"opening_id"?: string,"title"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "saved_openings_account_id_fkey"
      columns: ["account_id"]
isOneToOne: false
      referencedRelation: "talent_profiles"
      referencedColumns: ["account_id"]
    },{
      foreignKeyName: "saved_openings_opening_id_fkey"
      columns: ["opening_id"]
isOneToOne: false
      referencedRelation: "openings"
      referencedColumns: ["id"]
    }
                  ]
                },"saved_searches": {
                  Row: {
                    "account_id": string,"created_at": string,"id": string,"name": string,"query": string,"seen_at": string,"told_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "account_id": string,"created_at"?: string,"id"?: string,"name": string,"query": string,"seen_at"?: string,"told_at"?: string
                  }
                  Update: {
                    "account_id"?: string,"created_at"?: string,"id"?: string,"name"?: string,"query"?: string,"seen_at"?: string,"told_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "saved_searches_account_id_fkey"
      columns: ["account_id"]
isOneToOne: false
      referencedRelation: "talent_profiles"
      referencedColumns: ["account_id"]
    }
                  ]
                },"skill_groups": {
                  Row: {
                    "code": string,"name_en": string,"name_ja": string,"parent_code": string | null,"position": number
                  }
                  ComputedFields: never
                  Insert: {
                    "code": string,"name_en": string,"name_ja": string,"parent_code"?: string | null,"position": number
                  }
                  Update: {
                    "code"?: string,"name_en"?: string,"name_ja"?: string,"parent_code"?: string | null,"position"?: number
                  }
                  Relationships: [
                    {
      foreignKeyName: "skill_groups_parent_code_fkey"
      columns: ["parent_code"]
isOneToOne: false
      referencedRelation: "skill_groups"
      referencedColumns: ["code"]
    }
                  ]
                },"skill_relation_sets": {
                  Row: {
                    "description": string,"in_force": boolean,"same_family": number,"shared_item": number,"tool_and_item": number,"version": string,"wide_items": (number)[]
                  }
                  ComputedFields: never
                  Insert: {
                    "description": string,"in_force": boolean,"same_family"?: number,"shared_item"?: number,"tool_and_item"?: number,"version": string,"wide_items"?: (number)[]
                  }
                  Update: {
                    "description"?: string,"in_force"?: boolean,"same_family"?: number,"shared_item"?: number,"tool_and_item"?: number,"version"?: string,"wide_items"?: (number)[]
                  }
                  Relationships: [
                    
                  ]
                },"skill_relations": {
                  Row: {
                    "related_id": number,"similarity": number,"skill_id": number,"version": string
                  }
                  ComputedFields: never
                  Insert: {
                    "related_id": number,"similarity": number,"skill_id": number,"version": string
                  }
                  Update: {
                    "related_id"?: number,"similarity"?: number,"skill_id"?: number,"version"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "skill_relations_related_id_fkey"
      columns: ["related_id"]
isOneToOne: false
      referencedRelation: "skills"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "skill_relations_skill_id_fkey"
      columns: ["skill_id"]
isOneToOne: false
      referencedRelation: "skills"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "skill_relations_version_fkey"
      columns: ["version"]
isOneToOne: false
      referencedRelation: "skill_relation_sets"
      referencedColumns: ["version"]
    }
                  ]
                },"skill_standards": {
                  Row: {
                    "name_ja": string,"published_on": string,"source": string,"version": string
                  }
                  ComputedFields: never
                  Insert: {
                    "name_ja": string,"published_on": string,"source": string,"version": string
                  }
                  Update: {
                    "name_ja"?: string,"published_on"?: string,"source"?: string,"version"?: string
                  }
                  Relationships: [
                    
                  ]
                },"skills": {
                  Row: {
                    "code": string,"edited_at": string | null,"family": string | null,"group_code": string,"id": number,"keywords": string,"kind": string,"name_en": string,"name_ja": string,"retired_on": string | null,"standard_version": string | null,"version": number
                  }
                  ComputedFields: never
                  Insert: {
                    "code": string,"edited_at"?: string | null,"family"?: string | null,"group_code": string,"id": number,"keywords"?: string,"kind": string,"name_en": string,"name_ja": string,"retired_on"?: string | null,"standard_version"?: string | null,"version"?: number
                  }
                  Update: {
                    "code"?: string,"edited_at"?: string | null,"family"?: string | null,"group_code"?: string,"id"?: number,"keywords"?: string,"kind"?: string,"name_en"?: string,"name_ja"?: string,"retired_on"?: string | null,"standard_version"?: string | null,"version"?: number
                  }
                  Relationships: [
                    {
      foreignKeyName: "skills_group_code_fkey"
      columns: ["group_code"]
isOneToOne: false
      referencedRelation: "skill_groups"
      referencedColumns: ["code"]
    },{
      foreignKeyName: "skills_standard_version_fkey"
      columns: ["standard_version"]
isOneToOne: false
      referencedRelation: "skill_standards"
      referencedColumns: ["version"]
    }
                  ]
                },"talent_hidden_firms": {
                  Row: {
                    "account_id": string,"corporate_number": string | null,"name": string | null,"name_key": string | null,"position": number
                  }
                  ComputedFields: never
                  Insert: {
                    "account_id": string,"corporate_number"?: string | null,"name"?: string | null,"name_key"?: never,"position": number
                  }
                  Update: {
                    "account_id"?: string,"corporate_number"?: string | null,"name"?: string | null,"name_key"?: never,"position"?: number
                  }
                  Relationships: [
                    {
      foreignKeyName: "talent_hidden_firms_account_id_fkey"
      columns: ["account_id"]
isOneToOne: false
      referencedRelation: "talent_profiles"
      referencedColumns: ["account_id"]
    }
                  ]
                },"talent_industries": {
                  Row: {
                    "account_id": string,"industry_code": string,"kind": string
                  }
                  ComputedFields: never
                  Insert: {
                    "account_id": string,"industry_code": string,"kind": string
                  }
                  Update: {
                    "account_id"?: string,"industry_code"?: string,"kind"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "talent_industries_account_id_fkey"
      columns: ["account_id"]
isOneToOne: false
      referencedRelation: "talent_profiles"
      referencedColumns: ["account_id"]
    },{
      foreignKeyName: "talent_industries_industry_code_fkey"
      columns: ["industry_code"]
isOneToOne: false
      referencedRelation: "industries"
      referencedColumns: ["code"]
    }
                  ]
                },"talent_learning": {
                  Row: {
                    "account_id": string,"skill_id": number
                  }
                  ComputedFields: never
                  Insert: {
                    "account_id": string,"skill_id": number
                  }
                  Update: {
                    "account_id"?: string,"skill_id"?: number
                  }
                  Relationships: [
                    {
      foreignKeyName: "talent_learning_account_id_fkey"
      columns: ["account_id"]
isOneToOne: false
      referencedRelation: "talent_profiles"
      referencedColumns: ["account_id"]
    },{
      foreignKeyName: "talent_learning_skill_id_fkey"
      columns: ["skill_id"]
isOneToOne: false
      referencedRelation: "skills"
      referencedColumns: ["id"]
    }
                  ]
                },"talent_prefectures": {
                  Row: {
                    "account_id": string,"kind": string,"prefecture_code": string
                  }
                  ComputedFields: never
                  Insert: {
                    "account_id": string,"kind": string,"prefecture_code": string
                  }
                  Update: {
                    "account_id"?: string,"kind"?: string,"prefecture_code"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "talent_prefectures_account_id_fkey"
      columns: ["account_id"]
isOneToOne: false
      referencedRelation: "talent_profiles"
      referencedColumns: ["account_id"]
    },{
      foreignKeyName: "talent_prefectures_prefecture_code_fkey"
      columns: ["prefecture_code"]
isOneToOne: false
      referencedRelation: "prefectures"
      referencedColumns: ["code"]
    }
                  ]
                },"talent_private": {
                  Row: {
                    "account_id": string,"contact_email": string,"employer": string | null,"employer_key": string | null,"family_kana": string,"family_name": string,"given_kana": string,"given_name": string,"phone": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "account_id": string,"contact_email": string,"employer"?: string | null,"employer_key"?: never,"family_kana": string,"family_name": string,"given_kana": string,"given_name": string,"phone"?: string | null
                  }
                  Update: {
                    "account_id"?: string,"contact_email"?: string,"employer"?: string | null,"employer_key"?: never,"family_kana"?: string,"family_name"?: string,"given_kana"?: string,"given_name"?: string,"phone"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "talent_private_account_id_fkey"
      columns: ["account_id"]
isOneToOne: true
      referencedRelation: "talent_profiles"
      referencedColumns: ["account_id"]
    }
                  ]
                },"talent_profiles": {
                  Row: {
                    "account_id": string,"availability_confirmed_on": string | null,"available_from": string | null,"created_at": string,"engagement_types": (string)[],"hours_max": number | null,"hours_min": number | null,"is_demo": boolean,"languages": (string)[],"onsite_days_max": number | null,"prefecture_code": string,"relocation": boolean | null,"roles": (string)[],"status": string,"summary": string,"updated_at": string,"version": number,"wished_modes": (string)[],"wished_pay_amount": number | null,"wished_pay_unit": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "account_id": string,"availability_confirmed_on"?: string | null,"available_from"?: string | null,"created_at"?: string,"engagement_types"?: (string)[],"hours_max"?: number | null,"hours_min"?: number | null,"is_demo"?: boolean,"languages"?: (string)[],"onsite_days_max"?: number | null,"prefecture_code": string,"relocation"?: boolean | null,"roles"?: (string)[],"status"?: string,"summary"?: string,"updated_at"?: string,"version"?: number,"wished_modes"?: (string)[],"wished_pay_amount"?: number | null,"wished_pay_unit"?: string | null
                  }
                  Update: {
                    "account_id"?: string,"availability_confirmed_on"?: string | null,"available_from"?: string | null,"created_at"?: string,"engagement_types"?: (string)[],"hours_max"?: number | null,"hours_min"?: number | null,"is_demo"?: boolean,"languages"?: (string)[],"onsite_days_max"?: number | null,"prefecture_code"?: string,"relocation"?: boolean | null,"roles"?: (string)[],"status"?: string,"summary"?: string,"updated_at"?: string,"version"?: number,"wished_modes"?: (string)[],"wished_pay_amount"?: number | null,"wished_pay_unit"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "talent_profiles_account_id_fkey"
      columns: ["account_id"]
isOneToOne: true
      referencedRelation: "accounts"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "talent_profiles_prefecture_code_fkey"
      columns: ["prefecture_code"]
isOneToOne: false
      referencedRelation: "prefectures"
      referencedColumns: ["code"]
    }
                  ]
                },"talent_qualification_numbers": {
                  Row: {
                    "number": string,"qualification_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "number": string,"qualification_id": string
                  }
                  Update: {
                    "number"?: string,"qualification_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "talent_qualification_numbers_qualification_id_fkey"
      columns: ["qualification_id"]
isOneToOne: true
      referencedRelation: "talent_qualifications"
      referencedColumns: ["id"]
    }
                  ]
                },"talent_qualifications": {
                  Row: {
                    "account_id": string,"acquired_on": string,"created_at": string,"decided_at": string | null,"expires_on": string | null,"id": string,"message": string | null,"qualification_code": string,"state": string,"submitted_at": string | null,"version": number
                  }
                  ComputedFields: never
                  Insert: {
                    "account_id": string,"acquired_on": string,"created_at"?: string,"decided_at"?: string | null,"expires_on"?: string | null,"id"?: string,"message"?: string | null,"qualification_code": string,"state"?: string,"submitted_at"?: string | null,"version"?: number
                  }
                  Update: {
                    "account_id"?: string,"acquired_on"?: string,"created_at"?: string,"decided_at"?: string | null,"expires_on"?: string | null,"id"?: string,"message"?: string | null,"qualification_code"?: string,"state"?: string,"submitted_at"?: string | null,"version"?: number
                  }
                  Relationships: [
                    {
      foreignKeyName: "talent_qualifications_account_id_fkey"
      columns: ["account_id"]
isOneToOne: false
      referencedRelation: "talent_profiles"
      referencedColumns: ["account_id"]
    },{
      foreignKeyName: "talent_qualifications_qualification_code_fkey"
      columns: ["qualification_code"]
isOneToOne: false
      referencedRelation: "qualifications"
      referencedColumns: ["code"]
    }
                  ]
                },"talent_skills": {
                  Row: {
                    "account_id": string,"evidence": string,"level": number,"skill_id": number
                  }
                  ComputedFields: never
                  Insert: {
                    "account_id": string,"evidence"?: string,"level": number,"skill_id": number
                  }
                  Update: {
                    "account_id"?: string,"evidence"?: string,"level"?: number,"skill_id"?: number
                  }
                  Relationships: [
                    {
      foreignKeyName: "talent_skills_account_id_fkey"
      columns: ["account_id"]
isOneToOne: false
      referencedRelation: "talent_profiles"
      referencedColumns: ["account_id"]
    },{
      foreignKeyName: "talent_skills_skill_id_fkey"
      columns: ["skill_id"]
isOneToOne: false
      referencedRelation: "skills"
      referencedColumns: ["id"]
    }
                  ]
                },"talent_themes": {
                  Row: {
                    "account_id": string,"kind": string,"theme_code": string
                  }
                  ComputedFields: never
                  Insert: {
                    "account_id": string,"kind": string,"theme_code": string
                  }
                  Update: {
                    "account_id"?: string,"kind"?: string,"theme_code"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "talent_themes_account_id_fkey"
      columns: ["account_id"]
isOneToOne: false
      referencedRelation: "talent_profiles"
      referencedColumns: ["account_id"]
    },{
      foreignKeyName: "talent_themes_theme_code_fkey"
      columns: ["theme_code"]
isOneToOne: false
      referencedRelation: "themes"
      referencedColumns: ["code"]
    }
                  ]
                },"themes": {
                  Row: {
                    "code": string,"edited_at": string | null,"name_en": string,"name_ja": string,"position": number,"retired_on": string | null,"version": number
                  }
                  ComputedFields: never
                  Insert: {
                    "code": string,"edited_at"?: string | null,"name_en": string,"name_ja": string,"position": number,"retired_on"?: string | null,"version"?: number
                  }
                  Update: {
                    "code"?: string,"edited_at"?: string | null,"name_en"?: string,"name_ja"?: string,"position"?: number,"retired_on"?: string | null,"version"?: number
                  }
                  Relationships: [
                    
                  ]
                },"tool_items": {
                  Row: {
                    "item_id": number,"tool_id": number
                  }
                  ComputedFields: never
                  Insert: {
                    "item_id": number,"tool_id": number
                  }
                  Update: {
                    "item_id"?: number,"tool_id"?: number
                  }
                  Relationships: [
                    {
      foreignKeyName: "tool_items_item_id_fkey"
      columns: ["item_id"]
isOneToOne: false
      referencedRelation: "skills"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "tool_items_tool_id_fkey"
      columns: ["tool_id"]
isOneToOne: false
      referencedRelation: "skills"
      referencedColumns: ["id"]
    }
                  ]
                },"training_programme_skills": {
                  Row: {
                    "programme_code": string,"skill_id": number
                  }
                  ComputedFields: never
                  Insert: {
                    "programme_code": string,"skill_id": number
                  }
                  Update: {
                    "programme_code"?: string,"skill_id"?: number
                  }
                  Relationships: [
                    {
      foreignKeyName: "training_programme_skills_programme_code_fkey"
      columns: ["programme_code"]
isOneToOne: false
      referencedRelation: "training_programmes"
      referencedColumns: ["code"]
    },{
      foreignKeyName: "training_programme_skills_skill_id_fkey"
      columns: ["skill_id"]
isOneToOne: false
      referencedRelation: "skills"
      referencedColumns: ["id"]
    }
                  ]
                },"training_programmes": {
                  Row: {
                    "audience": string,"code": string,"ministry_en": string,"ministry_ja": string,"name_en": string,"name_ja": string,"official_url": string | null,"position": number,"retired_on": string | null,"teaches_en": string,"teaches_ja": string
                  }
                  ComputedFields: never
                  Insert: {
                    "audience": string,"code": string,"ministry_en": string,"ministry_ja": string,"name_en": string,"name_ja": string,"official_url"?: string | null,"position": number,"retired_on"?: string | null,"teaches_en": string,"teaches_ja": string
                  }
                  Update: {
                    "audience"?: string,"code"?: string,"ministry_en"?: string,"ministry_ja"?: string,"name_en"?: string,"name_ja"?: string,"official_url"?: string | null,"position"?: number,"retired_on"?: string | null,"teaches_en"?: string,"teaches_ja"?: string
                  }
                  Relationships: [
                    
                  ]
                }
          }
          Views: {
            [_ in never]: never
          }
          Functions: {
            "accept_invitation":
{ Args: { "token": string }; Returns: Json
                           },
"account_deletion":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"admin_list":
{ Args: { "after_key"?: string,"list": string,"max_rows"?: number,"only_prefecture"?: string,"only_state"?: string,"search"?: string,"sort"?: string }; Returns: {
              "changed_at": string,"code": string,"company_name": string,"detail": string,"id": string,"key": string,"matches": number,"openings": number,"prefecture_code": string,"score": number,"state": string,"title": string
            }[]
                           },
"admin_log":
{ Args: { "after_key"?: string,"max_rows"?: number,"only_admin"?: string,"only_kind"?: string,"only_subject"?: string,"since"?: string,"until"?: string }; Returns: {
              "action": string,"admin_email": string,"admin_id": string,"at": string,"key": string,"kind": string,"note": string,"subject_id": string,"title": string
            }[]
                           },
"agree_to_match":
{ Args: { "match_id": string,"revision": number,"text_version": string }; Returns: Json
                           },
"apply_to_opening":
{ Args: { "opening_id": string,"revision": number,"text_version": string }; Returns: Json
                           },
"approve_company":
{ Args: { "company_id": string,"expected_version"?: number,"message"?: string,"opening_id"?: string,"opening_version"?: number }; Returns: undefined
                           },
"approve_match":
{ Args: { "match_id": string,"note"?: string }; Returns: Json
                           },
"approve_opening":
{ Args: { "expected_version"?: number,"message"?: string,"opening_id": string }; Returns: undefined
                           },
"attach_explanations":
{ Args: { "admin_body": Json,"company_body": Json,"eligible": boolean,"engine_version": string,"match_id": string,"revision": number,"talent_body": Json,"weights": Json,"weights_version"?: number }; Returns: boolean
                           },
"candidate_cards":
{ Args: { "handles": (string)[],"opening_id": string }; Returns: Json
                           },
"candidate_codes":
{ Args: { "opening_id": string,"talent_ids": (string)[] }; Returns: {
              "code": string,"talent_id": string
            }[]
                           },
"change_member_role":
{ Args: { "account_id": string,"company_id": string,"role": string }; Returns: undefined
                           },
"claim_mail":
{ Args: Record<PropertyKey, never>; Returns: {
              "attempts": number,"body_html": string,"body_text": string,"id": string,"subject": string,"to_address": string
            }[]
                           },
"close_company":
{ Args: { "company_id": string }; Returns: undefined
                           },
"close_opening":
{ Args: { "opening_id": string,"outcome": string,"reason"?: string }; Returns: undefined
                           },
"company_checks":
{ Args: { "company_id": string }; Returns: Json
                           },
"company_match":
{ Args: { "match_id": string }; Returns: Json
                           },
"company_matches":
{ Args: { "company_id": string }; Returns: {
              "closed_by": string,"closed_message": string,"closed_reason": string,"code": string,"company_consented_at": string,"created_at": string,"match_id": string,"opening_id": string,"opening_title": string,"origin": string,"prefecture_code": string,"revision": number,"score": number,"state": string,"state_changed_at": string,"talent_consented_at": string
            }[]
                           },
"company_people":
{ Args: { "company_id": string }; Returns: Json
                           },
"confirm_availability":
{ Args: Record<PropertyKey, never>; Returns: string
                           },
"confirm_opening":
{ Args: { "opening_id": string }; Returns: Json
                           },
"coordinator_cards":
{ Args: { "opening_id": string,"talent_ids": (string)[] }; Returns: Json
                           },
"copy_opening":
{ Args: { "draft_key": string,"opening_id": string }; Returns: Json
                           },
"decide_qualification":
{ Args: { "decision": string,"expected_version"?: number,"message"?: string,"qualification_id": string }; Returns: undefined
                           },
"decline_match":
{ Args: { "match_id": string,"reason": string }; Returns: Json
                           },
"delete_account":
{ Args: Record<PropertyKey, never>; Returns: undefined
                           },
"delete_candidate_note":
{ Args: { "note_id": string,"opening_id": string }; Returns: string
                           },
"dismiss_match":
{ Args: { "match_id": string,"message"?: string,"reason": string }; Returns: Json
                           },
"end_session":
{ Args: { "session_id": string }; Returns: undefined
                           },
"engine_changes":
{ Args: { "at_most": number,"opening_ids": (string)[],"since": string,"talent_ids": (string)[] }; Returns: string
                           },
"engine_openings":
{ Args: { "after": string,"at_most": number }; Returns: string
                           },
"engine_talents":
{ Args: { "after": string,"at_most": number }; Returns: string
                           },
"enqueue_mail":
{ Args: { "body_html"?: string,"body_text": string,"dedupe_key"?: string,"subject": string,"to_address": string,"valid_hours"?: number }; Returns: boolean
                           },
"expire_openings":
{ Args: Record<PropertyKey, never>; Returns: number
                           },
"forget_invitations":
{ Args: Record<PropertyKey, never>; Returns: number
                           },
"forget_notifications":
{ Args: Record<PropertyKey, never>; Returns: number
                           },
"grant_admin":
{ Args: { "email": string }; Returns: string
                           },
"handle_talents":
{ Args: { "handles": (string)[],"opening_id": string }; Returns: (string)[]
                           },
"index_opening":
{ Args: { "opening_id": string,"revision": number,"rules": number,"words": string }; Returns: boolean
                           },
"invitations_to_mail":
{ Args: Record<PropertyKey, never>; Returns: {
              "company_name": string,"email": string,"expires_at": string,"invitation_id": string,"inviter_email": string,"role": string
            }[]
                           },
"invite_candidate":
{ Args: { "handle": string,"text_version": string }; Returns: Json
                           },
"invite_member":
{ Args: { "company_id": string,"email": string,"role": string }; Returns: string
                           },
"issue_handles":
{ Args: { "opening_id": string,"talent_ids": (string)[] }; Returns: (string)[]
                           },
"keep_opening":
{ Args: { "kept": boolean,"opening_id": string }; Returns: boolean
                           },
"lapse_certificates":
{ Args: Record<PropertyKey, never>; Returns: number
                           },
"leave_company":
{ Args: { "company_id": string }; Returns: undefined
                           },
"live_content":
{ Args: { "opening": Omit<Database["public"]['Tables']["openings"]['Row'], Database["public"]['Tables']["openings"]['ComputedFields']> }; Returns: {
              "decided_at": string | null,
"engagement_types": (string)[],
"expenses": string | null,
"hourly_pay": number | null,
"hours_max": number | null,
"hours_min": number | null,
"inspection_days": number | null,
"languages": (string)[],
"length_months": number | null,
"municipality_code": string | null,
"non_cash_payment": string | null,
"onsite_days": number | null,
"opening_id": string,
"outcome": string | null,
"pay_max": number | null,
"pay_min": number | null,
"pay_unit": string | null,
"payment_days": number | null,
"prefecture_code": string | null,
"problem": string | null,
"revision": number,
"rights": string | null,
"roles": (string)[],
"seats": number,
"start_on": string | null,
"state": string,
"submitted_at": string | null,
"termination_terms": string | null,
"theme_code": string | null,
"title": string | null,
"undecided": string | null,
"version": number,
"work_content": string | null,
"work_mode": string | null
            }
                          SetofOptions: {
        from: "openings"
        to: "opening_revisions"
        isOneToOne: true
        isSetofReturn: true
      } },
"log_people":
{ Args: Record<PropertyKey, never>; Returns: {
              "admin_email": string,"admin_id": string
            }[]
                           },
"mail_invitation":
{ Args: { "body_html": string,"body_text": string,"invitation_id": string,"subject": string,"token_hash": string }; Returns: boolean
                           },
"mail_recipients":
{ Args: { "account_ids": (string)[] }; Returns: {
              "account_id": string,"email": string,"locale": string
            }[]
                           },
"match_card":
{ Args: { "match_id": string }; Returns: Json
                           },
"match_consent_state":
{ Args: { "match_id": string }; Returns: Json
                           },
"match_contacts":
{ Args: { "match_id": string,"reason"?: string }; Returns: Json
                           },
"match_content":
{ Args: { "match": Omit<Database["public"]['Tables']["matches"]['Row'], Database["public"]['Tables']["matches"]['ComputedFields']> }; Returns: {
              "decided_at": string | null,
"engagement_types": (string)[],
"expenses": string | null,
"hourly_pay": number | null,
"hours_max": number | null,
"hours_min": number | null,
"inspection_days": number | null,
"languages": (string)[],
"length_months": number | null,
"municipality_code": string | null,
"non_cash_payment": string | null,
"onsite_days": number | null,
"opening_id": string,
"outcome": string | null,
"pay_max": number | null,
"pay_min": number | null,
"pay_unit": string | null,
"payment_days": number | null,
"prefecture_code": string | null,
"problem": string | null,
"revision": number,
"rights": string | null,
"roles": (string)[],
"seats": number,
"start_on": string | null,
"state": string,
"submitted_at": string | null,
"termination_terms": string | null,
"theme_code": string | null,
"title": string | null,
"undecided": string | null,
"version": number,
"work_content": string | null,
"work_mode": string | null
            }
                          SetofOptions: {
        from: "matches"
        to: "opening_revisions"
        isOneToOne: true
        isSetofReturn: true
      } },
"my_card":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"my_contacts":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"my_exclusions":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"my_match_events":
{ Args: { "match_id": string }; Returns: Json
                           },
"my_matches":
{ Args: { "match_id"?: string }; Returns: Json
                           },
"my_notification_mark":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"my_sessions":
{ Args: Record<PropertyKey, never>; Returns: {
              "here": boolean,"id": string,"started_at": string,"used_at": string
            }[]
                           },
"notification_marks":
{ Args: { "account_ids": (string)[] }; Returns: Json
                           },
"notifications_to_mail":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"open_search":
{ Args: { "search_id": string }; Returns: string
                           },
"opening_input":
{ Args: { "opening_id": string,"revision": number }; Returns: Json
                           },
"opening_matches":
{ Args: { "after_key"?: string,"max_rows"?: number,"opening_id": string }; Returns: {
              "code": string,"id": string,"key": string,"origin": string,"score": number,"state": string,"state_changed_at": string,"talent_id": string
            }[]
                           },
"openings_awaiting_index":
{ Args: { "rules": number }; Returns: Json
                           },
"openings_awaiting_proposals":
{ Args: Record<PropertyKey, never>; Returns: {
              "opening_id": string,"revision": number
            }[]
                           },
"pause_opening":
{ Args: { "opening_id": string }; Returns: undefined
                           },
"pool_exclusions":
{ Args: { "opening_id": string }; Returns: Json
                           },
"propose_best":
{ Args: { "opening_id": string,"revision": number,"talent_ids": (string)[] }; Returns: number
                           },
"propose_match":
{ Args: { "opening_id": string,"talent_id": string }; Returns: Json
                           },
"public_counts":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"purge_deleted_accounts":
{ Args: Record<PropertyKey, never>; Returns: number
                           },
"purge_engine_log":
{ Args: Record<PropertyKey, never>; Returns: undefined
                           },
"qualification_checks":
{ Args: { "qualification_id": string }; Returns: Json
                           },
"qualification_queue":
{ Args: Record<PropertyKey, never>; Returns: {
              "name_en": string,"name_ja": string,"prefecture_code": string,"qualification_code": string,"qualification_id": string,"waiting_since": string
            }[]
                           },
"qualification_to_review":
{ Args: { "qualification_id": string }; Returns: Json
                           },
"read_invitation":
{ Args: { "token": string }; Returns: Json
                           },
"read_notification":
{ Args: { "notification_id": number }; Returns: Json
                           },
"read_notifications_until":
{ Args: { "newest": number }; Returns: number
                           },
"reference_usage":
{ Args: { "code": string,"kind": string }; Returns: {
              "matches": number,"openings": number,"talents": number
            }[]
                           },
"related_openings":
{ Args: { "opening_id": string }; Returns: Json
                           },
"remind_of_dates":
{ Args: Record<PropertyKey, never>; Returns: undefined
                           },
"remove_member":
{ Args: { "account_id": string,"company_id": string }; Returns: undefined
                           },
"remove_qualification":
{ Args: { "qualification_id": string }; Returns: boolean
                           },
"remove_search":
{ Args: { "search_id": string }; Returns: boolean
                           },
"resend_invitation":
{ Args: { "invitation_id": string }; Returns: undefined
                           },
"resume_opening":
{ Args: { "opening_id": string }; Returns: undefined
                           },
"retire_reference":
{ Args: { "code": string,"expected_version": number,"kind": string,"note": string,"request": string,"retired": boolean }; Returns: Json
                           },
"return_company":
{ Args: { "company_id": string,"expected_version"?: number,"message": string }; Returns: undefined
                           },
"return_opening":
{ Args: { "expected_version"?: number,"message": string,"opening_id": string }; Returns: undefined
                           },
"review_queue":
{ Args: { "after_key"?: string,"max_rows"?: number,"min_days"?: number,"only_kind"?: string,"only_origin"?: string,"only_overdue"?: boolean,"only_prefecture"?: string }; Returns: {
              "code": string,"company_id": string,"company_name": string,"eligible": boolean,"key": string,"kind": string,"origin": string,"overdue": boolean,"prefecture_code": string,"score": number,"subject_id": string,"theme_code": string,"title_en": string,"title_ja": string,"waiting_since": string
            }[]
                           },
"review_queue_counts":
{ Args: Record<PropertyKey, never>; Returns: {
              "kind": string,"overdue": number,"waiting": number
            }[]
                           },
"revisions":
{ Args: { "opening": Omit<Database["public"]['Tables']["openings"]['Row'], Database["public"]['Tables']["openings"]['ComputedFields']> }; Returns: {
              "decided_at": string | null,
"engagement_types": (string)[],
"expenses": string | null,
"hourly_pay": number | null,
"hours_max": number | null,
"hours_min": number | null,
"inspection_days": number | null,
"languages": (string)[],
"length_months": number | null,
"municipality_code": string | null,
"non_cash_payment": string | null,
"onsite_days": number | null,
"opening_id": string,
"outcome": string | null,
"pay_max": number | null,
"pay_min": number | null,
"pay_unit": string | null,
"payment_days": number | null,
"prefecture_code": string | null,
"problem": string | null,
"revision": number,
"rights": string | null,
"roles": (string)[],
"seats": number,
"start_on": string | null,
"state": string,
"submitted_at": string | null,
"termination_terms": string | null,
"theme_code": string | null,
"title": string | null,
"undecided": string | null,
"version": number,
"work_content": string | null,
"work_mode": string | null
            }[]
                          SetofOptions: {
        from: "openings"
        to: "opening_revisions"
        isOneToOne: false
        isSetofReturn: true
      } },
"revoke_invitation":
{ Args: { "invitation_id": string }; Returns: undefined
                           },
"save_candidate_note":
{ Args: { "body": string,"handle": string,"note_id": string,"opening_id": string }; Returns: string
                           },
"save_company":
{ Args: { "company_id"?: string,"expected_version"?: number,"profile": Json }; Returns: Json
                           },
"save_opening":
{ Args: { "company_id": string,"content": Json,"draft_key"?: string,"expected_version"?: number,"opening_id"?: string }; Returns: Json
                           },
"save_qualification":
{ Args: { "content": Json,"expected_version"?: number,"qualification_id"?: string }; Returns: Json
                           },
"save_reason":
{ Args: { "entry": Json,"expected_version"?: number,"note": string,"reason_code"?: string,"request": string }; Returns: Json
                           },
"save_search":
{ Args: { "name": string,"query": string }; Returns: string
                           },
"save_talent_basics":
{ Args: { "basics": Json,"expected_version"?: number }; Returns: number
                           },
"save_talent_conditions":
{ Args: { "conditions": Json,"expected_version": number }; Returns: number
                           },
"save_talent_experience":
{ Args: { "expected_version": number,"experience": Json }; Returns: number
                           },
"save_talent_skills":
{ Args: { "expected_version": number,"learning": Json,"skills": Json }; Returns: number
                           },
"save_talent_wishes":
{ Args: { "expected_version": number,"hidden_firms": Json,"wishes": Json }; Returns: number
                           },
"save_theme":
{ Args: { "expected_version"?: number,"note": string,"request": string,"theme": Json,"theme_code"?: string }; Returns: Json
                           },
"save_tool":
{ Args: { "expected_version"?: number,"note": string,"request": string,"tool": Json,"tool_id"?: number }; Returns: Json
                           },
"save_weights":
{ Args: { "base_version": number,"reason": string,"request": string,"weights": Json }; Returns: number
                           },
"saved_search_news":
{ Args: { "filters": Json }; Returns: Json
                           },
"search_openings":
{ Args: { "after_id"?: string,"after_key"?: number,"filter"?: Json,"page_size"?: number,"sort"?: string }; Returns: Json
                           },
"searches_to_tell":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"send_notification_mail":
{ Args: { "account_id": string,"body_html": string,"body_text": string,"notification_ids": (number)[],"subject": string }; Returns: boolean
                           },
"set_mail_notices":
{ Args: { "wanted": boolean }; Returns: undefined
                           },
"set_talent_status":
{ Args: { "new_status": string }; Returns: string
                           },
"settle_mail":
{ Args: { "error"?: string,"final"?: boolean,"mail_id": string }; Returns: undefined
                           },
"shortlist":
{ Args: { "opening_id": string }; Returns: Json
                           },
"shortlist_candidate":
{ Args: { "handle": string,"opening_id": string }; Returns: number
                           },
"shortlisted":
{ Args: { "opening_id": string }; Returns: (string)[]
                           },
"submit_opening":
{ Args: { "opening_id": string }; Returns: Json
                           },
"submit_qualification":
{ Args: { "qualification_id": string }; Returns: undefined
                           },
"take_back_opening":
{ Args: { "opening_id": string }; Returns: Json
                           },
"talent_pool":
{ Args: { "ids"?: (string)[] }; Returns: Json
                           },
"tell_search_news":
{ Args: { "filters": Json }; Returns: number
                           },
"tidy_mail":
{ Args: Record<PropertyKey, never>; Returns: number
                           },
"unexplained_matches":
{ Args: Record<PropertyKey, never>; Returns: {
              "match_id": string,"opening_id": string,"revision": number,"talent_id": string
            }[]
                           },
"unshortlist_candidate":
{ Args: { "handle": string,"opening_id": string }; Returns: number
                           },
"usual_pay":
{ Args: { "engagement_types": (string)[],"theme": string }; Returns: {
              "basis": string,"high": number,"low": number,"median": number,"openings": number
            }[]
                           },
"usual_review":
{ Args: Record<PropertyKey, never>; Returns: {
              "days": number,"reviews": number
            }[]
                           },
"weights_history":
{ Args: { "before_version"?: number,"max_rows"?: number }; Returns: {
              "reason": string,"saved_at": string,"version": number,"weights": Json
            }[]
                           },
"weights_in_force":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"whoami":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"withdraw_qualification":
{ Args: { "qualification_id": string }; Returns: undefined
                           }
          }
          Enums: {
            [_ in never]: never
          }
          CompositeTypes: {
            [_ in never]: never
          }
        }
}

type DatabaseWithoutInternals = Omit<Database, '__InternalSupabase'>

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, "public">]

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])[TableName] extends {
      Row: infer R
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
  ? (DefaultSchema["Tables"] & DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
      Row: infer R
    }
    ? R
    : never
  : never

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Insert: infer I
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
  ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Insert: infer I
    }
    ? I
    : never
  : never

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Update: infer U
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
  ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Update: infer U
    }
    ? U
    : never
  : never

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    | keyof DefaultSchema["Enums"]
    | { schema: keyof DatabaseWithoutInternals },
  EnumName extends DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
    : never = never
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
  ? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
  : never

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema["CompositeTypes"]
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
    : never = never
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
  ? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
  : never

export const Constants = {
  "public": {
          Enums: {
            
          }
        }
} as const

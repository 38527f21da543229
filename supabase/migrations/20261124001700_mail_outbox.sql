-- Mail that the product wants to send. Nobody reads it over the data API but the service role.
create table public.mail_outbox (
  id uuid primary key default gen_random_uuid(),
  to_address text not null check (char_length(to_address) between 3 and 254),
  subject text not null check (char_length(subject) between 1 and 300),
  body_text text not null default '' check (char_length(body_text) <= 20000),
  body_html text not null default '' check (char_length(body_html) <= 100000),
  created_at timestamptz not null default now()
);
create index mail_outbox_created_idx on public.mail_outbox (created_at desc);
alter table public.mail_outbox enable row level security;
grant select, insert on public.mail_outbox to service_role;

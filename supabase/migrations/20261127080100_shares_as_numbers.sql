-- Shares as the other fractions of the reference data are: `numeric` comes out of some data APIs as
-- text.

alter table public.national_kpi
  alter column women_reference_share type double precision;
alter table public.national_kpi_years
  alter column women_share type double precision;

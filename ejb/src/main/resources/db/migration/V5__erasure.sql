-- Packed histories hold nothing any more but what rules ask for: they are packed anew from the events.
update case_file set history = null, packed = 0, next_change = 0;

-- What events said of themselves used to be given codes. Words of event types and levels in use keep theirs; those that
-- rules still ask for get new ones.
update word set text = '~' || trim(cast(code as char(11)))
where not exists (select 1 from case_event e where e.tenant_id = word.tenant_id and e.type_code = word.code)
  and not exists (select 1 from attainment a where a.tenant_id = word.tenant_id and a.level_code = word.code);

-- What erased cases had kept and missed: counts alone, no longer of any case. Part of the sums in attainment.
create table erased (
    tenant_id int not null,
    contract_id int not null,
    level_code int not null,
    cohort_month int not null,
    met int not null,
    missed int not null,
    still_open int not null,
    excused int not null,
    withdrawn int not null,
    no_evidence int not null,
    primary key (tenant_id, contract_id, level_code, cohort_month)
);

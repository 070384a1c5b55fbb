-- The group of a case, a word of the vocabulary; null where none is said. Each case is read once more to know it.
alter table case_file add column case_group varchar(50);
create index case_file_group on case_file (tenant_id, contract_id, case_group);
update case_file set history = null, packed = 0, next_change = case when set_aside is null then 0 else next_change end;

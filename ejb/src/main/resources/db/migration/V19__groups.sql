-- The group of a case, a word of the vocabulary; null where none is said. Each case is read once more to know it.
alter table case_file add column case_group varchar(50);
-- The contract stands last: with it before the group, Derby would take this index to go through a contract in order.
create index case_file_group on case_file (tenant_id, case_group, contract_id);
update case_file set history = null, packed = 0, next_change = case when set_aside is null then 0 else next_change end;

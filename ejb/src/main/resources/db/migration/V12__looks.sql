-- What pages look for must not cost a look at every case of a tenant.
-- When a case of the tenant was last assessed.
create table assessed (
    tenant_id int not null primary key references tenant (tenant_id),
    last_at bigint not null
);
insert into assessed (tenant_id, last_at)
    select tenant_id, max(assessed_at) from case_file where assessed_at is not null group by tenant_id;

-- Reasons have at most 500 characters, so that they fit an index of every database.
update case_file set set_aside = substr(set_aside, 1, 500) where length(set_aside) > 500;
create index case_file_aside on case_file (tenant_id, set_aside);

-- Everything that the heads of the work list count stands in the index.
drop index work_item_page;
create index work_item_page on work_item
    (contract_id, state, due_at, tenant_id, case_id, level_code, trigger_key, ordinal, done_late, warned_at);

-- A page of the work list is read from its place on in this index, contract by contract.
drop index work_item_due;
create index work_item_page on work_item
    (contract_id, state, due_at, tenant_id, case_id, level_code, trigger_key, ordinal, done_late);

-- All that lists, orders and counts of the work list ask for stands in its index.
drop index work_item_page;
create index work_item_page on work_item
    (contract_id, state, due_at, tenant_id, case_id, level_code, trigger_key, ordinal, done_late, warned_at, started_at,
    cohort_month);

-- case_file_round begins with the same columns, and Derby never made it. PostgreSQL, while it had no statistics yet, took it
-- to find a case, and read all of the contract's.
${postgresql} drop index case_file_contract;

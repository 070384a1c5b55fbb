-- All that lists, orders and counts of the work list ask for stands in its index.
drop index work_item_page;
create index work_item_page on work_item
    (contract_id, state, due_at, tenant_id, case_id, level_code, trigger_key, ordinal, done_late, warned_at, started_at,
    cohort_month);

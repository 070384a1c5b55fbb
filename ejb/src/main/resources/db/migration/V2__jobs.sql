-- Work in the background that somebody may be waiting for. done_rows says where to go on after a crash; high_water is
-- the instant up to which what the job is for has been done.
create table job (
    tenant_id int not null references tenant (tenant_id),
    job_name varchar(60) not null,
    title varchar(200) not null,
    state varchar(12) not null,
    done_rows bigint not null,
    total_rows bigint not null,
    rows_a_second int not null,
    started_at bigint not null,
    changed_at bigint not null,
    high_water bigint not null,
    failure varchar(1000),
    primary key (tenant_id, job_name)
);

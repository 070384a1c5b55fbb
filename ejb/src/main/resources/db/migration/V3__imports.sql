-- Imports are jobs too. What became of the rows, and the first rejected lines; both are forgotten a month later.
alter table job add column kind varchar(12) default 'LOAD' not null;
alter table job add column inserted bigint default 0 not null;
alter table job add column duplicate bigint default 0 not null;
alter table job add column replaced bigint default 0 not null;
alter table job add column rejected bigint default 0 not null;

create table job_rejection (
    tenant_id int not null,
    job_name varchar(60) not null,
    place int not null,
    line bigint not null,
    event_id varchar(250),
    reason varchar(500) not null,
    primary key (tenant_id, job_name, place),
    foreign key (tenant_id, job_name) references job (tenant_id, job_name)
);

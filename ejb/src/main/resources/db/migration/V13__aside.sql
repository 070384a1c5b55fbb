-- A case that was set aside has the next change -1, so that looks for due cases are answered by their index alone. The index
-- by reason went: Derby took it for those looks, and sorted all cases of a tenant for each of them.
update case_file set next_change = -1 where set_aside is not null;
drop index case_file_aside;

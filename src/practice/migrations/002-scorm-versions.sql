alter table attempt add column scorm text not null default '1.2' check (scorm in ('1.2', '2004'));

-- status is what is made of the elements that tell it; they stand with all others
update attempt set cmi = cmi || jsonb_build_object('cmi.core.lesson_status', status) where status <> 'not attempted';

drop index attempt_of_learner;
create index attempt_of_learner on attempt (learner, course, scorm, id);

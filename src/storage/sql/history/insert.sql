INSERT INTO history (id, batch_id, at, act, act_args, is_inverse, plan_id, plan_uuid, entity_kind, entity_id, entity_uuid,
                     before, after, program, author)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

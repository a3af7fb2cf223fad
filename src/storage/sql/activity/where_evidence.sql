COALESCE((SELECT COUNT(*) FROM evidence WHERE owner_uuid = activity.uuid), 0) {compare} ?;

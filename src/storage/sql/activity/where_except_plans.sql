(plan_uuid IS NULL OR plan_uuid NOT IN ({marks}));

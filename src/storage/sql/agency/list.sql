-- In the order in which plans name bodies.
SELECT id, version, uuid, name, abbreviation, symbol_code, code, level, kind, addressing, aliases, parent_uuid, successor_uuid,
       valid_from, valid_to, protocol
  FROM agency
 ORDER BY protocol = 0, protocol, sort_key, id;

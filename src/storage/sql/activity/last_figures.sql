SELECT a.to_date, f.measure, f.total, f.women, f.denominator, f.origin, f.is_estimate
  FROM activity a JOIN activity_figure f ON f.activity_id = a.id
 WHERE a.to_date BETWEEN ? AND ? AND {plans} AND (? IS NULL OR a.agency_uuid = ? OR a.agency_name = ?)
   AND f.measure IN ({marks}) AND (f.total IS NOT NULL OR f.women IS NOT NULL)
 ORDER BY f.measure, f.origin, a.to_date DESC, a.id DESC;

// $reading: {id, reading, said, ids}, reading and said as JSON, absent where there is none. No rows.
MERGE (reading:Reading {id: $reading.id})
SET reading = $reading

// What questions filter and sort by, and exact names; the text index answers CONTAINS for one and two characters too.
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE TEXT INDEX entity_name_part IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX alias_text IF NOT EXISTS FOR (n:Alias) ON (n.text);
CREATE INDEX alias_entity IF NOT EXISTS FOR (n:Alias) ON (n.entity);
CREATE INDEX document_known_on IF NOT EXISTS FOR (n:Document) ON (n.knownOn);
CREATE INDEX document_number IF NOT EXISTS FOR (n:Document) ON (n.documentNumber);
CREATE INDEX provision_deadline IF NOT EXISTS FOR (n:Provision) ON (n.deadline);
CREATE INDEX provision_kind IF NOT EXISTS FOR (n:Provision) ON (n.kind);
CREATE INDEX region_code IF NOT EXISTS FOR (n:Region) ON (n.code);
CREATE INDEX region_name IF NOT EXISTS FOR (n:Region) ON (n.name);
CREATE INDEX institution_kind IF NOT EXISTS FOR (n:Institution) ON (n.kind);

// How names are typed in Latin letters: a node for each name, alias and reading, found by its beginning or a part of it.
CREATE CONSTRAINT spelling_id IF NOT EXISTS FOR (n:Spelling) REQUIRE n.id IS UNIQUE;
CREATE INDEX spelling_entity IF NOT EXISTS FOR (n:Spelling) ON (n.entity);
CREATE INDEX spelling_pinyin IF NOT EXISTS FOR (n:Spelling) ON (n.pinyin);
CREATE TEXT INDEX spelling_pinyin_part IF NOT EXISTS FOR (n:Spelling) ON (n.pinyin);
CREATE TEXT INDEX spelling_text_part IF NOT EXISTS FOR (n:Spelling) ON (n.text);
CREATE INDEX spelling_initials IF NOT EXISTS FOR (n:Spelling) ON (n.initials);
CREATE INDEX alias_region IF NOT EXISTS FOR (n:Alias) ON (n.region);
CREATE CONSTRAINT upkeep_id IF NOT EXISTS FOR (n:Upkeep) REQUIRE n.id IS UNIQUE;

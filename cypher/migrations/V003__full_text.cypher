// Chinese full text in pairs of characters (analyzer cjk): names with aliases, articles, what is laid down or reported.
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX articleTexts IF NOT EXISTS FOR (n:Article) ON EACH [n.headline, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX provisionTexts IF NOT EXISTS FOR (n:Provision|Statistic) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};

// Records without relationships: what articles did not yield, the claims as read, questions to a reviewer, answers, and the ids that merged entities left behind.
CREATE CONSTRAINT ledger_entry_id IF NOT EXISTS FOR (n:LedgerEntry) REQUIRE n.id IS UNIQUE;
CREATE INDEX ledger_entry_article IF NOT EXISTS FOR (n:LedgerEntry) ON (n.article);
CREATE INDEX ledger_entry_kind IF NOT EXISTS FOR (n:LedgerEntry) ON (n.kind);
CREATE CONSTRAINT reading_id IF NOT EXISTS FOR (n:Reading) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT review_item_id IF NOT EXISTS FOR (n:ReviewItem) REQUIRE n.id IS UNIQUE;
CREATE INDEX review_item_article IF NOT EXISTS FOR (n:ReviewItem) ON (n.article);
CREATE INDEX review_item_question IF NOT EXISTS FOR (n:ReviewItem) ON (n.question);
CREATE INDEX review_item_state IF NOT EXISTS FOR (n:ReviewItem) ON (n.state);
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (n:Redirect) REQUIRE n.id IS UNIQUE;
CREATE INDEX redirect_to IF NOT EXISTS FOR (n:Redirect) ON (n.to);

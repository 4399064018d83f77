-- CreateTable
CREATE TABLE "a;b" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, -- a ; comment
    'text' TEXT DEFAULT 'it''s ; here', `x` [y z] /* block ; */
);;
CREATE TRIGGER t AFTER INSERT ON a BEGIN
  UPDATE a SET x = CASE WHEN 1 THEN 2 ELSE 3 END; SELECT 1;
END;
CREATE FUNCTION f() RETURNS int AS $body$ SELECT 1; $body$ LANGUAGE sql;
SELECT E'a\'; b', U&'x', $$;$$, $1;
PRAGMA foreign_keys=off;
INSERT INTO a VALUES (X'00')

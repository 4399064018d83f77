"""What Prisma's own engine says about the same state: its verdict is compared, not copied."""
import json
import os
import re
import subprocess


class Prisma:
    def __init__(self, oracle):
        self.oracle = os.path.join(oracle, "oracle.mjs")

    def ask(self, project, question):
        """Its answer; {"message", "code"} when it refuses."""
        arguments = ["node", self.oracle, *question.split()]
        if not question.startswith(("push", "reset")):
            arguments += ["--migrations", project.path("prisma/migrations")]
        if question.startswith(("migrate-dev", "push", "dataloss")):
            arguments += ["--schema", project.path("prisma/schema.prisma")]
        url = "file:" + project.database.path if project.provider == "sqlite" else project.database.url
        done = subprocess.run(arguments + ["--db", url], capture_output=True, text=True, cwd=project.folder)
        try:
            return json.loads(done.stdout or done.stderr)
        except ValueError:
            return {"message": done.stdout + done.stderr} if done.returncode else {}


def words(text):
    """Without the line breaks and list marks that are a matter of layout."""
    return " ".join(re.sub(r"[•-] ", "", text).split())


def disagreements(question, answer, code, seen, mine, theirs):
    """Where Dunlin's exit code and words are not Prisma's. `answer` is Prisma's; `mine` and `theirs` are the states afterwards."""
    document = answer
    command = question.split()[0]
    found = []

    def expect(condition, what):
        if not condition:
            found.append("%s: %s\nPrisma: %s" % (command, what, json.dumps(document)[:1500]))

    if command == "status":
        facts = document.get("diagnoseMigrationHistory", document)
        if "history" not in facts:
            return disagreements("refuses", {"message": "", **facts}, code, seen, mine, theirs)
        history = facts["history"] or {}
        behind = history.get("diagnostic") in ("databaseIsBehind", "historiesDiverge")
        expect((code == 0) == (not behind and not facts["failedMigrationNames"] and facts["hasMigrationsTable"]), "exit code %d" % code)
        for name in history.get("unappliedMigrationNames", []) + facts["failedMigrationNames"]:
            expect(re.sub(r"^20\d{12}", "TIME", name) in seen, "%s is not named" % name)
        return found
    if "message" in document:
        expect(code == 1, "exit code %d" % code)
        expect(document.get("code") in (None, *re.findall(r"P\d{4}", seen)), "not the code %s" % document.get("code"))
        return found
    if command == "migrate-dev":
        diagnostic = document.get("devDiagnostic", {})
        if diagnostic.get("tag") == "reset":
            expect(code == 130, "exit code %d" % code)
            expect(words(diagnostic["reason"]) in words(seen), "another reason than " + diagnostic["reason"])
            return found
        loss = document.get("dataLoss") or {}
        for item in loss.get("unexecutableSteps", []) + loss.get("warnings", []):
            expect(words(item["message"]) in words(seen), "does not say: " + item["message"])
        if loss.get("unexecutableSteps") and "--create-only" not in question:
            expect(code == 1, "exit code %d" % code)
        return found
    if command == "push":
        for message in document["unexecutable"] + document["warnings"]:
            expect(words(message) in words(seen), "does not say: " + message)
        expect(not document["unexecutable"] or code == 1, "exit code %d" % code)
        return found
    expect(code == 0, "exit code %d" % code)
    for name in document.get("appliedMigrationNames", []):
        expect(re.sub(r"^20\d{12}", "TIME", name) in seen, "%s is not named" % name)
    expect(mine == theirs, "another state afterwards:\n%s\ninstead of\n%s" % (mine, theirs))
    return found

#!/usr/bin/env python3
"""Runs the scenarios in tests/fixtures/scenarios: a state, the commands with the answers typed, what is seen and what is there then.

Any file dropped into the folder is a test. DUNLIN_UPDATE=1 writes what came out in place of what was expected.

usage: run.py [PART OF A NAME] [--dunlin PATH] [--provider sqlite|postgresql] [--oracle FOLDER]
With --oracle, Prisma's verdict about the same state is compared where the case names the question (section `prisma`).
"""
import argparse
import concurrent.futures
import difflib
import os
import queue
import re
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "support")]
from case import PROVIDERS, all_cases, commands
from databases import Postgres, SqlError, postgres_server
from prisma import Prisma, disagreements
from project import Project


def plain(text, project):
    """Without what differs from run to run, and from database to database."""
    text = text.replace(os.path.realpath(project.folder) + "/", "").replace(project.folder + "/", "").replace("\r", "")
    text = re.sub(r'(SQLite|PostgreSQL) database "[^"]*"(, schemas? [^"]*("[^"]*",? ?)+)? at "[^"]*"', "DATABASE", text)
    if project.provider == "postgresql":
        text = text.replace(project.database.name, "DBNAME").replace(project.database.server.split("@")[-1].split("/")[0], "ADDRESS")
    text = re.sub(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?( UTC|Z)?", "WHEN", text)
    text = re.sub(r"\b20\d{12}", "TIME", text)
    text = re.sub(r"(by `)python[\d.]*(`)|(process |pg_terminate_backend\()\d+", r"\1\3N\2", text)
    text = re.sub(r" *\b\d+(\.\d+)?( ?ms\b)", r" N\2", text)
    return "".join(line.rstrip() + "\n" for line in text.splitlines())


def transcript(project, session):
    """What a person sees, with the exit codes; and the first command's code and text."""
    out, first = "", None
    for line, answers in commands(session):
        code, seen = project.run(line, answers)
        seen = plain(seen, project)
        first = first or (code, seen)
        out += "$ %s\n%s[%d]\n" % (line, seen, code)
    return out, first


def difference(expected, actual):
    return "".join(difflib.unified_diff((expected or "").splitlines(True), actual.splitlines(True), "expected", "seen", n=2))


class Runner:
    """Runs cases one after the other, on databases of its own."""

    def __init__(self, args, number):
        self.args = args
        self.prisma = Prisma(args.oracle) if args.oracle else None
        self.update = os.environ.get("DUNLIN_UPDATE") == "1"
        self.compared = 0
        self.database = Postgres("scenario_%d_%d" % (os.getpid(), number))

    def close(self):
        self.database.close()

    def project(self, case, provider, folder):
        if provider == "postgresql":
            self.database.fresh()
        project = Project(self.args.dunlin, folder, provider, self.database if provider == "postgresql" else None)
        project.make(case.steps(provider))
        return project

    def run(self, case, provider):
        """What is wrong with one case; empty when all is well."""
        try:
            return self.check(case, provider)
        except SqlError as error:
            return "the state cannot be made: %s\n" % error

    def check(self, case, provider):
        with tempfile.TemporaryDirectory(prefix="dunlin-scenario-") as folder:
            project = self.project(case, provider, os.path.join(folder, "shop"))
            try:
                seen, first = transcript(project, case.text("session", provider) or "")
            finally:
                project.close()
            after = plain(project.after(), project)
            if self.update:
                case.replace("session", provider, seen)
                case.replace("after", provider, after)
            wrong = difference(case.text("session", provider), seen) + difference(case.text("after", provider), after)
            question = (case.text("prisma", provider) or "").strip()
            if self.prisma and question:
                wrong += self.compare(case, provider, os.path.join(folder, "twin"), question, first, after)
            return wrong

    def compare(self, case, provider, folder, question, first, after):
        project = self.project(case, provider, folder)
        try:
            answer = self.prisma.ask(project, question)
            theirs = plain(project.after(), project)
        finally:
            project.close()
        self.compared += 1
        single = len(commands(case.text("session", provider))) == 1
        return "".join(line + "\n" for line in disagreements(question, answer, *first, after if single else theirs, theirs))


def run_all(args, jobs):
    """[(case, provider, what is wrong)], and how many were compared with Prisma."""
    runners = [Runner(args, number) for number in range(args.jobs)]
    idle = queue.SimpleQueue()
    for runner in runners:
        idle.put(runner)

    def run(job):
        runner = idle.get()
        try:
            return (*job, runner.run(*job))
        except Exception as error:
            return (*job, "the runner failed: %r\n" % error)
        finally:
            idle.put(runner)

    try:
        # All databases of one case together: they write the same file when it is brought up to date.
        with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
            return [answer for answers in pool.map(lambda jobs: [run(job) for job in jobs], jobs) for answer in answers], sum(runner.compared for runner in runners)
    finally:
        for runner in runners:
            runner.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("part", nargs="?", default="")
    parser.add_argument("--dunlin", default=os.environ.get("DUNLIN_PROGRAM", "build/dev/app/cli/dunlin"))
    parser.add_argument("--provider", choices=PROVIDERS)
    parser.add_argument("--oracle")
    parser.add_argument("--jobs", type=int, default=2)
    args = parser.parse_args()
    args.dunlin = os.path.abspath(args.dunlin)
    jobs = [[(case, provider) for provider in case.providers if args.provider in (None, provider)] for case in all_cases() if args.part in case.name]
    with postgres_server():
        answers, compared = run_all(args, jobs)
    failed = [answer for answer in answers if answer[2]]
    for case, provider, wrong in failed:
        print("FAILED: %s on %s\n%s" % (case.name, provider, wrong))
    print("%d scenarios, %d failed%s" % (len(answers), len(failed), ", %d compared with Prisma" % compared if args.oracle else ""))
    return 1 if failed or not answers else 0


if __name__ == "__main__":
    sys.exit(main())

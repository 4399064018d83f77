"""Runs the benchmarks and the oracle's `bench` on the same schemas and prints both with their ratio. See compare.sh."""
import argparse
import json
import os
import subprocess
import tempfile
import time
from pathlib import Path
from statistics import median


def oracle_json(oracle, *arguments):
    return json.loads(subprocess.run(["node", oracle, *arguments], check=True, capture_output=True, text=True).stdout)


def stage_times(build, models):
    """Milliseconds (median of 5 repetitions) by stage and number of models."""
    pattern = "^(format|validate|diffTexts|createFromText|keystroke|layoutAll)/(%s)$" % "|".join(map(str, models))
    out = subprocess.run([f"{build}/tests/benchmarks/benchmarks", f"--benchmark_filter={pattern}", "--benchmark_format=json",
                          "--benchmark_repetitions=5", "--benchmark_min_time=0.1"], check=True, capture_output=True, text=True)
    times = {}
    for row in json.loads(out.stdout)["benchmarks"]:
        if row.get("aggregate_name") == "median":
            stage, size = row["run_name"].split("/")[:2]
            times[stage, int(size)] = row["real_time"]
    return times


def run(command):
    """Milliseconds and peak resident MiB of one process."""
    started = time.perf_counter()
    pid = os.posix_spawnp(command[0], command, os.environ,
                          file_actions=[(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)])
    _, status, usage = os.wait4(pid, 0)
    if status:
        raise SystemExit(f"{' '.join(command)} failed with status {status}")
    return (time.perf_counter() - started) * 1000, usage.ru_maxrss / 1024


def process(command, runs=7):
    results = [run(command) for _ in range(runs)]
    return median(ms for ms, _ in results), max(rss for _, rss in results)


def row(what, theirs, ours, unit="ms"):
    ratio = f"{theirs / ours:8.1f}x" if theirs and ours else ""
    left = f"{theirs:10.2f} {unit}" if theirs is not None else f"{'-':>10}   "
    right = f"{ours:10.2f} {unit}" if ours is not None else f"{'-':>10}   "
    print(f"  {what:44}{left:>14}{right:>15}{ratio:>11}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--oracle", required=True)
    parser.add_argument("--build", required=True)
    parser.add_argument("models", nargs="*", type=int, default=[100, 1000])
    options = parser.parse_args()
    dunlin = f"{options.build}/app/cli/dunlin"

    ours = stage_times(options.build, options.models)
    theirs = {}
    for models in options.models:
        answer = theirs[models] = oracle_json(options.oracle, "bench", "--models", str(models), "--provider", "sqlite")
        print(f"\n{models} models, {answer['schemaLines']} lines{'':20}{'Prisma':>22}{'Dunlin':>15}{'ratio':>11}")
        warm = {key: value["median"] for key, value in answer["warmMs"].items()}
        row("validate", warm.get("validate"), ours["validate", models])
        row("format", warm.get("format"), ours["format", models])
        row("diff empty to A, text in to SQL out", warm.get("diffEmptyToA"), ours["createFromText", models])
        row("diff A to B (1 % edited), text in to SQL out", warm.get("diffAToB"), ours["diffTexts", models])
        row("key press: text to problems, graph and SQL", None, ours["keystroke", models])
        row("automatic layout and routing", None, ours["layoutAll", models])
        with tempfile.TemporaryDirectory() as folder:
            a, b = Path(folder, "a.prisma"), Path(folder, "b.prisma")
            for path, extra in ((a, []), (b, ["--edited"])):
                path.write_text(subprocess.run(["node", options.oracle, "gen", "--models", str(models), "--provider", "sqlite", *extra],
                                               check=True, capture_output=True, text=True).stdout)
            whole = answer["wholeProcessMs"]
            validate, validate_rss = process([dunlin, "validate", "--schema", str(a)])
            diff, diff_rss = process([dunlin, "migrate", "diff", "--from-schema", str(a), "--to-schema", str(b), "--script"])
            _, oracle_rss = process(["node", options.oracle, "validate", str(a)], runs=1)
            row("whole process: validate", whole["validate"]["median"], validate)
            row("whole process: migrate diff", whole["diffAToB"]["median"], diff)
            row("peak memory: validate", oracle_rss, validate_rss, "MiB")
            row("peak memory: migrate diff", float(answer["rssMiB"]), diff_rss, "MiB")

    smallest, largest = min(options.models), max(options.models)
    if smallest != largest:
        print(f"\ngrowth from {smallest} to {largest} models (linear: x{largest / smallest:.0f})")
        for stage, key in (("validate", "validate"), ("format", "format"), ("diffTexts", "diffAToB")):
            grown = theirs[largest]["warmMs"][key]["median"] / theirs[smallest]["warmMs"][key]["median"]
            print(f"  {stage:44}{'x%.1f' % grown:>14}{'x%.1f' % (ours[stage, largest] / ours[stage, smallest]):>15}")


if __name__ == "__main__":
    main()

"""Runs the benchmarks and the oracle's `bench` on the same schemas and prints both with their ratio. See compare.sh."""
import argparse
import json
import os
import re
import subprocess
import tempfile
import time
from pathlib import Path
from statistics import median


def oracle_json(oracle, *arguments):
    return json.loads(subprocess.run(["node", oracle, *arguments], check=True, capture_output=True, text=True).stdout)


def stage_times(build, models):
    """Milliseconds (median of 5 repetitions) by stage and number of models."""
    pattern = "^(format|validate|diffTexts|diffTextsTogether|createFromText|keystroke|layoutAll)/(%s)(/real_time)?$" % "|".join(map(str, models))
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


def engine_report(options):
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
        row("diff A to B (1 % edited), text in to SQL out", warm.get("diffAToB"), ours["diffTextsTogether", models])
        row("  on one thread", warm.get("diffAToB"), ours["diffTexts", models])
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


def designer_answer(build, question, project):
    """What designer_benchmark says, the milliseconds of the whole process, and its peak resident MiB."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        started = time.perf_counter()
        process = subprocess.Popen([f"{build}/tests/benchmarks/designer_benchmark", question, str(project)], stdout=out, stderr=errors, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        took = (time.perf_counter() - started) * 1000
        if status:
            errors.seek(0)
            raise SystemExit(f"designer_benchmark {question} {project} failed with status {status}: {errors.read().decode()}")
        out.seek(0)
        return json.loads(out.read()), took, usage.ru_maxrss / 1024


def make_project(oracle, build, folder, models, pushed=True):
    """A project of so many models; its database has the same schema."""
    path = Path(folder, str(models))
    path.mkdir()
    text = subprocess.run(["node", oracle, "gen", "--models", str(models), "--provider", "sqlite"], check=True, capture_output=True, text=True).stdout
    schema = path / "schema.prisma"
    schema.write_text(re.sub(r'(provider = "sqlite"\n)', r'\1  url      = "file:dev.db"\n', text, count=1))
    if pushed:
        subprocess.run([f"{build}/app/cli/dunlin", "db", "push", "--schema", str(schema)], check=True, capture_output=True)
    return path


def polyline_crossings(lines):
    """Pairs of pieces of different lines that properly cross."""
    def side(p, q, r):
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    pieces = sorted((min(p[0], q[0]), max(p[0], q[0]), min(p[1], q[1]), max(p[1], q[1]), p, q, i)
                    for i, line in enumerate(lines) for p, q in zip(line, line[1:]))
    count = 0
    for i, a in enumerate(pieces):
        for b in pieces[i + 1:]:
            if b[0] > a[1]:
                break
            if a[6] != b[6] and b[2] <= a[3] and a[2] <= b[3] and side(a[4], a[5], b[4]) * side(a[4], a[5], b[5]) < 0 \
                    and side(b[4], b[5], a[4]) * side(b[4], b[5], a[5]) < 0:
                count += 1
    return count


def dot_lines(plain, steps=8):
    """The edges of dot's plain output as polylines: its Bezier curves in short pieces."""
    lines = []
    for row in plain.splitlines():
        words = row.split()
        if words[0] != "edge":
            continue
        points = [(float(words[4 + 2 * i]), float(words[5 + 2 * i])) for i in range(int(words[3]))]
        line = points[:1]
        for a, b, c, d in zip(points[0::3], points[1::3], points[2::3], points[3::3]):
            for k in range(1, steps + 1):
                t, u = k / steps, 1 - k / steps
                line.append(tuple(u ** 3 * a[n] + 3 * u * u * t * b[n] + 3 * u * t * t * c[n] + t ** 3 * d[n] for n in (0, 1)))
        lines.append(line)
    return lines


def layout_row(build, name, project, patience=120):
    ours, _, _ = designer_answer(build, "layout", project)
    crossings = polyline_crossings([[tuple(point) for point in route] for route in ours["routes"]])
    started = time.perf_counter()
    try:
        plain = subprocess.run(["dot", "-Tplain"], input=ours["dot"], check=True, capture_output=True, text=True, timeout=patience).stdout
        theirs = f"{(time.perf_counter() - started) * 1000:10.0f} ms {polyline_crossings(dot_lines(plain)):8}"
    except subprocess.TimeoutExpired:
        theirs = f"  over {patience} s        -"
    print(f"  {name:34}{ours['tables']:6} boxes {ours['edges']:5} edges   dot{theirs}   Dunlin{ours['time']['p50']:8.1f} ms {crossings:8}")


def designer_report(options):
    print("\ndesigner (offscreen, drawn by the processor; milliseconds: half of them within, 95 % within, the slowest)")

    def figures(what, value, extra=""):
        print(f"  {what:48}{value['p50']:9.1f}{value['p95']:9.1f}{value['most']:9.1f}  {extra}")

    with tempfile.TemporaryDirectory() as folder:
        projects = {models: make_project(options.oracle, options.build, folder, models, models <= 1000 or models == 3000)
                    for models in (10, 100, 500, 1000, 2000, 3000, 5000)}
        for models in (10, 1000):
            runs = [designer_answer(options.build, "start", projects[models]) for _ in range(5)]
            print(f"  {f'start to the first diagram, {models} models':48}{median(took for _, took, _ in runs):9.1f}"
                  f"{'':18}  {max(rss for _, _, rss in runs):.0f} MiB")
        for models in (100, 1000, 3000):
            answer, _, rss = designer_answer(options.build, "keys", projects[models])
            figures(f"key press to squiggles, diagram and SQL, {models} models", answer["total"], f"{rss:.0f} MiB")
            figures("  of it the longest time without answering", answer["blocked"])
        for models in (500, 2000, 5000):
            answer, _, rss = designer_answer(options.build, "frames", projects[models])
            figures(f"pan, {models} tables, 1920x1080", answer["pan"], f"{rss:.0f} MiB")
            figures(f"zoom, {models} tables, 1920x1080", answer["zoom"])
        print("\nlayout and routing beside Graphviz' dot, and crossings (dot's edges end anywhere at a box, Dunlin's at their columns)")
        for models in (100, 500, 1000):
            layout_row(options.build, f"{models} generated models", projects[models])
        for schema in options.schemas:
            layout_row(options.build, Path(schema).stem if Path(schema).stem != "schema" else Path(schema).parent.name, schema)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--oracle", required=True)
    parser.add_argument("--build", required=True)
    parser.add_argument("--schema", dest="schemas", action="append", default=[], help="to lay out beside dot")
    parser.add_argument("--only", choices=["engine", "designer"])
    parser.add_argument("models", nargs="*", type=int, default=[100, 1000])
    options = parser.parse_args()
    if options.only != "designer":
        engine_report(options)
    if options.only != "engine":
        designer_report(options)


if __name__ == "__main__":
    main()

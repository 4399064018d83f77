# Every libFuzzer target for SECONDS each (tests/campaign.sh fuzz SECONDS; default 60), starting from tests/fuzz/seeds, the
# samples and, where there is one, the corpus. What it finds is written to build/fuzz/findings.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-60}
case $seconds in *[!0-9]*) echo "fuzz: SECONDS must be a number" >&2; exit 2 ;; esac
packaging/setup.sh build fuzz
mkdir -p build/fuzz/findings build/fuzz/seeds
cmake --preset fuzz >build/fuzz/configure.log
cmake --build build/fuzz -j2
corpus=${DUNLIN_CORPUS:-../shared/corpus}
find tests/fuzz/seeds resources/samples $([ -d "$corpus" ] && echo "$corpus") -type f \( -path 'tests/fuzz/*' -o -name '*.prisma' -o -name '*.sql' \) -size -64k -print0 |
    while IFS= read -r -d '' file; do cp "$file" "build/fuzz/seeds/$(sha256sum "$file" | cut -c1-16)"; done
for fuzzer in build/fuzz/tests/fuzz/*_fuzz; do
    name=${fuzzer##*/}
    echo "campaign: $name for $seconds s"
    mkdir -p "build/fuzz/corpus-$name"
    "$fuzzer" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=65536 -print_final_stats=0 -verbosity=0 \
        -artifact_prefix="build/fuzz/findings/$name-" "build/fuzz/corpus-$name" build/fuzz/seeds
done

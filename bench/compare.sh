#!/usr/bin/env bash
# Times whole processes in turn: `entente analyse` on one core and on all of them, and beside it UDPipe 1 where a binary of it is at hand; scores the
# trees of each on the same gold words. bench/README.md says where UDPipe 1 comes from and how to train it.
#
#   TREEBANK=../shared/data/ud_ewt [UDPIPE=… UDPIPE_MODEL=…] [ENTENTE=…] [REPEAT=4] bench/compare.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-5}
repeat=${REPEAT:-4}
dev=${TREEBANK:-../shared/data/ud_ewt}/en_ewt-ud-dev.conllu
[ -f "$dev" ] || { echo "no $dev: set TREEBANK to the folder of UD English EWT" >&2; exit 2; }
[ -x /usr/bin/time ] && command -v taskset >/dev/null || { echo "needs GNU time and taskset (Debian: time, util-linux)" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build bench/Entente.Benchmarks -c Release -v q --nologo >&2
tool() { dotnet bench/Entente.Benchmarks/bin/Release/net10.0/Entente.Benchmarks.dll "$@"; }
if [ -z "${ENTENTE:-}" ]; then
  dotnet publish src/Entente -c Release -v q --nologo -o "$work/program" >&2
  ENTENTE=$work/program/entente
fi

words=$(($(tool plain "$dev" "$work/text") * repeat))
texts=()
for _ in $(seq "$repeat"); do texts+=("$work"/text/*.txt); done
echo "The talks in Geneva ended without a result." >"$work/one.txt"

# One program is two functions: NAME FILE… reads plain text, NAME_gold FILE keeps the words of a treebank; both write CoNLL-U.
entente() { "$prefix" "${pin[@]}" "$ENTENTE" analyse "$@"; }
entente_gold() { "$ENTENTE" analyse --from conllu "$1"; }
udpipe() { "$prefix" "${pin[@]}" "$UDPIPE" --tokenize --tag --parse "$UDPIPE_MODEL" "$@"; }
udpipe_gold() { "$UDPIPE" --input=conllu --tag --parse "$UDPIPE_MODEL" "$1"; }
programs=(entente)
if [ -n "${UDPIPE:-}" ] && [ -f "${UDPIPE_MODEL:-}" ]; then programs+=(udpipe)
else echo "UDPIPE or UDPIPE_MODEL not set: only entente is timed" >&2; fi
core=$(taskset -pc $$ | sed 's/.*: //; s/[-,].*//')

# Runs a program once; appends wall, user and system seconds and peak KiB to a file of its own.
measure() {
  local program=$1 cores=$2 what=$3
  shift 3
  pin=(-f "%e %U %S %M" -a -o "$work/$program.$cores.$what")
  [ "$cores" = all ] || pin+=(taskset -c "$core")
  prefix=/usr/bin/time "$program" "$@" >/dev/null
}

for run in $(seq 0 "$runs"); do
  for cores in one all; do
    for program in "${programs[@]}"; do
      measure "$program" "$cores" start "$work/one.txt"
      measure "$program" "$cores" texts "${texts[@]}"
    done
  done
  [ "$run" -gt 0 ] || rm "$work"/*.start "$work"/*.texts # the first warms the file cache
done

column() { awk "{ print $2 }" "$1" | sort -n; }
median() { column "$@" | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
range() { column "$@" | awk 'NR == 1 { low = $1 } END { print low "–" $1 }'; }

echo "$(grep -m1 'model name' /proc/cpuinfo | sed 's/.*: //'), $(nproc) cores, .NET $(dotnet --version), $(date -u +%F)"
echo "$words words in ${#texts[@]} files, $runs runs in turn, medians (least–most)"
echo
echo "| program | cores | one sentence, s | all texts, s | processor s | words/s | words/processor s | peak MiB |"
echo "| --- | --- | --- | --- | --- | --- | --- | --- |"
for program in "${programs[@]}"; do
  for cores in one all; do
    file=$work/$program.$cores.texts
    wall=$(median "$file" '$1')
    busy=$(median "$file" '$2+$3')
    echo "| $program | $cores | $(median "$work/$program.$cores.start" '$1') | $wall ($(range "$file" '$1')) | $busy |" \
      "$(awk "BEGIN { printf \"%.0f | %.0f\", $words / $wall, $words / $busy }") | $(median "$file" '$4/1024' | awk '{ printf "%.0f", $1 }') |"
  done
done
echo
for program in "${programs[@]}"; do
  "${program}_gold" "$dev" >"$work/$program.conllu"
  echo "$program on gold words: $(tool score "$dev" "$work/$program.conllu")"
done

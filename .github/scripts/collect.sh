#!/usr/bin/env bash
# Runs each line of $1 as a command, and prints what those say that end with a status other than 0: there is something
# to do. One that fails without a word has broken, and so has this. $2, such as ```, stands around each text.
set -euo pipefail

while IFS= read -r command; do
  [[ -n $command ]] || continue
  status=0
  output=$(bash -c "$command" </dev/null) || status=$?
  ((status != 0)) || continue
  if [[ -z $output ]]; then
    echo "\"$command\" ended with status $status and said nothing" >&2
    exit 1
  fi
  printf '%s\n%s\n%s\n' "${2:-}" "$output" "${2:-}"
done <<<"$1"

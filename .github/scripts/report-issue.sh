#!/usr/bin/env bash
# Keeps one open issue with the title $1 for the report in the file $2, and closes it when the report is empty.
# Needs gh with GH_TOKEN and GH_REPO.
set -euo pipefail
title=$1
report=$2

number=$(gh issue list --app github-actions --state open --limit 100 --json number,title --jq '.[] | "\(.number)\t\(.title)"' |
  awk -F '\t' -v title="$title" '$2 == title { print $1; exit }')

if [[ ! -s $report ]]; then
  [[ -z $number ]] || gh issue close "$number" --comment 'Nothing is left to do.'
  exit
fi

# GitHub takes 65,536 characters.
body=$(mktemp)
head -c 60000 "$report" >"$body"
printf '\n\nA workflow writes this anew every week, and closes the issue when nothing is left: %s\n' "${RUN_URL:-}" >>"$body"

if [[ -n $number ]]; then
  gh issue edit "$number" --body-file "$body"
else
  gh issue create --title "$title" --body-file "$body"
fi

#!/usr/bin/env bash
# Keeps one comment with the text of $1/text.md on the pull request whose number is in $1/number, if the head of that
# pull request is $2: its commit, repository and branch. A stranger wrote both files, so the number proves nothing and
# the text stays text. Needs gh with GH_TOKEN and GH_REPO.
set -euo pipefail
folder=$1
head=$2
mark='<!-- what changes -->'

number=$(head -c 12 "$folder/number")
if [[ ! $number =~ ^[1-9][0-9]*$ ]]; then
  echo 'That is not the number of a pull request.'
  exit 1
fi
found=$(gh api "repos/{owner}/{repo}/pulls/$number" --jq '"\(.head.sha) \(.head.repo.full_name) \(.head.ref)"')
if [[ $found != "$head" ]]; then
  echo 'The run was not for this pull request, or a newer commit has come.'
  exit
fi

# GitHub takes 65,536 characters. No tag works, and nobody is called by a name after "@" unless it stands in a link.
body=$(mktemp)
{
  echo "$mark"
  head -c 50000 "$folder/text.md" | sed -E 's/</\&lt;/g; s#(^|[^/])@#\1\&\#64;\&\#8203;#g'
  printf '\nA workflow wrote this from the facts in this pull request.\n'
} >"$body"

comment=$(gh api --paginate "repos/{owner}/{repo}/issues/$number/comments" \
  --jq ".[] | select(.user.login == \"github-actions[bot]\" and (.body | startswith(\"$mark\"))) | .id" | sed -n 1p)
if [[ -n $comment ]]; then
  gh api --silent --method PATCH "repos/{owner}/{repo}/issues/comments/$comment" --field body=@"$body"
else
  gh api --silent --method POST "repos/{owner}/{repo}/issues/$number/comments" --field body=@"$body"
fi

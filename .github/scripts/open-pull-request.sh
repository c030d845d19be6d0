#!/usr/bin/env bash
# Opens a pull request from the branch $1, with the title $2 and the text in the file $3, if anything under docs changed.
# One that is still open stays as it is: somebody may be working on it. Needs gh with GH_TOKEN and GH_REPO.
set -euo pipefail
branch=$1
title=$2
body=$3

git add docs
if git diff --cached --quiet; then
  echo 'Nothing changed.'
  exit
fi
if [[ -n $(gh pr list --app github-actions --head "$branch" --state open --json number --jq '.[].number') ]]; then
  echo 'The last pull request is still open.'
  exit
fi
git switch --quiet --create "$branch"
git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
  commit --quiet --message "$title"
git push --quiet --force origin "$branch"
gh pr create --head "$branch" --title "$title" --body-file "$body"

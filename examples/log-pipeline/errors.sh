#!/usr/bin/env bash
# Counts the error codes of a log, the most frequent first, with what to do: errors.sh app.log [language]
set -euo pipefail
counts=$(grep -oE '"imCode":-?[0-9]+' "$1" | cut -d: -f2 | sort | uniq -c | sort -rn)
awk '{ print $2 }' <<<"$counts" | npx im-error-i18n --json --locale "${2:-en}" | node -e '
  const errors = JSON.parse(require("fs").readFileSync(0, "utf8"))
  const byCode = new Map(errors.map((error) => [`${error.code}`, error]))
  for (const line of process.argv[1].split("\n")) {
    const [count, code] = line.trim().split(" ")
    const { action = "unknown code", message = "" } = byCode.get(code) ?? {}
    console.log([count, code, action, message].join("\t"))
  }' "$counts"

#!/bin/sh
# lean-packages.sh FOLDER: leaves out of the packages in it what no process reads. It more than halves what is deployed.
set -eu
# Maps for debuggers, and types.
find "$1" -type f \( -name '*.map' -o -name '*.ts' -o -name '*.mts' -o -name '*.cts' \) -delete
# What packages have for browsers, and a tool of a library of the SDK's own tests.
find "$1" -type f -path '*/lib/browser.js' -delete
find "$1" -type f -path '*/vendors/chai/eslint.config.js' -delete
# Readers of dates and numbers, which only those of the SDK's prompts load that this bot has not (src/auth/signInPrompt.ts). One is
# for adaptive-expressions.
find "$1/@microsoft" -maxdepth 1 -name 'recognizers-text*' ! -name '*-timex-expression' -exec rm -rf {} +

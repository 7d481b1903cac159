#!/bin/sh
# lean-packages.sh FOLDER: leaves out of the packages in it what no process reads, maps for debuggers and types. It halves what is deployed.
set -eu
find "$1" -type f \( -name '*.map' -o -name '*.ts' -o -name '*.mts' -o -name '*.cts' \) -delete

#!/usr/bin/env bash
# Builds build/server.zip: what the web app runs, with production packages for Linux whatever this machine is.
set -euo pipefail
cd "$(dirname "$0")/.."

npm ci --no-audit --no-fund
npm run build

staging=build/server
rm -rf "$staging" build/server.zip
mkdir -p "$staging/scripts"
cp -R package.json package-lock.json .npmrc dist cards "$staging"
# npm run serve, and npm run doctor in the web app's console.
cp scripts/serve.mjs scripts/doctor.mjs scripts/prepare.mjs "$staging/scripts"
# The maps are for debuggers.
find "$staging/dist" -name '*.map' -delete
npm ci --prefix "$staging" --omit=dev --os=linux --cpu=x64 --libc=glibc --no-audit --no-fund
sh deploymentTemplates/lean-packages.sh "$staging/node_modules"
(cd "$staging" && zip -qr ../server.zip .)
echo "build/server.zip is ready: $(du -h build/server.zip | cut -f1)"

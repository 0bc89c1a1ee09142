#!/bin/sh
# Puts into a folder what the centre needs at run time, and nothing else.
# From the root of the repository, after `npm ci && npm run build`:
#   sh packages/server/docs/operate/containers/assemble.sh /app
set -eu

target=$1
mkdir -p "$target"
cp package.json package-lock.json LICENSE "$target"
for name in contract sdk widgets desk server; do
  mkdir -p "$target/packages/$name"
  cp "packages/$name/package.json" "$target/packages/$name"
done
for built in contract/dist server/dist widgets/dist/embed desk/dist/site; do
  mkdir -p "$target/packages/$(dirname "$built")"
  cp -R "packages/$built" "$target/packages/$built"
done
find "$target/packages" -type f \
  \( -name '*.test.*' -o -name '*.d.ts' -o -name '*.map' -o -name '.tsbuildinfo' \) -delete

cd "$target"
npm ci --omit=dev --workspace=@damrong/server --ignore-scripts --no-audit --no-fund

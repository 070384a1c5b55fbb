#!/bin/sh
# Installs a Chromium for the page tests when the machine has none. Debian and its relatives only.
set -eu

for browser in chromium chromium-browser google-chrome; do
    if command -v "$browser" >/dev/null 2>&1; then
        exit 0
    fi
done

if ! command -v apt-get >/dev/null 2>&1; then
    echo "The page tests need Chromium: install it, or name one with -Dplumbline.chromium=/path/to/chromium." >&2
    exit 1
fi
as_root=
if [ "$(id -u)" -ne 0 ]; then
    if ! sudo -n true 2>/dev/null; then
        echo "The page tests need Chromium, and only root may install it: run 'sudo apt-get install chromium' once." >&2
        exit 1
    fi
    as_root="sudo -n"
fi
echo "Installing Chromium for the page tests"
$as_root apt-get update -qq
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
    chromium fonts-liberation >/dev/null

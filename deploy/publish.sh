#!/bin/sh
# deploy/publish.sh TARGET: copies dist/ to a server that serves it, so that who reads there meanwhile does not notice.
# TARGET is a folder, here (/srv/concordance/dist) or elsewhere (host:/srv/concordance/dist).
set -eu
target=${1:?usage: deploy/publish.sh TARGET}
here=$(dirname "$0")/../dist
# Scripts first: no page ever names one that is not there yet. Those of earlier versions stay, for pages open in a browser.
# The first time the folder is made, with those above it: --mkpath is of rsync 3.2.3, of 2020.
rsync -a --mkpath "$here/_/" "${target%/}/_/"
# Each file is put in place whole; what is no more goes last.
rsync -a --checksum --delay-updates --delete-after --exclude=/_/ "$here/" "${target%/}/"

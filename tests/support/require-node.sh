#!/bin/sh
# The Node pinned by the lock file needs libatomic, which the barest Debian lacks: installs it where that
# can be done (root on Debian), else says in one line what is missing. Runs before `npm start` and `npm test`.
node --version >/dev/null 2>&1 && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo 'Installing libatomic1 …'
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libatomic1 >/dev/null
fi
node --version >/dev/null && exit 0
echo 'Node cannot start: install libatomic with "sudo apt-get install libatomic1".' >&2
exit 1

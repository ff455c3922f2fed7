# How the programs are started; read by ./run, by the tests and by the benchmarks.
# shellcheck shell=bash

SERVER_JVM="${JUNBAN_SERVER_JVM:--XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss512k -Xmx320m -XX:MaxMetaspaceSize=192m -Duser.timezone=UTC -Djava.awt.headless=true}"
KIOSK_JVM="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx64m -Djava.awt.headless=true"

# Sets JAVA_HOME to a Java 17, and JAVA_BUILD to what tells this build from others, or returns 1.
find_java() {
  if [ -z "${JAVA_HOME:-}" ]; then
    local found
    found=$(command -v javac || command -v java) || return 1
    JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$found")")")
  fi
  [ -x "$JAVA_HOME/bin/java" ] || return 1
  local version
  version=$("$JAVA_HOME/bin/java" -version 2>&1) && [[ $version == *'version "17.'* ]] || return 1
  JAVA_BUILD=$(cksum <<<"$version")
  JAVA_BUILD=${JAVA_BUILD%% *}
  export JAVA_HOME
}

# Unpacks Payara Micro once, which saves a second and more at every start.
unpack_runtime() {
  local here=ticket-server/target
  [ "$here/runtime/launch-micro.jar" -nt "$here/payara-micro.jar" ] && return
  rm -rf "$here/runtime"
  "$JAVA_HOME/bin/java" -jar "$here/payara-micro.jar" --rootdir "$here/runtime" --outputlauncher
}

# Whether the classes of this Payara Micro are archived for this Java.
archived() {
  [ "ticket-server/target/classes-$JAVA_BUILD.jsa" -nt ticket-server/target/runtime/launch-micro.jar ]
}

# Archives the classes that a start needs (JEP 310), which saves every later start a fifth of its
# processor time: starts a server in a folder of its own to see which they are. Made from the list of
# classes, not from the running server, because classes made at run time do not belong into it.
# Without an archive, or with one that the virtual machine refuses, the server starts all the same.
archive_classes() {
  local trial port pid here=$PWD/ticket-server/target
  # two that begin at once would be in each other's way
  exec 9>"$here/archive.lock"
  if command -v flock >/dev/null; then flock 9; fi
  unpack_runtime
  if archived; then exec 9>&-; return; fi
  rm -rf "$here"/classes-*.jsa "$here"/trial.*
  trial=$(mktemp -d "$here/trial.XXXXXX")
  port=$((20000 + RANDOM % 10000))
  while open_port "$port"; do port=$((port + 1)); done
  (start_server "$trial" "$port" 127.0.0.1 "http://127.0.0.1:$port" \
    -XX:DumpLoadedClassList="$trial/classes" >"$trial/server.log" 2>&1 9>&-) &
  pid=$!
  if await_server "$port" "$pid" "$trial/server.log"; then
    kill -TERM "$pid"
    wait "$pid" || true
    # without what the virtual machine made up itself: with that a recording or an agent would end it;
    # with G1, the only collector that can archive objects too, which the server's can read
    (cd "$trial" && sed -i '/^@lambda-form-invoker/d' classes &&
      "$JAVA_HOME/bin/java" -XX:+UseG1GC -Xmx320m -Xshare:dump -XX:SharedClassListFile=classes \
      -XX:SharedArchiveFile=archive -cp runtime/launch-micro.jar >dump.log 2>&1) &&
      mv "$trial/archive" "$here/classes-$JAVA_BUILD.jsa"
  else
    kill -KILL "$pid" 2>/dev/null || true
  fi
  rm -rf "$trial"
  exec 9>&-
}

# start_server DATA PORT LISTEN PUBLIC_URL [more JVM options]: becomes the server.
start_server() {
  local data=$1 port=$2 listen=$3 public=$4 launch here=$PWD/ticket-server/target
  shift 4
  mkdir -p "$data/logs"
  data=$(cd "$data" && pwd)
  # a runtime keeps what was deployed in it, so every start gets a fresh copy
  unpack_runtime
  if archived; then set -- -XX:SharedArchiveFile="$here/classes-$JAVA_BUILD.jsa" "$@"; fi
  rm -rf "$data/runtime"
  cp -a "$here/runtime" "$data/runtime"
  # the port opens after the deployment; until then Payara itself would answer with 404 and 500
  sed "s/LISTEN/$listen/" ticket-server/src/main/launch/preboot.txt ticket-server/src/main/launch/port-closed.txt \
    >"$data/logs/preboot.txt"
  # from its folder, because the archive is bound to the path of the launcher, as it is written
  launch=$PWD/ticket-server/src/main/launch
  cd "$data" || return
  # shellcheck disable=SC2086
  exec "$JAVA_HOME/bin/java" $SERVER_JVM \
    -Djunban.data="$data" -Djunban.public-url="$public" \
    -Djunban.database.name="$data/derby" -Dderby.stream.error.file="$data/logs/derby.log" "$@" \
    -jar runtime/launch-micro.jar --prebootcommandfile "$data/logs/preboot.txt" \
    --disablephonehome --nohazelcast --port "$port" --deploy "$here/junban.war" --contextroot / \
    --postdeploycommandfile "$launch/port-open.txt"
}

# Whether something listens on this port of the loopback address.
open_port() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# The status of GET http://127.0.0.1:PORT/PATH, or 000.
status_of() {
  local line=
  if exec 3<>"/dev/tcp/127.0.0.1/$1"; then
    printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$2" "$1" >&3
    IFS= read -r -t 5 line <&3 || true
    exec 3<&- 3>&-
  fi 2>/dev/null
  line=${line#HTTP/1.1 }
  echo "${line:0:3}"
}

# await_server PORT PID LOG: waits until it is ready; 1 when it cannot be.
await_server() {
  local port=$1 pid=$2 log=$3
  for _ in $(seq 1 1200); do
    kill -0 "$pid" 2>/dev/null || return 1
    if [ "$(status_of "$port" /health/ready 2>/dev/null)" = 200 ]; then return 0; fi
    # Payara goes on without the application when its deployment failed
    if grep -q 'Payara Micro .*ready in' "$log" && grep -q 'Exception while \(loading\|deploying\) the app\|Failed to deploy' "$log"; then return 1; fi
    sleep 0.1
  done
  return 1
}

# await_port PORT PID: waits until the program listens; 1 when it has ended.
await_port() {
  for _ in $(seq 1 300); do
    open_port "$1" && return 0
    kill -0 "$2" 2>/dev/null || return 1
    sleep 0.1
  done
  return 1
}

# The sentences in a server's log that say why it did not start.
why_not() {
  grep -oE '(IllegalStateException|IllegalArgumentException|BindException): .*' "$1" |
    sed 's/^[A-Za-z]*Exception: //' | awk '!seen[$0]++' | head -n 3
}

# Read by the forecast tools: finds Java and builds what is not built. Sets java, classes, quick.
# Nothing is said on the standard output.

home=$(cd "$tools/.." && pwd)
# shellcheck source=ticket-server/src/main/launch/java.sh
. "$home/ticket-server/src/main/launch/java.sh"
find_java || { echo "a JDK 17 is needed; on Debian: apt-get install openjdk-17-jdk-headless" >&2; exit 1; }
java=$JAVA_HOME/bin/java

# The forecast itself needs nothing but the JDK and the annotations of JSpecify, so it is compiled
# by itself: a second or two, instead of the whole server.
built=$home/target/forecast
sources=$home/ticket-server/src/main/java
rooms=jp/junban/server/waits
needs=("$sources/$rooms/laws" "$sources/$rooms/simulation" "$sources/$rooms/promise" "$sources/$rooms/replay")
path=$sources
if [ "${tests:-}" = yes ]; then
  built=$home/target/forecast-lab
  needs+=("$home/ticket-server/src/test/java/$rooms/lab")
  path=$sources:$home/ticket-server/src/test/java
fi
if [ ! -f "$built/.done" ] || [ -n "$(find "$sources/jp/junban/server/calling/policy" "$sources/jp/junban/server/offices/rules" "$sources/jp/junban/server/tickets" "${needs[@]}" -name '*.java' -newer "$built/.done" -print -quit)" ]; then
  [ -x "$JAVA_HOME/bin/javac" ] || { echo "a JDK 17 is needed to build, not only a Java runtime" >&2; exit 1; }
  jspecify=$(find "${MAVEN_REPO:-$HOME/.m2/repository}/org/jspecify" -name 'jspecify-*.jar' -print -quit 2>/dev/null || true)
  if [ -z "$jspecify" ]; then
    (cd "$home" && mvn -B -q -ntp -pl ticket-server -am dependency:resolve) >&2
    jspecify=$(find "${MAVEN_REPO:-$HOME/.m2/repository}/org/jspecify" -name 'jspecify-*.jar' -print -quit)
  fi
  rm -rf "$built"
  mkdir -p "$built"
  find "${needs[@]}" -name '*.java' -print0 |
    xargs -0 "$JAVA_HOME/bin/javac" -nowarn -proc:none -parameters -d "$built" -cp "$jspecify" -sourcepath "$path" >&2
  touch "$built/.done"
fi
classes=$built

# starts in a fraction of a second
quick=(-XX:+UseSerialGC -XX:TieredStopAtLevel=4 -Xshare:auto)

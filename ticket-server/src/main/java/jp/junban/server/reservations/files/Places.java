package jp.junban.server.reservations.files;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Where each part stands in a row, counted from 0; -1 where the file has no such part. */
record Places(int slot, int time, int number, int procedure, int name, int birth, int card) {

  static Places of(FileFormat.Columns columns, ToIntFunction<String> place) {
    return new Places(
        place.applyAsInt(columns.slot()),
        orNone(columns.time(), place),
        place.applyAsInt(columns.number()),
        place.applyAsInt(columns.procedure()),
        orNone(columns.name(), place),
        orNone(columns.birth(), place),
        orNone(columns.card(), place));
  }

  private static int orNone(@Nullable String column, ToIntFunction<String> place) {
    return column == null ? -1 : place.applyAsInt(column);
  }
}

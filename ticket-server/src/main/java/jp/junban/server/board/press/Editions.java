package jp.junban.server.board.press;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.junban.server.board.OfficeRefresher;
import jp.junban.server.board.OfficeView;
import jp.junban.server.board.congestion.Edition;
import jp.junban.server.board.congestion.OfficeNow;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.DemoClock;
import jp.junban.server.platform.Settings;
import jp.junban.server.waits.history.HistoryBook;
import org.jspecify.annotations.Nullable;

/** Gathers what the offices have published. */
@ApplicationScoped
class Editions {

  /** Offices are looked at every ten seconds; without news for longer, something is wrong. */
  static final Duration LONGEST_SILENCE = Duration.ofSeconds(45);

  private static final Logger LOG = Logger.getLogger(Editions.class.getName());

  @Inject private OfficeDirectory offices;
  @Inject private OfficeRefresher refresher;
  @Inject private HistoryBook history;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /**
   * The present edition; the one before itself when nothing has changed. What cannot be read now is
   * taken from the one before, and said to be stale.
   *
   * @throws RuntimeException when there is none before and the offices cannot be read
   */
  Edition after(@Nullable Edition before) {
    Instant now = clock.instant();
    List<OfficeNow> present = new ArrayList<>();
    for (OfficeSetup setup : setups(before)) {
      Optional<OfficeNow> known = before == null ? Optional.empty() : before.office(id(setup));
      try {
        present.add(present(setup, known.orElse(null), now));
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "Nothing was published yet of office " + id(setup), e);
        if (before == null) {
          throw e;
        }
        known.ifPresent(present::add);
      }
    }
    return before != null && same(before.offices(), present)
        ? before
        : new Edition(List.copyOf(present), settings.publicUrl());
  }

  private List<OfficeSetup> setups(@Nullable Edition before) {
    try {
      return offices.active();
    } catch (RuntimeException e) {
      if (before == null) {
        throw e;
      }
      LOG.log(Level.WARNING, "The offices could not be read", e);
      return before.offices().stream().map(OfficeNow::setup).toList();
    }
  }

  private OfficeNow present(OfficeSetup setup, @Nullable OfficeNow before, Instant now) {
    OfficeView view = refresher.view(id(setup));
    boolean stale = view.olderThan(DemoClock.lived(LONGEST_SILENCE, clock), now);
    OfficeNow present = new OfficeNow(setup, view, history.of(setup), stale);
    return isSame(before, present) ? Objects.requireNonNull(before) : present;
  }

  private static boolean isSame(@Nullable OfficeNow before, OfficeNow present) {
    return before != null
        && before.setup() == present.setup()
        && before.view() == present.view()
        && before.history() == present.history()
        && before.stale() == present.stale();
  }

  private static boolean same(List<OfficeNow> before, List<OfficeNow> present) {
    if (before.size() != present.size()) {
      return false;
    }
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i) != present.get(i)) {
        return false;
      }
    }
    return true;
  }

  private static String id(OfficeSetup setup) {
    return setup.office().id();
  }
}

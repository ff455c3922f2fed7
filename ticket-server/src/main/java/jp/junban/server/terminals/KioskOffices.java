package jp.junban.server.terminals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.DemoClock;
import jp.junban.server.platform.Settings;
import jp.junban.server.platform.Transactions;
import org.jspecify.annotations.Nullable;

/** Tells kiosks what they keep of their offices. */
@ApplicationScoped
class KioskOffices {

  @Inject private TerminalRepository repository;
  @Inject private OfflineSeries series;
  @Inject private OfficeDirectory offices;
  @Inject private Transactions transactions;
  @Inject private Settings settings;
  @Inject private Clock clock;

  KioskOffice of(String terminalId) {
    Terminal terminal = transactions.write(() -> withSeries(terminalId));
    if (terminal == null) {
      throw TerminalProblems.unknown();
    }
    OfficeSetup setup = offices.office(terminal.officeId());
    return KioskOffice.of(
        setup,
        setup.office().local(clock.instant()),
        (int) DemoClock.lived(Duration.ofSeconds(1), clock).toSeconds(),
        settings.publicUrl(),
        terminal.offlineSeries());
  }

  /** A kiosk that was enrolled before kiosks had numbers of their own gets them now. */
  private @Nullable Terminal withSeries(String terminalId) {
    Terminal terminal = repository.find(terminalId);
    if (terminal != null && terminal.offlineSeries() == null) {
      series.give(terminal);
    }
    return terminal;
  }
}

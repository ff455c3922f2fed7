package jp.junban.server.setup;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Logger;
import jp.junban.server.accounts.StaffRegistry;
import jp.junban.server.offices.OfficeAdmin;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Settings;
import jp.junban.server.terminals.TerminalKind;
import jp.junban.server.terminals.TerminalRegistry;
import tools.jackson.databind.json.JsonMapper;

/**
 * Furnishes a new installation, once: as long as there is no staff.
 *
 * <p>The administrator comes last, after the password is safely in {@link #FILE}. If the machine
 * stops in between, the next start goes on where this one ended and writes a new password.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {

  /** In the data folder; the launcher shows it once and deletes it. */
  static final String FILE = "first-start.txt";

  private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

  /** In whose name it is done, for the operation log. */
  private static final Caller ITSELF = new Caller(Caller.Kind.STAFF, "first-start", "", "", null);

  private static final String LOGIN = "admin";
  private static final String NAME = "管理者";

  @Inject private StaffRegistry staff;
  @Inject private OfficeAdmin admin;
  @Inject private OfficeDirectory directory;
  @Inject private TerminalRegistry terminals;
  @Inject private Settings settings;
  @Inject private JsonMapper json;

  @PostConstruct
  void furnish() {
    if (!staff.isEmpty()) {
      return;
    }
    Map<String, String> notes = new LinkedHashMap<>();
    String password = StaffRegistry.oneTimePassword();
    notes.put("administrator", LOGIN);
    notes.put("password", password);
    notes.putAll(setUpOffices());
    Path file = settings.data().resolve(FILE);
    SecretFile.write(file, notes);
    if (staff.enterFirst(ITSELF, LOGIN, NAME, password)) {
      LOG.info("First start: the administrator's one-time password is in " + file);
    } else {
      // another server on the same database was quicker, and wrote down its own
      SecretFile.delete(file);
    }
  }

  /** Gives the enrolment codes of the first office. */
  private Map<String, String> setUpOffices() {
    Map<String, String> codes = new LinkedHashMap<>();
    SampleOffices samples = SampleOffices.read(json);
    for (SampleOffices.SampleOffice sample : samples.offices()) {
      String officeId = sample.office().id();
      if (directory.find(officeId).isEmpty()) {
        admin.install(ITSELF, samples.plan(sample));
      }
      codes.putIfAbsent("kiosk-code", code(officeId, TerminalKind.KIOSK, sample.kiosk()));
      codes.putIfAbsent("display-code", code(officeId, TerminalKind.DISPLAY, sample.display()));
    }
    return codes;
  }

  private String code(String officeId, TerminalKind kind, String name) {
    return terminals.codeFor(ITSELF, officeId, kind, name).code();
  }
}

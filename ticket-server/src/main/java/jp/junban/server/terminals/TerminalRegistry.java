package jp.junban.server.terminals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.junban.devices.printing.drawing.QrCode;
import jp.junban.server.entrance.Operation;
import jp.junban.server.entrance.ReadableCode;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Digest;
import jp.junban.server.platform.Ids;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.Transactions;

/** The terminals, as administrators keep them. */
@ApplicationScoped
public class TerminalRegistry {

  /** How long an enrolment code can be used. */
  static final Duration CODE_LASTS = Duration.ofHours(24);

  private static final int CODE_GROUPS = 2;
  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

  @Inject private TerminalRepository repository;
  @Inject private TerminalTokens tokens;
  @Inject private OfficeDirectory offices;
  @Inject private Transactions transactions;
  @Inject private Event<Operation> operations;
  @Inject private Clock clock;

  /**
   * A code to be typed into the machine, shown once; in the office's time.
   *
   * @param qr the code as a QR code, for a machine with a scanner
   */
  public record EnrolmentCode(String code, OffsetDateTime expiresAt, QrCode qr) {}

  /** A display in use, as other rooms know it. */
  public record Display(String id, String name, String officeId) {
    static Display of(Terminal terminal) {
      return new Display(terminal.id(), terminal.name(), terminal.officeId());
    }
  }

  /** The displays of an office in use, in the order they were entered. */
  public List<Display> displays(String officeId) {
    return transactions.write(
        () ->
            repository.of(officeId).stream()
                .filter(t -> t.active() && t.kind() == TerminalKind.DISPLAY)
                .map(Display::of)
                .toList());
  }

  /**
   * One display, for somebody who may administer it.
   *
   * @throws Problem 404 when there is no such display
   */
  public Display display(Caller by, String id) {
    Terminal terminal = transactions.write(() -> mustExist(id));
    by.mustBelongTo(terminal.officeId());
    if (terminal.kind() != TerminalKind.DISPLAY) {
      throw TerminalProblems.unknown();
    }
    return Display.of(terminal);
  }

  List<TerminalForm> list(Caller by, String officeId) {
    Office office = office(by, officeId);
    return transactions.write(
        () -> {
          Map<String, TerminalReport> reports = repository.reports(officeId);
          return repository.of(officeId).stream()
              .map(terminal -> TerminalForm.of(office, terminal, reports.get(terminal.id()), clock))
              .toList();
        });
  }

  TerminalForm create(Caller by, String officeId, TerminalForm form) {
    office(by, officeId);
    mustHaveCounter(officeId, form);
    return read(transactions.write(() -> add(by, officeId, form)).id());
  }

  private Terminal add(Caller by, String officeId, TerminalForm form) {
    Terminal terminal = new Terminal(Ids.next(clock), officeId);
    terminal.edit(form);
    repository.add(terminal);
    operations.fire(Operation.by(by, "terminal-created", "terminal:" + terminal.id()));
    return terminal;
  }

  TerminalForm edit(Caller by, String id, TerminalForm form) {
    transactions.change(
        () -> {
          Terminal terminal = mustExist(id);
          by.mustBelongTo(terminal.officeId());
          if (terminal.revision() != form.revision()) {
            throw TerminalProblems.changedMeanwhile();
          }
          mustHaveCounter(terminal.officeId(), form);
          terminal.edit(form);
          operations.fire(Operation.by(by, "terminal-edited", "terminal:" + id));
        });
    tokens.forgetAll();
    return read(id);
  }

  /**
   * A new code for a terminal in use, in place of an earlier one. The terminal's token stays valid
   * until the code is used.
   */
  EnrolmentCode newCode(Caller by, String id) {
    String code = ReadableCode.next(CODE_GROUPS);
    Instant expiresAt = clock.instant().plus(CODE_LASTS);
    String officeId =
        transactions.write(
            () -> {
              Terminal terminal = mustExist(id);
              by.mustBelongTo(terminal.officeId());
              if (!terminal.active()) {
                throw TerminalProblems.outOfUse();
              }
              terminal.expect(digest(code), expiresAt);
              operations.fire(Operation.by(by, "enrolment-code-made", "terminal:" + id));
              return terminal.officeId();
            });
    return new EnrolmentCode(
        code, offices.office(officeId).office().local(expiresAt), QrCode.of(code));
  }

  /**
   * A code for the office's terminal of this kind and name, which is entered if there is none.
   *
   * @throws Problem 404 when there is no such office
   */
  public EnrolmentCode codeFor(Caller by, String officeId, TerminalKind kind, String name) {
    TerminalForm wanted = new TerminalForm(null, kind, name, null, null, true, 0, null);
    Office office = office(by, officeId);
    String id =
        transactions.write(
            () -> {
              Optional<Terminal> present =
                  repository.of(office.id()).stream()
                      .filter(t -> t.kind() == kind && t.name().equals(name))
                      .findFirst();
              return present.orElseGet(() -> add(by, officeId, wanted)).id();
            });
    return newCode(by, id);
  }

  /** What is kept of a code; the same however it is typed. */
  static String digest(String code) {
    return Digest.of("enrolment", ReadableCode.plain(code));
  }

  private TerminalForm read(String id) {
    return transactions.write(
        () -> {
          Terminal terminal = mustExist(id);
          Office office = offices.office(terminal.officeId()).office();
          return TerminalForm.of(office, terminal, repository.report(id), clock);
        });
  }

  /** A box stands at a counter of its own office. */
  private void mustHaveCounter(String officeId, TerminalForm form) {
    String counterId = form.counterId();
    if (counterId != null && offices.office(officeId).counter(counterId).isEmpty()) {
      throw TerminalProblems.notACounterHere();
    }
  }

  private Office office(Caller by, String officeId) {
    Office office = offices.office(officeId).office();
    by.mustBelongTo(officeId);
    return office;
  }

  private Terminal mustExist(String id) {
    Terminal terminal = ID.matcher(id).matches() ? repository.find(id) : null;
    if (terminal == null) {
      throw TerminalProblems.unknown();
    }
    return terminal;
  }
}

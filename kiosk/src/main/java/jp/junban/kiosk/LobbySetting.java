package jp.junban.kiosk;

import java.util.List;
import java.util.Set;
import jp.junban.devices.gpio.PinBoard;
import jp.junban.devices.gpio.Wiring;
import jp.junban.kiosk.journal.IssueTicket;
import jp.junban.kiosk.lobby.Lobby;
import jp.junban.kiosk.lobby.ProcedureButtons;
import jp.junban.kiosk.lobby.ScreenWaker;
import jp.junban.kiosk.server.Emergency;
import jp.junban.kiosk.server.Enrolment;
import jp.junban.kiosk.server.OfficeBoard;
import jp.junban.kiosk.tickets.IssueAndPrint;
import jp.junban.kiosk.tickets.PrinterWatch;

/**
 * What stands around the kiosk.
 *
 * @param wiring what is at which GPIO pin; empty on a kiosk without
 * @param wake the program that wakes the screen when somebody comes, and its arguments
 */
record LobbySetting(Wiring wiring, List<String> wake) {

  static LobbySetting read(String gpio, String wake) throws SettingsProblem {
    try {
      Wiring wiring = Wiring.read(gpio, Set.copyOf(Lobby.devices()));
      return new LobbySetting(wiring, List.of(wake.split("\\s+")));
    } catch (IllegalArgumentException e) {
      throw new SettingsProblem(
          "--gpio (or JUNBAN_KIOSK_GPIO) cannot be '%s': %s.".formatted(gpio, e.getMessage()));
    }
  }

  /**
   * Takes the devices into use; they follow the printer, the enrolment and the board from now on.
   *
   * @param language of the tickets that buttons draw
   * @throws jp.junban.devices.gpio.NoPins when a pin cannot be had
   */
  Lobby open(
      PinBoard pins,
      OfficeBoard board,
      PrinterWatch printer,
      Enrolment enrolment,
      Emergency emergency,
      IssueAndPrint tickets,
      String language) {
    ProcedureButtons buttons =
        new ProcedureButtons(
            () -> board.view().board(),
            printer::state,
            (key, service) -> {
              emergency.mustBeOver();
              return tickets.issue(key, new IssueTicket(service, language)).result().outcome();
            });
    Lobby lobby =
        new Lobby(
            pins,
            wiring,
            printer::state,
            enrolment::enrolled,
            () -> emergency.inForce() != null,
            buttons,
            new ScreenWaker(wake));
    printer.onChange(lobby::refresh);
    enrolment.onChange(lobby::refresh);
    board.onChange(lobby::refresh);
    lobby.refresh();
    return lobby;
  }
}

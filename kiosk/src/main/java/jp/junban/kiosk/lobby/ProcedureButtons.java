package jp.junban.kiosk.lobby;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import jp.junban.devices.gpio.Buzzer.Signal;
import jp.junban.devices.printing.PrintOutcome;
import jp.junban.devices.printing.PrinterState;
import jp.junban.kiosk.offline.ClosedNow;
import jp.junban.kiosk.platform.Json;
import jp.junban.kiosk.platform.Problem;
import jp.junban.kiosk.tickets.ServerRefusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Buttons that draw a ticket without the screen, each for the procedures of one letter. While a
 * press is under way further ones are dropped.
 */
public final class ProcedureButtons {
  private static final Logger LOG = System.getLogger(ProcedureButtons.class.getName());

  private final Supplier<@Nullable JsonNode> board;
  private final Supplier<PrinterState> printer;
  private final Drawing drawing;
  private final AtomicBoolean busy = new AtomicBoolean();

  /** Draws and prints a ticket. */
  public interface Drawing {
    /**
     * @throws ServerRefusal when the server gives none
     * @throws ClosedNow when the server is away and the procedure takes no tickets now
     * @throws Problem when it cannot be asked
     */
    PrintOutcome draw(String key, String serviceId)
        throws ServerRefusal, ClosedNow, InterruptedException;
  }

  /**
   * @param board the office's board now; null before the first
   */
  public ProcedureButtons(
      Supplier<@Nullable JsonNode> board, Supplier<PrinterState> printer, Drawing drawing) {
    this.board = board;
    this.printer = printer;
    this.drawing = drawing;
  }

  boolean begin() {
    return busy.compareAndSet(false, true);
  }

  /**
   * Carries out a press that has begun. Without paper no ticket is drawn: nobody could read its
   * number.
   *
   * @return what the buzzer says
   */
  Signal press(String letter) {
    try {
      Optional<String> service = serviceOf(board.get(), letter);
      if (service.isEmpty() || !printer.get().prints()) {
        return Signal.REFUSED;
      }
      PrintOutcome outcome = drawing.draw("button-" + UUID.randomUUID(), service.get());
      return outcome == PrintOutcome.PRINTED ? Signal.ACCEPTED : Signal.ALARM;
    } catch (ServerRefusal | ClosedNow | Problem e) {
      LOG.log(Level.INFO, "No ticket for button {0}: {1}", letter, e.getMessage());
      return Signal.REFUSED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Signal.REFUSED;
    } finally {
      busy.set(false);
    }
  }

  /** The first procedure of this letter that takes visitors now. */
  static Optional<String> serviceOf(@Nullable JsonNode board, String letter) {
    if (board == null) {
      return Optional.empty();
    }
    for (JsonNode service : board.path("services")) {
      if (letter.equals(Json.text(service, "prefix")) && service.path("open").asBoolean(false)) {
        return Optional.ofNullable(Json.text(service, "id"));
      }
    }
    return Optional.empty();
  }
}

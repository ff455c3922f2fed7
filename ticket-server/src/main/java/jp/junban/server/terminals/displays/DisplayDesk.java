package jp.junban.server.terminals.displays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.junban.server.entrance.Operation;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Transactions;
import jp.junban.server.terminals.TerminalRegistry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The settings of the displays. At most one display is the voice of a zone; as long as none was
 * named, the office's first display is the voice of the common one.
 */
@ApplicationScoped
class DisplayDesk {

  @Inject private DisplayRepository repository;
  @Inject private TerminalRegistry terminals;
  @Inject private OfficeDirectory offices;
  @Inject private Transactions transactions;
  @Inject private Event<DisplaysChanged> changed;
  @Inject private Event<Operation> operations;
  @Inject private JsonMapper json;

  /** The displays of an office in use, in the order they were entered. */
  List<DisplayView> list(Caller by, String officeId) {
    offices.office(officeId);
    by.mustBelongTo(officeId);
    return views(officeId);
  }

  /** The settings of the display that asks. */
  DisplayView own(Caller display) {
    return views(Objects.requireNonNull(display.officeId())).stream()
        .filter(view -> view.id().equals(display.id()))
        .findFirst()
        .orElseThrow(DisplayProblems::noDisplay);
  }

  private List<DisplayView> views(String officeId) {
    List<TerminalRegistry.Display> displays = terminals.displays(officeId);
    return transactions.write(() -> DisplayVoices.oneInEachZone(displays, settings(displays)));
  }

  private Map<String, DisplayVoices.Stored> settings(List<TerminalRegistry.Display> displays) {
    List<String> ids = displays.stream().map(TerminalRegistry.Display::id).toList();
    return repository.of(ids).stream()
        .collect(Collectors.toMap(StoredDisplay::terminalId, this::read));
  }

  private DisplayVoices.Stored read(StoredDisplay stored) {
    return new DisplayVoices.Stored(
        json.readValue(stored.settings(), DisplaySettings.class), stored.revision());
  }

  DisplayView edit(Caller by, String terminalId, JsonNode body) {
    TerminalRegistry.Display display = terminals.display(by, terminalId);
    OfficeSetup office = offices.office(display.officeId());
    DisplayReading.Edit edit = DisplayReading.read(body, office);
    List<TerminalRegistry.Display> displays = terminals.displays(display.officeId());
    String text = json.writeValueAsString(edit.settings());
    transactions.change(
        () -> {
          StoredDisplay stored = repository.find(terminalId);
          if ((stored == null ? 0 : stored.revision()) != edit.revision()) {
            throw DisplayProblems.changedMeanwhile();
          }
          if (edit.settings().speaks()) {
            mustBeTheOnlyVoice(display, edit.settings(), displays);
          }
          if (stored == null) {
            repository.add(new StoredDisplay(terminalId, text));
          } else {
            stored.edit(text);
          }
          operations.fire(Operation.by(by, "display-edited", "terminal:" + terminalId));
          changed.fire(new DisplaysChanged(display.officeId()));
        });
    return views(display.officeId()).stream()
        .filter(view -> view.id().equals(terminalId))
        .findFirst()
        .orElseThrow(DisplayProblems::noDisplay);
  }

  /** A display that speaks only because nobody was named gives way; one that was named does not. */
  private void mustBeTheOnlyVoice(
      TerminalRegistry.Display display,
      DisplaySettings wanted,
      List<TerminalRegistry.Display> displays) {
    Map<String, DisplayVoices.Stored> stored = settings(displays);
    for (TerminalRegistry.Display other : displays) {
      DisplayVoices.Stored its = stored.get(other.id());
      if (its != null
          && !other.id().equals(display.id())
          && its.settings().speaks()
          && Objects.equals(its.settings().voiceZone(), wanted.voiceZone())) {
        throw DisplayProblems.zoneHasVoice(other.name());
      }
    }
  }
}

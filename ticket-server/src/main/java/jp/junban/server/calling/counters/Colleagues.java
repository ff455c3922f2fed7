package jp.junban.server.calling.counters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Ids;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.Transactions;
import org.jspecify.annotations.Nullable;

/** What colleagues of an office tell each other: calls for help, and messages to all. */
@ApplicationScoped
public class Colleagues {

  private static final int LONGEST_HELP = 200;
  private static final int LONGEST_MESSAGE = 400;

  @Inject private OfficeDirectory offices;
  @Inject private WordRepository words;
  @Inject private Transactions transactions;
  @Inject private Event<WordChanged> changed;
  @Inject private Clock clock;

  /**
   * Asks a colleague over. Who asks again before somebody came corrects what was said, so a counter
   * asks once however often the button is pressed.
   *
   * @return the call's id
   */
  String callForHelp(String counterId, Word word, Caller caller) {
    OfficeSetup setup = offices.officeOfCounter(counterId);
    caller.mustBelongTo(setup.office().id());
    @Nullable String text = word.plain(LONGEST_HELP);
    return transactions.write(
        () -> {
          HelpCall call = words.openHelpAt(counterId).orElseGet(() -> newHelp(setup, counterId));
          call.say(caller.actor(), caller.name(), text);
          changed.fire(new WordChanged(setup.office().id()));
          return call.id();
        });
  }

  private HelpCall newHelp(OfficeSetup setup, String counterId) {
    HelpCall call = new HelpCall(Ids.next(clock), setup.office().id(), counterId, clock.instant());
    words.add(call);
    return call;
  }

  /**
   * The caller went over, or saw to it.
   *
   * @throws Problem 404 when there is no such call
   */
  void endHelp(String id, Caller caller) {
    transactions.change(
        () -> {
          HelpCall call = words.help(id);
          if (call == null) {
            throw CounterProblems.unknownHelp();
          }
          caller.mustBelongTo(call.officeId());
          call.end(caller.actor(), clock.instant());
          changed.fire(new WordChanged(call.officeId()));
        });
  }

  /**
   * Leaves word for everybody. Belongs into a transaction of the caller's.
   *
   * @return the message's id
   */
  String post(String officeId, Word word, Caller caller) {
    Office office = offices.office(officeId).office();
    caller.mustBelongTo(officeId);
    String text = word.plain(LONGEST_MESSAGE);
    if (text == null) {
      throw Problem.invalid("text", "連絡の内容を入力してください。", "Please write the message.");
    }
    Instant now = clock.instant();
    DeskMessage message = new DeskMessage(Ids.next(clock), officeId, office.dayOf(now), now);
    message.say(caller.actor(), caller.name(), text);
    words.add(message);
    changed.fire(new WordChanged(officeId));
    return message.id();
  }

  /**
   * The message need not be shown any more.
   *
   * @throws Problem 404 when there is no such message
   */
  void remove(String id, Caller caller) {
    transactions.change(
        () -> {
          DeskMessage message = words.message(id);
          if (message == null) {
            throw CounterProblems.unknownMessage();
          }
          caller.mustBelongTo(message.officeId());
          message.remove(caller.actor(), clock.instant());
          changed.fire(new WordChanged(message.officeId()));
        });
  }

  /** All that there is to tell at an office now. */
  public Words words(String officeId) {
    OfficeSetup setup = offices.office(officeId);
    Office office = setup.office();
    return transactions.write(
        () ->
            new Words(
                words.openHelp(officeId).stream().map(call -> view(setup, call)).toList(),
                messages(office)));
  }

  private List<Words.Message> messages(Office office) {
    return words.messages(office.id(), office.dayOf(clock.instant())).stream()
        .map(m -> new Words.Message(m.id(), m.staffName(), m.text(), office.local(m.postedAt())))
        .toList();
  }

  private static Words.Help view(OfficeSetup setup, HelpCall call) {
    return new Words.Help(
        call.id(),
        call.counterId(),
        setup.counter(call.counterId()).map(Counter::label).orElse(""),
        call.staffName(),
        call.text(),
        setup.office().local(call.calledAt()));
  }
}

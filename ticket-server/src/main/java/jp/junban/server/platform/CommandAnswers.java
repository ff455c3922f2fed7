package jp.junban.server.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** Makes a command happen once: its answer is stored with its effect, and given again later. */
@ApplicationScoped
public class CommandAnswers {

  /** How long an answer can be given again. */
  static final Duration KEPT = Duration.ofHours(48);

  @Inject private Transactions transactions;
  @Inject private CommandAnswerRepository answers;
  @Inject private KeysElsewhere elsewhere;
  @Inject private JsonMapper json;
  @Inject private Clock clock;

  /**
   * Runs the command in a transaction, or gives the answer of its first time.
   *
   * @param status the HTTP status of a success
   * @throws Problem as thrown by the command, which is then not remembered; 422 when the key was
   *     used for another request
   */
  public Answer once(CommandKey key, int status, Supplier<?> command) {
    try {
      return transactions.write(() -> find(key).orElseGet(() -> run(key, status, command)));
    } catch (Problem refusal) {
      // the same command, sent twice at once, may have succeeded meanwhile: that is the answer
      return transactions.write(() -> find(key)).orElseThrow(() -> refusal);
    }
  }

  private Optional<Answer> find(CommandKey key) {
    CommandAnswer stored = answers.find(key.value());
    if (stored == null) {
      if (elsewhere.isUsed(key.value())) {
        throw key.usedOtherwise();
      }
      return Optional.empty();
    }
    key.mustBeFor(stored.requestHash());
    return Optional.of(new Answer(stored.status(), stored.body(), true));
  }

  private Answer run(CommandKey key, int status, Supplier<?> command) {
    String body = json.writeValueAsString(command.get());
    answers.add(new CommandAnswer(key.value(), key.request(), status, body, clock.instant()));
    return new Answer(status, body, false);
  }

  /** Forgets answers that nobody can ask for again. */
  public int forgetOld() {
    return transactions.write(() -> answers.removeBefore(clock.instant().minus(KEPT)));
  }

  /**
   * What the caller gets.
   *
   * @param replayed whether this is the answer of an earlier time
   */
  public record Answer(int status, String body, boolean replayed) {

    /** The answer as an HTTP response. */
    public jakarta.ws.rs.core.Response response() {
      var response =
          jakarta.ws.rs.core.Response.status(status)
              .type(jakarta.ws.rs.core.MediaType.APPLICATION_JSON)
              .entity(body);
      return replayed ? response.header("Idempotent-Replayed", "true").build() : response.build();
    }
  }
}

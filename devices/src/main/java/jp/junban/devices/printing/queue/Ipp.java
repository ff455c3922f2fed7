package jp.junban.devices.printing.queue;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IntType;
import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.encoding.UriType;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Types;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions to one IPP printer, be it a queue of CUPS or a device. */
final class Ipp {
  /** Jobs of one list; a kiosk has one at a time. */
  private static final int MOST_JOBS = 5;

  private static final Duration PATIENCE = Duration.ofMillis(1500);
  private static final UriType DEVICE_URI = new UriType("device-uri");
  private static final IntType JOB_ID = new IntType("job-id");
  private static final IntType LIMIT = new IntType("limit");

  private final HttpClient http;
  private final URI printer;
  private final URI address;

  /**
   * @param printer an {@code ipp} URI with its port
   */
  Ipp(HttpClient http, URI printer) {
    this.http = http;
    this.printer = printer;
    this.address = URI.create("http://" + printer.getRawAuthority() + printer.getRawPath());
  }

  /**
   * How a printer is.
   *
   * @param works whether it is not stopped and takes jobs
   * @param busy whether it prints
   * @param reasons as it words them
   * @param device where the queue sends to; null for a device
   */
  record Status(boolean works, boolean busy, List<String> reasons, @Nullable URI device) {}

  /** A job of a queue. */
  record Job(int id, JobState state) {
    boolean isOver() {
      return state.equals(JobState.completed)
          || state.equals(JobState.canceled)
          || state.equals(JobState.aborted);
    }

    boolean began() {
      return !state.equals(JobState.pending) && !state.equals(JobState.pendingHeld);
    }
  }

  Status status() throws IOException {
    IppPacket answer =
        ask(
            IppPacket.getPrinterAttributes(
                printer,
                Types.printerState,
                Types.printerStateReasons,
                Types.printerIsAcceptingJobs,
                DEVICE_URI));
    PrinterState state = answer.getValue(Tag.printerAttributes, Types.printerState);
    Boolean accepts = answer.getValue(Tag.printerAttributes, Types.printerIsAcceptingJobs);
    return new Status(
        state != null && !state.equals(PrinterState.stopped) && !Boolean.FALSE.equals(accepts),
        PrinterState.processing.equals(state),
        answer.getStrings(Tag.printerAttributes, Types.printerStateReasons),
        answer.getValue(Tag.printerAttributes, DEVICE_URI));
  }

  /** The newest job of this name; empty when the queue has none. */
  Optional<Job> job(String name) throws IOException {
    Optional<Job> waiting = job(name, "not-completed");
    return waiting.isPresent() ? waiting : job(name, "completed");
  }

  private Optional<Job> job(String name, String which) throws IOException {
    IppPacket answer =
        ask(
            IppPacket.getJobs(printer, JOB_ID, Types.jobName, Types.jobState)
                .putOperationAttributes(Types.whichJobs.of(which), LIMIT.of(MOST_JOBS)));
    for (AttributeGroup group : answer.getAttributeGroups()) {
      Integer id = group.getValue(JOB_ID);
      JobState state = group.getValue(Types.jobState);
      if (id != null && state != null && name.equals(nameOf(id, group))) {
        return Optional.of(new Job(id, state));
      }
    }
    return Optional.empty();
  }

  /**
   * CUPS leaves the names of jobs that are over out of its list until it is asked for one of them;
   * the print command of Java's print system puts a blank in front.
   */
  private String nameOf(int id, AttributeGroup listed) throws IOException {
    String name = listed.getString(Types.jobName);
    if (name == null) {
      name =
          ask(IppPacket.getJobAttributes(printer, id, JOB_ID, Types.jobName))
              .getString(Tag.jobAttributes, Types.jobName);
    }
    return name == null ? "" : name.strip();
  }

  /** Cancels a job; one that is over already stays as it is. */
  void cancel(int id) throws IOException {
    ask(IppPacket.cancelJob(printer, id));
  }

  private IppPacket ask(IppPacket.Builder question) throws IOException {
    String user = System.getProperty("user.name", "junban");
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    question.putOperationAttributes(Types.requestingUserName.of(user)).build().write(body);
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/ipp")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
            .build();
    try {
      HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new IOException(address + " answers " + response.statusCode());
      }
      return new IppInputStream(new ByteArrayInputStream(response.body())).readPacket();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}

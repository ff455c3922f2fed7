package jp.junban.server.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import jp.junban.server.content.files.ContentFolder;
import jp.junban.server.content.files.FileKind;
import jp.junban.server.content.files.StoredFiles;
import jp.junban.server.content.files.UnusableFile;
import jp.junban.server.entrance.Operation;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Ids;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.Settings;
import jp.junban.server.platform.Transactions;
import jp.junban.server.terminals.displays.DisplaysChanged;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The playlists of the offices. Every change is kept as an operation. */
@ApplicationScoped
class ContentDesk {

  /** What one office may keep. */
  private static final long MOST_BYTES = 1L << 30;

  /** The database needs room, too. */
  private static final long LEAST_FREE = 1L << 30;

  private static final Duration LONGEST_UPLOAD = Duration.ofHours(1);
  private static final Logger LOG = System.getLogger(ContentDesk.class.getName());
  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

  @Inject private ContentRepository repository;
  @Inject private OfficeDirectory offices;
  @Inject private Transactions transactions;
  @Inject private Event<Operation> operations;
  @Inject private Event<DisplaysChanged> changed;
  @Inject private JsonMapper json;
  @Inject private Clock clock;
  @Inject private Settings settings;
  private ContentFolder folder = new ContentFolder(Path.of("content"));

  /** A page as displays get it. */
  record Page(String mediaType, Path file) {}

  @PostConstruct
  void open() {
    folder = new ContentFolder(settings.data().resolve("content"));
    try {
      folder.tidy(clock.instant().minus(LONGEST_UPLOAD));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The folder for content cannot be used: {0}", e.toString());
    }
  }

  /** What displays may show: all that is in use, now or another day. */
  List<ContentView> shown(String officeId) {
    return views(offices.office(officeId).office(), item -> read(item).active());
  }

  List<ContentView> all(Caller by, String officeId) {
    return views(office(by, officeId), item -> true);
  }

  private List<ContentView> views(Office office, Predicate<ContentItem> which) {
    return transactions.write(
        () ->
            repository.of(office.id()).stream()
                .filter(which)
                .map(item -> view(office, item))
                .toList());
  }

  /** A page of something there is. */
  Page page(String officeId, String id, int number) {
    ContentItem item = transactions.write(() -> mustExist(id));
    Optional<Path> file =
        item.officeId().equals(officeId) && number >= 1 && number <= item.pages()
            ? folder.find(id, number)
            : Optional.empty();
    return new Page(item.mediaType(), file.orElseThrow(ContentProblems::unknown));
  }

  /** Takes a picture, PDF or film in, at the end of the playlist. */
  ContentView upload(Caller by, String officeId, String name, InputStream sent) {
    Office office = office(by, officeId);
    long used = transactions.write(() -> bytes(officeId));
    String id = Ids.next(clock);
    try {
      if (used >= MOST_BYTES || folder.free() < LEAST_FREE) {
        throw ContentProblems.full(MOST_BYTES >> 20);
      }
      StoredFiles stored = folder.keep(id, sent);
      return kept(
          id,
          () -> add(by, office, id, kindOf(stored.kind()), stored, ContentSettings.usual(name)));
    } catch (UnusableFile e) {
      throw ContentProblems.unusable(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What cannot be entered is not kept either. */
  private ContentView kept(String id, Supplier<ContentView> entering) throws IOException {
    boolean entered = false;
    try {
      ContentView view = entering.get();
      entered = true;
      return view;
    } finally {
      if (!entered) {
        folder.remove(id);
      }
    }
  }

  ContentView announce(Caller by, String officeId, ContentSettings notice) {
    StoredFiles none = new StoredFiles(FileKind.JPEG, "", 0, 0);
    Office office = office(by, officeId);
    return add(by, office, Ids.next(clock), ContentKind.NOTICE, none, notice);
  }

  private ContentView add(
      Caller by,
      Office office,
      String id,
      ContentKind kind,
      StoredFiles files,
      ContentSettings wanted) {
    transactions.change(
        () -> {
          List<ContentItem> present = repository.of(office.id());
          if (bytes(office.id()) + files.bytes() > MOST_BYTES) {
            throw ContentProblems.full(MOST_BYTES >> 20);
          }
          int last = present.isEmpty() ? 0 : present.get(present.size() - 1).place();
          int place = Math.min(last + 1, ContentReading.MOST_PLACES);
          ContentItem item = new ContentItem(id, office.id(), kind, files, place, clock.instant());
          item.edit(json.writeValueAsString(wanted), place);
          repository.add(item);
          tell(by, "content-added", item);
        });
    return view(id);
  }

  ContentView edit(Caller by, String id, JsonNode body) {
    transactions.change(
        () -> {
          ContentItem item = mustBeOf(by, id);
          ContentReading.Edit edit = ContentReading.edit(body, item.kind());
          if (item.revision() != edit.revision()) {
            throw ContentProblems.changedMeanwhile();
          }
          item.edit(json.writeValueAsString(edit.settings()), edit.place());
          tell(by, "content-edited", item);
        });
    return view(id);
  }

  void remove(Caller by, String id) {
    transactions.change(
        () -> {
          ContentItem item = mustBeOf(by, id);
          repository.remove(item);
          tell(by, "content-removed", item);
        });
    try {
      folder.remove(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tell(Caller by, String action, ContentItem item) {
    operations.fire(
        new Operation(by.actor(), action, "office:" + item.officeId(), "content:" + item.id()));
    changed.fire(new DisplaysChanged(item.officeId()));
  }

  private long bytes(String officeId) {
    return repository.of(officeId).stream().mapToLong(ContentItem::bytes).sum();
  }

  private static ContentKind kindOf(FileKind kind) {
    if (kind.isPicture()) {
      return ContentKind.IMAGE;
    }
    return kind == FileKind.PDF ? ContentKind.PDF : ContentKind.VIDEO;
  }

  private ContentSettings read(ContentItem item) {
    return json.readValue(item.settings(), ContentSettings.class);
  }

  private ContentView view(String id) {
    return transactions.write(
        () -> {
          ContentItem item = mustExist(id);
          return view(offices.office(item.officeId()).office(), item);
        });
  }

  private ContentView view(Office office, ContentItem item) {
    return ContentView.of(office, item, read(item));
  }

  private ContentItem mustBeOf(Caller by, String id) {
    ContentItem item = mustExist(id);
    by.mustBelongTo(item.officeId());
    return item;
  }

  private ContentItem mustExist(String id) throws Problem {
    ContentItem item = ID.matcher(id).matches() ? repository.find(id) : null;
    if (item == null) {
      throw ContentProblems.unknown();
    }
    return item;
  }

  private Office office(Caller by, String officeId) {
    Office office = offices.office(officeId).office();
    by.mustBelongTo(officeId);
    return office;
  }
}

package jp.junban.server.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.junban.server.entrance.Operation;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Digest;
import jp.junban.server.platform.Ids;
import jp.junban.server.platform.Transactions;
import jp.junban.server.voice.sounds.SoundFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The voices of the offices: settings and recordings. Every edit is kept as an operation. */
@ApplicationScoped
class VoiceDesk {

  @Inject private VoiceRepository repository;
  @Inject private StandardClips standard;
  @Inject private OfficeDirectory offices;
  @Inject private Transactions transactions;
  @Inject private Event<Operation> operations;
  @Inject private JsonMapper json;
  @Inject private Clock clock;

  /** A clip as boards play it. */
  record PlayedClip(String mediaType, String version, byte[] bytes) {}

  VoiceView voice(String officeId) {
    offices.office(officeId);
    return transactions.write(
        () -> {
          OfficeVoice stored = repository.voice(officeId);
          return new VoiceView(
              stored == null ? 0 : stored.revision(),
              stored == null
                  ? VoiceSettings.usual()
                  : json.readValue(stored.settings(), VoiceSettings.class),
              repository.recordings(officeId).stream()
                  .map(r -> new VoiceView.RecordedClip(r.language(), r.clip(), r.version()))
                  .toList());
        });
  }

  VoiceView edit(Caller by, String officeId, VoiceReading.Edit edit) {
    office(by, officeId);
    String settings = json.writeValueAsString(edit.settings());
    transactions.change(
        () -> {
          OfficeVoice stored = repository.voice(officeId);
          if ((stored == null ? 0 : stored.revision()) != edit.revision()) {
            throw VoiceProblems.changedMeanwhile();
          }
          if (stored == null) {
            repository.add(new OfficeVoice(officeId, settings));
          } else {
            stored.edit(settings);
          }
          operations.fire(Operation.by(by, "voice-edited", "office:" + officeId));
        });
    return voice(officeId);
  }

  /** Every clip of every language, with the recording that replaces it. */
  List<VoiceView.ClipView> clips(Caller by, String officeId) {
    Office office = office(by, officeId);
    Map<String, Recording> recorded =
        transactions.write(
            () ->
                repository.recordings(officeId).stream()
                    .collect(
                        Collectors.toMap(
                            r -> r.language().tag() + "/" + r.clip(), Function.identity())));
    return StandardClips.LANGUAGES.stream()
        .flatMap(
            language ->
                standard.words(language).entrySet().stream()
                    .map(
                        clip ->
                            new VoiceView.ClipView(
                                language,
                                clip.getKey(),
                                clip.getValue(),
                                view(office, recorded.get(language.tag() + "/" + clip.getKey())))))
        .toList();
  }

  private static VoiceView.@Nullable RecordingView view(
      Office office, @Nullable Recording recording) {
    return recording == null
        ? null
        : new VoiceView.RecordingView(
            recording.mediaType(),
            recording.bytes(),
            recording.lengthMillis(),
            recording.version(),
            office.local(recording.recordedAt()));
  }

  /** The recording where there is one, else the standard clip. */
  PlayedClip clip(String officeId, String language, String name) {
    offices.office(officeId);
    StandardClips.Clip clip = known(language, name);
    Optional<PlayedClip> recorded =
        transactions.write(() -> repository.recording(officeId, clip).map(this::played));
    return recorded.orElseGet(
        () -> new PlayedClip(StandardClips.MEDIA_TYPE, "standard", standard.sound(clip)));
  }

  private PlayedClip played(Recording recording) {
    byte[] bytes = Base64.getDecoder().decode(repository.content(recording));
    return new PlayedClip(recording.mediaType(), recording.version(), bytes);
  }

  /** Puts a recording in the place of a clip, and of an earlier recording of it. */
  void record(Caller by, String officeId, String language, String name, byte[] sent) {
    office(by, officeId);
    StandardClips.Clip clip = known(language, name);
    SoundFile sound = SoundFile.read(sent).orElseThrow(VoiceProblems::notASound);
    if (!sound.isOfUsefulLength()) {
      throw VoiceProblems.wrongLength();
    }
    String content = Base64.getEncoder().encodeToString(sent);
    transactions.change(
        () -> {
          repository.recording(officeId, clip).ifPresent(repository::remove);
          store(officeId, clip, sound, content);
          announce(by, "voice-clip-recorded", officeId, clip);
        });
  }

  private void store(String officeId, StandardClips.Clip clip, SoundFile sound, String content) {
    Recording recording =
        new Recording(Ids.next(clock), officeId, clip, sound, Digest.of(content), clock.instant());
    repository.add(recording);
    repository.flush();
    for (int from = 0; from < content.length(); from += RecordingPart.LENGTH) {
      int to = Math.min(content.length(), from + RecordingPart.LENGTH);
      repository.add(
          new RecordingPart(
              Ids.next(clock),
              recording.id(),
              from / RecordingPart.LENGTH,
              content.substring(from, to)));
    }
  }

  /** Goes back to the standard clip, if it is not in use already. */
  void remove(Caller by, String officeId, String language, String name) {
    office(by, officeId);
    StandardClips.Clip clip = known(language, name);
    transactions.change(
        () ->
            repository
                .recording(officeId, clip)
                .ifPresent(
                    recording -> {
                      repository.remove(recording);
                      announce(by, "voice-clip-removed", officeId, clip);
                    }));
  }

  private void announce(Caller by, String action, String officeId, StandardClips.Clip clip) {
    operations.fire(new Operation(by.actor(), action, "office:" + officeId, clip.path()));
  }

  private StandardClips.Clip known(String language, String name) {
    return standard.find(language, name).orElseThrow(VoiceProblems::unknownClip);
  }

  private Office office(Caller by, String officeId) {
    Office office = offices.office(officeId).office();
    by.mustBelongTo(officeId);
    return office;
  }
}

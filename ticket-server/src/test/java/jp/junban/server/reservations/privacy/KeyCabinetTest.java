package jp.junban.server.reservations.privacy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.junban.server.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyCabinetTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Person PERSON = new Person("髙﨑 花子", MonthDay.of(4, 15), "C0001");

  @TempDir private Path data = Path.of("");

  private KeyCabinet cabinet() {
    return new KeyCabinet(TestSettings.in(data));
  }

  private Path keyFile(LocalDate day) {
    return data.resolve("keys/aoba/" + day + ".key");
  }

  @Test
  void whatWasSealedIsOpenedAgain() throws KeyLost {
    PersonSeal seal = new PersonSeal(cabinet());
    SealedFor what = new SealedFor("aoba", DAY, "r1");
    for (Person person :
        List.of(PERSON, new Person(null, null, "C1"), new Person("山田", null, null))) {
      assertEquals(person, seal.open(sealed(seal, person, what), what));
    }
    assertNull(seal.seal(Person.NOBODY, what), "nothing is sealed for nobody");
  }

  private static String sealed(PersonSeal seal, Person person, SealedFor what) {
    String sealed = seal.seal(person, what);
    assertNotNull(sealed);
    return sealed;
  }

  @Test
  void theSameIsNeverSealedTheSameWayTwice() {
    PersonSeal seal = new PersonSeal(cabinet());
    SealedFor what = new SealedFor("aoba", DAY, "r1");
    Set<String> sealed = new HashSet<>();
    IntStream.range(0, 100).forEach(i -> sealed.add(sealed(seal, PERSON, what)));
    assertEquals(100, sealed.size());
  }

  @Test
  void whatIsPutBesideAnotherReservationCannotBeOpened() {
    PersonSeal seal = new PersonSeal(cabinet());
    String sealed = sealed(seal, PERSON, new SealedFor("aoba", DAY, "r1"));
    assertThrows(KeyLost.class, () -> seal.open(sealed, new SealedFor("aoba", DAY, "r2")));
    assertThrows(KeyLost.class, () -> seal.open("damaged", new SealedFor("aoba", DAY, "r1")));
    assertThrows(KeyLost.class, () -> seal.open("AAAA", new SealedFor("aoba", DAY, "r1")));
  }

  @Test
  void aKeyIsReadableByItsOwnerOnly() throws IOException {
    cabinet().keyToSealWith("aoba", DAY);
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile(DAY))));
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys/aoba"))));
    try (var files = Files.list(data.resolve("keys/aoba"))) {
      assertEquals(1, files.count(), "no draft is left");
    }
  }

  @Test
  void manyAtOnceMakeOneKey() throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(8);
    try {
      List<Callable<byte[]>> all =
          IntStream.range(0, 64)
              .<Callable<byte[]>>mapToObj(i -> () -> cabinet().keyToSealWith("aoba", DAY))
              .toList();
      byte[] first = cabinet().keyToSealWith("kita", DAY);
      for (Future<byte[]> key : crowd.invokeAll(all)) {
        assertArrayEquals(Files.readAllBytes(keyFile(DAY)), key.get());
      }
      assertFalse(java.util.Arrays.equals(first, Files.readAllBytes(keyFile(DAY))));
    } finally {
      crowd.shutdownNow();
    }
  }

  @Test
  void aDestroyedKeyIsOverwrittenBeforeItIsDeleted() throws IOException {
    cabinet().keyToSealWith("aoba", DAY);
    try (FileChannel stillOpen = FileChannel.open(keyFile(DAY), StandardOpenOption.READ)) {
      assertEquals(List.of(DAY), cabinet().destroyUpTo("aoba", DAY));
      var left = java.nio.ByteBuffer.allocate(64);
      stillOpen.read(left);
      assertArrayEquals(new byte[64], left.array(), "the bytes on the disk are overwritten");
    }
    assertFalse(Files.exists(keyFile(DAY)));
    assertNull(cabinet().keyToOpenWith("aoba", DAY));
  }

  @Test
  void onlyDaysThatAreDueAreDestroyedAndDraftsWithThem() throws IOException {
    KeyCabinet cabinet = cabinet();
    for (int i = 0; i < 3; i++) {
      cabinet.keyToSealWith("aoba", DAY.plusDays(i));
    }
    Path draft = data.resolve("keys/aoba/" + DAY + ".key.left-over.tmp");
    Files.write(draft, new byte[32]);
    Path other = data.resolve("keys/aoba/notes.txt");
    Files.writeString(other, "somebody's");
    assertEquals(
        Set.of(DAY, DAY.plusDays(1)), Set.copyOf(cabinet.destroyUpTo("aoba", DAY.plusDays(1))));
    assertFalse(Files.exists(draft));
    assertEquals(true, Files.exists(other));
    assertNotNull(cabinet.keyToOpenWith("aoba", DAY.plusDays(2)));
    assertEquals(List.of(), cabinet.destroyUpTo("nowhere", DAY));
  }

  @Test
  void aLostOrDamagedKeyIsSaidAndReplacedWhenSomethingNewIsSealed() throws Exception {
    PersonSeal seal = new PersonSeal(cabinet());
    SealedFor what = new SealedFor("aoba", DAY, "r1");
    String before = sealed(seal, PERSON, what);
    Files.write(keyFile(DAY), new byte[5]);
    assertThrows(KeyLost.class, () -> seal.open(before, what));
    String after = sealed(seal, PERSON, what);
    assertEquals(PERSON, seal.open(after, what));
    assertThrows(KeyLost.class, () -> seal.open(before, what));
    Files.delete(keyFile(DAY));
    assertThrows(KeyLost.class, () -> seal.open(after, what));
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidInWords() throws IOException {
    Files.writeString(data.resolve("keys"), "a file where the folder should be");
    Problem refusal = assertThrows(Problem.class, () -> cabinet().keyToSealWith("aoba", DAY));
    assertEquals(503, refusal.status());
    assertEquals("keys-unavailable", refusal.type());
  }

  @Test
  void aPersonSaysNothingInALog() {
    assertEquals("Person[…]", PERSON.toString());
  }
}

package jp.junban.server.board.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import jp.junban.server.board.congestion.Edition;
import jp.junban.server.board.congestion.Invented;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  private final Edition edition = Invented.withProcedure("更新");

  private String key(String path, String query) {
    return Objects.requireNonNull(Address.of(path, query, edition)).key();
  }

  @ParameterizedTest
  @CsvSource({
    "/,, /",
    "/, lang=ja, /",
    "/, lang=en, /?lang=en",
    "/, utm_source=x&lang=en, /?lang=en",
    "/, lang=tlh, /",
    "/, procedure=%e6%9b%b4%e6%96%b0, /?procedure=%E6%9B%B4%E6%96%B0",
    "/, procedure=%E6%9B%B4%E6%96%B0&lang=ko, /?lang=ko&procedure=%E6%9B%B4%E6%96%B0",
    "/, procedure=nothing, /",
    "/, procedure=%zz, /",
    "/offices/otameshi, lang=ja-easy, /offices/otameshi?lang=ja-easy",
    "/offices/otameshi, procedure=x, /offices/otameshi",
    "/offices/otameshi/widget,, /offices/otameshi/widget",
    "/about, lang=zh-Hans, /about?lang=zh-Hans",
    "/open-data/offices.json, lang=en, /open-data/offices.json",
    "/open-data/offices/otameshi.csv,, /open-data/offices/otameshi.csv",
    "/open-data/offices/otameshi.jsonld,, /open-data/offices/otameshi.jsonld",
    "/open-data/offices/otameshi/usual.json,, /open-data/offices/otameshi/usual.json",
    "/open-data/offices/otameshi/usual.csv,, /open-data/offices/otameshi/usual.csv"
  })
  void everyWayToWriteAnAddressLeadsToTheSameCopy(String path, String query, String key) {
    assertEquals(key, key(path, query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/offices/nowhere",
        "/offices/",
        "/offices/otameshi/",
        "/offices/otameshi/x",
        "/offices/%6ftameshi",
        "/open-data/offices/nowhere.json",
        "/open-data/offices/usual.json",
        "/open-data/offices/otameshi/usual.jsonld",
        "/open-data/offices.xml",
        "/open-data/",
        "/offices/../admin",
        "/admin/"
      })
  void whereThereIsNothingNothingIsKept(String path) {
    assertNull(Address.of(path, null, edition));
  }

  @Test
  void aKeyIsItsOwnAddress() {
    String key = key("/", "procedure=%E6%9B%B4%E6%96%B0&lang=ko");
    assertEquals(key, key("/", key.substring(2)));
  }
}

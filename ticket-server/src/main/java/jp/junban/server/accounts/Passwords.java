package jp.junban.server.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.junban.server.entrance.SlowHash;

/** Hashes and checks passwords. Never to be called inside a transaction. */
@ApplicationScoped
class Passwords {

  @Inject private SlowHash hashing;

  private String nobodys = "";

  @PostConstruct
  void prepare() {
    nobodys = hash(PasswordPolicy.oneTime());
  }

  String hash(String password) {
    return hashing.of(PasswordPolicy.canonical(password));
  }

  boolean matches(String password, String hash) {
    return hashing.matches(PasswordPolicy.canonical(password), hash);
  }

  /** A hash that no password matches, for logins that do not exist: checking takes as long. */
  String nobodys() {
    return nobodys;
  }
}

package jp.junban.server.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

  @Test
  void onlyTheImportMapMayRunInline() {
    // printf '{"imports":{}}' | openssl dgst -sha256 -binary | base64
    String policy =
        SecurityHeaders.policyFor("<head><script type=\"importmap\">{\"imports\":{}}</script>");
    assertTrue(
        policy.contains("script-src 'self' 'sha256-URrTy+Il/Nz0lHojVUx275hWqAWhkSF0VsHbUM4/6Hw='"),
        policy);
    assertFalse(policy.contains("unsafe"), policy);
  }

  @Test
  void theDigestChangesWithTheImportMap() {
    String one = SecurityHeaders.policyFor("<script type=\"importmap\">{}</script>");
    String other = SecurityHeaders.policyFor("<script type=\"importmap\">{ }</script>");
    assertFalse(one.equals(other));
  }

  @Test
  void aPageWithoutAnImportMapAllowsNoInlineScript() {
    assertFalse(SecurityHeaders.policyFor("<html></html>").contains("sha256"));
  }

  @Test
  void nothingComesFromElsewhereAndNobodyElseFramesUs() {
    String policy = SecurityHeaders.policyFor("");
    for (String rule :
        new String[] {
          "default-src 'self'",
          "style-src 'self'",
          "object-src 'none'",
          "base-uri 'none'",
          "frame-ancestors 'self'",
          "form-action 'self'"
        }) {
      assertEquals(1, Pattern.compile(Pattern.quote(rule)).matcher(policy).results().count(), rule);
    }
    assertFalse(policy.contains("http"), policy);
    assertFalse(policy.contains("*"), policy);
  }
}

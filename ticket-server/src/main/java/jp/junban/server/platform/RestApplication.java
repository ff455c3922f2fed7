package jp.junban.server.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST API; its resources are found by their annotations. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {

  /**
   * Tells Jersey that JSON is spoken for, by {@link JsonBody}; it would bring its own otherwise.
   */
  @Override
  public Map<String, Object> getProperties() {
    String json = JsonBody.class.getSimpleName();
    return Map.of("jersey.config.jsonFeature", json, "jersey.config.server.jsonFeature", json);
  }
}

package jp.junban.server.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST API; its resources are found by their annotations. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {

  /** Jersey must not put its own JSON binding before {@link JsonBody}. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.disableJsonBinding", true, "jersey.config.disableMoxyJson", true);
  }
}

package jp.junban.server.platform;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes a command that was sent without any body for one that says nothing, {@code {}}. */
@Provider
public class EmptyBody implements ContainerRequestFilter {

  private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

  @Context
  @SuppressWarnings("NullAway.Init")
  private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!request.hasEntity() && takesJson()) {
      request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
      request.setEntityStream(new ByteArrayInputStream(NOTHING));
    }
  }

  private boolean takesJson() {
    Consumes own = resource.getResourceMethod().getAnnotation(Consumes.class);
    Consumes taken = own == null ? resource.getResourceClass().getAnnotation(Consumes.class) : own;
    return names(taken, MediaType.APPLICATION_JSON);
  }

  private static boolean names(@Nullable Consumes taken, String type) {
    return taken != null && Arrays.asList(taken.value()).contains(type);
  }
}

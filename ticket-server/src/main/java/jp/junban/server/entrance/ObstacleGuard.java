package jp.junban.server.entrance;

import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/**
 * Says why a caller who is known, or could not be asked for, is not let in: a password to be
 * changed first, a database that does not answer. What is open to anyone stays open.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class ObstacleGuard implements ContainerRequestFilter {

  /** The request attribute with the exception to be thrown at every protected address. */
  public static final String ATTRIBUTE = "junban.obstacle";

  @Context private HttpServletRequest request;
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext call) {
    if (request.getAttribute(ATTRIBUTE) instanceof RuntimeException obstacle && isProtected()) {
      throw obstacle;
    }
  }

  private boolean isProtected() {
    return resource.getResourceMethod().isAnnotationPresent(RolesAllowed.class)
        || resource.getResourceClass().isAnnotationPresent(RolesAllowed.class);
  }
}
